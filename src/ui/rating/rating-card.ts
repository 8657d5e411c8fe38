import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ChatId, ThreadId } from '../../protocol/domain/ids.ts';
import type { Rating } from '../../store/chat.ts';
import type { State } from '../../store/state.ts';
import { ChatAtHand } from '../forms/chat-at-hand.ts';
import { FocusKept } from '../forms/focus-kept.ts';
import { formStyles } from '../forms/form-styles.ts';
import { CommandIntent } from '../intents.ts';
import { english, type Phrases } from '../phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import { tellOfRating } from './rating-event.ts';
import { englishRating, type RatingPhrases } from './rating-phrases.ts';
import { type Score, thumbSign, thumbStyles, thumbs } from './thumbs.ts';

interface Choice {
  readonly score: Score | undefined;
  readonly comment: string;
}

const NOT_RATED: Choice = { score: undefined, comment: '' };

/**
 * What the customer thinks of the conversation: two thumbs, then, if they like, some words. It shows what they said
 * before, and lets them change it or take it back.
 *
 * @fires customer-chat-command - A rating is sent or taken back.
 * @fires customer-chat-rating - The same once the server has it, for the page.
 * @csspart thumb - One of two thumbs.
 * @csspart field - The field for words.
 * @csspart label - What stands over it.
 * @csspart primary-button - `Send`.
 * @csspart title - The question.
 * @csspart hint - What it is good for, and thanks.
 * @csspart error - That it could not be sent.
 * @csspart rated - What was given.
 * @csspart text-button - Changes it, or takes it back.
 */
@customElement('customer-chat-rating-card')
export class RatingCard extends LitElement {
  static override styles = [
    shared,
    formStyles,
    thumbStyles,
    css`
      .head {
        display: grid;
        gap: 2px;
        margin-block-end: 8px;
        text-align: center;
      }
      form {
        gap: 12px;
      }
      textarea {
        min-block-size: 72px;
      }
      .rated {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        align-items: center;
        --_icon: 20px;
      }
      .rated > svg {
        color: var(--_ink);
      }
      .words {
        flex: 1;
        min-inline-size: 8em;
        overflow-wrap: anywhere;
      }
      .words p {
        color: var(--_muted);
        font-size: 0.8667em;
      }
      .ways {
        display: flex;
        flex: 1 0 100%;
        gap: 16px;
        padding-inline-start: 30px;
      }
      .ways button {
        min-block-size: 32px;
        color: var(--_ink);
        font-size: 0.8667em;
        font-weight: 600;
      }
      .ways button:hover {
        text-decoration: underline;
      }
      .said,
      .error {
        margin-block-end: 8px;
        font-size: 0.8667em;
      }
      .said {
        color: var(--_muted);
      }
      .error {
        justify-content: center;
        text-align: center;
      }
      @media (pointer: coarse) {
        .ways button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) phrases: Phrases = english;
  /** Shown where no chat is at hand. */
  @property({ attribute: false }) rating: Rating | undefined;

  /** What is chosen and not sent; nothing is being chosen: `undefined`. */
  @state() private choice: Choice | undefined;
  @state() private stage: 'open' | 'sending' | 'thanked' | 'taken' | 'failed' = 'open';

  readonly #at = new ChatAtHand(this);
  readonly #score = this.#kept('score');
  readonly #comment = this.#kept('comment');
  readonly #thread = new StoreController(
    this,
    () => this.#at.chat,
    (state) => threadIn(state, this.#at.chatId)?.id,
  );
  /** The thread that the choice belongs to. */
  #chosenFor: ThreadId | undefined;

  constructor() {
    super();
    // The button that was pressed is gone.
    new FocusKept(this, () => this.renderRoot.querySelector<HTMLElement>('.ways button, input'));
  }

  protected override willUpdate(): void {
    const threadId = this.#thread.value;
    if (threadId === this.#chosenFor) return;
    this.#chosenFor = threadId;
    this.choice = readChoice(this.#at.draft(this.#key));
    this.stage = 'open';
  }

  protected override render() {
    const phrases: RatingPhrases = { ...englishRating, ...this.phrases.rating };
    const { choice, stage } = this;
    const rated = this.#rated;
    const news = { thanked: phrases.thanks, taken: phrases.taken, failed: phrases.failed, open: '', sending: '' }[
      stage
    ];
    return html`
      <p part=${stage === 'failed' ? 'error' : 'hint'} class=${news === '' ? 'hidden' : stage === 'failed' ? 'error' : 'said'} role="status">${news}</p>
      ${rated && choice === undefined ? this.#renderRated(rated, phrases) : this.#renderChoice(choice ?? NOT_RATED, phrases)}`;
  }

  #renderRated({ score, comment }: Rating, phrases: RatingPhrases) {
    return html`<div class="rated" part="rated">
      ${thumbSign(score)}
      <div class="words">
        <span class="hidden">${phrases.rated}: </span><span>${phrases[score]}</span>
        ${comment ? html`<p dir="auto">${comment}</p>` : nothing}
      </div>
      <div class="ways">
        <button part="text-button" @click=${() => this.#change(score, comment)}>${phrases.change}</button>
        <button part="text-button" @click=${() => this.#send(undefined)}>${phrases.undo}</button>
      </div>
    </div>`;
  }

