import type {
  Configuration,
  ConfiguredButton,
  DynamicConfiguration,
  LivechatConfiguration,
  UrlInfo,
} from '../domain/configuration.ts';
import type {
  ActionName,
  Answer,
  Application,
  Ask,
  ChatList,
  CustomerPage,
  Empty,
  InitialThread,
  Login,
  LoginAnswer,
  LoginChat,
  ResumeChat,
  ResumeChatAnswer,
  SendEvent,
  StartChat,
  StartChatAnswer,
  ThreadList,
} from '../requests.ts';
import {
  converted,
  flag,
  jsonObject,
  lenient,
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
} from '../shape.ts';
import { access, chat, chatSummary, groupState, thread } from './chat.ts';
import { chatId, deletedProperties, eventId, properties, sessionFields, textMap, threadId, time } from './common.ts';
import { outgoingEvent } from './event.ts';
import { form } from './form.ts';
import { greeting } from './greeting.ts';
import { postback } from './rich-message.ts';
import { agentCard, customer, customerDetails, loggedInCustomer } from './user.ts';

/** How an action is written and how its answer is read. */
export interface Entry<A extends ActionName> {
  readonly ask: Shape<Ask<A>>;
  readonly answer: Shape<Answer<A>>;
  /** Over the Web API it is a GET with its fields in the query. */
  readonly get?: true;
}

const empty: Shape<Empty> = object<Empty>({});

const application: Shape<Application> = object<Application>({
  name: optional(text),
  version: optional(text),
  channelType: optional(text),
});

const customerPage: Shape<CustomerPage> = object<CustomerPage>({ url: text, title: optional(text) });

const login: Shape<Login> = object<Login>({
  token: text,
  customer: optional(customerDetails),
  customerPage: optional(customerPage),
  customerSideStorage: optional(textMap),
  isMobile: optional(flag),
  groupId: optional(number),
  referrer: optional(text),
  application: optional(application),
  pushes: optional(record(list(text))),
});

const loginAnswer: Shape<LoginAnswer> = converted(
  object<Omit<LoginAnswer, 'groupId'>>({
    customer: loggedInCustomer,
    hasActiveThread: optional(flag),
    chats: lenientList(object<LoginChat>({ chatId, hasUnreadEvents: optional(flag) })),
    greeting: lenient(greeting),
  }),
  (answer): LoginAnswer => {
    const groupId = monitoredGroup(answer.unknownFields);
    return groupId === undefined ? answer : { ...answer, groupId };
  },
  ({ groupId: _, ...answer }) => answer,
);

/** Where the visitor belongs stands in a private part of the answer, which may change any day: then nobody knows. */
function monitoredGroup(fields: LoginAnswer['unknownFields']): number | undefined {
  const id = ['__priv_dynamic_config', 'customer_groups', 'monitoring', 'id'].reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    fields,
  );
  return typeof id === 'number' ? id : undefined;
}

const paging = {
  sortOrder: optional(text as Shape<'asc' | 'desc'>),
  limit: optional(number),
  pageId: optional(text),
};

const page = { nextPageId: optional(text), previousPageId: optional(text) };

const initialThread: Shape<InitialThread> = object<InitialThread>({
  events: optional(list(outgoingEvent)),
  properties: optional(properties),
});

const initial = { properties: optional(properties), access: optional(access), thread: optional(initialThread) };
const beginning = { active: optional(flag), continuous: optional(flag), welcomeMessageId: optional(text) };

const inChat = { chatId };
const inThread = { chatId, threadId };
const inEvent = { chatId, threadId, eventId };
/** Closing a chat and its properties name it `id`, all other actions `chat_id`. */
const theChat = { chatId: named('id', chatId) };

const button: Shape<ConfiguredButton> = object<ConfiguredButton>({
  id: text,
  type: open(),
  onlineValue: optional(text),
  offlineValue: optional(text),
});

const livechat: Shape<LivechatConfiguration> = object<LivechatConfiguration>({
  groupId: number,
  clientLimitExceeded: optional(flag),
  domainAllowed: optional(flag),
  onlineGroupIds: optional(list(number)),
  configVersion: optional(text),
  localizationVersion: optional(text),
  language: optional(text),
});

