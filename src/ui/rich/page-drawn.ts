import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EventRow, ShownEvent } from '../../store/rows.ts';
import { DrawEvent } from './draw-event.ts';
import { projectNode } from './project-node.ts';

/**
 * An event that the page may draw itself; where it does not, what stands in here is shown.
 *
 * @slot - What the widget makes of the event.
 * @fires customer-chat-draw - Asks for the page's node.
 */
@customElement('customer-chat-page-drawn')
export class PageDrawn extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  @property({ attribute: false }) row: EventRow | undefined;
  @state() private slotName = '';

  /** What was drawn last. */
  #event: ShownEvent | undefined;
  #takeAway: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override render() {
    return html`<slot name=${this.slotName}></slot>`;
  }

  protected override updated(): void {
    if (this.row?.event !== this.#event) this.#draw();
  }

  #draw(): void {
    this.#forget();
    const event = this.row?.event;
    this.#event = event;
    if (event === undefined) return;
    const intent = new DrawEvent(event);
    this.dispatchEvent(intent);
    this.slotName = intent.drawn ? `event-${'id' in event ? event.id : event.customId}` : '';
    if (intent.drawn) this.#takeAway = projectNode(this, this.slotName, intent.drawn);
  }

  #forget(): void {
    this.#takeAway?.();
    this.#takeAway = this.#event = undefined;
  }
}

// What the page makes of an event is known only after it was asked.
PageDrawn.disableWarning?.('change-in-update');

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-page-drawn': PageDrawn;
  }
}