  #renderChoice(choice: Choice, phrases: RatingPhrases) {
    const { score, comment } = choice;
    return html`<form @submit=${this.#submit}>
      <fieldset class="field">
        <legend class="hidden">${phrases.question}</legend>
        <div class="head" aria-hidden="true">
          <h3 class="title" part="title">${phrases.question}</h3>
          <p class="hint" part="hint">${phrases.help}</p>
        </div>
        ${thumbs('score', score, phrases, (chosen) => {
          this.#choose({ ...choice, score: chosen });
          this.stage = 'open';
        })}
      </fieldset>
      ${
        score === undefined
          ? nothing
          : html`<div class="field">
              <label class="label" part="label" for="comment"
                ><span>${score === 'good' ? phrases.whyGood : phrases.whyBad}</span>
                <span class="optional">${phrases.optional}</span></label
              >
              <textarea
                part="field"
                id="comment"
                dir="auto"
                rows="2"
                .value=${comment}
                @input=${({ target }: Event) => {
                  this.#choose({ score, comment: (target as HTMLTextAreaElement).value });
                }}
              ></textarea>
            </div>
            <button class="primary" part="primary-button" aria-disabled=${this.stage === 'sending'}>${phrases.send}</button>`
      }
    </form>`;
  }

  /** What the conversation says, as it changes. */
  #kept(name: string): StoreController<unknown> {
    return new StoreController(
      this,
      () => this.#at.chat,
      (state) => ratingIn(state, this.#at.chatId)?.[name],
    );
  }

  get #rated(): Rating | undefined {
    if (this.#at.chat === undefined) return this.rating;
    const score = this.#score.value;
    if (score !== 0 && score !== 1) return undefined;
    const comment = this.#comment.value;
    return { score: score === 1 ? 'good' : 'bad', ...(typeof comment === 'string' && { comment }) };
  }

  #change(score: Score, comment = ''): void {
    this.choice = { score, comment };
    this.stage = 'open';
    void this.#focusOnChosen();
  }

  /** What is not sent outlives a look elsewhere and the end of the conversation. */
  #choose(choice: Choice): void {
    this.choice = choice;
    if (this.#chosenFor !== undefined) this.#at.keep(this.#key, JSON.stringify(choice));
  }

  get #key(): string {
    return `rating:${this.#chosenFor ?? ''}`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { score, comment } = this.choice ?? NOT_RATED;
    if (score === undefined || this.stage === 'sending') return;
    const words = comment.trim();
    void this.#send({ score, ...(words !== '' && { comment: words }) });
  }

  async #send(rating: Rating | undefined): Promise<void> {
    this.stage = 'sending';
    const { chatId } = this.#at;
    const key = this.#key;
    const before = this.#rated;
    const intent = new CommandIntent(async (chat) => {
      // Words are added to a rating and never taken from it: what is left out now has to go first.
      if (rating && before?.comment && rating.comment === undefined) await chat.rate(undefined, chatId);
      await chat.rate(rating, chatId);
      chat.setDraft('', key as ChatId);
    });
    this.dispatchEvent(intent);
    try {
      await intent.outcome;
      this.choice = undefined;
      this.stage = rating ? 'thanked' : 'taken';
      tellOfRating(this, { value: rating?.score ?? 'none', comment: rating?.comment });
    } catch {
      this.stage = 'failed';
    }
  }

  async #focusOnChosen(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }
}

const threadIn = ({ chats }: State, chatId: ChatId | undefined) => chatId && chats.byId[chatId]?.lastThread;

const ratingIn = (state: State, chatId: ChatId | undefined): Readonly<Record<string, unknown>> | undefined =>
  threadIn(state, chatId)?.properties?.rating;

/** What was kept may have been written by another version of this, or by somebody else. */
function readChoice(draft: string): Choice | undefined {
  try {
    const { score, comment }: Record<string, unknown> = JSON.parse(draft) ?? {};
    return (score === 'good' || score === 'bad') && typeof comment === 'string' ? { score, comment } : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-rating-card': RatingCard;
  }
}
