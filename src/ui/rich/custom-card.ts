import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CustomContent } from '../../protocol/domain/event.ts';
import type { EventRow } from '../../store/rows.ts';
import { DrawEvent } from './draw-event.ts';
import { projectNode } from './project-node.ts';
import { frameRow } from './row-frame.ts';

/**
 * An event that only the page knows how to draw: its node stands here, styled by the page.
 *
 * @fires customer-chat-draw - Asks for the node.
 */
@customElement('customer-chat-custom-card')
export class CustomCard extends LitElement {
  static override styles = css`
    :host {
      display: block;
      white-space: normal;
    }
  `;

  @property({ attribute: false }) row: EventRow | undefined;

  /** What its event was drawn from. */
  #content: CustomContent['content'];
  #takeAway: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeAway?.();
    this.#takeAway = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#draw();
  }

  protected override render() {
    const event = this.#event;
    return event === undefined ? nothing : html`<slot name=${slotOf(event)}></slot>`;
  }

  protected override updated(): void {
    if (this.#takeAway === undefined || this.#event?.content !== this.#content) this.#draw();
  }

  #draw(): void {
    const event = this.#event;
    this.#takeAway?.();
    this.#takeAway = undefined;
    if (event === undefined) return;
    this.#content = event.content;
    const intent = new DrawEvent(event);
    this.dispatchEvent(intent);
    const { drawn } = intent;
    frameRow(this, drawn ? 'bare' : 'hidden');
    if (drawn) this.#takeAway = projectNode(this, slotOf(event), drawn);
  }

  get #event(): CustomContent | undefined {
    const event = this.row?.event;
    return event?.type === 'custom' && 'id' in event ? event : undefined;
  }
}

const slotOf = ({ id }: CustomContent) => `event-${id}`;

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-custom-card': CustomCard;
  }
}
