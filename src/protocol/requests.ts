import type { Access, Chat, ChatSummary, GroupState, GroupStatus, Thread } from './domain/chat.ts';
import type { Configuration, DynamicConfiguration, UrlInfo } from './domain/configuration.ts';
import type { OutgoingEvent } from './domain/event.ts';
import type { Form, FormType } from './domain/form.ts';
import type { Greeting } from './domain/greeting.ts';
import type { ChatId, CustomId, EventId, ThreadId } from './domain/ids.ts';
import type { DeletedProperties, Properties } from './domain/properties.ts';
import type { Postback } from './domain/rich-message.ts';
import type { Micros } from './domain/time.ts';
import type { AgentCard, Customer, CustomerDetails, SessionFields } from './domain/user.ts';
import type { Open, Unknowns } from './shape.ts';

/**
 * Everything a customer can ask of the API: action -> what we say, what we are told.
 * The page of each action in the Customer Chat API v3.6 reference bears its name.
 */
export interface Requests {
  /** Keeps the connection alive; every 15 s after login. RTM only. */
  ping: { ask: Empty; answer: undefined };
  /** Authorizes the connection and tells the starting state. RTM only. */
  login: { ask: Login; answer: LoginAnswer };
  /** The customer's chats, newest last thread first. */
  list_chats: { ask: PageAsk; answer: ChatList };
  /** Threads of a chat, newest first, with their events. `minEventsCount` (1-100) and `limit` exclude each other. */
  list_threads: { ask: PageAsk & { readonly chatId: ChatId; readonly minEventsCount?: number }; answer: ThreadList };
  /** A chat with one thread, the newest unless named. */
  get_chat: { ask: { readonly chatId: ChatId; readonly threadId?: ThreadId } & Unknowns; answer: Chat };
  start_chat: { ask: StartChat; answer: StartChatAnswer };
  /** Opens a new thread in a chat that has no active one. */
  resume_chat: { ask: ResumeChat; answer: ResumeChatAnswer };
  deactivate_chat: { ask: ChatRef; answer: undefined };
  /** `threadId` where the version tells which thread took it. */
  send_event: { ask: SendEvent; answer: { readonly eventId: EventId; readonly threadId?: ThreadId } & Unknowns };
  delete_event: { ask: EventRef; answer: undefined };
  /** Web only. The address lives for 24 h unless an event uses it. What becomes of the file: `Dialect.upload`. */
  upload_file: { ask: UploadFile; answer: { readonly url: string } & Unknowns };
  send_rich_message_postback: { ask: EventRef & { readonly postback: Postback }; answer: undefined };
  /** Shows agents what is being typed. An empty text clears it. */
  send_sneak_peek: { ask: { readonly chatId: ChatId; readonly sneakPeekText: string } & Unknowns; answer: undefined };
  update_chat_properties: { ask: ChatRef & { readonly properties: Properties }; answer: undefined };
  delete_chat_properties: { ask: ChatRef & { readonly properties: DeletedProperties }; answer: undefined };
  update_thread_properties: { ask: ThreadRef & { readonly properties: Properties }; answer: undefined };
  delete_thread_properties: { ask: ThreadRef & { readonly properties: DeletedProperties }; answer: undefined };
  update_event_properties: { ask: EventRef & { readonly properties: Properties }; answer: undefined };
  delete_event_properties: { ask: EventRef & { readonly properties: DeletedProperties }; answer: undefined };
  /** At least one field; session fields are merged by key. */
  update_customer: { ask: CustomerDetails; answer: undefined };
  /** RTM only. `groups` comes when the visitor's groups changed with the page. */
  update_customer_page: { ask: CustomerPage; answer: { readonly groups?: readonly GroupState[] } & Unknowns };
  /** Replaces all session fields. */
  set_customer_session_fields: { ask: { readonly sessionFields: SessionFields } & Unknowns; answer: undefined };
  get_customer: { ask: Empty; answer: Customer };
  /** One of the two fields. Unknown groups are left out of the answer. */
  list_group_statuses: {
    ask: { readonly all?: boolean; readonly groupIds?: readonly number[] } & Unknowns;
    answer: { readonly groupsStatus: Readonly<Record<string, Open<GroupStatus>>> } & Unknowns;
  };
  /** `form` only when enabled. */
  get_form: {
    ask: { readonly groupId: number; readonly type: Open<FormType> } & Unknowns;
    answer: { readonly enabled: boolean; readonly form?: Form } & Unknowns;
  };
  get_predicted_agent: {
    ask: { readonly groupId?: number } & Unknowns;
    answer: { readonly agent: AgentCard; readonly queue?: boolean } & Unknowns;
  };
  /** The message itself comes as the push `incoming_welcome_message` with the same id, or never. */
  request_welcome_message: {
    ask: { readonly id?: string; readonly groupId?: number } & Unknowns;
    answer: { readonly id: string; readonly predictedAgent?: AgentCard; readonly queue?: boolean } & Unknowns;
  };
  get_url_info: { ask: { readonly url: string } & Unknowns; answer: UrlInfo };
  mark_events_as_seen: { ask: { readonly chatId: ChatId; readonly seenUpTo: Micros } & Unknowns; answer: undefined };
  /** Says that the greeting was displayed. */
  accept_greeting: { ask: { readonly greetingId: number; readonly uniqueId: string } & Unknowns; answer: undefined };
  cancel_greeting: { ask: { readonly uniqueId: string } & Unknowns; answer: undefined };
  send_greeting_button_clicked: {
    ask: { readonly greetingUniqueId: string; readonly buttonId: string } & Unknowns;
    answer: undefined;
  };
  /** Web only. */
  get_dynamic_configuration: {
    ask: {
      readonly groupId?: number;
      readonly url?: string;
      readonly channelType?: string;
      readonly test?: boolean;
    } & Unknowns;
    answer: DynamicConfiguration;
  };
  /** Web only; never changes for one `version`. */
  get_configuration: {
    ask: { readonly groupId: number; readonly version: string } & Unknowns;
    answer: Configuration;
  };
  /** Web only; never changes for one `version`. Placeholders read `%name%`. */
  get_localization: {
    ask: { readonly groupId: number; readonly language: string; readonly version: string } & Unknowns;
    answer: Readonly<Record<string, string>>;
  };
  /** Web only, no token needed. */
  list_license_properties: {
    ask: { readonly namespace?: string; readonly name?: string } & Unknowns;
    answer: Properties;
  };
  /** Web only, no token needed. */
  list_group_properties: {
    ask: { readonly id: number; readonly namespace?: string; readonly name?: string } & Unknowns;
    answer: Properties;
  };
  /** Web only: for visitors who are not connected. */
  check_goals: {
    ask: { readonly sessionFields: SessionFields; readonly groupId: number; readonly pageUrl: string } & Unknowns;
    answer: undefined;
  };
  /** Web only. */
  request_email_verification: { ask: { readonly callbackUri: string } & Unknowns; answer: undefined };
}

