import type { EventRow, Row, SystemRow, TimelineView } from '../../store/rows.ts';

export type SaidRow = EventRow | SystemRow;

export interface News {
  /** What the other side said. */
  readonly rows: readonly SaidRow[];
  /** The customer wrote. */
  readonly own: boolean;
  /** Something of the customer's could not be sent. */
  readonly failure: boolean;
}

const NOTHING: News = { rows: [], own: false, failure: false };

/**
 * Tells what has just come from what was there or is history: only the first is read out, counted, and moves in.
 * Looks at the two newest pages and no further.
 */
export class Arrivals {
  #chatId: TimelineView['chatId'];
  #newest = Number.NEGATIVE_INFINITY;
  #newestOwn: string | undefined;
  #failed: readonly string[] = [];
  #started = false;

  /** What is new since the last call. Nothing is, in a chat that was not shown before. */
  take({ chatId, pages }: TimelineView): News {
    // A chat that gets its id while it begins is the same one.
    const goesOn = this.#started && (chatId === this.#chatId || this.#chatId === undefined);
    if (!goesOn) this.#newest = Number.NEGATIVE_INFINITY;
    const recent = pages.slice(-2).flatMap((page) => page.rows.filter(isSaid));
    const rows = recent.filter((row) => !isOwn(row) && row.at > this.#newest);
    const newestOwn = recent.findLast(isOwn)?.key;
    const own = newestOwn !== undefined && newestOwn !== this.#newestOwn && recent.at(-1)?.key === newestOwn;
    const failed = recent.filter(hasFailed).map(({ key }) => key);
    const failure = failed.some((key) => !this.#failed.includes(key));
    this.#chatId = chatId;
    this.#failed = failed;
    this.#newest = rows.reduce((newest, { at }) => Math.max(newest, at), this.#newest);
    this.#newestOwn = newestOwn;
    this.#started = pages.length > 0;
    return goesOn ? { rows, own, failure } : NOTHING;
  }
}

const isSaid = (row: Row): row is SaidRow => row.kind === 'event' || row.kind === 'system';

const isOwn = (row: SaidRow): boolean => row.kind === 'event' && row.mine;

const hasFailed = (row: SaidRow): boolean => row.kind === 'event' && row.delivery?.is === 'failed';
