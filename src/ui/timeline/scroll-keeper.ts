import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Row } from '../../store/rows.ts';
import type { Place, RowWindow, Slice } from './row-window.ts';

/** Drawn beyond the edges of the screen, in pixels. */
const MARGIN = 400;
/** So near to the end counts as being there. */
const AT_END = 12;
/** Assumed while nothing is laid out yet. */
const SCREEN = 800;

/** The row that must not move, and how far below the screen's top it stands. */
interface Anchor extends Place {
  readonly offset: number;
}

/** The elements it works on: the scrolling box and, in it, one element for each drawn row, between two spacers. */
export interface Scrolled {
  readonly scroller: HTMLElement;
  readonly content: HTMLElement;
  readonly above: HTMLElement;
  readonly rows: HTMLElement;
  readonly below: HTMLElement;
}

/**
 * Keeps the timeline where its reader left it: at the end while they are there, otherwise on the very row they look at,
 * whatever grows, shrinks or comes in above, below or around. Not left to the engine, as not every engine does it.
 */
export class ScrollKeeper implements ReactiveController {
  /** The reader is at the end, and stays there. */
  atEnd = true;
  drawn: Slice = { rows: [], before: 0, after: 0 };

  #elements: Scrolled | undefined;
  #anchor: Anchor | undefined;
  /** How much higher the space above the rows is than it should be, so that what is below it stands still. */
  #drift = 0;
  #settledPages: RowWindow['pages'] | undefined;
  /** Rows whose height is known as they are now. */
  #measured = new WeakSet<Row>();
  #lastTop = 0;
  #lastScreen = 0;
  #lastWidth = 0;
  /** It was taken away and stands at its start since, where no reader put it. */
  #uprooted = false;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly rowWindow: RowWindow,
    /** The reader moved, or what they see was laid out anew. */
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#uprooted = true;
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
  }

  /** To be called once the host has drawn for the first time. */
  attach(elements: Scrolled): void {
    this.#elements = elements;
    elements.scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#observe();
  }

  /** Goes to the end with the next update. */
  toEnd(): void {
    this.follow();
    this.atEnd = true;
    this.host.requestUpdate();
  }

  /** Begins with this row at the top, below some of what was before it; without one, at the end. */
  startAt(place: Place | undefined): void {
    this.atEnd = place === undefined;
    this.#anchor = place && { ...place, offset: 64 };
  }

  /** Takes notice of a scroll that the engine has not told of yet. To be called before anything is drawn. */
  follow(): void {
    if (this.#elements === undefined || this.#uprooted) return;
    const { scrollTop, clientHeight } = this.#elements.scroller;
    if (scrollTop === this.#lastTop) return;
    // Only who goes up leaves the end: content that grows or a screen that shrinks takes nobody away from it. A screen
    // that grows takes some of the way itself.
    const taken = Math.max(0, clientHeight - this.#lastScreen);
    if (this.#left() <= AT_END && this.drawn.after === 0) this.atEnd = true;
    else if (scrollTop < this.#lastTop - taken - 1) this.atEnd = false;
    this.#lastTop = scrollTop;
    this.#lastScreen = clientHeight;
    this.#dropAnchor();
  }

  /** Chooses the rows to draw. */
  choose(): Slice {
    this.drawn = this.#wanted();
    return this.drawn;
  }

  /** To be called when the rows have been drawn: puts the reader back in their place. */
  settle(): void {
    if (this.#elements === undefined) return;
    const { above, below } = this.#elements;
    const { before, after } = this.drawn;
    setHeight(above, this.atEnd || before === 0 ? before : Math.max(0, before + this.#drift));
    setHeight(below, after);
    this.#measure();
    this.#restore(this.#settledPages === this.rowWindow.pages);
    this.#settledPages = this.rowWindow.pages;
    if (this.#isStale()) this.host.requestUpdate();
    if (!this.#uprooted) this.moved();
  }

  /** The newest row of a kind that stands wholly above the screen's lower edge. */
  newestInSight(isOfKind: (row: Row) => boolean): Row | undefined {
    if (this.#elements === undefined) return undefined;
    const { scroller, rows } = this.#elements;
    const fold = scroller.scrollTop + scroller.clientHeight + 1;
    return this.drawn.rows.findLast(({ row }, at) => isOfKind(row) && bottomOf(rows.children[at]) <= fold)?.row;
  }

  /** Less than a screen away from the oldest row; also where the rows do not fill the screen. */
  get nearStart(): boolean {
    if (this.#elements === undefined || this.drawn.before > 0) return false;
    const { scroller } = this.#elements;
    if (scroller.clientHeight === 0) return false;
    return (
      scroller.scrollHeight <= scroller.clientHeight || (!this.atEnd && scroller.scrollTop < scroller.clientHeight)
    );
  }

  #observe(): void {
    if (this.#elements === undefined || this.#observer !== undefined) return;
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(this.#elements.scroller);
    this.#observer.observe(this.#elements.content);
  }

  #scrolled(): void {
    if (this.#uprooted) return;
    this.follow();
    if (this.#isStale()) this.host.requestUpdate();
    this.moved();
  }

  #resized(): void {
    if (this.#elements === undefined) return;
    const { clientWidth } = this.#elements.scroller;
    if (clientWidth !== this.#lastWidth && this.#lastWidth !== 0) this.rowWindow.forget();
    this.#lastWidth = clientWidth;
    this.#measured = new WeakSet();
    this.follow();
    this.#measure();
    this.#restore(false);
    this.moved();
    // Drawing now would change sizes that are being observed.
    if (!this.#isStale()) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
  }

  #measure(): void {
    const { rows } = this.#elements ?? {};
    if (rows === undefined || rows.clientWidth === 0) return;
    this.drawn.rows.forEach((placed, at) => {
      const element = rows.children[at];
      if (!(element instanceof HTMLElement) || this.#measured.has(placed.row)) return;
      this.rowWindow.measured(placed, element.offsetHeight);
      this.#measured.add(placed.row);
    });
  }

  /**
   * Puts the reader back. Rows that turn out higher or lower than guessed are made up for in the space above them,
   * where that can be: to scroll would stop a motion that is under way.
   */
  #restore(byDrift: boolean): void {
    if (this.#elements === undefined) return;
    const { above, scroller } = this.#elements;
    if (this.#uprooted && scroller.clientHeight === 0) return;
    if (this.atEnd) {
      if (this.#left() >= 1) scroller.scrollTop = scroller.scrollHeight;
    } else {
      const element = this.#elementOf(this.#anchor);
      const shift = element === undefined ? 0 : element.offsetTop - (this.#anchor?.offset ?? 0) - scroller.scrollTop;
      const room = above.offsetHeight;
      if (Math.abs(shift) >= 1 && byDrift && !this.#uprooted && this.drawn.before > 0 && room > shift)
        setHeight(above, room - shift);
      else if (Math.abs(shift) >= 1) scroller.scrollTop += shift;
    }
    this.#uprooted = false;
    this.#drift = above.offsetHeight - this.drawn.before;
    this.#lastTop = scroller.scrollTop;
    this.#lastScreen = scroller.clientHeight;
    if (this.#left() <= AT_END && this.drawn.after === 0) this.atEnd = true;
    this.#dropAnchor();
  }

  /** What is left to scroll below the screen. */
  #left(): number {
    if (this.#elements === undefined) return 0;
    const { scrollHeight, scrollTop, clientHeight } = this.#elements.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  /** Remembers the first row on the screen; one that is not drawn is worked out from the heights. */
  #dropAnchor(): void {
    if (this.#elements === undefined) return;
    const { scroller, rows } = this.#elements;
    const { scrollTop, clientHeight } = scroller;
    if (clientHeight === 0) return;
    // The end needs none.
    if (this.atEnd) return;
    const at = this.drawn.rows.findIndex((_, index) => bottomOf(rows.children[index]) > scrollTop);
    const element = rows.children[at];
    const placed = this.drawn.rows[at];
    if (placed && element instanceof HTMLElement && element.offsetTop < scrollTop + clientHeight) {
      this.#anchor = { pageKey: placed.page.key, rowKey: placed.row.key, offset: element.offsetTop - scrollTop };
      return;
    }
    // Over or under the rows stands something too.
    const top = scrollTop - (rows.offsetTop - this.drawn.before);
    const within = Math.max(0, Math.min(top, this.rowWindow.height - 1));
    const first = this.rowWindow.slice(within, within + 1).rows[0];
    if (first === undefined) return;
    const place = { pageKey: first.page.key, rowKey: first.row.key };
    this.#anchor = { ...place, offset: (this.rowWindow.topOf(place) ?? 0) - top };
  }

  #elementOf(place: Place | undefined): HTMLElement | undefined {
    const at = this.drawn.rows.findIndex(({ row }) => row.key === place?.rowKey);
    const element = this.#elements?.rows.children[at];
    return element instanceof HTMLElement ? element : undefined;
  }

  #wanted(): Slice {
    const screen = this.#elements?.scroller.clientHeight || SCREEN;
    const { rowWindow } = this;
    const anchorTop = this.atEnd || this.#anchor === undefined ? undefined : rowWindow.topOf(this.#anchor);
    const top = anchorTop === undefined ? rowWindow.height - screen : anchorTop - (this.#anchor?.offset ?? 0);
    return rowWindow.slice(top - MARGIN, top + screen + MARGIN);
  }

  /** Too little is drawn around the screen, and there is more. */
  #isStale(): boolean {
    if (this.#elements === undefined) return false;
    const { scroller, rows } = this.#elements;
    const { scrollTop, clientHeight } = scroller;
    const { before, after } = this.drawn;
    const covered =
      (before === 0 || rows.offsetTop <= scrollTop - MARGIN / 2) &&
      (after === 0 || bottomOf(rows) >= scrollTop + clientHeight + MARGIN / 2);
    if (clientHeight === 0 || covered) return false;
    const wanted = this.#wanted().rows;
    const drawn = this.drawn.rows;
    return wanted[0]?.row !== drawn[0]?.row || wanted.at(-1)?.row !== drawn.at(-1)?.row;
  }
}

function setHeight(spacer: HTMLElement, height: number): void {
  const size = `${height}px`;
  if (spacer.style.blockSize !== size) spacer.style.blockSize = size;
}

function bottomOf(element: Element | undefined): number {
  return element instanceof HTMLElement ? element.offsetTop + element.offsetHeight : 0;
}
