import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { UserId } from '../../protocol/domain/ids.ts';
import type { RichButton } from '../../protocol/domain/rich-message.ts';
import type { EventRow } from '../../store/rows.ts';
import { icons } from '../icons.ts';
import { shared } from '../styles/shared.ts';
import { addressOf, isInert } from './button-address.ts';
import { openWebView } from './open-web-view.ts';
import type { Press } from './press.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';

/** How long a page that is left waits for its last word to be sent, in milliseconds. */
const LAST_WORD = 1000;

/** Whether the customer has this button toggled on. */
export const isChosen = ({ userIds }: RichButton, me: UserId | undefined): boolean =>
  me !== undefined && userIds?.includes(me) === true;

/**
 * One button of a rich message: a link where it leads to an address, else a real button. Shows whether it was pressed,
 * and says it where pressing did not work.
 *
 * @csspart rich-button - The button or link.
 * @csspart quick-reply - One that stands as a quick reply; it is a `rich-button` too.
 */
@customElement('customer-chat-rich-button')
export class RichButtonView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      .button {
        display: flex;
        gap: 6px;
        align-items: center;
        justify-content: center;
        inline-size: 100%;
        min-block-size: 44px;
        padding: 8px 16px;
        color: var(--_ink);
        font-size: 0.9334em;
        font-weight: 600;
        line-height: 1.4286;
        text-align: center;
        text-decoration: none;
        overflow-wrap: anywhere;
        cursor: pointer;
        --_icon: 16px;
        --_stroke: 2.2;
      }
      .button:focus-visible {
        outline-offset: -4px;
      }
      .button:is(:hover, [aria-pressed='true'], .chosen) {
        background: var(--_soft);
      }
      .button:active {
        background: var(--_raised);
      }
      .button:is(:disabled, .inert, [aria-busy='true']) {
        color: var(--_muted);
        cursor: default;
      }
      .button:is(:disabled, .inert):hover {
        background: none;
      }
      .text {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .failure {
        padding: 0 16px 8px;
        color: var(--_danger);
        font-size: 0.8667em;
        text-align: center;
      }
      :host([look='chip']) {
        max-inline-size: 100%;
      }
      :host([look='chip']) .button {
        min-block-size: 36px;
        padding: 5px 15px;
        border: 1px solid color-mix(in oklab, var(--_ink), var(--_surface) 40%);
        border-radius: calc(2 * var(--_r));
        background-color: var(--_surface);
      }
      :host([look='chip']) .button:focus-visible {
        outline-offset: 2px;
      }
      :host([look='chip']) .button:is(:hover, .chosen) {
        background-color: var(--_soft);
      }
      @media (pointer: coarse) {
        :host([look='chip']) .button {
          min-block-size: 44px;
        }
      }
      @media (forced-colors: active) {
        .chosen {
          text-decoration: underline;
        }
      }
    `,
  ];

  @property({ attribute: false }) button: RichButton | undefined;
  /** The customer: whose press makes it chosen. */
  @property({ attribute: false }) me: UserId | undefined;
  /** Nothing can be answered now. Links can be followed all the same. */
  @property({ type: Boolean }) disabled = false;
  /** `row`: as wide as its card. `chip`: as wide as its words. */
  @property({ reflect: true }) look: 'row' | 'chip' = 'row';
  @property({ attribute: false }) phrases: RichPhrases = englishRich;
  @property({ attribute: false }) press: Press | undefined;
  /** The message that it stands in: what its page answers. None outside of a conversation. */
  @property({ attribute: false }) row: EventRow | undefined;

  @state() private busy = false;
  @state() private failed = false;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.button')?.focus(options);
  }

  protected override render() {
    const { button, phrases } = this;
    if (button === undefined) return nothing;
    const chosen = isChosen(button, this.me);
    const words = html`${chosen ? icons.sent : nothing}<bdi class="text">${button.text}</bdi>`;
    return html`${this.#renderControl(button, words, chosen)}
      <div class="failure" role="alert" ?hidden=${!this.failed}>${this.failed ? phrases.pressFailed : nothing}</div>`;
  }

  #renderControl(button: RichButton, words: unknown, chosen: boolean) {
    const style = `button${chosen ? ' chosen' : ''}`;
    const part = this.look === 'chip' ? 'rich-button quick-reply' : 'rich-button';
    if (isInert(button)) return html`<span class="button inert" part=${part}>${words}</span>`;
    const address = addressOf(button);
    if (address === undefined || button.type === 'webview') {
      return html`<button
        class=${style}
        part=${part}
        aria-pressed=${chosen}
        aria-haspopup=${button.type === 'webview' ? 'dialog' : nothing}
        aria-busy=${this.busy}
        ?disabled=${this.disabled}
        @click=${this.#click}
      >${words}</button>`;
    }
    const leaves = button.type === 'url' && button.target !== 'current';
    return html`<a
      class=${style}
      part=${part}
      href=${address}
      target=${leaves ? '_blank' : '_self'}
      rel="noopener noreferrer nofollow"
      @click=${this.#follow}
    >${words}${chosen ? html`<span class="hidden">, ${this.phrases.chosen}</span>` : nothing}${
      leaves ? html`<span class="hidden">, ${this.phrases.newTab}</span>` : nothing
    }</a>`;
  }

  async #click(): Promise<void> {
    if (this.busy) return;
    await this.#during(() => Promise.all([this.#press(), this.#openPage()]));
  }

  /** The page of a web view, in its sheet. */
  async #openPage(): Promise<void> {
    const { button, phrases, row } = this;
    const address = button && addressOf(button);
    if (button?.type !== 'webview' || address === undefined) return;
    await openWebView(this, { address, height: button.webviewHeight, heading: button.text, phrases, row });
  }

  /** A link is followed by the browser; when that ends this page, only after the press was sent. */
  async #follow(event: MouseEvent): Promise<void> {
    const link = event.currentTarget;
    const stays = event.ctrlKey || event.metaKey || event.shiftKey || this.button?.target !== 'current';
    if (stays || !(link instanceof HTMLAnchorElement) || link.protocol === 'tel:') return void this.#tell();
    event.preventDefault();
    await Promise.race([this.#tell(), new Promise((resolve) => setTimeout(resolve, LAST_WORD))]);
    location.assign(link.href);
  }

  #tell(): Promise<void> {
    return this.#during(() => this.#press());
  }

  async #press(): Promise<void> {
    const { button, press } = this;
    if (button === undefined || press === undefined || this.disabled) return;
    // Without a type, or with one that nobody knows, a second press takes the first back.
    const isSwitch = !['message', 'url', 'webview', 'phone', 'cancel'].includes(button.type ?? '');
    await press(button, !(isSwitch && isChosen(button, this.me)));
  }

  /** Busy for so long; says it where it fails. */
  async #during(work: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.failed = false;
    try {
      await work();
    } catch {
      this.failed = true;
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-rich-button': RichButtonView;
  }
}