export type ActionName = keyof Requests;
export type Ask<A extends ActionName> = Requests[A]['ask'];
export type Answer<A extends ActionName> = Requests[A]['answer'];

export type Empty = Unknowns;

export interface ChatRef extends Unknowns {
  readonly chatId: ChatId;
}

export interface ThreadRef extends ChatRef {
  readonly threadId: ThreadId;
}

export interface EventRef extends ThreadRef {
  readonly eventId: EventId;
}

export interface Login extends Unknowns {
  /** With its type: `Bearer dal:...`. */
  readonly token: string;
  readonly customer?: CustomerDetails;
  readonly customerPage?: CustomerPage;
  /** What `customer_side_storage_updated` last said, unchanged. */
  readonly customerSideStorage?: Readonly<Record<string, string>>;
  readonly isMobile?: boolean;
  readonly groupId?: number;
  readonly referrer?: string;
  readonly application?: Application;
  /** Pushes wanted, by version without `v`; `["all"]` for every one. */
  readonly pushes?: Readonly<Record<string, readonly string[]>>;
}

export interface Application extends Unknowns {
  readonly name?: string;
  readonly version?: string;
  readonly channelType?: string;
}

export interface CustomerPage extends Unknowns {
  readonly url: string;
  readonly title?: string;
}

