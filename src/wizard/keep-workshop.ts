import { type Setup, UNKNOWN_SETUP } from './snippets.ts';
import { readWorkshop, type Workshop, writeWorkshop } from './workshop.ts';

const KEY = 'customer-chat-wizard';

/** What was being made on the last visit; without storage, nothing is kept and all else works. */
export function keptWorkshop(): Workshop {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEY);
  } catch {
    // Forbidden here.
  }
  return readWorkshop(kept, setupOfPage());
}

export function keep(workshop: Workshop): void {
  try {
    localStorage.setItem(KEY, writeWorkshop(workshop));
  } catch {
    // Forbidden here, or full.
  }
}

/** Whoever serves this page may know whose chat it is; a sandbox does. */
function setupOfPage(): Setup {
  const { organization, client } = UNKNOWN_SETUP;
  const api = said('api');
  return {
    script: api === undefined ? UNKNOWN_SETUP.script : `${api}/customer-chat.js`,
    organization: said('organization') ?? organization,
    client: said('client') ?? client,
    api: api ?? '',
  };
}

/** Nothing where the place for it was never filled in. */
function said(name: string): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="customer-chat-${name}"]`);
  return meta && !meta.content.includes('%') ? meta.content : undefined;
}
