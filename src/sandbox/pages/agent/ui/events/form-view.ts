import { html, nothing, type TemplateResult } from 'lit';
import type { EventOf, FormField } from '../../domain/event.ts';
import { type IconName, icon } from '../icons.ts';

const KINDS: Readonly<Record<string, string>> = {
  prechat: 'Before the chat',
  postchat: 'After the chat',
  ticket: 'Message left behind',
  ask_for_email: 'Asked for an e-mail address',
};

/** What a field of a form is filled with, in one word. */
const FIELDS: Readonly<Record<string, string>> = {
  header: 'heading',
  name: 'name',
  email: 'e-mail',
  question: 'short answer',
  subject: 'subject',
  textarea: 'long answer',
  radio: 'one of',
  select: 'one of',
  checkbox: 'any of',
  group_chooser: 'a group',
  rating: 'rating',
};

export function formInWords(formType: string | undefined, otherwise: string): string {
  return formType === undefined
    ? otherwise
    : Object.hasOwn(KINDS, formType)
      ? (KINDS[formType] ?? otherwise)
      : formType;
}

export function fieldInWords(type: string): string {
  return Object.hasOwn(FIELDS, type) ? (FIELDS[type] ?? type) : type;
}

export function filledFormView({ answers, formType }: EventOf<'filled_form'>): TemplateResult {
  return html`<div class="body card form">
    <strong>${icon('check', 16)}${formInWords(formType, 'Form filled')}</strong>
    <dl>
      ${answers.map(({ label, answer }) => html`<dt dir="auto">${label}</dt><dd dir="auto">${answer === '' ? '–' : answer}</dd>`)}
    </dl>
  </div>`;
}

export function formView({ fields, formType }: EventOf<'form'>): TemplateResult {
  return html`<div class="body card asked">
    <strong>${icon('form', 16)}${formInWords(formType, 'Form')}</strong>
    ${fields.length === 0 ? html`<span class="quiet">It asks nothing</span>` : html`<ul>${fields.map(fieldView)}</ul>`}
  </div>`;
}

function fieldView({ type, label, required, options }: FormField): TemplateResult {
  if (type === 'header') return html`<li class="heading" dir="auto">${label}</li>`;
  const marks: Readonly<Record<string, IconName>> = { checkbox: 'box', radio: 'circle' };
  const mark = Object.hasOwn(marks, type) ? marks[type] : undefined;
  return html`<li>
    <span class="asks" dir="auto">${label}${required ? html`<span class="star" aria-hidden="true"> *</span>` : nothing}</span>
    <small class="quiet">${fieldInWords(type)}${required ? ', required' : ''}</small>
    ${
      options.length === 0
        ? nothing
        : html`<ul class="options">${options.map(
            (option) => html`<li dir="auto">${mark === undefined ? nothing : icon(mark, 14)}${option}</li>`,
          )}</ul>`
    }
  </li>`;
}
