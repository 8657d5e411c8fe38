import type { ConsentPhrases } from './consent/consent-phrases.ts';
import type { EmojiPhrases } from './emoji/emoji-phrases.ts';
import type { EndedPhrases } from './ended/ended-phrases.ts';
import type { FilesPhrases } from './files/files-phrases.ts';
import type { FormPhrases } from './forms/form-phrases.ts';
import type { GreetingPhrases } from './greeting/greeting-phrases.ts';
import type { LinksPhrases } from './links/links-phrases.ts';
import type { RatingPhrases } from './rating/rating-phrases.ts';
import type { RichPhrases } from './rich/rich-phrases.ts';
import type { RefusalPhrases } from './timeline/refusal-phrases.ts';

/**
 * Words of what is loaded late, by group: each stands with its English in a phrases file of its own, and a page may say
 * any of them otherwise.
 */
export interface LatePhrases {
  /** What the system says, by `system_message_type`. */
  readonly system?: Readonly<Record<string, string>>;
  readonly refusals?: Partial<RefusalPhrases>;
  readonly consent?: Partial<ConsentPhrases>;
  readonly files?: Partial<FilesPhrases>;
  readonly greeting?: Partial<GreetingPhrases>;
  readonly emojiPicker?: Partial<EmojiPhrases>;
  readonly links?: Partial<LinksPhrases>;
  readonly rich?: Partial<RichPhrases>;
  readonly forms?: Partial<FormPhrases>;
  readonly rating?: Partial<RatingPhrases>;
  readonly afterwards?: Partial<EndedPhrases>;
}
