import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Form } from '../../protocol/domain/form.ts';
import type { State } from '../../store/state.ts';
import { english, overEnglish, type Phrases } from '../phrases.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { closestAcross } from '../rich/across-shadow.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
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
 * What is asked when a conversation is over. It can be put off, and comes no more once it was answered.
 *
 * @fires customer-chat-command - Answers are sent or kept.
 * @fires customer-chat-form - It was sent; for the page.
 * @csspart aside - The card.
 * @csspart form - The form.
 * @csspart error - That a rating in it did not arrive.
 * @csspart text-button - Puts it off, or sends the rating again.
 */
@customElement('customer-chat-postchat-card')
export class PostchatCard extends LitElement {
  static override styles = [
    shared,
    unratedStyles,
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
    (state) => this.#findAnswer(state),
  );

  constructor() {
    super();
    // Thanks have it, or, where it was answered elsewhere, the window.
    new FocusKept(this, () =>
      this.#send.done
        ? this.renderRoot.querySelector<HTMLElement>('[role=status]')
        : closestAcross(this, 'customer-chat-window'),
    );
  }

  protected override render() {
    const { form } = this;
    const phrases = overEnglish(englishForms, this.phrases.forms, this.phrases.language);
    const { done } = this.#send;
    const isAsked = !done && form !== undefined && !this.putOff && this.#isAnswered.value !== true;
    // It stands there from the start, empty: then its words are read out when they come.
    return html`<div role="status" tabindex="-1">${done ? this.#renderThanks(phrases) : nothing}</div>
      ${isAsked ? this.#renderForm(form, phrases) : rateAgain(this.#send, this.phrases.tryAgain)}`;
  }

  #renderThanks(phrases: FormPhrases) {
    return html`<p class="hint">${phrases.thanks}</p>
      ${unrated(this.#send, phrases.unrated)}`;
  }

  #renderForm(form: Form, phrases: FormPhrases) {
    const { chatId } = this.#at;
    const key = `form:postchat:${form.id ?? ''}:${chatId ?? ''}`;
    return html`<section class="aside" part="aside" aria-label=${phrases.after}>
      <customer-chat-form-sheet
        exportparts=${PARTS}
        .fields=${form.fields}
        .phrases=${phrases}
        .rating=${{ ...englishRating, ...this.phrases.rating }}
        .language=${this.phrases.language}
        .draft=${this.#at.draft(key)}
        .action=${phrases.send}
        .sending=${this.#send.sending}
        @answer-draft=${({ draft }: AnswerDraftEvent) => this.#at.keep(key, draft)}
        @answers=${(event: AnswersEvent) =>
          this.#send.send({ formId: form.id ?? 'postchat', formType: 'postchat', chatId }, event, key)}
      ></customer-chat-form-sheet>
      <button class="later" part="text-button" @click=${() => this.#putOff()}>${phrases.notNow}</button>
    </section>`;
  }

  /** Whether the last thread holds the answer to it. One that leaves from here is none yet. */
  #findAnswer(state: State): boolean {
    const { chatId } = this.#at;
    const threadId = chatId && state.chats.byId[chatId]?.lastThread?.id;
    const formId = this.form?.id ?? 'postchat';
    return this.#send.sending !== 'sending' && isAnswered(state, { formId, chatId, threadId });
  }

  #putOff(): void {
    this.putOff = true;
    // The button is gone: what comes next is up to the view around.
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-postchat-card': PostchatCard;
  }
}
