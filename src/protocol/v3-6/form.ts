import type { FilledField, Form, FormField, FormOption } from '../domain/form.ts';
import { flag, list, number, object, open, optional, type Shape, text, WireError } from '../shape.ts';

const formOption: Shape<FormOption> = object<Omit<FormOption, 'checked'>>({
  id: text,
  label: text,
  groupId: optional(number),
});

export const formField: Shape<FormField> = object<Omit<FormField, 'commentLabel'>>({
  type: open(),
  id: optional(text),
  label: text,
  required: optional(flag),
  options: optional(list(formOption)),
});

export const form: Shape<Form> = object<Form>({ id: optional(text), fields: list(formField) });

/** A text, or the option chosen. */
const answer: Shape<string | FormOption> = {
  read(value, path, problems) {
    if (typeof value === 'string') return value;
    if (typeof value === 'object') return formOption.read(value, path, problems);
    throw new WireError(path, 'expected a string or an option');
  },
  write: (value) => (typeof value === 'string' ? value : formOption.write(value)),
};

export const filledField: Shape<FilledField> = object<FilledField>({
  type: open(),
  id: text,
  label: text,
  answer: optional(answer),
  answers: optional(list(formOption)),
});
