import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FilledField, FormField } from '../../protocol/domain/form.ts';
import type { Rating } from '../../store/chat.ts';
import { icons } from '../icons.ts';
import { count } from '../phrases.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { thumbStyles } from '../rating/thumbs.ts';
import { shared } from '../styles/shared.ts';
import {
  type Fault,
  faultsIn,
  filledFields,
  type Known,
  type Question,
  questionsIn,
  ratingIn,
  startValues,
  type Values,
  withoutColon,
} from './answers.ts';
import { fieldView } from './field-view.ts';
import { englishForms } from './form-phrases.ts';
import { formStyles } from './form-styles.ts';
import { mayTakeFocus } from './may-take-focus.ts';

/** A form is complete and to be sent. */
export class AnswersEvent extends Event {
  constructor(
    readonly fields: readonly FilledField[],
    /** Of a field that asks for one. */
    readonly rating: Rating | undefined,
  ) {
    super('answers');
  }
}

/** Something in a form has changed: keep this, so that it is still there after a look elsewhere. */
export class AnswerDraftEvent extends Event {
  constructor(readonly draft: string) {
    super('answer-draft');
  }
}

/** How the sending of a form stands. */
export type Sending = 'no' | 'sending' | 'refused' | 'not_sent';

/**
 * The fields of a form and its button. What is missing is said at the top, where the focus goes then, and at each field.
 *
 * @fires answers - It is complete and to be sent.
 * @fires answer-draft - Something in it has changed.
 * @csspart form - All of it.
 * @csspart label - What stands over a field.
 * @csspart field - A field to write into, or to choose from.
 * @csspart choice - A row with a circle or a box.
 * @csspart thumb - One of two thumbs.
 * @csspart primary-button - The button that sends.
 * @csspart error - What cannot be right: over the form, and under its field.
 * @csspart hint - Words between the fields.
 * @csspart text-button - Leads to a field that cannot be right.
 */
@customElement('customer-chat-form-sheet')
export class FormSheet extends LitElement {
  static override styles = [shared, formStyles, thumbStyles];

  @property({ attribute: false }) fields: readonly FormField[] = [];
  @property({ attribute: false }) phrases = englishForms;
  @property({ attribute: false }) rating = englishRating;
  /** BCP 47. */
  @property() language = 'en';
  /** What was left in it, as `answer-draft` told; read when the fields are set. */
  @property({ attribute: false }) draft = '';
  /** What need not be asked again; read when the fields are set. */
  @property({ attribute: false }) known: Known = {};
  /** Words on the button. */
  @property() action = englishForms.send;
  @property({ attribute: false }) sending: Sending = 'no';

  @state() private values: Values = {};
  /** Shown from the first try to send on, and then for as long as they last. */
  @state() private faults: Readonly<Record<string, Fault>> = {};

  #questions: readonly Question[] = [];
  /** When it was told that it did not arrive, nobody was elsewhere. */
  #mayTakeFocus = true;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, textarea, select')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sending')) this.#mayTakeFocus = mayTakeFocus(this);
    if (!changed.has('fields')) return;
    this.#questions = questionsIn(this.fields);
    this.values = startValues(this.#questions, this.draft, this.known);
    this.faults = {};
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sending') && this.#isTurnedDown && this.#mayTakeFocus) this.#focusSummary();
  }

  protected override render() {
    const only = this.#onlyLine;
    return html`<form part="form" novalidate @submit=${this.#submit}>
      ${only === undefined ? this.#renderSummary() : this.#renderProblem()}
      ${this.#questions.map((question) => this.#renderQuestion(question, question === only ? this.#renderArrow() : undefined))}
      ${only === undefined ? this.#renderButton() : nothing}
    </form>`;
  }

  get #isTurnedDown(): boolean {
    return this.sending === 'refused' || this.sending === 'not_sent';
  }

  /** The one question of a form that asks for a line and no more: its button stands beside it. */
  get #onlyLine(): Question | undefined {
    const asked = this.#questions.filter(({ kind }) => kind !== 'none');
    return asked.length === 1 && asked[0]?.kind === 'line' ? asked[0] : undefined;
  }

  #renderQuestion(question: Question, beside: TemplateResult | undefined) {
    const { phrases, rating, values } = this;
    return fieldView({
      question,
      values,
      fault: this.faults[question.key],
      phrases,
      rating,
      beside,
      change: (key, value) => this.#change(key, value),
    });
  }

  #renderSummary() {
    const { language, phrases } = this;
    const keys = Object.keys(this.faults);
    if (keys.length === 0) return this.#renderProblem();
    const faulty = this.#questions.filter(({ key }) => keys.includes(key));
    return html`<div class="summary" part="error" tabindex="-1" role="group" aria-labelledby="summary">
      ${icons.alert}
      <div>
        <strong id="summary">${count(phrases.faults, keys.length, language)}</strong>
        <ul>${faulty.map(
          ({ key, field }) => html`<li>
            <button part="text-button" type="button" dir="auto" @click=${() => this.#goTo(key)}>${withoutColon(field.label)}</button>
          </li>`,
        )}</ul>
      </div>
    </div>`;
  }

  #renderProblem() {
    const { phrases, sending } = this;
    if (!this.#isTurnedDown) return nothing;
    const isRefused = sending === 'refused';
    // Who is elsewhere is told without being called back.
    const role = this.#mayTakeFocus ? 'group' : 'alert';
    return html`<div class="summary" part="error" tabindex="-1" role=${role} aria-labelledby="summary">
      ${icons.alert}
      <div>
        <strong id="summary">${isRefused ? phrases.refused : phrases.notSent}</strong>
        ${isRefused ? phrases.refusedHelp : phrases.notSentHelp}
      </div>
    </div>`;
  }

  #renderButton() {
    const { action, phrases, sending } = this;
    const isSending = sending === 'sending';
    return html`<button class="primary" part="primary-button" aria-disabled=${isSending}>
      ${isSending ? phrases.sending : action}
    </button>`;
  }

  #renderArrow() {
    const { action, phrases, sending } = this;
    const isSending = sending === 'sending';
    return html`<button class="arrow" part="primary-button" aria-label=${isSending ? phrases.sending : action} aria-disabled=${isSending}>
      ${icons.next}
    </button>`;
  }

  #change(key: string, value: Values[string]): void {
    this.values = { ...this.values, [key]: value };
    // What is put right is no fault any more; what is not yet complete is none before one tries to send it.
    const faults = faultsIn(this.#questions, this.values);
    this.faults = Object.fromEntries(
      Object.keys(this.faults).flatMap((name) => {
        const fault = faults[name];
        return fault === undefined ? [] : [[name, fault]];
      }),
    );
    this.dispatchEvent(new AnswerDraftEvent(JSON.stringify(this.values)));
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.sending === 'sending') return;
    this.faults = faultsIn(this.#questions, this.values);
    if (Object.keys(this.faults).length === 0) {
      this.dispatchEvent(
        new AnswersEvent(filledFields(this.#questions, this.values), ratingIn(this.#questions, this.values)),
      );
    } else if (this.#onlyLine === undefined) this.#focusSummary();
    else this.focus();
  }

  async #focusSummary(): Promise<void> {
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>('.summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }

  #goTo(key: string): void {
    const field = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].find(
      ({ dataset }) => dataset.key === key,
    );
    const control = field?.querySelector<HTMLElement>('input, textarea, select');
    control?.focus();
    control?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-form-sheet': FormSheet;
  }
}
