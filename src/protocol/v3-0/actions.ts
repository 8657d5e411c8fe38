import type { UrlInfo } from '../domain/configuration.ts';
import type { ChatEvent } from '../domain/event.ts';
import type { ChatId, ThreadId } from '../domain/ids.ts';
import type {
  Answer,
  Ask,
  ChatRef,
  CustomerPage,
  Empty,
  InitialThread,
  Login,
  ResumeChat,
  ResumeChatAnswer,
  SendEvent,
  StartChat,
  StartChatAnswer,
} from '../requests.ts';
import {
  converted,
  flag,
  lenientList,
  list,
  named,
  nothing,
  number,
  object,
  open,
  optional,
  record,
  type Shape,
  text,
  type Unknowns,
  WireError,
} from '../shape.ts';
import { access } from '../v3-6/chat.ts';
import { chatId, deletedProperties, eventId, textMap, threadId } from '../v3-6/common.ts';
import { type ChatWithThreads, chat, chatSummary, chatWithThreads, type OlderSummary } from './chat.ts';
import { event, outgoingEvent } from './event.ts';
import { form } from './form.ts';
import { loginAnswer, type OlderLogin } from './login.ts';
import { bareProperties } from './properties.ts';
import { postback } from './rich-message.ts';
import { seenSecond } from './time.ts';
import { agentCard, customerDetails, sessionFields } from './user.ts';

/** Everything a customer can ask of v3.0, apart from `send_file`: its own names and steps, values in the domain's words. */
export interface OlderActions {
  ping: { ask: Empty; answer: undefined };
  login: { ask: Login; answer: OlderLogin };
  get_chats_summary: { ask: OffsetAsk; answer: ChatsSummary };
  get_chat_threads: {
    ask: ChatRef & { readonly threadIds: readonly ThreadId[] };
    answer: ChatWithThreads;
  };
  get_chat_threads_summary: { ask: OffsetAsk & { readonly chatId: ChatId }; answer: ThreadsSummary };
  get_groups_status: { ask: Ask<'list_group_statuses'>; answer: Answer<'list_group_statuses'> };
  get_predicted_agent: { ask: Empty; answer: Answer<'get_predicted_agent'> };
  get_url_details: { ask: Ask<'get_url_info'>; answer: UrlInfo };
  get_form: { ask: Ask<'get_form'>; answer: Answer<'get_form'> };
  start_chat: { ask: StartChat; answer: StartChatAnswer };
  activate_chat: { ask: ResumeChat; answer: ResumeChatAnswer };
  send_event: { ask: SendEvent; answer: Answer<'send_event'> };
  send_rich_message_postback: { ask: Ask<'send_rich_message_postback'>; answer: undefined };
  send_sneak_peek: { ask: Ask<'send_sneak_peek'>; answer: undefined };
  close_thread: { ask: ChatRef; answer: undefined };
  update_last_seen_timestamp: { ask: Ask<'mark_events_as_seen'>; answer: undefined };
  update_chat_properties: { ask: Ask<'update_chat_properties'>; answer: undefined };
  delete_chat_properties: { ask: Ask<'delete_chat_properties'>; answer: undefined };
  update_chat_thread_properties: { ask: Ask<'update_thread_properties'>; answer: undefined };
  delete_chat_thread_properties: { ask: Ask<'delete_thread_properties'>; answer: undefined };
  update_event_properties: { ask: Ask<'update_event_properties'>; answer: undefined };
  delete_event_properties: { ask: Ask<'delete_event_properties'>; answer: undefined };
  update_customer: { ask: Ask<'update_customer'>; answer: undefined };
  set_customer_fields: { ask: Ask<'set_customer_session_fields'>; answer: undefined };
  update_customer_page: { ask: CustomerPage; answer: Empty };
  check_goals: { ask: Ask<'check_goals'>; answer: undefined };
}

export type OlderActionName = keyof OlderActions;

