import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Form } from '../../protocol/domain/form.ts';
import type { State } from '../../store/state.ts';
import { ChatAtHand } from '../forms/chat-at-hand.ts';
import { isAnswered } from '../forms/is-answered.ts';
import '../forms/postchat-card.ts';
import { icon } from '../icons.ts';
import { CommandIntent, StartIntent } from '../intents.ts';
import { PARTS } from '../parts.ts';
import { english, fill, type Phrases } from '../phrases.ts';
import '../rating/rating-card.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import { englishEnded } from './ended-phrases.ts';
import './transcript-card.ts';

const mailIcon = icon('M3 6.5h18v11H3zm.5.5 8.5 6.5L20.5 7');

/**
 * What one can do when a conversation is over: say how it was, answer what the house asks, take the transcript along,
 * begin again.
 *
 * @fires customer-chat-start - It is to go on.
 * @csspart ended - The foot.
 * @csspart aside - A card over it.
 * @csspart primary-button - `Start again`.
 * @csspart transcript-button - Leads to the transcript.
 */
@customElement('customer-chat-ended-foot')
export class EndedFoot extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex: 0 1 auto;
        flex-direction: column;
        min-block-size: 0;
        max-block-size: 72%;
      }
      .cards {
        display: grid;
        gap: 12px;
        align-content: start;
        min-block-size: 0;
        padding: 4px 16px 16px;
        overflow: hidden auto;
        overscroll-behavior: contain;
      }
      .aside {
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
      }
      .foot {
        display: grid;
        flex: none;
        gap: 4px;
        padding: 16px 16px max(8px, env(safe-area-inset-bottom, 0px));
        border-block-start: 1px solid var(--_line);
      }
      .quiet {
        display: flex;
        gap: 8px;
        align-items: center;
        justify-content: center;
        min-block-size: var(--_target);
        border-radius: calc(0.75 * var(--_r));
        color: var(--_text);
        font-weight: 550;
        --_icon: 20px;
      }
      .quiet:hover,
      .quiet[aria-expanded='true'] {
        background: var(--_raised);
      }
      .quiet > svg {
        color: var(--_muted);
      }
    `,
  ];

  @property({ attribute: false }) phrases: Phrases = english;
  @property() brand = '';
  /** The form for after the conversation; where a chat is at hand, it is asked for. */
  @property({ attribute: false }) form: Form | undefined;

  @state() private showsTranscript = false;

  readonly #at = new ChatAtHand(this);
  readonly #left = new StoreController(
    this,
    () => this.#at.chat,
    (state) => this.#leftFor(state),
  );

  /** The form was answered before; a rating in it that is not there did not arrive. */
  #wasAnswered = false;
  #wasRated = false;
  readonly #isRated = new StoreController(
    this,
    () => this.#at.chat,
    ({ chats }) => {
      const { chatId } = this.#at;
      return (chatId && chats.byId[chatId])?.lastThread?.properties?.rating?.score !== undefined;
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#askForm();
  }

  protected override render() {
    const { brand, form, phrases, showsTranscript } = this;
    const words = { ...englishEnded, ...phrases.afterwards };
    const left = this.#left.value;
    const wasLeft = left !== undefined;
    // What was said in the form is shown beside it from then on, to be changed or taken back.
    this.#wasRated ||= this.#isRated.value === true;
    const asksRating =
      !this.#wasRated && !this.#wasAnswered && form?.fields.some(({ type }) => type === 'rating') === true;
    return html`
      <div class="cards">
        ${
          wasLeft
            ? html`<p class="hint" part="hint" role="status">${left ? fill(words.leftFor, { email: left }) : words.left}</p>`
            : html`${
                asksRating
                  ? nothing
                  : html`<section class="aside" part="aside" aria-label=${words.rate}>
                      <customer-chat-rating-card exportparts=${PARTS} .phrases=${phrases}></customer-chat-rating-card>
                    </section>`
              }
              ${
                form === undefined
                  ? nothing
                  : html`<customer-chat-postchat-card
                      exportparts=${PARTS}
                      .form=${form}
                      .phrases=${phrases}
                      @close=${() => this.#focusOnStart()}
                    ></customer-chat-postchat-card>`
              }`
        }
        ${
          showsTranscript
            ? html`<section class="aside" part="aside" id="transcript" aria-label=${words.transcriptTitle}>
                <customer-chat-transcript-card
                  exportparts=${PARTS}
                  .phrases=${phrases}
                  .brand=${brand}
                ></customer-chat-transcript-card>
              </section>`
            : nothing
        }
      </div>
      <div class="foot" part="ended">
        <button class="primary" part="primary-button" @click=${() => this.dispatchEvent(new StartIntent())}>
          ${phrases.startAgain}
        </button>
        ${
          wasLeft
            ? nothing
            : html`<button class="quiet" part="transcript-button" aria-expanded=${showsTranscript} @click=${this.#toggleTranscript}>
                ${mailIcon}${words.transcript}
              </button>`
        }
      </div>`;
  }

  /** The address that a message was left with; empty where there was none, `undefined` where none was left. */
  #leftFor({ chats, timeline }: State): string | undefined {
    const { chatId } = this.#at;
    if (chatId === undefined) return undefined;
    const thread = chats.byId[chatId]?.lastThread;
    if (thread?.properties?.routing?.offline_message !== true) return undefined;
    const events = timeline.byChat[chatId]?.pages.flatMap((page) => page.events) ?? [];
    const fields = events.flatMap(({ threadId, event }) =>
      threadId === thread.id && event.type === 'filled_form' ? event.fields : [],
    );
    const answer = fields.findLast(({ type }) => type === 'email')?.answer;
    return typeof answer === 'string' ? answer : '';
  }

  /** Where it cannot be had, nothing is asked. */
  async #askForm(): Promise<void> {
    const { chatId } = this.#at;
    const intent = new CommandIntent((chat) => chat.loadForm('postchat', chatId));
    this.dispatchEvent(intent);
    try {
      const form = await intent.outcome;
      if (!isForm(form)) return;
      const { chat } = this.#at;
      const threadId = chatId && chat?.state.chats.byId[chatId]?.lastThread?.id;
      const formId = form.id ?? 'postchat';
      this.#wasAnswered = chat !== undefined && isAnswered(chat.state, { formId, chatId, threadId });
      this.form = form;
    } catch {
      // The conversation is over all the same.
    }
  }

  async #toggleTranscript(): Promise<void> {
    this.showsTranscript = !this.showsTranscript;
    await this.updateComplete;
    const card = this.renderRoot.querySelector('customer-chat-transcript-card');
    await card?.updateComplete;
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }

  async #focusOnStart(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }
}

const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && 'fields' in value;

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-ended-foot': EndedFoot;
  }
}
