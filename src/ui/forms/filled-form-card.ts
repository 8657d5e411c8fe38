import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EventRow } from '../../store/rows.ts';
import { icons } from '../icons.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { readAnswers } from './answers.ts';
import { englishForms } from './form-phrases.ts';

/**
 * What was answered to a form, as a short list.
 *
 * @csspart form - The list.
 * @csspart title - That it was filled in.
 * @csspart label - A question.
 * @csspart answer - Its answer.
 */
@customElement('customer-chat-filled-form-card')
export class FilledFormCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 12px;
        white-space: normal;
        text-align: start;
      }
      .head {
        display: flex;
        gap: 8px;
        align-items: center;
        font-weight: 600;
        --_icon: 16px;
        --_stroke: 2.2;
      }
      .head > svg {
        color: var(--_success);
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(45%) minmax(0, 1fr);
        gap: 4px 12px;
        margin: 8px 0 0;
      }
      dt {
        color: var(--_muted);
      }
      dt,
      dd {
        margin: 0;
        overflow-wrap: anywhere;
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      dd {
        white-space: pre-line;
      }
      /* Words that need room stand under what they answer. */
      .wide {
        grid-column: 1 / -1;
      }
      dd.wide {
        margin-block-end: 4px;
      }
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;

  protected override render() {
    const { row, setting } = this;
    if (row?.event.type !== 'filled_form' || setting === undefined) return nothing;
    const phrases = { ...englishForms, ...setting.phrases.forms };
    const answers = readAnswers(row.event.fields);
    return html`<div class="head" part="title">${icons.sent}${row.mine ? phrases.told : setting.phrases.filledForm}</div>
      ${
        answers.length === 0
          ? nothing
          : html`<dl part="form">${answers.map(({ label, answer }) => {
              const wide = label.length > 16 || answer.length > 60 ? 'wide' : '';
              return html`<dt class=${wide} part="label" dir="auto">${label}</dt><dd class=${wide} part="answer" dir="auto">${answer}</dd>`;
            })}</dl>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-filled-form-card': FilledFormCard;
  }
}
