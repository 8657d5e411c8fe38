import type { LitElement, ReactiveController } from 'lit';

/** The screen is so small that the window takes all of it. */
export const SMALL_SCREEN = '(max-width: 480px), (pointer: coarse) and (max-height: 600px)';

/**
 * Knows whether the window fills a small screen, and tells the style sheet how much of that screen an on-screen
 * keyboard has left: `--_viewport-height` and `--_viewport-top` on the host.
 */
export class FullScreenController implements ReactiveController {
  readonly #small = matchMedia(SMALL_SCREEN);
  #abort: AbortController | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get smallScreen(): boolean {
    return this.#small.matches;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#small.addEventListener('change', () => this.host.requestUpdate(), { signal });
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, () => this.#measure(), { signal });
    this.#measure();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  #measure(): void {
    // Who has zoomed in looks at a part of the window, and the window stays as it is.
    if (visualViewport === null || visualViewport.scale > 1) return;
    const { height, offsetTop } = visualViewport;
    this.host.style.setProperty('--_viewport-height', `${height}px`);
    this.host.style.setProperty('--_viewport-top', `${offsetTop}px`);
  }
}
