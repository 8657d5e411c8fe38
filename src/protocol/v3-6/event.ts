import type {
  ChatEvent,
  CustomContent,
  EventPreview,
  FileEvent,
  FilledForm,
  FormEvent,
  Message,
  MessagePostback,
  OutgoingCustomEvent,
  OutgoingEvent,
  OutgoingFile,
  OutgoingFilledForm,
  OutgoingForm,
  OutgoingMessage,
  OutgoingRichMessage,
  OutgoingSystemMessage,
  RichMessage,
  SystemEvent,
  SystemMessage,
  UnknownEvent,
} from '../domain/event.ts';
import {
  converted,
  jsonObject,
  lenientList,
  list,
  literal,
  named,
  number,
  object,
  open,
  optional,
  type Shape,
  text,
  union,
} from '../shape.ts';
import { customId, eventId, properties, textMap, threadId, time, userId } from './common.ts';
import { filledField, formField } from './form.ts';
import { ecommerceChoice, element } from './rich-message.ts';

/** Events as they are received (Data structures: Events). */
type Received<T> = Omit<T, 'sortKey'>;

const received = {
  id: eventId,
  customId: optional(customId),
  authorId: optional(userId),
  createdAt: time,
  recipients: optional(open<'all' | 'agents'>()),
  properties: optional(properties),
};

const messagePostback: Shape<MessagePostback> = object<MessagePostback>({
  id: text,
  threadId,
  eventId,
  type: optional(text),
  value: optional(text),
  ecommerce: optional(ecommerceChoice),
});

const messageFields = { type: literal('message'), text, postback: optional(messagePostback) };
const formFields = { type: literal('form'), formId: text, fields: list(formField) };
const filledFormFields = { type: literal('filled_form'), formId: text, fields: list(filledField) };
const richMessageFields = {
  type: literal('rich_message'),
  templateId: open<RichMessage['templateId'] & string>(),
  elements: optional(list(element)),
};
const customFields = { type: literal('custom'), content: optional(jsonObject) };
const systemMessageFields = {
  type: literal('system_message'),
  systemMessageType: text,
  text: optional(text),
  textVars: optional(textMap),
};

type WireEvent = Received<Exclude<ChatEvent, UnknownEvent>> | Received<UnknownEvent>;

const file = object<Received<FileEvent>>({
  ...received,
  type: literal('file'),
  name: text,
  url: text,
  contentType: text,
  size: optional(number),
  width: optional(number),
  height: optional(number),
  thumbnailUrl: optional(text),
  thumbnail2xUrl: optional(text),
  alternativeText: optional(text),
});

const system = object<Received<SystemEvent>>({
  ...received,
  type: literal('system'),
  source: text,
  subtype: text,
  version: number,
  details: text,
});

/** A type of a later version: what it brought stays in `unknownFields`. */
const unknownEvent: Shape<Received<UnknownEvent>> = converted(
  object<Omit<Received<UnknownEvent>, 'type'>>({ ...received, wireType: named('type', text) }),
  (event): Received<UnknownEvent> => ({ ...event, type: 'unknown' }),
  ({ type: _, ...event }) => event,
);

const wireEvent = union<WireEvent>(
  'type',
  {
    message: object<Received<Message>>({ ...received, ...messageFields }),
    file,
    form: object<Received<FormEvent>>({ ...received, ...formFields, formType: optional(open()) }),
    filled_form: object<Received<FilledForm>>({ ...received, ...filledFormFields, formType: optional(open()) }),
    rich_message: object<Received<RichMessage>>({ ...received, ...richMessageFields }),
    custom: object<Received<CustomContent>>({ ...received, ...customFields }),
    system_message: object<Received<SystemMessage>>({ ...received, ...systemMessageFields }),
    system,
  },
  unknownEvent,
);

/** In this version an event's time is its place. */
export const event: Shape<ChatEvent> = converted(
  wireEvent,
  (read): ChatEvent => ({ ...read, sortKey: read.createdAt }) as ChatEvent,
  ({ sortKey: _, ...rest }): WireEvent => rest as WireEvent,
);

/** One malformed event must not take its thread down. */
export const events = lenientList(event);

export const eventPreview: Shape<EventPreview> = object<EventPreview>({
  type: text,
  text,
  authorId: userId,
  createdAt: time,
  customId: optional(customId),
});

const sent = {
  customId: optional(customId),
  recipients: optional(open<'all' | 'agents'>()),
  properties: optional(properties),
};

const outgoingMessage = object<OutgoingMessage>({ ...sent, ...messageFields });

/** Events as they are sent: the server adds id, author and time. */
export const outgoingEvent: Shape<OutgoingEvent> = union<OutgoingEvent>(
  'type',
  {
    message: outgoingMessage,
    file: object<OutgoingFile>({ ...sent, type: literal('file'), url: text, alternativeText: optional(text) }),
    form: object<OutgoingForm>({ ...sent, ...formFields }),
    filled_form: object<OutgoingFilledForm>({ ...sent, ...filledFormFields }),
    rich_message: object<OutgoingRichMessage>({ ...sent, ...richMessageFields }),
    custom: object<OutgoingCustomEvent>({ ...sent, ...customFields }),
    system_message: object<OutgoingSystemMessage>({ ...sent, ...systemMessageFields }),
  },
  outgoingMessage,
);
