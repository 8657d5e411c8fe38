import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Speech } from '../ui/phrases-over.ts';
import { emit } from './events.ts';
import { schemeOf } from './scheme-of.ts';
import type { Settings } from './settings.ts';
import type { WindowFrame } from './window-frame.ts';

export type Asking = HTMLElement &
  Settings &
  Pick<ReactiveControllerHost, 'addController' | 'removeController'> & { close(): void };

/** One question for each element, however many things wait for its answer. */
const asked = new WeakMap<Asking, Promise<void>>();

/**
 * Resolves when the visitor has agreed: now, on an earlier page, or because the page says so. Until then the window's
 * frame holds the question, and nothing else happens.
 */
export function agreement(
  host: Asking,
  frame: WindowFrame,
  speech: Speech,
  mark: (asking: boolean) => void,
): Promise<void> {
  if (host.consent === 'given') return Promise.resolve();
  if (remembered(host)) {
    agreed.add(host);
    host.consent = 'given';
    return Promise.resolve();
  }
  const before = asked.get(host);
  const now = before ?? ask(host, frame, speech, mark).finally(() => asked.delete(host));
  asked.set(host, now);
  return now;
}

/** Whether the visitor is still to be asked, before anything else happens. */
export const isToAsk = (settings: Settings): boolean =>
  Boolean(settings.consent) && settings.consent !== 'given' && !remembered(settings);

/** Those whose visitor has agreed; of the others the page says so. */
const agreed = new WeakSet<Asking>();

/** Whoever comes next is asked again, where the answer was the visitor's own. */
export function forgetAgreement(host: Asking): void {
  if (agreed.delete(host)) host.consent = 'required';
  try {
    localStorage.removeItem(keyOf(host));
  } catch {
    // Nothing is stored where nothing can be.
  }
}

async function ask(host: Asking, frame: WindowFrame, speech: Speech, mark: (asking: boolean) => void): Promise<void> {
  await import('../ui/consent/consent-view.ts');
  // The page has answered meanwhile.
  if (host.consent !== 'required') return;
  const view = document.createElement('customer-chat-consent-view');
  view.setAttribute('exportparts', 'consent,title,hint,link,primary-button,secondary-button');
  const dress = () => {
    const { mode, privacyUrl } = host;
    const { phrases } = speech;
    Object.assign(view, { inline: mode === 'inline', phrases, privacyUrl: privacyUrl ?? '', scheme: schemeOf(host) });
  };
  dress();
  view.addEventListener('decline', () => host.close());
  view.addEventListener('agree', () => {
    remember(host);
    agreed.add(host);
    host.consent = 'given';
    emit(host, 'customer-chat-consent', null);
  });
  const wasPressed = host.mode !== 'inline' && host.matches(':focus-within');
  frame.hold(view);
  mark(true);
  if (wasPressed) void view.updateComplete.then(() => host.open && view.focus());
  await new Promise<void>((resolve) => {
    let wasOpen = host.open;
    const watch: ReactiveController = {
      hostUpdated: () => {
        dress();
        if (host.open && !wasOpen) view.focus();
        wasOpen = host.open;
        if (host.consent === 'required') return;
        host.removeController(watch);
        resolve();
      },
    };
    host.addController(watch);
  });
  mark(false);
}

const keyOf = ({ organizationId, licenseId }: Settings) => `customer-chat:consent:${organizationId || licenseId}`;

function remembered(host: Settings): boolean {
  try {
    return localStorage.getItem(keyOf(host)) !== null;
  } catch {
    return false;
  }
}

function remember(host: Settings): void {
  try {
    localStorage.setItem(keyOf(host), new Date().toISOString());
  } catch {
    // Asked again on the next page.
  }
}
