import { PIECES, type Piece } from './pieces.ts';

const KEY = 'quiet-goods.basket';

export interface BasketLine {
  readonly piece: Piece;
  readonly count: number;
}

/** What a visitor means to buy, kept for as long as the tab is. Nothing is sold here. */
export class Basket {
  readonly #counts: Map<string, number>;
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#counts = read(storage.getItem(KEY));
  }

  get lines(): readonly BasketLine[] {
    return PIECES.flatMap((piece) => {
      const count = this.#counts.get(piece.slug) ?? 0;
      return count > 0 ? [{ piece, count }] : [];
    });
  }

  get count(): number {
    return this.lines.reduce((sum, line) => sum + line.count, 0);
  }

  /** Whole euros. */
  get total(): number {
    return this.lines.reduce((sum, { piece, count }) => sum + piece.price * count, 0);
  }

  /** One more of a piece, or one less. */
  change(slug: string, by: 1 | -1): void {
    this.#counts.set(slug, Math.max(0, (this.#counts.get(slug) ?? 0) + by));
    this.#storage.setItem(KEY, JSON.stringify([...this.#counts]));
  }
}

/** What was kept; anything else than a list of pairs is nothing. */
function read(kept: string | null): Map<string, number> {
  try {
    const pairs: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(pairs)) return new Map();
    return new Map(
      pairs.filter(
        (pair): pair is [string, number] =>
          Array.isArray(pair) && typeof pair[0] === 'string' && Number.isSafeInteger(pair[1]) && pair[1] > 0,
      ),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}