/** Lists come in parts by number, not by page ids. */
interface OffsetAsk extends Unknowns {
  readonly offset?: number;
  readonly limit?: number;
}

interface ChatsSummary extends Unknowns {
  readonly chatsSummary: readonly OlderSummary[];
  readonly totalChats: number;
}

interface ThreadsSummary extends Unknowns {
  readonly threadsSummary: readonly ThreadSummary[];
  readonly totalThreads: number;
}

export interface ThreadSummary extends Unknowns {
  readonly id: ThreadId;
  readonly order: number;
  readonly totalEvents: number;
}

interface Entry<N extends OlderActionName> {
  readonly ask: Shape<OlderActions[N]['ask']>;
  /** Answers are never written by a client. */
  readonly answer: Pick<Shape<OlderActions[N]['answer']>, 'read'>;
}

const empty: Shape<Empty> = object<Empty>({});
const customerPage: Shape<CustomerPage> = object<CustomerPage>({ url: text, title: optional(text) });
const properties = bareProperties;

/** One id stands for a list of one: the documentation has both. */
const threadIds: Shape<readonly ThreadId[]> = {
  read: (value, path, problems) =>
    typeof value === 'string' ? [threadId.read(value, path, problems)] : list(threadId).read(value, path, problems),
  write: list(threadId).write,
};

const initialThread: Shape<InitialThread> = object<InitialThread>({
  events: optional(list(outgoingEvent)),
  properties: optional(properties),
});
const initial = { properties: optional(properties), access: optional(access), thread: optional(initialThread) };

const inChat = { chatId };
const inThread = { chatId, threadId };
const inEvent = { chatId, threadId, eventId };
const paging = { offset: optional(number), limit: optional(number) };

/** The new chat as a whole; of its events, those that were sent along are no system messages. */
const begun: Shape<StartChatAnswer> = converted(
  object<{ readonly chat: Parameters<typeof chat.write>[0] } & Unknowns>({ chat }),
  ({ chat: { id, thread } }, path): StartChatAnswer => {
    if (!thread) throw new WireError(`${path}.chat.thread`, 'is missing');
    const said = (thread.events ?? []).filter(({ type }) => type !== 'system_message');
    return { chatId: id, threadId: thread.id, eventIds: said.map((event) => event.id) };
  },
  notWritten,
);

const eventSent: Shape<Answer<'send_event'>> = converted(
  object<{ readonly threadId: ThreadId; readonly event: ChatEvent } & Unknowns>({ threadId, event }),
  (read) => ({ eventId: read.event.id, threadId: read.threadId }),
  notWritten,
);

