/** Events as they are sent: one schema per type, in the words of the wire. */
import * as v from 'valibot';
import { LIMITS } from '../../protocol/limits.ts';
import { id, properties, shortText, visibility } from './payload.ts';

const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxBytes(LIMITS.messageBytes, `Longer than ${LIMITS.messageBytes} bytes`),
);
const longText = v.pipe(v.string(), v.maxBytes(LIMITS.messageBytes));

const common = {
  custom_id: v.optional(id),
  properties: v.optional(properties),
  /** The customer side's word and the agent side's for the same thing. */
  recipients: v.optional(visibility),
  visibility: v.optional(visibility),
};

export const ecommerce = v.object({
  product_id: id,
  option_id: v.optional(shortText),
  quantity: v.optional(v.number()),
});

const postback = v.pipe(
  v.object({
    id,
    thread_id: id,
    event_id: id,
    type: v.optional(shortText),
    value: v.optional(longText),
    ecommerce: v.optional(ecommerce),
  }),
  v.check(({ type, value }) => (type === undefined) === (value === undefined), '`type` and `value` come together'),
);

const option = v.object({ id, label: longText, group_id: v.optional(v.number()) });
const answerOption = v.object({ id, label: v.optional(longText), group_id: v.optional(v.number()) });

const formField = v.object({
  type: id,
  id,
  label: longText,
  required: v.optional(v.boolean()),
  options: v.optional(v.array(option)),
});

const filledField = v.variant('type', [
  v.object({
    type: v.picklist(['name', 'email', 'question', 'textarea', 'subject']),
    id,
    label: longText,
    answer: v.optional(longText),
  }),
  v.object({
    type: v.picklist(['radio', 'select', 'group_chooser']),
    id,
    label: longText,
    answer: v.optional(v.union([answerOption, v.literal('')])),
  }),
  v.object({ type: v.literal('checkbox'), id, label: longText, answers: v.optional(v.array(answerOption)) }),
]);

const image = v.object({
  url: v.pipe(v.string(), v.url()),
  name: v.optional(shortText),
  content_type: v.optional(shortText),
  size: v.optional(v.number()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  alternative_text: v.optional(longText),
});

const button = v.pipe(
  v.object({
    text: longText,
    type: v.optional(v.picklist(['message', 'url', 'phone', 'webview', 'cancel'])),
    value: v.optional(longText),
    postback_id: id,
    user_ids: v.optional(v.array(id), []),
    webview_height: v.optional(v.picklist(['compact', 'tall', 'full'])),
    target: v.optional(v.picklist(['new', 'current'])),
    role: v.optional(shortText),
    button_id: v.optional(id),
  }),
  v.check(
    ({ type, webview_height }) => type !== 'webview' || webview_height !== undefined,
    '`webview_height` is missing',
  ),
);

const elementEcommerce = v.object({
  view_type: v.optional(v.picklist(['tags', 'swatch', 'images', 'select'])),
  product_id: v.optional(shortText),
  label: v.optional(longText),
  options: v.optional(v.array(v.looseObject({ option_id: id }))),
  addons: v.optional(v.array(v.looseObject({}))),
});

const element = v.pipe(
  v.object({
    title: v.optional(longText),
    subtitle: v.optional(longText),
    image: v.optional(image),
    buttons: v.optional(v.pipe(v.array(button), v.maxLength(LIMITS.richMessageButtons))),
    ecommerce: v.optional(elementEcommerce),
  }),
  v.check(
    ({ title, subtitle, image, buttons }) => [title, subtitle, image, buttons].some((part) => part !== undefined),
    'An element needs a title, subtitle, image or buttons',
  ),
);

/** Any event that a user may send. */
export const eventRequest = v.variant('type', [
  v.object({ type: v.literal('message'), ...common, text, postback: v.optional(postback) }),
  v.object({
    type: v.literal('file'),
    ...common,
    url: v.pipe(v.string(), v.url()),
    alternative_text: v.optional(longText),
  }),
  v.object({
    type: v.literal('form'),
    ...common,
    form_id: id,
    form_type: v.optional(shortText),
    fields: v.array(formField),
  }),
  v.object({ type: v.literal('filled_form'), ...common, form_id: id, fields: v.array(filledField) }),
  v.object({
    type: v.literal('rich_message'),
    ...common,
    /** From agents an open set, so that a client can be shown a template that it does not know. */
    template_id: id,
    elements: v.optional(v.pipe(v.array(element), v.maxLength(LIMITS.richMessageElements))),
  }),
  v.object({ type: v.literal('custom'), ...common, content: v.optional(v.record(v.string(), v.unknown())) }),
  v.object({
    type: v.literal('system_message'),
    ...common,
    system_message_type: id,
    text: v.optional(longText),
    text_vars: v.optional(v.record(v.string(), v.string())),
  }),
]);

export type EventRequest = v.InferOutput<typeof eventRequest>;
export type FilledForm = Extract<EventRequest, { type: 'filled_form' }>;
export type FilledField = FilledForm['fields'][number];
