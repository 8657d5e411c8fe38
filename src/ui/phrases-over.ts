import type { OwnPhrases } from './phrases.ts';

type Words = Readonly<Record<string, unknown>>;

/** The second ones where both say something; groups are put together word by word, and counts category by category. */
export function phrasesOver(below: OwnPhrases, above: OwnPhrases): OwnPhrases {
  return over({ ...below }, { ...above });
}

const over = (below: Words, above: Words): Words => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, said]) => {
      const usual = below[key];
      return [key, areWords(usual) && areWords(said) ? over(usual, said) : said];
    }),
  ),
});

const areWords = (said: unknown): said is Words => typeof said === 'object' && said !== null;

/** What is said on a page. */
export interface Speech {
  /** The same object as long as the page says the same. */
  readonly phrases: OwnPhrases;
}

/** The page's own words over these. */
export function pageOver(below: OwnPhrases, page: { readonly phrases?: OwnPhrases | undefined }): Speech {
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
