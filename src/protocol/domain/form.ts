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
  | 'group_chooser'
  /** v3.0 only: answered through the thread's properties, never in a filled form. */
  | 'rating';

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
  /** Of a `rating`: what stands over the field for words. */
  readonly commentLabel?: string;
}

export interface FormOption extends Unknowns {
  readonly id: string;
  readonly label: string;
  /** Of a `group_chooser`: the group the chat goes to. */
  readonly groupId?: number;
  /** Chosen from the start; only v3.0 says so. */
  readonly checked?: boolean;
}

/** A field with its answer: a text, one option, or (checkbox) several. */
export interface FilledField extends Unknowns {
  readonly type: Open<FieldType>;
  readonly id: string;
  readonly label: string;
  readonly answer?: string | FormOption;
  readonly answers?: readonly FormOption[];
}
