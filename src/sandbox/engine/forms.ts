/** Forms: which there are, whether an answer is complete, and what it means for the chat (R77–R81). */
import type { FormTemplate } from './config.ts';
import { type JsonObject, Refusal } from './contract.ts';
import type { FilledField } from './event-request.ts';
import { invalid } from './payload.ts';
import { findGroup } from './people.ts';
import type { Chat } from './records.ts';
import type { Unit } from './unit.ts';
import { eventAt, isList, isObject } from './views.ts';

export type FormType = 'prechat' | 'postchat' | 'ticket';

interface KnownForm {
  readonly type: string | undefined;
  readonly fields: readonly { readonly id: string; readonly type: string; readonly required?: boolean | undefined }[];
}

/** R77: a form that is switched off has no `form`. */
export function getForm(unit: Unit, groupId: number, type: FormType): JsonObject {
  const group = findGroup(unit.config, groupId);
  if (group === undefined) throw new Refusal('group_not_found', `There is no group ${groupId}.`);
  const form = group.forms[type];
  return form === undefined ? { enabled: false } : { enabled: true, form: formView(form) };
}

/** v3.0 knows a field for ratings besides, and no ticket forms. */
export function getOlderForm(unit: Unit, groupId: number, type: FormType): JsonObject {
  const answer = getForm(unit, groupId, type);
  const form = findGroup(unit.config, groupId)?.forms[type];
  return form === undefined ? answer : { ...answer, form: form as JsonObject };
}

export function formView(form: FormTemplate): JsonObject {
  return { ...form, fields: form.fields.filter(({ type }) => type !== 'rating') } as JsonObject;
}

/** By its id among the forms of the set-up, and among those that were sent in this chat. */
export function formKnownAs(unit: Unit, chat: Chat | undefined, formId: string): KnownForm | undefined {
  for (const { forms } of unit.config.groups) {
    for (const type of ['prechat', 'postchat', 'ticket'] as const) {
      const form = forms[type];
      if (form?.id === formId) return { type, fields: form.fields };
    }
  }
  const place = chat !== undefined && Object.hasOwn(chat.forms, formId) ? chat.forms[formId] : undefined;
  const event = place && eventAt(unit, place);
  if (event === undefined) return undefined;
  const { fields, form_type } = event.content;
  return {
    type: typeof form_type === 'string' ? form_type : undefined,
    fields: (isList(fields) ? fields.filter(isObject) : []).map(({ id, type, required }) => ({
      id: String(id),
      type: String(type),
      required: required === true,
    })),
  };
}

/** @throws Refusal `validation` for a required field without an answer. */
export function checkAnswers(template: KnownForm['fields'], answers: readonly FilledField[], path: string): void {
  for (const field of template) {
    if (!field.required || field.type === 'header' || field.type === 'rating') continue;
    const answer = answers.find(({ id }) => id === field.id);
    if (answer === undefined || isBlank(answer)) {
      throw invalid(`${path}.fields`, `The required field ${field.id} has no answer`);
    }
  }
}

function isBlank(field: FilledField): boolean {
  if (field.type === 'checkbox') return (field.answers ?? []).length === 0;
  return typeof field.answer === 'string' ? field.answer.trim() === '' : field.answer === undefined;
}

/** What a filled pre-chat form says of the customer (R72). */
export function detailsIn(fields: readonly JsonObject[]): { name?: string; email?: string } {
  const answer = (type: string) => {
    const given = fields.find((field) => field.type === type)?.answer;
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
  };
  const name = answer('name');
  const email = answer('email');
  return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

/** R78: the group that was chosen. */
export function chosenGroup(fields: readonly FilledField[]): number | undefined {
  const field = fields.find(({ type }) => type === 'group_chooser');
  return field && 'answer' in field && typeof field.answer === 'object' ? field.answer.group_id : undefined;
}
