import type { Exchange } from '../codec.ts';
import type { ActionName, Answer, Ask, LoginAnswer } from '../requests.ts';
import type { OlderActionName, OlderActions } from './actions.ts';
import { getChat, listChats, listThreads } from './history.ts';
import { loginChat } from './login.ts';
import { answered, refused, request } from './steps.ts';
import { uploadFile } from './upload.ts';

/** How an action is carried out. */
type Plan<Q, R> = (ask: Q) => Exchange<R>;

/** v3.0 has the same under this name. */
const same =
  <N extends OlderActionName>(action: N): Plan<OlderActions[N]['ask'], OlderActions[N]['answer']> =>
  (ask) =>
    request(action, ask, answered);

/** v3.0 has nothing of the kind, and nobody misses more than this. */
const instead =
  <Q, R>(value: (ask: Q) => R): Plan<Q, R> =>
  (ask) =>
    answered(value(ask));

const none =
  <A extends ActionName>(action: A): Plan<Ask<A>, Answer<A>> =>
  () =>
    refused('not_allowed', `v3.0 has no ${action}.`);

/** A chat is opened at once or not at all, and never as one that waits for agents. */
const opening =
  <N extends 'start_chat' | 'activate_chat'>(action: N) =>
  (ask: OlderActions[N]['ask']) =>
    ask.active === false
      ? refused('validation', 'v3.0 opens no chat that is closed already.')
      : request(action, ask, answered<OlderActions[N]['answer']>);

export const REQUESTS: { readonly [A in ActionName]: Plan<Ask<A>, Answer<A>> } = {
  ping: same('ping'),
  login: (ask) =>
    request('login', ask, ({ chats, ...login }) => {
      const withChats = (known: NonNullable<typeof chats>) =>
        answered<LoginAnswer>({ ...login, chats: known.map((chat) => loginChat(chat, login.customer.id)) });
      // A server that tells no chats at login is asked: nothing else says that something is unread.
      return chats ? withChats(chats) : request('get_chats_summary', {}, ({ chatsSummary }) => withChats(chatsSummary));
    }),

  list_chats: listChats,
  list_threads: listThreads,
  get_chat: getChat,
  start_chat: opening('start_chat'),
  resume_chat: opening('activate_chat'),
  deactivate_chat: same('close_thread'),

  send_event: same('send_event'),
  delete_event: none('delete_event'),
  upload_file: uploadFile,
  send_rich_message_postback: same('send_rich_message_postback'),
  send_sneak_peek: same('send_sneak_peek'),
  mark_events_as_seen: same('update_last_seen_timestamp'),

  update_chat_properties: same('update_chat_properties'),
  delete_chat_properties: same('delete_chat_properties'),
  update_thread_properties: same('update_chat_thread_properties'),
  delete_thread_properties: same('delete_chat_thread_properties'),
  update_event_properties: same('update_event_properties'),
  delete_event_properties: same('delete_event_properties'),

  // Who has only said what v3.0 has no word for, an address for one, has nothing to be refused for.
  update_customer: (ask) =>
    (['name', 'email', 'avatar', 'sessionFields'] as const).some((detail) => ask[detail] !== undefined)
      ? request('update_customer', ask, answered)
      : answered(undefined),
  update_customer_page: same('update_customer_page'),
  set_customer_session_fields: same('set_customer_fields'),
  get_customer: none('get_customer'),

  list_group_statuses: same('get_groups_status'),
  // A ticket form is only filled in where there is one.
  get_form: (ask) =>
    ask.type === 'ticket' ? answered<Answer<'get_form'>>({ enabled: false }) : request('get_form', ask, answered),
  // Whether one would have to wait for the agent is told by the group's status.
  get_predicted_agent: ({ groupId }) =>
    request('get_predicted_agent', {}, ({ agent }) => {
      const withQueue = (queue: boolean) => answered({ agent, queue });
      return groupId === undefined
        ? withQueue(false)
        : request('get_groups_status', { groupIds: [groupId] }, ({ groupsStatus }) =>
            withQueue(groupsStatus[groupId] === 'online_for_queue'),
          );
    }),
  // The agent can be told; the message is one that may never come in v3.6 either.
  request_welcome_message: ({ id }) =>
    request('get_predicted_agent', {}, ({ agent }) =>
      answered({ id: id ?? agent.id, predictedAgent: agent, queue: false }),
    ),
  get_url_info: same('get_url_details'),

  // Greetings come with the login and nobody hears what becomes of them; the page acts as if the server had.
  accept_greeting: ({ uniqueId }) => answered(undefined, { type: 'greeting_accepted', uniqueId }),
  cancel_greeting: ({ uniqueId }) => answered(undefined, { type: 'greeting_canceled', uniqueId }),
  send_greeting_button_clicked: instead(() => undefined),

  // Nothing is configured from afar: the group that the page asked for, with nothing switched off.
  get_dynamic_configuration: instead(({ groupId = 0 }) => ({
    organizationId: '',
    livechatActive: true,
    livechat: { groupId },
  })),
  get_configuration: instead(() => ({})),
  get_localization: instead(() => ({})),
  list_license_properties: instead(() => ({})),
  list_group_properties: instead(() => ({})),
  check_goals: same('check_goals'),
  request_email_verification: none('request_email_verification'),
};