export interface LoginAnswer extends Unknowns {
  readonly customer: Omit<Customer, 'type'>;
  readonly hasActiveThread?: boolean;
  readonly chats: readonly LoginChat[];
  readonly greeting?: Greeting;
  /** The group that the visitor belongs to, where the version says it. */
  readonly groupId?: number;
}

export interface LoginChat extends Unknowns {
  readonly chatId: ChatId;
  readonly hasUnreadEvents?: boolean;
}

/** `pageId` comes alone: limit, order and filters are remembered in it. */
export interface PageAsk extends Unknowns {
  readonly sortOrder?: 'asc' | 'desc';
  readonly limit?: number;
  readonly pageId?: string;
}

interface Page extends Unknowns {
  readonly nextPageId?: string;
  readonly previousPageId?: string;
}

export interface ChatList extends Page {
  readonly chatsSummary: readonly ChatSummary[];
  /** An estimate. */
  readonly totalChats?: number;
}

export interface ThreadList extends Page {
  readonly threads: readonly Thread[];
  readonly foundThreads?: number;
}

export interface InitialThread extends Unknowns {
  readonly events?: readonly OutgoingEvent[];
  readonly properties?: Properties;
}

export interface StartChat extends Unknowns {
  readonly chat?: {
    readonly properties?: Properties;
    readonly access?: Access;
    readonly thread?: InitialThread;
  } & Unknowns;
  /** Default true; `false` makes a thread that is closed already. */
  readonly active?: boolean;
  /** Default false; `true` needs no group online. */
  readonly continuous?: boolean;
  readonly welcomeMessageId?: string;
}

export interface StartChatAnswer extends Unknowns {
  readonly chatId: ChatId;
  readonly threadId: ThreadId;
  /** Of the events that were sent along, in their order. */
  readonly eventIds?: readonly EventId[];
}

export interface ResumeChat extends Unknowns {
  readonly chat: {
    readonly id: ChatId;
    readonly properties?: Properties;
    readonly access?: Access;
    readonly thread?: InitialThread;
  } & Unknowns;
  readonly active?: boolean;
  /** Missing leaves the chat as it is. */
  readonly continuous?: boolean;
  readonly welcomeMessageId?: string;
}

export interface ResumeChatAnswer extends Unknowns {
  readonly threadId: ThreadId;
  readonly eventIds?: readonly EventId[];
}

export interface SendEvent extends ChatRef {
  readonly event: OutgoingEvent;
  /** Default false. In a chat without active thread, `true` appends to the last one. */
  readonly attachToLastThread?: boolean;
}

export interface UploadFile {
  /** At most 10 MB, no executables. */
  readonly file: Blob;
  readonly name: string;
  /** Where `Dialect.upload` is `sends`: the chat to send it into, and the custom id of its event. */
  readonly into?: { readonly chatId: ChatId; readonly customId: CustomId };
}

/** Actions with an answer over the socket; the others are Web only. */
export type RtmAction = Exclude<
  ActionName,
  | 'upload_file'
  | 'get_dynamic_configuration'
  | 'get_configuration'
  | 'get_localization'
  | 'list_license_properties'
  | 'list_group_properties'
  | 'check_goals'
  | 'request_email_verification'
>;

export type WebAction = Exclude<ActionName, 'ping' | 'login' | 'update_customer_page'>;
