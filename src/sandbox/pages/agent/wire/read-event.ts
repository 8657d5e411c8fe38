import * as v from 'valibot';
import { type ChatEvent, eventInWords, type FormField, type Postback } from '../domain/event.ts';
import { elements } from './read-rich-message.ts';
import { given, optionalNumber, optionalText, readProperties, text, time, visibility } from './shapes.ts';

const base = v.looseObject({
  id: text,
  type: text,
  custom_id: optionalText,
  author_id: optionalText,
  created_at: time,
  visibility,
  deleted: v.optional(v.boolean()),
  properties: v.optional(v.unknown()),
});

const choice = v.looseObject({ label: v.optional(text, '') });
const answered = v.looseObject({
  label: v.optional(text, ''),
  answer: v.optional(v.union([text, choice])),
  answers: v.optional(v.array(choice)),
});
const asked = v.pipe(
  v.looseObject({
    type: v.optional(text, 'question'),
    label: v.optional(text, ''),
    required: v.fallback(v.boolean(), false),
    options: v.fallback(v.array(choice), []),
  }),
  v.transform(
    ({ type, label, required, options }): FormField => ({
      type,
      label,
      required,
      options: options.map((option) => option.label),
    }),
  ),
);

const file = v.looseObject({
  name: text,
  url: text,
  content_type: v.optional(text, 'application/octet-stream'),
  size: optionalNumber,
  width: optionalNumber,
  height: optionalNumber,
  thumbnail_url: optionalText,
  alternative_text: optionalText,
});

const postback = v.pipe(
  v.looseObject({ id: text, event_id: text, value: optionalText }),
  v.transform((pressed): Postback => given({ id: pressed.id, eventId: pressed.event_id, value: pressed.value })),
);

type Body<T extends ChatEvent = ChatEvent> = T extends ChatEvent
  ? Omit<T, 'id' | 'customId' | 'authorId' | 'createdAt' | 'visibility' | 'properties' | 'edited'>
  : never;

/** Event type on the wire -> what is particular to it. A type that is missing here is kept as `unknown`. */
const bodies: Readonly<Record<string, v.GenericSchema<unknown, Body>>> = {
  message: v.pipe(
    v.looseObject({ text, postback: v.fallback(v.optional(postback), undefined) }),
    v.transform((event): Body => given({ type: 'message' as const, text: event.text, postback: event.postback })),
  ),
  file: v.pipe(
    file,
    v.transform(
      (event): Body => ({
        type: 'file',
        file: given({
          name: event.name,
          url: event.url,
          contentType: event.content_type,
          size: event.size,
          width: event.width,
          height: event.height,
          thumbnailUrl: event.thumbnail_url,
          alternativeText: event.alternative_text,
        }),
      }),
    ),
  ),
  rich_message: v.pipe(
    v.looseObject({ template_id: text, elements: v.optional(elements, []) }),
    v.transform((event): Body => ({ type: 'rich_message', template: event.template_id, elements: event.elements })),
  ),
  filled_form: v.pipe(
    v.looseObject({ fields: v.array(answered), form_type: optionalText }),
    v.transform(
      (event): Body =>
        given({
          type: 'filled_form' as const,
          formType: event.form_type,
          answers: event.fields.map(({ label, answer, answers }) => ({
            label,
            answer: (answers ?? [answer ?? '']).map((one) => (typeof one === 'string' ? one : one.label)).join(', '),
          })),
        }),
    ),
  ),
  form: v.pipe(
    v.looseObject({ fields: v.array(asked), form_type: optionalText }),
    v.transform((event): Body => given({ type: 'form' as const, formType: event.form_type, fields: event.fields })),
  ),
  custom: v.pipe(
    v.looseObject({ content: v.optional(v.unknown(), {}) }),
    v.transform((event): Body => ({ type: 'custom', content: JSON.stringify(event.content, null, 2) })),
  ),
  system_message: v.pipe(
    v.looseObject({
      system_message_type: text,
      text: v.optional(text, ''),
      text_vars: v.fallback(v.optional(v.record(text, text)), undefined),
    }),
    v.transform(
      (event): Body =>
        given({
          type: 'system_message' as const,
          systemType: event.system_message_type,
          text: event.text,
          variables: event.text_vars,
        }),
    ),
  ),
};

/**
 * An event as agents get it (`visibility`, e-mail addresses as authors). What is new or malformed in its own part comes
 * out as `unknown`, in its place; without id, type or time there is no place, and it throws.
 */
export function readEvent(input: unknown): ChatEvent {
  const common = v.parse(base, input);
  const place = given({
    id: common.id,
    customId: common.custom_id,
    authorId: common.author_id,
    createdAt: common.created_at,
    visibility: common.visibility,
    properties: common.properties === undefined ? undefined : readProperties(common.properties),
  });
  const schema = Object.hasOwn(bodies, common.type) ? bodies[common.type] : undefined;
  const body = schema === undefined ? undefined : v.safeParse(schema, input);
  const event: ChatEvent =
    body?.success === true ? { ...place, ...body.output } : { ...place, type: 'unknown', wireType: common.type };
  return common.deleted === true ? asDeleted(event) : event;
}

/** What is left of a deleted event: its place, and in one line what it said. */
export function asDeleted(event: ChatEvent): ChatEvent {
  const { id, createdAt, visibility, authorId } = event;
  const was = event.type === 'unknown' ? undefined : event.type === 'deleted' ? event.was : eventInWords(event);
  return given({ id, createdAt, visibility, authorId, type: 'deleted' as const, was });
}

/** The readable ones of a list: one that has no place must not take the others with it. */
export function readEvents(input: unknown): readonly ChatEvent[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((event) => (v.is(base, event) ? [readEvent(event)] : []));
}
