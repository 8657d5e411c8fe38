import type { ConsentPhrases } from '../ui/consent/consent-phrases.ts';
import type { EmojiPhrases } from '../ui/emoji/emoji-phrases.ts';
import type { EndedPhrases } from '../ui/ended/ended-phrases.ts';
import type { FilesPhrases } from '../ui/files/files-phrases.ts';
import type { FormPhrases } from '../ui/forms/form-phrases.ts';
import type { GreetingPhrases } from '../ui/greeting/greeting-phrases.ts';
import type { LinksPhrases } from '../ui/links/links-phrases.ts';
import type { Phrases } from '../ui/phrases.ts';
import type { RarePhrases } from '../ui/rare-phrases.ts';
import type { RatingPhrases } from '../ui/rating/rating-phrases.ts';
import type { RichPhrases } from '../ui/rich/rich-phrases.ts';
import type { RefusalPhrases } from '../ui/timeline/refusal-phrases.ts';

/** All that the widget says, in one language, for its `phrases`. The compiler names what is missing. */
export interface Translation extends Required<Omit<Phrases, keyof (Whole & RarePhrases)>>, RarePhrases, Whole {}

/** Of these groups nothing is left out either. */
interface Whole {
  readonly system: Readonly<Record<string, string>>;
  readonly refusals: RefusalPhrases;
  readonly files: FilesPhrases;
  readonly greeting: GreetingPhrases;
  readonly emojiPicker: EmojiPhrases;
  readonly links: LinksPhrases;
  readonly rich: RichPhrases;
  readonly forms: FormPhrases;
  readonly rating: RatingPhrases;
  readonly consent: ConsentPhrases;
  readonly afterwards: EndedPhrases;
}
