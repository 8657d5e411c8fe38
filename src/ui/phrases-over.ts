import type { LatePhrases } from './late-phrases.ts';
import type { Phrases } from './phrases.ts';

/** The second ones where both say something; groups are put together word by word. */
export function phrasesOver(below: Partial<Phrases>, above: Partial<Phrases>): Partial<Phrases> {
  const merged: Record<string, unknown> = { ...below, ...above };
  for (const group of GROUPS) {
    if (below[group] || above[group]) merged[group] = { ...below[group], ...above[group] };
  }
  return merged;
}

/** What is said on a page. */
export interface Speech {
  /** The same object as long as the page says the same. */
  readonly phrases: Partial<Phrases>;
}

/** The page's own words over these. */
export function pageOver(below: Partial<Phrases>, page: { readonly phrases?: Partial<Phrases> | undefined }): Speech {
  let own = page.phrases;
  let all = phrasesOver(below, own ?? {});
  return {
    get phrases() {
      if (own !== page.phrases) {
        own = page.phrases;
        all = phrasesOver(below, own ?? {});
      }
      return all;
    },
  };
}

const ALL_GROUPS: { readonly [G in keyof Required<LatePhrases>]: 0 } = {
  system: 0,
  refusals: 0,
  consent: 0,
  files: 0,
  greeting: 0,
  emojiPicker: 0,
  links: 0,
  rich: 0,
  forms: 0,
  rating: 0,
  afterwards: 0,
};
const GROUPS = Object.keys(ALL_GROUPS) as (keyof LatePhrases)[];
