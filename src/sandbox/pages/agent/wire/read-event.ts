import * as v from 'valibot';
import type { CardElement, ChatEvent } from '../domain/event.ts';
import { given, optionalNumber, optionalText, text, time, visibility } from './shapes.ts';

const base = v.looseObject({
  id: text,
  type: text,
  custom_id: optionalText,
  author_id: optionalText,
  created_at: time,
  visibility,
  deleted: v.optional(v.boolean()),
});

const choice = v.looseObject({ label: v.optional(text, '') });
const field = v.looseObject({
  label: v.optional(text, ''),
  answer: v.optional(v.union([text, choice])),
  answers: v.optional(v.array(choice)),
});

const element = v.pipe(
  v.looseObject({
    title: optionalText,
    subtitle: optionalText,
    image: v.optional(v.looseObject({ url: text })),
    buttons: v.optional(v.array(v.looseObject({ text, user_ids: v.optional(v.array(text), []) })), []),
  }),
  v.transform(
    ({ title, subtitle, image, buttons }): CardElement =>
      given({
        title,
        subtitle,
        imageUrl: image?.url,
        buttons: buttons.map((button) => ({ text: button.text, chosen: button.user_ids.length > 0 })),
      }),
  ),
);

const file = v.looseObject({
  name: text,
  url: text,
  content_type: v.optional(text, 'application/octet-stream'),
  size: optionalNumber,
  thumbnail_url: optionalText,
  alternative_text: optionalText,
});

type Body<T extends ChatEvent = ChatEvent> = T extends ChatEvent
  ? Omit<T, 'id' | 'customId' | 'authorId' | 'createdAt' | 'visibility'>
  : never;

/** Event type on the wire -> what is particular to it. A type that is missing here is kept as `unknown`. */
const bodies: Readonly<Record<string, v.GenericSchema<unknown, Body>>> = {
  message: v.pipe(
    v.looseObject({ text }),
    v.transform((event): Body => ({ type: 'message', text: event.text })),
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
          thumbnailUrl: event.thumbnail_url,
          alternativeText: event.alternative_text,
        }),
      }),
    ),
  ),
  rich_message: v.pipe(
    v.looseObject({ template_id: text, elements: v.optional(v.array(element), []) }),
    v.transform((event): Body => ({ type: 'rich_message', template: event.template_id, elements: event.elements })),
  ),
  filled_form: v.pipe(
    v.looseObject({ fields: v.array(field) }),
    v.transform(
      (event): Body => ({
        type: 'filled_form',
        answers: event.fields.map(({ label, answer, answers }) => ({
          label,
          answer: (answers ?? [answer ?? '']).map((one) => (typeof one === 'string' ? one : one.label)).join(', '),
        })),
      }),
    ),
  ),
  form: v.pipe(
    v.looseObject({ fields: v.array(field) }),
    v.transform((event): Body => ({ type: 'form', questions: event.fields.map(({ label }) => label) })),
  ),
  system_message: v.pipe(
    v.looseObject({ system_message_type: text, text: v.optional(text, '') }),
    v.transform((event): Body => ({ type: 'system_message', systemType: event.system_message_type, text: event.text })),
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
  });
  if (common.deleted === true) return { ...place, type: 'deleted' };
  const schema = Object.hasOwn(bodies, common.type) ? bodies[common.type] : undefined;
  const body = schema === undefined ? undefined : v.safeParse(schema, input);
  return body?.success === true ? { ...place, ...body.output } : { ...place, type: 'unknown', wireType: common.type };
}

/** The readable ones of a list: one that has no place must not take the others with it. */
export function readEvents(input: unknown): readonly ChatEvent[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((event) => (v.is(base, event) ? [readEvent(event)] : []));
}
