import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EventRow } from '../../store/rows.ts';
import type { State } from '../../store/state.ts';
import { icons } from '../icons.ts';
import { overEnglish } from '../phrases.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { ChatAtHand } from './chat-at-hand.ts';
import { FocusKept } from './focus-kept.ts';
import { englishForms, type FormPhrases } from './form-phrases.ts';
import type { AnswerDraftEvent, AnswersEvent } from './form-sheet.ts';
import './form-sheet.ts';
import { PARTS } from '../parts.ts';
import { isAnswered } from './is-answered.ts';
import { SendAnswers } from './send-answers.ts';
import { rateAgain, unrated, unratedStyles } from './unrated.ts';

/**
 * A form in the conversation, until it is answered; then it says so, and the answers stand in their own place.
 *
 * @fires customer-chat-command - Answers are sent or kept.
 * @fires customer-chat-form - It was sent; for the page.
 * @csspart form - The form.
 * @csspart error - That a rating in it did not arrive.
 * @csspart text-button - Sends the rating again.
 */
@customElement('customer-chat-form-card')
export class FormCard extends LitElement {
  static override styles = [
    shared,
    unratedStyles,
    css`
      :host {
        display: block;
        padding: 12px;
        white-space: normal;
        text-align: start;
      }
      .words {
        display: grid;
        gap: 2px;
        margin-block-end: 12px;
      }
      h3 {
        font-size: 1em;
        font-weight: 600;
      }
      .note {
        margin-block-start: 8px;
        font-size: 0.8667em;
      }
      .answered {
        display: flex;
        gap: 8px;
        align-items: center;
        --_icon: 16px;
        --_stroke: 2;
      }
      .answered > svg {
        color: var(--_success);
      }
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;
  /** Nothing is asked any more, whatever the conversation says. */
  @property({ type: Boolean }) answered = false;

  readonly #at = new ChatAtHand(this);
  readonly #send = new SendAnswers(this);

  constructor() {
    super();
    new FocusKept(this, () => this.renderRoot.querySelector<HTMLElement>('[role=status]'));
    // Draws it anew when its answer comes.
    new StoreController(
      this,
      () => this.#at.chat,
      (state) => this.#findAnswer(state),
    );
  }

  protected override render() {
    const { row, setting } = this;
    if (row?.event.type !== 'form' || setting === undefined) return nothing;
    const { event } = row;
    const phrases = overEnglish(englishForms, setting.phrases.forms, setting.phrases.language);
    const isAnswered = this.answered || this.#send.done || this.#isAnswered;
    // It stands there from the start, empty: then its words are read out when they come.
    return html`<div role="status" tabindex="-1">${isAnswered ? this.#renderAnswered(phrases) : nothing}</div>
      ${isAnswered ? rateAgain(this.#send, setting.phrases.tryAgain) : this.#renderForm(event, setting, phrases)}`;
  }

  #renderAnswered(phrases: FormPhrases) {
    return html`<div class="answered hint">${icons.sent}<span>${phrases.answered}</span></div>
      ${unrated(this.#send, phrases.unrated)}`;
  }

  #renderForm(event: Extract<EventRow['event'], { type: 'form' }>, setting: RowSetting, phrases: FormPhrases) {
    // Nobody may answer any more: that something was asked is still said.
    if (!setting.cards.canAnswer) return html`<div class="hint">${setting.phrases.form}</div>`;
    const formType = ('formType' in event && event.formType) || 'form';
    const isForEmail = formType === 'ask_for_email';
    const key = `form:${this.row?.key}`;
    const isLine = event.fields.length === 1;
    return html`
      ${isForEmail || isLine ? nothing : html`<div class="words"><h3>${phrases.form}</h3></div>`}
      <customer-chat-form-sheet
        exportparts=${PARTS}
        .fields=${event.fields}
        .phrases=${phrases}
        .rating=${{ ...englishRating, ...setting.phrases.rating }}
        .language=${setting.phrases.language}
        .draft=${setting.cards.draft(key)}
        .known=${this.#at.chat?.state.people.customer ?? {}}
        .action=${phrases.send}
        .sending=${this.#send.sending}
        @answer-draft=${({ draft }: AnswerDraftEvent) => this.#at.keep(key, draft)}
        @answers=${(answers: AnswersEvent) =>
          this.#send.send({ formId: event.formId, formType, chatId: this.#at.chatId }, answers, key)}
      ></customer-chat-form-sheet>
      ${isForEmail ? html`<p class="note hint">${phrases.onlyHere}</p>` : nothing}`;
  }

  /** Asked when it is drawn: what brings its code late connects it before its row is there. */
  get #isAnswered(): boolean {
    const { chat } = this.#at;
    return chat !== undefined && this.#findAnswer(chat.state);
  }

  /** Whether an answer to it stands in its thread, after it. One that leaves from here is none yet. */
  #findAnswer(state: State): boolean {
    const { event, threadId } = this.row ?? {};
    if (event?.type !== 'form' || !('id' in event) || this.#send.sending === 'sending') return false;
    const { formId, sortKey: since } = event;
    return isAnswered(state, { formId, chatId: this.#at.chatId, threadId, since });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-form-card': FormCard;
  }
}
