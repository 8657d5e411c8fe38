import type { Open, Unknowns } from '../shape.ts';

export type FormType = 'prechat' | 'postchat' | 'ticket';

export type FieldType =
  | 'header'
  | 'name'
  | 'email'
  | 'question'
  | 'textarea'
  | 'subject'
  | 'radio'
  | 'select'
  | 'checkbox'
  | 'group_chooser';

/** A form to be filled in (Data structures: Form). */
export interface Form extends Unknowns {
  readonly id?: string;
  readonly fields: readonly FormField[];
}

export interface FormField extends Unknowns {
  readonly type: Open<FieldType>;
  readonly id?: string;
  readonly label: string;
  /** Not on a `header`. */
  readonly required?: boolean;
  /** Of `radio`, `select`, `checkbox` and `group_chooser`. */
  readonly options?: readonly FormOption[];
}

export interface FormOption extends Unknowns {
  readonly id: string;
  readonly label: string;
  /** Of a `group_chooser`: the group the chat goes to. */
  readonly groupId?: number;
}

/** A field with its answer: a text, one option, or (checkbox) several. */
export interface FilledField extends Unknowns {
  readonly type: Open<FieldType>;
  readonly id: string;
  readonly label: string;
  readonly answer?: string | FormOption;
  readonly answers?: readonly FormOption[];
}
