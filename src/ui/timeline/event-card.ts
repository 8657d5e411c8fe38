import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownEvent } from '../../store/rows.ts';
import { icon } from '../icons.ts';
import { english, kindOf, type Phrases } from '../phrases.ts';
import { safeUrl } from '../safe-url.ts';
import { shared } from '../styles/shared.ts';

const fileIcon = icon('M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zm0 0v5.5H19');

type EventOf<T extends ShownEvent['type']> = Extract<ShownEvent, { type: T }>;
type Views = { readonly [T in ShownEvent['type']]?: (event: EventOf<T>, phrases: Phrases) => TemplateResult };

/** All that can be said of an event without a view of its own. */
const VIEWS: Views = {
  file: (event, phrases) => {
    const name = 'name' in event ? event.name : event.alternativeText;
    return link(event.url, html`${fileIcon}<bdi>${name || phrases.file}</bdi>`);
  },

  form: ({ fields }, phrases) => html`
    <strong>${phrases.form}</strong>
    <ul>${fields.map(({ label }) => html`<li>${label}</li>`)}</ul>
    <small>${phrases.formHelp}</small>`,

  filled_form: ({ fields }, phrases) => html`
    <strong>${phrases.filledForm}</strong>
    <dl>${fields.map(
      ({ label, answer, answers }) => html`
        <dt>${label}</dt>
        <dd>${answers?.map((one) => one.label).join(', ') ?? (typeof answer === 'object' ? answer.label : answer)}</dd>`,
    )}</dl>`,

  rich_message: ({ elements = [] }, phrases) =>
    html`${elements.length === 0 ? phrases.richMessage : nothing}${elements.map(
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
    )}`,
};

/** A link where the address may be followed, else its words alone. */
function link(address: string | undefined, words: TemplateResult | string): TemplateResult {
  const href = safeUrl(address);
  return href === undefined
    ? html`<span class="link">${words}</span>`
    : html`<a part="link" class="link" href=${href} target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
}

/**
 * An event that has no view of its own, honestly: its text or its name.
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

  @property({ attribute: false }) event: ShownEvent | undefined;
  @property({ attribute: false }) phrases: Phrases = english;

  protected override render() {
    const { event, phrases } = this;
    if (event === undefined) return nothing;
    const view = VIEWS[event.type] as ((event: ShownEvent, phrases: Phrases) => TemplateResult) | undefined;
    return view?.(event, phrases) ?? kindOf(event.type, phrases);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-event-card': EventCard;
  }
}
