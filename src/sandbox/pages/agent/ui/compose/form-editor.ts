import { html, nothing, type TemplateResult } from 'lit';
import {
  type DraftOf,
  emptyField,
  type FieldDraft,
  type FieldType,
  type FormType,
  isChoice,
} from '../../domain/event-draft.ts';
import { READY_FORMS } from '../../domain/first-drafts.ts';
import type { EditorContext } from './editor-context.ts';
import { addButton, choiceField, itemTools, textField, tick } from './field-views.ts';
import { moved, removed, replaced } from './list-changes.ts';

const FORMS: Readonly<Record<FormType, string>> = {
  '': 'Of its own kind',
  ask_for_email: 'Asks for an e-mail address',
  prechat: 'Before a chat',
  postchat: 'After a chat',
};
const FIELDS: Readonly<Record<FieldType, string>> = {
  name: 'Name',
  email: 'E-mail',
  question: 'Short answer',
  textarea: 'Long answer',
  subject: 'Subject',
  radio: 'One of several',
  select: 'One of a list',
  checkbox: 'Any of several',
  group_chooser: 'A group',
  header: 'Heading',
};
/** Nobody documents how many there may be; more than these nobody would fill in. */
const MOST_FIELDS = 30;

/** A form that is asked in the conversation. */
export function formEditor(draft: DraftOf<'form'>, { change }: EditorContext<'form'>): TemplateResult {
  const { fields, formType } = draft;
  const set = (part: Partial<DraftOf<'form'>>) => change({ ...draft, ...part });
  return html`
    <div class="ready" role="group" aria-label="Ready forms">
      ${READY_FORMS.map(({ name, draft: ready }) => html`<button class="button gentle small" type="button" @click=${() => change(ready)}>${name}</button>`)}
    </div>
    ${choiceField('Kind of form', formType, FORMS, (to) => set({ formType: to }))}
    <ol class="items" aria-label="Fields">
      ${fields.map(
        (field, at) => html`<li class="item">
          ${fieldRow(field, (part) => set({ fields: replaced(fields, at, part) }))}
          ${itemTools(`field ${at + 1}`, at, fields.length, {
            move: (by) => set({ fields: moved(fields, at, by) }),
            remove: () => set({ fields: removed(fields, at) }),
          })}
        </li>`,
      )}
    </ol>
    ${addButton('Field', fields.length, MOST_FIELDS, () => set({ fields: [...fields, emptyField] }))}
  `;
}

function fieldRow({ type, label, required, options }: FieldDraft, change: (part: Partial<FieldDraft>) => void) {
  return html`<div class="stack">
    <div class="columns">
      ${textField(type === 'header' ? 'Heading' : 'Asks', label, (to) => change({ label: to }))}
      ${choiceField('Answer', type, FIELDS, (to) => change({ type: to }))}
    </div>
    ${
      isChoice(type)
        ? textField(
            type === 'group_chooser' ? 'Groups, one a line: name = number' : 'To choose from, one a line',
            options,
            (to) => change({ options: to }),
            { lines: 3 },
          )
        : nothing
    }
    ${type === 'header' ? nothing : tick('Has to be answered', required, (to) => change({ required: to }))}
  </div>`;
}