/** Every action of the customer side: name -> shapes of request and answer. */
export const REQUESTS: { readonly [A in ActionName]: Entry<A> } = {
  ping: { ask: empty, answer: nothing },
  login: { ask: login, answer: loginAnswer },
  list_chats: {
    ask: object<Ask<'list_chats'>>(paging),
    answer: object<ChatList>({ ...page, chatsSummary: lenientList(chatSummary), totalChats: optional(number) }),
  },
  list_threads: {
    ask: object<Ask<'list_threads'>>({ ...inChat, ...paging, minEventsCount: optional(number) }),
    answer: object<ThreadList>({ ...page, threads: lenientList(thread), foundThreads: optional(number) }),
  },
  get_chat: { ask: object<Ask<'get_chat'>>({ chatId, threadId: optional(threadId) }), answer: chat },
  start_chat: {
    ask: object<StartChat>({ ...beginning, chat: optional(object<NonNullable<StartChat['chat']>>(initial)) }),
    answer: object<StartChatAnswer>({ ...inThread, eventIds: optional(list(eventId)) }),
  },
  resume_chat: {
    ask: object<ResumeChat>({ ...beginning, chat: object<ResumeChat['chat']>({ ...initial, id: chatId }) }),
    answer: object<ResumeChatAnswer>({ threadId, eventIds: optional(list(eventId)) }),
  },
  deactivate_chat: { ask: object<Ask<'deactivate_chat'>>(theChat), answer: nothing },
  send_event: {
    ask: object<SendEvent>({ ...inChat, event: outgoingEvent, attachToLastThread: optional(flag) }),
    answer: object<Omit<Answer<'send_event'>, 'threadId'>>({ eventId }),
  },
  delete_event: { ask: object<Ask<'delete_event'>>(inEvent), answer: nothing },
  upload_file: {
    // The file travels as a form, see `codec.ts`.
    ask: { read: refuse, write: (file) => file },
    answer: object<Answer<'upload_file'>>({ url: text }),
  },
  send_rich_message_postback: {
    ask: object<Ask<'send_rich_message_postback'>>({ ...inEvent, postback }),
    answer: nothing,
  },
  send_sneak_peek: { ask: object<Ask<'send_sneak_peek'>>({ chatId, sneakPeekText: text }), answer: nothing },
  update_chat_properties: { ask: object<Ask<'update_chat_properties'>>({ ...theChat, properties }), answer: nothing },
  delete_chat_properties: {
    ask: object<Ask<'delete_chat_properties'>>({ ...theChat, properties: deletedProperties }),
    answer: nothing,
  },
  update_thread_properties: {
    ask: object<Ask<'update_thread_properties'>>({ ...inThread, properties }),
    answer: nothing,
  },
  delete_thread_properties: {
    ask: object<Ask<'delete_thread_properties'>>({ ...inThread, properties: deletedProperties }),
    answer: nothing,
  },
  update_event_properties: { ask: object<Ask<'update_event_properties'>>({ ...inEvent, properties }), answer: nothing },
  delete_event_properties: {
    ask: object<Ask<'delete_event_properties'>>({ ...inEvent, properties: deletedProperties }),
    answer: nothing,
  },
  update_customer: { ask: customerDetails, answer: nothing },
  update_customer_page: {
    ask: customerPage,
    answer: object<Answer<'update_customer_page'>>({ groups: optional(list(groupState)) }),
  },
  set_customer_session_fields: { ask: object<Ask<'set_customer_session_fields'>>({ sessionFields }), answer: nothing },
  get_customer: { ask: empty, answer: customer },
  list_group_statuses: {
    ask: object<Ask<'list_group_statuses'>>({ all: optional(flag), groupIds: optional(list(number)) }),
    answer: object<Answer<'list_group_statuses'>>({ groupsStatus: record(open()) }),
  },
  get_form: {
    ask: object<Ask<'get_form'>>({ groupId: number, type: open() }),
    answer: object<Answer<'get_form'>>({ enabled: flag, form: optional(form) }),
  },
  get_predicted_agent: {
    ask: object<Ask<'get_predicted_agent'>>({ groupId: optional(number) }),
    answer: object<Answer<'get_predicted_agent'>>({ agent: agentCard, queue: optional(flag) }),
  },
  request_welcome_message: {
    ask: object<Ask<'request_welcome_message'>>({ id: optional(text), groupId: optional(number) }),
    answer: object<Answer<'request_welcome_message'>>({
      id: text,
      predictedAgent: optional(agentCard),
      queue: optional(flag),
    }),
  },
  get_url_info: {
    ask: object<Ask<'get_url_info'>>({ url: text }),
    answer: object<UrlInfo>({
      url: optional(text),
      title: optional(text),
      description: optional(text),
      imageUrl: optional(text),
      imageOriginalUrl: optional(text),
      imageWidth: optional(number),
      imageHeight: optional(number),
    }),
  },
  mark_events_as_seen: { ask: object<Ask<'mark_events_as_seen'>>({ chatId, seenUpTo: time }), answer: nothing },
  accept_greeting: { ask: object<Ask<'accept_greeting'>>({ greetingId: number, uniqueId: text }), answer: nothing },
  cancel_greeting: { ask: object<Ask<'cancel_greeting'>>({ uniqueId: text }), answer: nothing },
  send_greeting_button_clicked: {
    ask: object<Ask<'send_greeting_button_clicked'>>({ greetingUniqueId: text, buttonId: text }),
    answer: nothing,
  },
  get_dynamic_configuration: {
    get: true,
    ask: object<Ask<'get_dynamic_configuration'>>({
      groupId: optional(number),
      url: optional(text),
      channelType: optional(text),
      test: optional(flag),
    }),
    answer: object<DynamicConfiguration>({
      organizationId: text,
      defaultWidget: optional(open()),
      livechatActive: optional(flag),
      livechat: optional(livechat),
    }),
  },
  get_configuration: {
    get: true,
    ask: object<Ask<'get_configuration'>>({ groupId: number, version: text }),
    answer: object<Configuration>({
      buttons: optional(list(button)),
      ticketForm: optional(form),
      prechatForm: optional(form),
      integrations: optional(jsonObject),
      properties: optional(
        object<NonNullable<Configuration['properties']>>({
          group: optional(properties),
          license: optional(properties),
        }),
      ),
    }),
  },
  get_localization: {
    get: true,
    ask: object<Ask<'get_localization'>>({ groupId: number, language: text, version: text }),
    answer: textMap,
  },
  list_license_properties: {
    get: true,
    ask: object<Ask<'list_license_properties'>>({ namespace: optional(text), name: optional(text) }),
    answer: properties,
  },
  list_group_properties: {
    get: true,
    ask: object<Ask<'list_group_properties'>>({ id: number, namespace: optional(text), name: optional(text) }),
    answer: properties,
  },
  check_goals: {
    ask: object<Ask<'check_goals'>>({ sessionFields, groupId: number, pageUrl: text }),
    answer: nothing,
  },
  request_email_verification: {
    ask: object<Ask<'request_email_verification'>>({ callbackUri: text }),
    answer: nothing,
  },
};

function refuse(): never {
  throw new TypeError('A file is sent, never read from a frame.');
}
