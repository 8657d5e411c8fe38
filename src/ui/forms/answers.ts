import type { FilledField, FormField, FormOption } from '../../protocol/domain/form.ts';

/** How a field is answered. What nobody knows is asked for as a text. */
export type AnswerKind = 'none' | 'line' | 'lines' | 'one' | 'list' | 'many' | 'rating';

/** What stands in a form, by the key of its field: a text, the id of an option, or the ids of several. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export type Fault = 'empty' | 'nothing_chosen' | 'none_chosen' | 'no_email' | 'too_long';

/** A field and how it is spoken of here. */
export interface Question {
  /** Its id, or its place where it has none, or one that stands there twice. */
  readonly key: string;
  /** Names it inside the document: ids of the platform may hold anything. */
  readonly name: string;
  readonly field: FormField;
  readonly kind: AnswerKind;
  readonly options: readonly FormOption[];
}

/** So many groups still stand as rows; more of them as a list to unfold. */
const MOST_ROWS = 6;
const MOST_CHARACTERS = 5000;

const KINDS: Readonly<Record<string, AnswerKind>> = {
  header: 'none',
  name: 'line',
  email: 'line',
  question: 'line',
  subject: 'line',
  textarea: 'lines',
  radio: 'one',
  select: 'list',
  checkbox: 'many',
  group_chooser: 'one',
  rating: 'rating',
};

/** The fields of a form, in order, each under a key of its own. */
export function questionsIn(fields: readonly FormField[]): readonly Question[] {
  const taken = new Set<string>();
  return fields.map((field, at) => {
    const key = field.id === undefined || taken.has(field.id) ? `#${at}` : field.id;
    taken.add(key);
    const options = uniqueOptions(field.options ?? []);
    return { key, name: `field-${at}`, field, kind: kindOf(field.type, options), options };
  });
}

function kindOf(type: string, options: readonly FormOption[]): AnswerKind {
  const kind = (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'line';
  if (kind !== 'one' && kind !== 'list' && kind !== 'many') return kind;
  // Nothing to choose from: it can still be said in words.
  if (options.length === 0) return 'line';
  return kind === 'one' && options.length > MOST_ROWS ? 'list' : kind;
}

/** Two of one id could not be told apart. */
const uniqueOptions = (options: readonly FormOption[]) =>
  options.filter(({ id }, at) => options.findIndex((other) => other.id === id) === at);

/** What is known of the customer already. */
export interface Known {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** What a form begins with: what was left in it, else what is known or chosen from the start. */
export function startValues(questions: readonly Question[], draft: string, known: Known = {}): Values {
  const left = readDraft(draft);
  return Object.fromEntries(
    questions.flatMap(({ key, field, kind, options }): readonly (readonly [string, Values[string]])[] => {
      const kept = left[key];
      if (kind === 'none') return [];
      if (kind === 'rating') return [key, commentKey(key)].map((name) => [name, textOf(left[name])]);
      if (kind === 'many') {
        const ids = Array.isArray(kept) ? kept : options.filter(({ checked }) => checked).map(({ id }) => id);
        return [[key, options.map(({ id }) => id).filter((id) => ids.includes(id))]];
      }
      if (kind === 'one' || kind === 'list') {
        const id = textOf(kept) || options.find(({ checked }) => checked)?.id;
        return [[key, options.some((option) => option.id === id) ? (id ?? '') : '']];
      }
      const usual = field.type === 'name' ? known.name : field.type === 'email' ? known.email : undefined;
      return [[key, typeof kept === 'string' ? kept : (usual ?? '')]];
    }),
  );
}

/** Where the words to a rating stand. */
export const commentKey = (key: string): string => `${key}:comment`;

export const textOf = (value: Values[string] | undefined): string => (typeof value === 'string' ? value : '');

/** What was kept may have been written by another version of this. */
function readDraft(draft: string): Values {
  try {
    const kept: unknown = JSON.parse(draft);
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter(isValue)) : {};
  } catch {
    return {};
  }
}

const isValue = (entry: [string, unknown]): entry is [string, string | string[]] =>
  typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every((one) => typeof one === 'string'));

/** What keeps a form from being sent, by the key of the field. */
export function faultsIn(questions: readonly Question[], values: Values): Readonly<Record<string, Fault>> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const fault = faultIn(question, values[question.key]);
      return fault === undefined ? [] : [[question.key, fault]];
    }),
  );
}

function faultIn({ field, kind }: Question, value: Values[string] | undefined): Fault | undefined {
  const isMissing =
    field.required === true && (value === undefined || value.length === 0 || textOf(value).trim() === '');
  switch (kind) {
    case 'none':
    case 'rating':
      return undefined;
    case 'many':
      return field.required && value?.length === 0 ? 'none_chosen' : undefined;
    case 'one':
    case 'list':
      return isMissing ? 'nothing_chosen' : undefined;
    default: {
      const text = textOf(value).trim();
      if (isMissing) return 'empty';
      if (text.length > MOST_CHARACTERS) return 'too_long';
      return field.type === 'email' && text !== '' && !EMAIL.test(text) ? 'no_email' : undefined;
    }
  }
}

/** Enough to catch what is unfinished; only a letter that arrives proves an address. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The answers in the shape that the platform takes them in (R79): no headers, no ratings, nothing that was not chosen. */
export function filledFields(questions: readonly Question[], values: Values): readonly FilledField[] {
  return questions.flatMap(({ key, field, kind, options }): readonly FilledField[] => {
    const { type, label, id = key } = field;
    const base = { type, id, label };
    const value = values[key];
    if (kind === 'none' || kind === 'rating') return [];
    if (kind === 'many') {
      return [{ ...base, answers: options.filter((option) => value?.includes(option.id)).map(chosen) }];
    }
    if (kind === 'line' || kind === 'lines') return [{ ...base, answer: textOf(value).trim() }];
    const option = options.find((one) => one.id === value);
    return option ? [{ ...base, answer: chosen(option) }] : [];
  });
}

const chosen = ({ id, label, groupId }: FormOption): FormOption => ({
  id,
  label,
  ...(groupId !== undefined && { groupId }),
});

/** What was answered to a field of the type `rating`, which travels by itself (R86). */
export function ratingIn(
  questions: readonly Question[],
  values: Values,
): { readonly score: 'good' | 'bad'; readonly comment?: string } | undefined {
  const question = questions.find(({ kind }) => kind === 'rating');
  const score = question && values[question.key];
  if (score !== 'good' && score !== 'bad') return undefined;
  const comment = textOf(values[commentKey(question?.key ?? '')]).trim();
  return { score, ...(comment !== '' && { comment }) };
}

/** A filled form as one reads it: what was asked, what was answered; without what was left out. */
export function readAnswers(
  fields: readonly FilledField[],
): readonly { readonly label: string; readonly answer: string }[] {
  return fields.flatMap(({ label, answer, answers }) => {
    const words = answers?.map((one) => one.label).join(', ') ?? (typeof answer === 'object' ? answer.label : answer);
    return words ? [{ label: withoutColon(label), answer: words }] : [];
  });
}

/** Labels stand over their fields: what leads over to a field beside them would hang in the air. */
export const withoutColon = (label: string): string => label.replace(/\s*[:：]\s*$/, '');
