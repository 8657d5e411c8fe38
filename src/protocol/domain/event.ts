import type { Open, Unknowns } from '../shape.ts';
import type { FilledField, FormField } from './form.ts';
import type { CustomId, EventId, ThreadId, UserId } from './ids.ts';
import type { Properties } from './properties.ts';
import type { EcommerceChoice, RichElement, TemplateId } from './rich-message.ts';
import type { Micros } from './time.ts';

/** What stands in the timeline (Data structures: Events). */
export type ChatEvent =
  | Message
  | FileEvent
  | FormEvent
  | FilledForm
  | RichMessage
  | CustomContent
  | SystemMessage
  | SystemEvent
  | UnknownEvent;

export type EventType = ChatEvent['type'];

interface EventBase extends Unknowns {
  readonly id: EventId;
  readonly customId?: CustomId;
  /** Missing on what the system says. */
  readonly authorId?: UserId;
  readonly createdAt: Micros;
  /** Place in its chat; equal keys keep the server's array order, then the id decides. */
  readonly sortKey: number;
  /** `agents` only reaches a customer for what they sent themselves. */
  readonly recipients?: Open<'all' | 'agents'>;
  readonly properties?: Properties;
}

export interface Message extends EventBase {
  readonly type: 'message';
  readonly text: string;
  /** The button of a rich message that this text answers. */
  readonly postback?: MessagePostback;
}

export interface MessagePostback extends Unknowns {
  readonly id: string;
  readonly threadId: ThreadId;
  readonly eventId: EventId;
  readonly type?: string;
  readonly value?: string;
  readonly ecommerce?: EcommerceChoice;
}

export interface FileEvent extends EventBase {
  readonly type: 'file';
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly thumbnailUrl?: string;
  readonly thumbnail2xUrl?: string;
  readonly alternativeText?: string;
}

export interface FormEvent extends EventBase {
  readonly type: 'form';
  readonly formId: string;
  readonly formType?: Open<'prechat' | 'postchat' | 'ask_for_email'>;
  readonly fields: readonly FormField[];
}

export interface FilledForm extends EventBase {
  readonly type: 'filled_form';
  readonly formId: string;
  readonly formType?: Open<'prechat' | 'postchat' | 'ask_for_email'>;
  readonly fields: readonly FilledField[];
}

export interface RichMessage extends EventBase {
  readonly type: 'rich_message';
  readonly templateId: Open<TemplateId>;
  /** At most 10. */
  readonly elements?: readonly RichElement[];
}

export interface CustomContent extends EventBase {
  readonly type: 'custom';
  readonly content?: Readonly<Record<string, unknown>>;
}

export interface SystemMessage extends EventBase {
  readonly type: 'system_message';
  /** One of the documented types or an application's own. */
  readonly systemMessageType: string;
  /** Ready to show, in the organization's language. */
  readonly text?: string;
  readonly textVars?: Readonly<Record<string, string>>;
}

export interface SystemEvent extends EventBase {
  readonly type: 'system';
  readonly source: string;
  readonly subtype: string;
  readonly version: number;
  /** JSON inside a string. */
  readonly details: string;
}

/** A type that this version does not know: kept in its place with all it brought in `unknownFields`. */
export interface UnknownEvent extends EventBase {
  readonly type: 'unknown';
  readonly wireType: string;
}

/** Unfinished text of an agent or bot; never stored, has no id. */
export interface EventPreview extends Unknowns {
  readonly type: string;
  readonly text: string;
  readonly authorId: UserId;
  readonly createdAt: Micros;
  readonly customId?: CustomId;
}

/** An event as the customer sends it: the server adds id, author and time. */
export type OutgoingEvent =
  | OutgoingMessage
  | OutgoingFile
  | OutgoingForm
  | OutgoingFilledForm
  | OutgoingRichMessage
  | OutgoingCustomEvent
  | OutgoingSystemMessage;

interface OutgoingBase extends Unknowns {
  readonly customId?: CustomId;
  readonly recipients?: Open<'all' | 'agents'>;
  readonly properties?: Properties;
}

export interface OutgoingMessage extends OutgoingBase {
  readonly type: 'message';
  /** At most 16 KB of UTF-8. */
  readonly text: string;
  readonly postback?: MessagePostback;
}

export interface OutgoingFile extends OutgoingBase {
  readonly type: 'file';
  /** An address that `upload_file` gave. */
  readonly url: string;
  readonly alternativeText?: string;
}

export interface OutgoingForm extends OutgoingBase {
  readonly type: 'form';
  readonly formId: string;
  readonly fields: readonly FormField[];
}

export interface OutgoingFilledForm extends OutgoingBase {
  readonly type: 'filled_form';
  readonly formId: string;
  readonly fields: readonly FilledField[];
}

export interface OutgoingRichMessage extends OutgoingBase {
  readonly type: 'rich_message';
  readonly templateId: Open<TemplateId>;
  readonly elements?: readonly RichElement[];
}

export interface OutgoingCustomEvent extends OutgoingBase {
  readonly type: 'custom';
  readonly content?: Readonly<Record<string, unknown>>;
}

export interface OutgoingSystemMessage extends OutgoingBase {
  readonly type: 'system_message';
  readonly systemMessageType: string;
  readonly text?: string;
  readonly textVars?: Readonly<Record<string, string>>;
}
