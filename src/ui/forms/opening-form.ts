import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FormField } from '../../protocol/domain/form.ts';
import type { OpeningForm as OpeningFormView, State } from '../../store/state.ts';
import { icons } from '../icons.ts';
import { CommandIntent } from '../intents.ts';
import { english, fill, overEnglish, type Phrases } from '../phrases.ts';
import { englishRating } from '../rating/rating-phrases.ts';
import { StoreController } from '../store-controller.ts';
import { shared } from '../styles/shared.ts';
import { ChatAtHand } from './chat-at-hand.ts';
import { englishForms } from './form-phrases.ts';
import type { AnswerDraftEvent, AnswersEvent } from './form-sheet.ts';
import './form-sheet.ts';
import { PARTS } from '../parts.ts';
import { SendAnswers } from './send-answers.ts';

const customerIn = ({ people }: State) => people.customer;

/**
 * What is asked before a conversation begins, or for a message that is left: in place of the greeting and the composer,
 * without a frame.
 *
 * @fires customer-chat-command - Answers are sent or kept, or the form is left.
 * @fires customer-chat-form - It was sent; for the page.
 * @csspart form - The form.
 * @csspart text-button - Leads back to where one was.
 */
@customElement('customer-chat-opening-form')
export class OpeningForm extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: 1;
        min-block-size: 0;
        overflow: hidden auto;
        overscroll-behavior: contain;
      }
      .page {
        display: flex;
        flex-direction: column;
        gap: 20px;
        min-block-size: 100%;
        padding: 24px 16px max(16px, env(safe-area-inset-bottom, 0px));
      }
      .words {
        display: grid;
        gap: 4px;
      }
      [dir] {
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      customer-chat-form-sheet {
        flex: 1;
      }
      .back {
        align-self: start;
        display: flex;
        gap: 6px;
        align-items: center;
        min-block-size: var(--_target);
        margin-block: -12px -8px;
        color: var(--_ink);
        font-weight: 550;
        --_icon: 16px;
        --_stroke: 2;
      }
      .with {
        padding: 12px;
        border-radius: calc(0.75 * var(--_r));
        background: var(--_raised);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) view: OpeningFormView | undefined;
  @property({ attribute: false }) phrases: Phrases = english;

  readonly #at = new ChatAtHand(this);
  readonly #customer = new StoreController(this, () => this.#at.chat, customerIn);
  readonly #send = new SendAnswers(this);
  /** The fields without what stands over them, for one form. */
  #asked: { readonly fields: readonly FormField[]; readonly of: OpeningFormView['form'] } | undefined;

  /** To the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('customer-chat-form-sheet')?.focus(options);
  }

  protected override firstUpdated(_: PropertyValues<this>): void {
    void this.#takeFocus();
  }

  protected override render() {
    const { view } = this;
    if (view === undefined) return nothing;
    const { form, formType } = view;
    const phrases = overEnglish(englishForms, this.phrases.forms, this.phrases.language);
    const isTicket = formType === 'ticket';
    const [first] = form.fields;
    const lead = first?.type === 'header' ? first.label : isTicket ? phrases.leaveHelp : '';
    const text = isTicket ? '' : this.#unsent;
    return html`<div class="page">
      ${
        isTicket || view.chatId !== undefined
          ? html`<button class="back" part="text-button" @click=${() => this.dispatchEvent(new CommandIntent((chat) => chat.closeForm()))}>
              ${icons.back}${phrases.back}
            </button>`
          : nothing
      }
      <div class="words">
        <h3 class="title">${isTicket ? phrases.leave : phrases.before}</h3>
        ${lead === '' ? nothing : html`<p class="hint" dir="auto">${lead}</p>`}
      </div>
      <customer-chat-form-sheet
        exportparts=${PARTS}
        .fields=${this.#fieldsOf(form)}
        .phrases=${phrases}
        .rating=${{ ...englishRating, ...this.phrases.rating }}
        .language=${this.phrases.language}
        .draft=${this.#at.draft(this.#key(view))}
        .known=${this.#customer.value ?? {}}
        .action=${isTicket ? phrases.sendMessage : phrases.start}
        .sending=${this.#send.sending}
        @answer-draft=${({ draft }: AnswerDraftEvent) => this.#at.keep(this.#key(view), draft)}
        @answers=${(event: AnswersEvent) => this.#submit(view, event)}
      ></customer-chat-form-sheet>
      ${text === '' ? nothing : html`<p class="with" dir="auto">${fill(phrases.withIt, { text })}</p>`}
    </div>`;
  }

  /** What stood in the composer before it was known that a form comes first. */
  get #unsent(): string {
    return this.#at.draft(this.view?.chatId ?? '').trim();
  }

  #fieldsOf(form: OpeningFormView['form']): readonly FormField[] {
    if (this.#asked?.of !== form) {
      const [first, ...others] = form.fields;
      this.#asked = { of: form, fields: first?.type === 'header' ? others : form.fields };
    }
    return this.#asked.fields;
  }

  #key({ form, formType }: OpeningFormView): string {
    return `form:${formType}:${form.id ?? ''}`;
  }

  #submit(view: OpeningFormView, event: AnswersEvent): void {
    const { form, formType, groupId, chatId } = view;
    void this.#send.send({ formId: form.id ?? formType, formType, groupId, chatId }, event, this.#key(view));
  }

  /** What had the focus has made room for this, and the window holds it in the meantime. */
  async #takeFocus(): Promise<void> {
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot) || !root.activeElement?.matches('section')) return;
    await this.updateComplete;
    if (!matchMedia('(hover: none) and (pointer: coarse)').matches) this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-opening-form': OpeningForm;
  }
}
