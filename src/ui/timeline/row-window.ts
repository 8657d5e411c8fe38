import type { Row, RowPage } from '../../store/rows.ts';

/** A row by where it stands; the page's key spares looking through all of them. */
export interface Place {
  readonly pageKey: string;
  readonly rowKey: string;
}

export interface PlacedRow {
  readonly row: Row;
  readonly page: RowPage;
}

/** The rows to draw, and the height in pixels of what is left out on either side. */
export interface Slice {
  readonly rows: readonly PlacedRow[];
  readonly before: number;
  readonly after: number;
}

/** Height of a row that was never drawn, in pixels. */
const GUESS = 44;

/**
 * Which rows stand near the screen, out of pages that may hold a hundred thousand. A height is kept once it was
 * measured; a page of which no row was drawn costs one multiplication.
 */
export class RowWindow {
  #pages: readonly RowPage[] = [];
  readonly #heights = new Map<string, number>();
  /** Keys of pages with a measured row. */
  readonly #known = new Set<string>();
  #pageHeights = new WeakMap<RowPage, number>();

  get pages(): readonly RowPage[] {
    return this.#pages;
  }

  set pages(pages: readonly RowPage[]) {
    this.#pages = pages;
  }

  /** Forgets what was measured: the rows have another width now. */
  forget(): void {
    this.#heights.clear();
    this.#known.clear();
    this.#pageHeights = new WeakMap();
  }

  measured({ row, page }: PlacedRow, height: number): void {
    if (this.#heights.get(row.key) === height) return;
    this.#heights.set(row.key, height);
    this.#known.add(page.key);
    this.#pageHeights.delete(page);
  }

  /** Of all rows together. */
  get height(): number {
    return this.#pages.reduce((sum, page) => sum + this.#heightOf(page), 0);
  }

  /** How far below the first row's top this one begins; `undefined` when it is not there. */
  topOf({ pageKey, rowKey }: Place): number | undefined {
    let top = 0;
    for (const page of this.#pages) {
      if (page.key === pageKey) {
        for (const row of page.rows) {
          if (row.key === rowKey) return top;
          top += this.#heights.get(row.key) ?? GUESS;
        }
        return undefined;
      }
      top += this.#heightOf(page);
    }
    return undefined;
  }

  /** The rows between two distances from the first row's top. */
  slice(from: number, to: number): Slice {
    const rows: PlacedRow[] = [];
    let before = 0;
    let after = 0;
    let top = 0;
    for (const page of this.#pages) {
      const height = this.#heightOf(page);
      if (top + height <= from) before += height;
      else if (top >= to) after += height;
      else {
        let rowTop = top;
        for (const row of page.rows) {
          const rowHeight = this.#heights.get(row.key) ?? GUESS;
          if (rowTop + rowHeight <= from) before += rowHeight;
          else if (rowTop >= to) after += rowHeight;
          else rows.push({ row, page });
          rowTop += rowHeight;
        }
      }
      top += height;
    }
    return { rows, before, after };
  }

  #heightOf(page: RowPage): number {
    if (!this.#known.has(page.key)) return (page.size ?? page.rows.length) * GUESS;
    const known = this.#pageHeights.get(page);
    if (known !== undefined) return known;
    const height = page.rows.reduce((sum, row) => sum + (this.#heights.get(row.key) ?? GUESS), 0);
    this.#pageHeights.set(page, height);
    return height;
  }
}
