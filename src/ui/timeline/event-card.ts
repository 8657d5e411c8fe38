import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EventRow, ShownEvent } from '../../store/rows.ts';
import { fileFacts, isSeen } from '../files/file-facts.ts';
import { late } from '../late.ts';
import { PARTS } from '../parts.ts';
import { kindOf, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from './row-setting.ts';

type EventOf<T extends ShownEvent['type']> = Extract<ShownEvent, { type: T }>;
type Card<T extends ShownEvent['type']> = (
  event: EventOf<T>,
  phrases: Phrases,
  row: EventRow,
  setting: RowSetting,
) => TemplateResult;

/** Each type of event to the card that draws it; a card is a chunk of its own, asked for by its first event. */
const CARDS: { readonly [T in ShownEvent['type']]?: Card<T> } = {
  file: (_, phrases, row, setting) => {
    late(() => import('../files/file-card.ts'));
    return html`<customer-chat-file-card exportparts=${PARTS} .row=${row} .setting=${setting}
      >${phrases.file}</customer-chat-file-card
    >`;
  },

  form: (_, phrases, row, setting) => {
    late(() => import('../forms/form-card.ts'));
    return html`<customer-chat-form-card exportparts=${PARTS} .row=${row} .setting=${setting}
      >${phrases.form}</customer-chat-form-card
    >`;
  },

  filled_form: (_, phrases, row, setting) => {
    late(() => import('../forms/filled-form-card.ts'));
    return html`<customer-chat-filled-form-card exportparts=${PARTS} .row=${row} .setting=${setting}
      >${phrases.filledForm}</customer-chat-filled-form-card
    >`;
  },

  custom: (_, __, row) => {
    late(() => import('../rich/custom-card.ts'));
    return html`<customer-chat-custom-card .row=${row}></customer-chat-custom-card>`;
  },

  rich_message: (_, phrases, row, setting) => {
    late(() => import('../rich/rich-card.ts'));
    return html`<customer-chat-rich-card exportparts=${PARTS} .row=${row} .setting=${setting}
      >${phrases.richMessage}</customer-chat-rich-card
    >`;
  },
};

/** Any event that is more than words: its card, or, of a type that nobody knows, that it cannot be shown. */
@customElement('customer-chat-event-card')
export class EventCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        inline-size: 274px;
        max-inline-size: 100%;
        border-radius: inherit;
        white-space: normal;
      }
      :host([picture]) {
        inline-size: 238px;
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
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;

  protected override willUpdate(): void {
    const event = this.row?.event;
    this.toggleAttribute('picture', event?.type === 'file' && isSeen(fileFacts(event)));
  }

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
