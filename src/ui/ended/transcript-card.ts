import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { State } from '../../store/state.ts';
import { ChatAtHand } from '../forms/chat-at-hand.ts';
import { FocusKept } from '../forms/focus-kept.ts';
import { formStyles } from '../forms/form-styles.ts';
import { icon, icons } from '../icons.ts';
import { CommandIntent } from '../intents.ts';
import { english, fill, type Phrases } from '../phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import { type EndedPhrases, englishEnded } from './ended-phrases.ts';
import { transcriptName, transcriptText } from './transcript-text.ts';

const downloadIcon = icon('M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14');

/**
 * The conversation to take along: by e-mail, or as a file.
 *
 * @fires customer-chat-command - It is asked for, called off, or loaded whole.
 * @csspart field - The field for the address.
 * @csspart label - What stands over it.
 * @csspart primary-button - `Send`.
 * @csspart secondary-button - `Download`.
 * @csspart title - What it is about.
 * @csspart hint - What happens with it.
 * @csspart error - What cannot be right, or failed.
 * @csspart text-button - Takes the wish back.
 */
@customElement('customer-chat-transcript-card')
export class TranscriptCard extends LitElement {
  static override styles = [
    shared,
    formStyles,
    css`
      .card {
        display: grid;
        gap: 12px;
      }
      .head {
        display: grid;
        gap: 2px;
      }
      .to {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
        overflow-wrap: anywhere;
      }
      .to button {
        min-block-size: 32px;
        color: var(--_ink);
        font-size: 0.8667em;
        font-weight: 600;
      }
      .to button:hover {
        text-decoration: underline;
      }
      @media (pointer: coarse) {
        .to button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) phrases: Phrases = english;
  @property() brand = '';
  /** Where it goes; shown where no chat is at hand. */
  @property() email = '';

  /** What stands in the field, once it was touched. */
  @state() private typed: string | undefined;
  @state() private stage: 'open' | 'bad_email' | 'sending' | 'preparing' | 'failed' = 'open';

  readonly #at = new ChatAtHand(this);
  readonly #thread = new StoreController(
    this,
    () => this.#at.chat,
    ({ chats }) => {
      const { chatId } = this.#at;
      return chatId && chats.byId[chatId]?.lastThread;
    },
  );

  constructor() {
    super();
    // Field and address make room for each other. `Enter` once more must not take the wish back.
    new FocusKept(this, () => this.renderRoot.querySelector<HTMLElement>('input, .to span'));
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus(options);
  }

  protected override render() {
    const words: EndedPhrases = { ...englishEnded, ...this.phrases.afterwards };
    const { stage } = this;
    const isActive = this.#thread.value?.active === true;
    return html`<div class="card">
      <div class="head">
        <h3 class="title" part="title">${words.transcriptTitle}</h3>
        <p class="hint" part="hint">${isActive ? words.transcriptHelp : words.transcriptHelpEnded}</p>
      </div>
      ${this.#goesTo === '' ? this.#renderField(words) : this.#renderAddress(this.#goesTo, isActive, words)}
      <button
        class="secondary"
        part="secondary-button"
        aria-disabled=${stage === 'preparing'}
        @click=${() => this.#download(words)}
      >
        ${downloadIcon}${stage === 'preparing' ? words.preparing : words.download}
      </button>
      <p part="error" class=${stage === 'failed' ? 'error' : 'hidden'} role="status">${stage === 'failed' ? words.failed : ''}</p>
    </div>`;
  }

  #renderField(words: EndedPhrases) {
    const isBad = this.stage === 'bad_email';
    return html`<form novalidate @submit=${this.#submit}>
      <div class="field">
        <label class="label" part="label" for="email">${words.email}</label>
        <div class="line">
          <input
            part="field"
            id="email"
            type="email"
            dir="ltr"
            inputmode="email"
            autocomplete="email"
            autocapitalize="off"
            spellcheck="false"
            aria-required="true"
            aria-invalid=${isBad}
            aria-describedby=${isBad ? 'error' : nothing}
            .value=${this.#typedOrKnown}
            @input=${({ target }: Event) => {
              this.typed = (target as HTMLInputElement).value;
              this.stage = 'open';
            }}
          /><button
            class="arrow"
            part="primary-button"
            aria-label=${words.send}
            aria-disabled=${this.stage === 'sending'}
          >${icons.next}</button>
        </div>
        ${isBad ? html`<div class="error" part="error" id="error">${icons.alert}<span>${words.badEmail}</span></div>` : nothing}
      </div>
    </form>`;
  }

  #renderAddress(email: string, isActive: boolean, words: EndedPhrases) {
    return html`<div class="to">
      <span role="status" tabindex="-1">${fill(words.goesTo, { email })}</span>
      ${isActive ? html`<button part="text-button" @click=${() => this.#ask(undefined)}>${words.cancel}</button>` : nothing}
    </div>`;
  }

  get #goesTo(): string {
    const email = this.#thread.value?.properties?.routing?.transcript_email;
    return typeof email === 'string' ? email : this.email;
  }

  get #typedOrKnown(): string {
    return this.typed ?? this.#at.chat?.state.people.customer?.email ?? '';
  }

  #submit(event: Event): void {
    event.preventDefault();
    const email = this.#typedOrKnown.trim();
    if (this.stage === 'sending') return;
    if (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) void this.#ask(email);
    else {
      this.stage = 'bad_email';
      this.focus();
    }
  }

  async #ask(email: string | undefined): Promise<void> {
    this.stage = 'sending';
    const { chatId } = this.#at;
    const done = await this.#run(new CommandIntent((chat) => chat.sendTranscript(email, chatId)));
    this.stage = done ? 'open' : 'failed';
  }

  async #download(words: EndedPhrases): Promise<void> {
    const { chat, chatId } = this.#at;
    if (this.stage === 'preparing' || chat === undefined || chatId === undefined) return;
    this.stage = 'preparing';
    const done = await this.#run(new CommandIntent(() => chat.loadWhole(chatId)));
    if (done) saveAs(transcriptName(this.brand, words.fileName, new Date()), this.#text(chat.state, words));
    this.stage = done ? 'open' : 'failed';
  }

  #text(state: State, words: EndedPhrases): string {
    const { chatId } = this.#at;
    return chatId === undefined ? '' : transcriptText(state, chatId, this.brand, this.phrases, words);
  }

  async #run(intent: CommandIntent): Promise<boolean> {
    this.dispatchEvent(intent);
    try {
      await intent.outcome;
      return true;
    } catch {
      return false;
    }
  }
}

function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-transcript-card': TranscriptCard;
  }
}
