import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChatId, ThreadId } from '../../protocol/domain/ids.ts';
import type { EventRow } from '../../store/rows.ts';
import type { State } from '../../store/state.ts';
import { icons } from '../icons.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { ChatAtHand } from './chat-at-hand.ts';
import { englishForms } from './form-phrases.ts';
import type { AnswerDraftEvent, AnswersEvent } from './form-sheet.ts';
import './form-sheet.ts';
import { SendAnswers } from './send-answers.ts';

/**
 * A form in the conversation, until it is answered; then it says so, and the answers stand in their own place.
 *
 * @fires customer-chat-command - Answers are sent or kept.
 * @fires customer-chat-form - It was sent; for the page.
 * @csspart form - The form.
 */
@customElement('customer-chat-form-card')
export class FormCard extends LitElement {
  static override styles = [
    shared,
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
    const phrases = { ...englishForms, ...setting.phrases.forms };
    if (this.answered || this.#send.done || this.#isAnswered)
      return html`<div class="answered hint">${icons.sent}<span>${phrases.answered}</span></div>`;
    // Nobody may answer any more: that something was asked is still said.
    if (!setting.cards.canAnswer) return html`<div class="hint">${setting.phrases.form}</div>`;
    const formType = ('formType' in event && event.formType) || 'form';
    const isForEmail = formType === 'ask_for_email';
    const key = `form:${row.key}`;
    const isLine = event.fields.length === 1;
    return html`
      ${isForEmail || isLine ? nothing : html`<div class="words"><h3>${phrases.form}</h3></div>`}
      <customer-chat-form-sheet
        exportparts="form, label, field, choice, thumb, primary-button"
        .fields=${event.fields}
        .phrases=${phrases}
        .rating=${{ ...englishRating, ...setting.phrases.rating }}
        .language=${setting.phrases.language}
        .draft=${setting.cards.draft(key)}
        .known=${this.#at.chat?.state.people.customer ?? {}}
        .action=${phrases.send}
        .sending=${this.#send.sending}
        @answer-draft=${({ draft }: AnswerDraftEvent) => this.#send.keep(key, draft)}
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

  /** Whether an answer to it stands in its thread, after it. */
  #findAnswer({ timeline }: State): boolean {
    const event = this.row?.event;
    const chatId = this.#at.chatId;
    if (event?.type !== 'form' || !('id' in event) || chatId === undefined) return false;
    return isAnswered(timeline, chatId, this.row?.threadId, event.formId, event.sortKey);
  }
}

function isAnswered(
  { byChat }: State['timeline'],
  chatId: ChatId,
  threadId: ThreadId | undefined,
  formId: string,
  since: number,
): boolean {
  const pages = byChat[chatId]?.pages ?? [];
  return pages.some(({ events }) =>
    events.some(
      (placed) =>
        placed.event.type === 'filled_form' &&
        placed.event.formId === formId &&
        placed.threadId === threadId &&
        placed.event.sortKey >= since,
    ),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-form-card': FormCard;
  }
}
