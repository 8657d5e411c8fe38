import type {
  ChatEvent,
  CustomContent,
  FileEvent,
  FilledForm,
  Message,
  MessagePostback,
  OutgoingCustomEvent,
  OutgoingEvent,
  OutgoingFile,
  OutgoingFilledForm,
  OutgoingMessage,
  OutgoingRichMessage,
  OutgoingSystemMessage,
  RichMessage,
  SystemMessage,
  UnknownEvent,
} from '../domain/event.ts';
import {
  converted,
  json,
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
import { customId, eventId, textMap, threadId, userId } from '../v3-6/common.ts';
import { filledField } from './form.ts';
import { type Annotation, newer, type OlderEvent, type OlderOutgoing, older } from './older-event.ts';
import { bareProperties, wrappedProperties } from './properties.ts';
import { element } from './rich-message.ts';
import { createdAt, second } from './time.ts';

const received = {
  id: eventId,
  customId: optional(customId),
  authorId: optional(userId),
  sortKey: named('order', number),
  createdAt: named('timestamp', second),
  recipients: optional(open<'all' | 'agents'>()),
  properties: optional(wrappedProperties),
};

const sent = {
  customId: optional(customId),
  recipients: optional(open<'all' | 'agents'>()),
  properties: optional(bareProperties),
};

const messagePostback: Shape<MessagePostback> = object<Omit<MessagePostback, 'ecommerce'>>({
  id: text,
  threadId,
  eventId,
  type: optional(text),
  value: optional(text),
});

const message = { type: literal('message'), text, postback: optional(messagePostback) };
const filledForm = { type: literal('filled_form'), formId: text, fields: list(filledField) };
const richMessage = {
  type: literal('rich_message'),
  templateId: open<RichMessage['templateId'] & string>(),
  elements: optional(list(element)),
};
const custom = { type: literal('custom'), content: optional(json) };
const annotation = { type: literal('annotation'), annotationType: text, text: optional(text) };
const systemMessage = {
  type: literal('system_message'),
  systemMessageType: text,
  text: optional(text),
  textVars: optional(textMap),
};
const file = {
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
};

type WireCustom<E> = Extract<E, { readonly type: 'custom' }>;

/** A type that is not documented for v3.0, `form` for one: what it brought stays in `unknownFields`. */
const unknownEvent: Shape<UnknownEvent> = converted(
  object<Omit<UnknownEvent, 'type'>>({ ...received, wireType: named('type', text) }),
  (event): UnknownEvent => ({ ...event, type: 'unknown' }),
  ({ type: _, ...event }) => event,
);

const wireEvent = union<OlderEvent>(
  'type',
  {
    message: object<Message>({ ...received, ...message }),
    file: object<FileEvent>({ ...received, ...file }),
    filled_form: object<Omit<FilledForm, 'formType'>>({ ...received, ...filledForm }),
    rich_message: object<RichMessage>({ ...received, ...richMessage }),
    custom: object<WireCustom<OlderEvent>>({ ...received, ...custom }),
    annotation: object<Annotation<CustomContent>>({ ...received, ...annotation }),
    system_message: object<SystemMessage>({ ...received, ...systemMessage }),
  },
  unknownEvent,
);

/** Its place is its `order`; its time is that of its second, made finer by the order where that can be. */
export const event: Shape<ChatEvent> = converted(
  wireEvent,
  (read, path) => newer({ ...read, createdAt: createdAt(read.sortKey, read.createdAt) }, path) as ChatEvent,
  older as (event: ChatEvent) => OlderEvent,
);

/** Oldest first: the server promises no order. One malformed event must not take its thread down. */
export const events: Shape<readonly ChatEvent[]> = converted(
  lenientList(event),
  (read) => [...read].sort((a, b) => a.sortKey - b.sortKey),
  (written) => written,
);

const outgoingMessage = object<OutgoingMessage>({ ...sent, ...message });

const wireOutgoing = union<OlderOutgoing>(
  'type',
  {
    message: outgoingMessage,
    // Not documented: files go out by `send_file`. A server that takes them all the same is told what v3.6 says.
    file: object<OutgoingFile>({ ...sent, type: literal('file'), url: text, alternativeText: optional(text) }),
    filled_form: object<OutgoingFilledForm>({ ...sent, ...filledForm }),
    rich_message: object<OutgoingRichMessage>({ ...sent, ...richMessage }),
    custom: object<WireCustom<OlderOutgoing>>({ ...sent, ...custom }),
    annotation: object<Annotation<OutgoingCustomEvent>>({ ...sent, ...annotation }),
    system_message: object<OutgoingSystemMessage>({ ...sent, ...systemMessage }),
  },
  outgoingMessage,
);

/** Events as they are sent: the server adds id, author, time and order. */
export const outgoingEvent: Shape<OutgoingEvent> = converted(
  wireOutgoing,
  (read, path) => newer(read, path) as OutgoingEvent,
  older as (event: OutgoingEvent) => OlderOutgoing,
);
