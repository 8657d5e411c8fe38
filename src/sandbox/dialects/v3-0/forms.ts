import type { Json, JsonObject } from '../../engine/contract.ts';
import { isObject, listOf, objectOf, textOf } from './json-parts.ts';

/** A form as v3.0 asks it: options say whether they are chosen beforehand, and groups are named by their id alone. */
export function olderForm(form: Json | undefined): JsonObject | undefined {
  if (!isObject(form)) return undefined;
  return { ...form, fields: listOf(form.fields).map((field) => olderField(objectOf(field))) };
}

function olderField({ options, ...field }: JsonObject): JsonObject {
  if (options === undefined) return field;
  const isGroups = field.type === 'group_chooser';
  return { ...field, options: listOf(options).map((option) => olderOption(objectOf(option), isGroups)) };
}

function olderOption({ id, ...option }: JsonObject, isGroup: boolean): JsonObject {
  return { ...(!isGroup && { id }), ...option, checked: false };
}

/** Answers as they are read. */
export function olderAnswers(fields: Json | undefined): readonly JsonObject[] {
  return listOf(fields).map((each) => {
    const field = objectOf(each);
    if (field.type !== 'group_chooser' || !isObject(field.answer)) return field;
    const { id: _, ...answer } = field.answer;
    return { ...field, answer };
  });
}

/** Answers as they are sent, in the shape of April 2019 or in that of January, which has `value` and `checked` options. */
export function newerAnswers(fields: Json | undefined): Json | undefined {
  if (!Array.isArray(fields)) return fields;
  return fields.map((field: Json) => (isObject(field) ? withGroupId(ofJanuary(field)) : field));
}

function withGroupId(field: JsonObject): JsonObject {
  const { answer } = field;
  if (field.type !== 'group_chooser' || !isObject(answer) || answer.group_id === undefined) return field;
  return { ...field, answer: { id: String(answer.group_id), ...answer } };
}

function ofJanuary({ value, options, name, ...field }: JsonObject): JsonObject {
  const known = { ...field, id: field.id ?? name };
  if (field.answer !== undefined || field.answers !== undefined) return known;
  if (textOf(value) !== undefined) return { ...known, answer: value };
  const chosen = listOf(options)
    .map(objectOf)
    .filter(({ checked }) => checked === true)
    .map(({ checked: _, ...option }) => option);
  if (options === undefined) return known;
  return field.type === 'checkbox' ? { ...known, answers: chosen } : { ...known, answer: chosen[0] };
}
