import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SystemMessage } from '../../protocol/domain/event.ts';
import { english, type Phrases } from '../phrases.ts';
import { systemWords } from '../system-words.ts';

/** What the system says, in the customer's words. Until its code is there the server's own stand in its place. */
@customElement('customer-chat-system-text')
export class SystemText extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  @property({ attribute: false }) event: SystemMessage | undefined;
  @property({ attribute: false }) phrases: Phrases = english;

  protected override render() {
    return this.event && html`<span>${systemWords(this.event, this.phrases)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-system-text': SystemText;
  }
}
