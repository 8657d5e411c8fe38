import type { FilesPhrases } from './files/files-phrases.ts';
import type { RichPhrases } from './rich/rich-phrases.ts';
import type { RefusalPhrases } from './timeline/refusal-phrases.ts';

/**
 * Words of what is loaded late, by group: each stands with its English in a phrases file of its own, and a page may say
 * any of them otherwise.
 */
export interface LatePhrases {
  readonly refusals?: Partial<RefusalPhrases>;
  readonly files?: Partial<FilesPhrases>;
  readonly rich?: Partial<RichPhrases>;
}
