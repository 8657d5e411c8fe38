import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { english, type OwnPhrases } from '../phrases.ts';
import { safeUrl } from '../safe-url.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { englishConsent } from './consent-phrases.ts';

/**
 * Stands in the window's place until the visitor agrees to the chat. It knows nothing but its words.
 *
 * @fires agree - Yes.
 * @fires decline - Not now.
 * @csspart consent - The whole of it.
 * @csspart title - What stands over it.
 * @csspart hint - What it is about.
 * @csspart link - The way to the privacy notice.
 * @csspart primary-button - `Start chatting`.
 * @csspart secondary-button - `Not now`.
 */
@customElement('customer-chat-consent-view')
export class ConsentView extends LitElement {
  static override styles = [
    tokens,
    shared,
    css`
      :host {
        display: block;
        block-size: 100%;
        background: var(--_surface);
        color: var(--_text);
        font: 400 var(--_size) / var(--_leading) var(--_font);
        text-align: start;
      }
      section {
        display: flex;
        flex-direction: column;
        gap: 12px;
        block-size: 100%;
        overflow: hidden auto;
        padding: 24px 24px max(24px, env(safe-area-inset-bottom, 0px));
        outline: none;
      }
      h2 {
        margin-block-start: auto;
        font-size: 1.4667em;
        font-weight: 680;
        line-height: 1.25;
        text-wrap: balance;
      }
      p {
        color: var(--_muted);
        overflow-wrap: anywhere;
      }
      .ways {
        display: grid;
        gap: 8px;
        margin-block-start: 12px;
      }
    `,
  ];

  @property({ attribute: false }) phrases: OwnPhrases = english;
  /** Address of the privacy notice. */
  @property() privacyUrl = '';
  @property({ reflect: true }) scheme: 'light' | 'dark' | 'auto' = 'auto';
  /** Part of the page: there is nothing to close. */
  @property({ type: Boolean }) inline = false;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('section')?.focus(options);
  }

  protected override render() {
    const words = { ...englishConsent, ...this.phrases.consent };
    const href = safeUrl(this.privacyUrl);
    return html`<section
      part="consent"
      role=${this.inline ? 'region' : 'dialog'}
      aria-labelledby="heading"
      aria-describedby="text"
      tabindex="-1"
    >
      <h2 part="title" id="heading">${words.heading}</h2>
      <p part="hint" id="text">${words.text}${
        href === undefined
          ? nothing
          : html` <a part="link" href=${href} target="_blank" rel="noopener">${words.privacy}</a>`
      }</p>
      <div class="ways">
        <button class="primary" part="primary-button" @click=${() => this.dispatchEvent(new Event('agree'))}>
          ${words.agree}
        </button>
        ${
          this.inline
            ? nothing
            : html`<button class="secondary" part="secondary-button" @click=${() => this.dispatchEvent(new Event('decline'))}>
                ${words.decline}
              </button>`
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-consent-view': ConsentView;
  }
}
