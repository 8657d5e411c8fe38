import type { LitElement, ReactiveController } from 'lit';

/** Knows whether the host is on a screen that somebody can look at: laid out, in view, in a visible page. */
export class SightController implements ReactiveController {
  inSight = false;
  #inView = false;
  #observer: IntersectionObserver | undefined;
  readonly #look = () => {
    const inSight = this.#inView && document.visibilityState === 'visible';
    if (inSight === this.inSight) return;
    this.inSight = inSight;
    this.changed();
  };

  constructor(
    private readonly host: LitElement,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#observer = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)?.isIntersecting === true;
      this.#look();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#observer?.disconnect();
    this.#inView = false;
    this.#look();
  }
}
