import type { CustomId } from '../../protocol/domain/ids.ts';
import type { CardSetting } from '../cards/card-setting.ts';
import type { Phrases } from '../phrases.ts';

/** What all rows are drawn with. */
export interface RowSetting {
  readonly phrases: Phrases;
  /** The house's name: it stands where an author has none. */
  readonly brand: string;
  /** There is no connection: what waits will go when there is one. */
  readonly sendsLater: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly cards: CardSetting;
  retry(customId: CustomId): void;
}
