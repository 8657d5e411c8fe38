import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tokens } from '../styles/tokens.ts';

/** Stands in for the window around one of its views in tests: its colours, its type, a size. */
@customElement('customer-chat-test-frame')
export class TestFrame extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        inline-size: 400px;
        block-size: 600px;
        background: var(--_surface);
        color: var(--_text);
        font: 400 var(--_size) / var(--_leading) var(--_font);
        --customer-chat-duration: 0ms;
      }
    `,
  ];

  @property({ reflect: true }) scheme: 'light' | 'dark' | 'auto' = 'light';

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-test-frame': TestFrame;
  }
}
