import type { ConsentPhrases } from './consent/consent-phrases.ts';
import type { Own } from './counted.ts';
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
  readonly refusals?: Own<RefusalPhrases>;
  readonly consent?: Own<ConsentPhrases>;
  readonly files?: Own<FilesPhrases>;
  readonly greeting?: Own<GreetingPhrases>;
  readonly emojiPicker?: Own<EmojiPhrases>;
  readonly links?: Own<LinksPhrases>;
  readonly rich?: Own<RichPhrases>;
  readonly forms?: Own<FormPhrases>;
  readonly rating?: Own<RatingPhrases>;
  readonly afterwards?: Own<EndedPhrases>;
}
