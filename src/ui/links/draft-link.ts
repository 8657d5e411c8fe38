import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { UrlInfo } from '../../protocol/domain/configuration.ts';
import { icon } from '../icons.ts';
import { CommandIntent, type SendMessageIntent } from '../intents.ts';
import { findLinks } from '../linkify.ts';
import { english, type Phrases } from '../phrases.ts';
import { linkDetails } from '../rich/link-details.ts';
import { picture } from '../rich/picture.ts';
import { shared } from '../styles/shared.ts';
import { englishLinks } from './links-phrases.ts';
import { urlDetails } from './url-details.ts';

/** Milliseconds without another letter, after which an address counts as written. */
const PAUSE = 700;

const cross = icon('m6 6 12 12M18 6 6 18');

interface Found {
  readonly address: string;
  readonly info: UrlInfo;
}

/**
 * The page behind the first link of what is being written, over the composer. It goes along with the message, unless it
 * is taken away: then nobody offers it again for that link.
 *
 * @fires customer-chat-command - A link is to be looked behind.
 * @csspart link-preview - The preview.
 * @csspart title - What the page is called.
 * @csspart hint - Its host.
 * @csspart remove-button - Sends the link without it.
 */
@customElement('customer-chat-draft-link')
export class DraftLink extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
        padding-inline: 12px;
      }
      .preview {
        display: flex;
        gap: 12px;
        align-items: center;
        margin-block-end: 8px;
        padding: 8px 12px;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
        background: var(--_surface);
        animation: fade calc(0.6 * var(--_d));
      }
      .thumbnail {
        flex: none;
        inline-size: 44px;
        block-size: 44px;
        border-radius: calc(0.5 * var(--_r));
        object-fit: cover;
      }
      .words {
        flex: 1;
        min-inline-size: 0;
      }
      .title,
      .host {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .title {
        font-size: 0.9334em;
        font-weight: 600;
      }
      .host {
        color: var(--_muted);
        font-size: 0.8667em;
      }
      .remove {
        position: relative;
        display: grid;
        flex: none;
        place-items: center;
        inline-size: 28px;
        block-size: 28px;
        border-radius: calc(2 * var(--_r));
        color: var(--_muted);
        --_icon: 16px;
        --_stroke: 2;
      }
      .remove:hover {
        background: var(--_raised);
      }
      .remove::after {
        content: '';
        position: absolute;
        inset: -8px;
      }
    `,
  ];

  @property({ attribute: false }) draft = '';
  @property({ attribute: false }) phrases: Phrases = english;

  @state() private found: Found | undefined;

  readonly #removed = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #leaving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // Before the window makes a command of it.
    this.getRootNode().addEventListener('customer-chat-send-message', this.#goAlong, { capture: true, signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    clearTimeout(this.#waiting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    const address = this.#address;
    if (address !== this.found?.address) this.found = undefined;
    clearTimeout(this.#waiting);
    if (address !== undefined && this.found === undefined) this.#waiting = setTimeout(() => this.#look(address), PAUSE);
  }

  protected override render() {
    const { found } = this;
    const details = found && linkDetails(urlDetails(found.address, found.info).url_details);
    const words = { ...englishLinks, ...this.phrases.links };
    return html`<div class="hidden" role="status">${details === undefined ? nothing : words.added}</div>${
      details === undefined
        ? nothing
        : html`<div class="preview" part="link-preview" role="group" aria-label=${words.preview}>
          ${picture(details.image, 'thumbnail')}
          <div class="words">
            <div class="title" part="title" dir="auto">${details.title ?? details.host}</div>
            <div class="host" part="hint"><bdi dir="ltr">${details.host}</bdi></div>
          </div>
          <button class="remove" part="remove-button" type="button" aria-label=${words.remove} title=${words.remove} @click=${this.#remove}>${cross}</button>
        </div>`
    }`;
  }

  get #address(): string | undefined {
    const links = findLinks(this.draft).flatMap(({ href }) => href ?? []);
    return links.find((href) => /^https?:/.test(href) && !this.#removed.has(href));
  }

  async #look(address: string): Promise<void> {
    const intent = new CommandIntent((chat) => chat.previewLink(address));
    this.dispatchEvent(intent);
    const info = (await intent.outcome?.catch(() => undefined)) as UrlInfo | undefined;
    // Something else may be written by now.
    if (info?.title && this.#address === address) this.found = { address, info };
  }

  #remove(): void {
    if (this.found) this.#removed.add(this.found.address);
    this.found = undefined;
    // To where the link is written.
    if (this.nextElementSibling instanceof HTMLElement) this.nextElementSibling.focus();
  }

  readonly #goAlong = (event: Event): void => {
    const intent = event as SendMessageIntent;
    const { found } = this;
    if (found && intent.text.includes(new URL(found.address).host))
      intent.properties = urlDetails(found.address, found.info);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-draft-link': DraftLink;
  }
}
