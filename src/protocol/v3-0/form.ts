import type { FilledField, Form, FormField, FormOption } from '../domain/form.ts';
import {
  converted,
  flag,
  list,
  number,
  object,
  open,
  optional,
  type Shape,
  text,
  type Unknowns,
  WireError,
} from '../shape.ts';

type WireOption = Partial<Pick<FormOption, 'id' | 'groupId' | 'checked'>> & Pick<FormOption, 'label'> & Unknowns;

const wireOption = object<WireOption>({
  id: optional(text),
  label: text,
  groupId: optional(number),
  checked: optional(flag),
});

/** A group to choose is known by its number alone. */
const read = ({ id, ...option }: WireOption, path: string): FormOption => {
  if (id !== undefined) return { ...option, id };
  if (option.groupId === undefined) throw new WireError(path, 'has neither id nor group_id');
  return { ...option, id: String(option.groupId) };
};
const withoutDouble = ({ id, ...option }: FormOption): WireOption =>
  option.groupId === undefined ? { ...option, id } : option;

const formOption: Shape<FormOption> = converted(wireOption, read, (option) => ({
  checked: false,
  ...withoutDouble(option),
}));

const chosen: Shape<FormOption> = converted(wireOption, read, ({ checked: _, ...option }) => withoutDouble(option));

const formField: Shape<FormField> = object<FormField>({
  type: open(),
  id: optional(text),
  label: text,
  required: optional(flag),
  options: optional(list(formOption)),
  commentLabel: optional(text),
});

export const form: Shape<Form> = object<Form>({ id: optional(text), fields: list(formField) });

/** A text, or the option chosen. */
const answer: Shape<string | FormOption> = {
  read: (value, path, problems) =>
    typeof value === 'object' ? chosen.read(value, path, problems) : text.read(value, path, problems),
  write: (value) => (typeof value === 'string' ? value : chosen.write(value)),
};

const asWritten = object<FilledField>({
  type: open(),
  id: text,
  label: text,
  answer: optional(answer),
  answers: optional(list(chosen)),
});

export const filledField: Shape<FilledField> = {
  read: (value, path, problems) => asWritten.read(fromJanuary(value), path, problems),
  write: asWritten.write,
};

/** The answers of early 2019 stood in `value`, or in the options that were `checked`, and some fields had a `name` for an id. */
function fromJanuary(wire: unknown): unknown {
  if (typeof wire !== 'object' || wire === null || 'answer' in wire || 'answers' in wire) return wire;
  const { name, value, options, required: _, ...field }: { [key: string]: unknown } = { ...wire };
  const id = field.id ?? name;
  if (!Array.isArray(options)) return { ...field, id, answer: value };
  const checked = options.filter((option) => option?.checked === true);
  return field.type === 'checkbox' ? { ...field, id, answers: checked } : { ...field, id, answer: checked[0] };
}