export const ACTIONS: { readonly [N in OlderActionName]: Entry<N> } = {
  ping: { ask: empty, answer: nothing },
  login: {
    // No word for the device, the application and the pushes wanted.
    ask: object<Omit<Login, 'isMobile' | 'application' | 'pushes'>>({
      token: text,
      groupId: optional(number),
      customer: optional(customerDetails),
      customerPage: optional(customerPage),
      referrer: optional(text),
      customerSideStorage: optional(textMap),
    }),
    answer: loginAnswer,
  },
  get_chats_summary: {
    ask: object<OffsetAsk>(paging),
    answer: object<ChatsSummary>({ chatsSummary: lenientList(chatSummary), totalChats: number }),
  },
  get_chat_threads: {
    ask: object<OlderActions['get_chat_threads']['ask']>({ chatId, threadIds }),
    answer: converted(
      object<{ readonly chat: ChatWithThreads } & Unknowns>({ chat: chatWithThreads }),
      (read) => read.chat,
      notWritten,
    ),
  },
  get_chat_threads_summary: {
    ask: object<OlderActions['get_chat_threads_summary']['ask']>({ chatId, ...paging }),
    answer: object<ThreadsSummary>({
      threadsSummary: lenientList(object<ThreadSummary>({ id: threadId, order: number, totalEvents: number })),
      totalThreads: number,
    }),
  },
  get_groups_status: {
    ask: object<Ask<'list_group_statuses'>>({ all: optional(flag), groupIds: named('groups', optional(list(number))) }),
    answer: object<Answer<'list_group_statuses'>>({ groupsStatus: record(open()) }),
  },
  get_predicted_agent: {
    ask: empty,
    answer: object<Omit<Answer<'get_predicted_agent'>, 'queue'>>({ agent: agentCard }),
  },
  get_url_details: {
    ask: object<Ask<'get_url_info'>>({ url: text }),
    answer: converted(
      object<Omit<UrlInfo, 'imageOriginalUrl'>>({
        url: optional(text),
        title: optional(text),
        description: optional(text),
        imageUrl: optional(text),
        imageWidth: optional(number),
        imageHeight: optional(number),
      }),
      (read): UrlInfo => (read.imageUrl === undefined ? read : { ...read, imageOriginalUrl: read.imageUrl }),
      notWritten,
    ),
  },
  get_form: {
    ask: object<Ask<'get_form'>>({ groupId: number, type: open() }),
    answer: object<Answer<'get_form'>>({ enabled: flag, form: optional(form) }),
  },
  start_chat: {
    ask: object<Omit<StartChat, 'active' | 'continuous' | 'welcomeMessageId'>>({
      chat: optional(object<NonNullable<StartChat['chat']>>(initial)),
    }),
    answer: begun,
  },
  activate_chat: {
    ask: object<Omit<ResumeChat, 'active' | 'continuous' | 'welcomeMessageId'>>({
      chat: object<ResumeChat['chat']>({ ...initial, id: chatId }),
    }),
    answer: begun,
  },
  send_event: {
    ask: object<SendEvent>({ ...inChat, event: outgoingEvent, attachToLastThread: optional(flag) }),
    answer: eventSent,
  },
  send_rich_message_postback: {
    ask: object<Ask<'send_rich_message_postback'>>({ ...inEvent, postback }),
    answer: nothing,
  },
  send_sneak_peek: { ask: object<Ask<'send_sneak_peek'>>({ chatId, sneakPeekText: text }), answer: nothing },
  close_thread: { ask: object<ChatRef>(inChat), answer: nothing },
  update_last_seen_timestamp: {
    ask: object<Ask<'mark_events_as_seen'>>({ chatId, seenUpTo: named('timestamp', seenSecond) }),
    answer: nothing,
  },
  update_chat_properties: { ask: object<Ask<'update_chat_properties'>>({ ...inChat, properties }), answer: nothing },
  delete_chat_properties: {
    ask: object<Ask<'delete_chat_properties'>>({ ...inChat, properties: deletedProperties }),
    answer: nothing,
  },
  update_chat_thread_properties: {
    ask: object<Ask<'update_thread_properties'>>({ ...inThread, properties }),
    answer: nothing,
  },
  delete_chat_thread_properties: {
    ask: object<Ask<'delete_thread_properties'>>({ ...inThread, properties: deletedProperties }),
    answer: nothing,
  },
  update_event_properties: { ask: object<Ask<'update_event_properties'>>({ ...inEvent, properties }), answer: nothing },
  delete_event_properties: {
    ask: object<Ask<'delete_event_properties'>>({ ...inEvent, properties: deletedProperties }),
    answer: nothing,
  },
  // The customer in its answer comes as a push too.
  update_customer: { ask: customerDetails, answer: nothing },
  set_customer_fields: {
    ask: object<Ask<'set_customer_session_fields'>>({ sessionFields: named('fields', sessionFields) }),
    answer: nothing,
  },
  update_customer_page: { ask: customerPage, answer: empty },
  check_goals: {
    ask: object<Ask<'check_goals'>>({
      pageUrl: text,
      sessionFields: named('customer_fields', sessionFields),
      groupId: number,
    }),
    answer: nothing,
  },
};

function notWritten(): never {
  throw new TypeError('An answer is read, never written.');
}
