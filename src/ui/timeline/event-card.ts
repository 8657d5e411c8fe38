import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EventRow, ShownEvent } from '../../store/rows.ts';
import { icon } from '../icons.ts';
import { kindOf, type Phrases } from '../phrases.ts';
import { safeUrl } from '../safe-url.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from './row-setting.ts';

const fileIcon = icon('M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zm0 0v5.5H19');

type EventOf<T extends ShownEvent['type']> = Extract<ShownEvent, { type: T }>;
type Card<T extends ShownEvent['type']> = (
  event: EventOf<T>,
  phrases: Phrases,
  row: EventRow,
  setting: RowSetting,
) => TemplateResult;

/** Each type of event to the card that draws it; a card is a chunk of its own, asked for by its first event. */
const CARDS: { readonly [T in ShownEvent['type']]?: Card<T> } = {
  file: (event, phrases) => {
    const name = 'name' in event ? event.name : event.alternativeText;
    return html`<div class="plain">${link(event.url, html`${fileIcon}<bdi>${name || phrases.file}</bdi>`)}</div>`;
  },

  form: ({ fields }, phrases) => html`<div class="plain">
    <strong>${phrases.form}</strong>
    <ul>${fields.map(({ label }) => html`<li>${label}</li>`)}</ul>
    <small>${phrases.formHelp}</small></div>`,

  filled_form: ({ fields }, phrases) => html`<div class="plain">
    <strong>${phrases.filledForm}</strong>
    <dl>${fields.map(
      ({ label, answer, answers }) => html`
        <dt>${label}</dt>
        <dd>${answers?.map((one) => one.label).join(', ') ?? (typeof answer === 'object' ? answer.label : answer)}</dd>`,
    )}</dl></div>`,

  rich_message: ({ elements = [] }, phrases) =>
    html`<div class="plain">${elements.length === 0 ? phrases.richMessage : nothing}${elements.map(
      ({ title, subtitle, image, buttons = [] }) => html`
        <strong>${title ?? image?.alternativeText ?? image?.name ?? phrases.richMessage}</strong>
        ${subtitle === undefined ? nothing : html`<small>${subtitle}</small>`}
        ${
          buttons.length === 0
            ? nothing
            : html`<ul>${buttons.map(
                ({ type, text, value }) => html`<li>${type === 'url' ? link(value, text) : text}</li>`,
              )}</ul>`
        }`,
    )}</div>`,
};

/** A link where the address may be followed, else its words alone. */
function link(address: string | undefined, words: TemplateResult | string): TemplateResult {
  const href = safeUrl(address);
  return href === undefined
    ? html`<span class="link">${words}</span>`
    : html`<a part="link" class="link" href=${href} target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
}

/**
 * Any event that is more than words: its card, or, of a type that nobody knows, that it cannot be shown.
 *
 * @csspart link - A link.
 */
@customElement('customer-chat-event-card')
export class EventCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        white-space: normal;
      }
      .plain {
        padding: 8px 13px;
      }
      strong,
      small {
        display: block;
      }
      strong {
        font-weight: 600;
      }
      ul,
      dl,
      dd {
        margin: 4px 0;
        padding: 0;
        list-style: none;
      }
      dt,
      small {
        color: var(--_muted);
        font-size: 0.8667em;
      }
      .link {
        display: inline-flex;
        gap: 8px;
        align-items: center;
        min-block-size: 24px;
        --_icon: 20px;
      }
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;

  protected override render() {
    const { row, setting } = this;
    if (row === undefined || setting === undefined) return nothing;
    const { event } = row;
    const { phrases } = setting;
    const card = CARDS[event.type] as Card<ShownEvent['type']> | undefined;
    return card?.(event, phrases, row, setting) ?? html`<div class="plain">${kindOf(event.type, phrases)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-event-card': EventCard;
  }
}
