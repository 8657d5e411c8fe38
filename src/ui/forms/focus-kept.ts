import type { LitElement, ReactiveController } from 'lit';

/**
 * Where an update takes away what had the focus, what came in its place has it then. Who went elsewhere meanwhile is
 * left in peace.
 */
export class FocusKept implements ReactiveController {
  #had = false;

  constructor(
    private readonly host: LitElement,
    /** What has it from then on. */
    private readonly successor: () => HTMLElement | null | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#had = this.#has;
  }

  hostUpdated(): void {
    if (this.#had && !this.#has) this.successor()?.focus();
  }

  get #has(): boolean {
    return this.host.shadowRoot?.activeElement != null;
  }
}
