import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Form } from '../../protocol/domain/form.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { State } from '../../store/state.ts';
import { english, type Phrases } from '../phrases.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import { ChatAtHand } from './chat-at-hand.ts';
import { englishForms } from './form-phrases.ts';
import type { AnswerDraftEvent, AnswersEvent } from './form-sheet.ts';
import './form-sheet.ts';
import { SendAnswers } from './send-answers.ts';

/**
 * What is asked when a conversation is over. It can be put off, and comes no more once it was answered.
 *
 * @fires customer-chat-command - Answers are sent or kept.
 * @fires customer-chat-form - It was sent; for the page.
 * @csspart aside - The card.
 * @csspart form - The form.
 */
@customElement('customer-chat-postchat-card')
export class PostchatCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .aside {
        display: grid;
        gap: 12px;
        padding: 16px 16px 8px;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
      }
      .later {
        justify-self: center;
        min-block-size: 32px;
        color: var(--_ink);
        font-size: 0.8667em;
        font-weight: 600;
      }
      .later:hover {
        text-decoration: underline;
      }
      @media (pointer: coarse) {
        .later {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) form: Form | undefined;
  @property({ attribute: false }) phrases: Phrases = english;

  @state() private putOff = false;

  readonly #at = new ChatAtHand(this);
  readonly #send = new SendAnswers(this);
  readonly #isAnswered = new StoreController(
    this,
    () => this.#at.chat,
    (state) => isAnswered(state, this.#at.chatId, this.form),
  );

  protected override render() {
    const { form } = this;
    const phrases = { ...englishForms, ...this.phrases.forms };
    if (this.#send.done) return html`<p class="hint" role="status">${phrases.thanks}</p>`;
    if (form === undefined || this.putOff || this.#isAnswered.value === true) return nothing;
    const { chatId } = this.#at;
    const key = `form:postchat:${form.id ?? ''}:${chatId ?? ''}`;
    return html`<section class="aside" part="aside" aria-label=${phrases.after}>
      <customer-chat-form-sheet
        exportparts="form, label, field, choice, thumb, primary-button"
        .fields=${form.fields}
        .phrases=${phrases}
        .rating=${{ ...englishRating, ...this.phrases.rating }}
        .language=${this.phrases.language}
        .draft=${this.#at.draft(key)}
        .action=${phrases.send}
        .sending=${this.#send.sending}
        @answer-draft=${({ draft }: AnswerDraftEvent) => this.#send.keep(key, draft)}
        @answers=${(event: AnswersEvent) =>
          this.#send.send({ formId: form.id ?? 'postchat', formType: 'postchat', chatId }, event, key)}
      ></customer-chat-form-sheet>
      <button class="later" @click=${() => this.#putOff()}>${phrases.notNow}</button>
    </section>`;
  }

  #putOff(): void {
    this.putOff = true;
    // The button is gone: what comes next is up to the view around.
    this.dispatchEvent(new Event('close'));
  }
}

/** Whether the last thread holds the answer to it. */
function isAnswered({ chats, timeline }: State, chatId: ChatId | undefined, form: Form | undefined): boolean {
  const threadId = chatId && chats.byId[chatId]?.lastThread?.id;
  return (
    chatId !== undefined &&
    (timeline.byChat[chatId]?.pages ?? []).some(({ events }) =>
      events.some(
        (placed) =>
          placed.threadId === threadId &&
          placed.event.type === 'filled_form' &&
          placed.event.formId === (form?.id ?? 'postchat'),
      ),
    )
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-postchat-card': PostchatCard;
  }
}
