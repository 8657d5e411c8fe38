/** Every action of the agent side: name -> scopes, payload and handler. Transports are the carrier's matter. */
import * as v from 'valibot';
import { type Actor, getChat } from './actor.ts';
import { listRoutingStatuses, logOutAgent, routingStatusSchema, setAway, setRoutingStatus } from './agent-sessions.ts';
import { listArchives, listArchivesSchema } from './archives.ts';
import { banCustomer } from './bans.ts';
import { type Action, type AgentCall, action, nothing } from './call.ts';
import {
  deleteChatProperties,
  deleteEventProperties,
  deleteThreadProperties,
  updateChatProperties,
  updateEventProperties,
  updateThreadProperties,
} from './change-properties.ts';
import { addUser, followChat, removeUser, unfollowChat } from './chat-users.ts';
import type { Json } from './contract.ts';
import { activeChatsOfCustomer, chatIdsOf, customerForAgent } from './customer-view.ts';
import { changed, theCustomer, updateCustomer } from './customers.ts';
import { deactivateChat } from './deactivate-chat.ts';
import { eventRequest } from './event-request.ts';
import { sendGreeting, sendGreetingSchema } from './invite.ts';
import { agentListSchema, listChats } from './list-chats.ts';
import { listThreads, listThreadsSchema } from './list-threads.ts';
import { multicast, sendEventPreview, sendThinkingIndicator, sendTypingIndicator } from './live-signals.ts';
import { subscribeCustomers, unsubscribeCustomers } from './monitoring.ts';
import {
  address,
  groupId,
  id,
  omnichannel,
  properties,
  propertyNames,
  sessionFields,
  shortText,
  siteText,
  visibility,
} from './payload.ts';
import { postbackSchema, sendPostback } from './postbacks.ts';
import { markEventsAsSeen } from './seen.ts';
import { editMessage, removeEvent, sendEvent } from './send-event.ts';
import { resumeChat, resumeChatSchema, startChat, startChatSchema } from './start-chat.ts';
import { say } from './system-messages.ts';
import { summarizeThread, tagThread, untagThread } from './thread-marks.ts';
import { listAgentsForTransfer, transferChat } from './transfer-chat.ts';
import type { Unit } from './unit.ts';

/** An action and the scopes of which a token needs one. `rw` contains `ro`, `all` contains `access`. */
export interface AgentAction extends Action<AgentCall> {
  readonly scopes: readonly string[];
}

type Scopes = readonly string[];
const OPEN: Scopes = [];
export const READ_CHATS: Scopes = ['chats--all:ro', 'chats--access:ro'];
export const WRITE_CHATS: Scopes = ['chats--all:rw', 'chats--access:rw'];
export const READ_CUSTOMERS: Scopes = ['customers:ro'];
export const WRITE_CUSTOMERS: Scopes = ['customers:rw'];
const READ_AGENTS: Scopes = ['agents--all:ro', 'agents-bot--all:ro', 'agents--my:rw', 'agents-bot--my:rw'];
const WRITE_AGENTS: Scopes = ['agents--my:rw', 'agents--all:rw', 'agents-bot--my:rw', 'agents-bot--all:rw'];

export function needing<Schema extends v.GenericSchema>(
  scopes: Scopes,
  schema: Schema,
  handler: (call: AgentCall, payload: v.InferOutput<Schema>) => Json,
): AgentAction {
  return { ...action(schema, handler), scopes };
}

/** For what both sides do alike. */
function shared<Schema extends v.GenericSchema>(
  scopes: Scopes,
  schema: Schema,
  handler: (unit: Unit, actor: Actor, payload: v.InferOutput<Schema>) => Json,
): AgentAction {
  return needing(scopes, schema, ({ unit, actor }, payload) => handler(unit, actor, payload));
}

const threadRef = { chat_id: id, thread_id: id };
const eventRef = { ...threadRef, event_id: id };
const text = v.optional(shortText);
const flag = v.optional(v.boolean());

const chatActions: Readonly<Record<string, AgentAction>> = {
  list_chats: shared(READ_CHATS, agentListSchema, listChats),
  list_threads: shared(READ_CHATS, listThreadsSchema, listThreads),
  get_chat: shared(READ_CHATS, v.object({ chat_id: id, thread_id: v.optional(id) }), getChat),
  list_archives: needing(READ_CHATS, listArchivesSchema, listArchives),
  start_chat: shared(WRITE_CHATS, startChatSchema, startChat),
  resume_chat: shared(WRITE_CHATS, resumeChatSchema, resumeChat),
  deactivate_chat: shared(WRITE_CHATS, v.object({ id, ignore_requester_presence: flag }), deactivateChat),
  follow_chat: needing(READ_CHATS, v.object({ id }), followChat),
  unfollow_chat: needing(READ_CHATS, v.object({ id }), unfollowChat),
  transfer_chat: needing(
    WRITE_CHATS,
    v.object({
      id,
      target: v.optional(
        v.object({
          type: v.picklist(['group', 'agent']),
          ids: v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1)),
        }),
      ),
      ignore_agents_availability: flag,
      ignore_requester_presence: flag,
    }),
    transferChat,
  ),
  add_user_to_chat: needing(
    WRITE_CHATS,
    v.object({
      chat_id: id,
      user_id: id,
      user_type: v.picklist(['agent', 'customer']),
      visibility,
      ignore_requester_presence: flag,
    }),
    addUser,
  ),
  remove_user_from_chat: needing(
    WRITE_CHATS,
    v.object({
      chat_id: id,
      user_id: id,
      user_type: v.picklist(['agent', 'customer']),
      ignore_requester_presence: flag,
    }),
    removeUser,
  ),
  list_agents_for_transfer: needing(READ_CHATS, v.object({ chat_id: id }), listAgentsForTransfer),
};

const eventActions: Readonly<Record<string, AgentAction>> = {
  send_event: shared(
    WRITE_CHATS,
    v.object({ chat_id: id, event: eventRequest, attach_to_last_thread: flag }),
    sendEvent,
  ),
  delete_event: shared(WRITE_CHATS, v.object(eventRef), removeEvent),
  /** The sandbox's own: there is no action of the platform behind `event_updated`. */
  edit_event: shared(WRITE_CHATS, v.object({ ...eventRef, text: v.pipe(v.string(), v.minLength(1)) }), editMessage),
  send_typing_indicator: needing(
    WRITE_CHATS,
    v.object({ chat_id: id, is_typing: v.boolean(), visibility: v.optional(visibility) }),
    sendTypingIndicator,
  ),
  send_event_preview: needing(WRITE_CHATS, v.object({ chat_id: id, event: eventRequest }), sendEventPreview),
  send_thinking_indicator: needing(
    WRITE_CHATS,
    v.object({ chat_id: id, title: text, description: text, custom_id: text, visibility: v.optional(visibility) }),
    sendThinkingIndicator,
  ),
  send_rich_message_postback: shared(WRITE_CHATS, postbackSchema, sendPostback),
  mark_events_as_seen: shared(WRITE_CHATS, v.object({ chat_id: id, seen_up_to: v.string() }), markEventsAsSeen),
  update_chat_properties: shared(WRITE_CHATS, v.object({ id, properties }), updateChatProperties),
  delete_chat_properties: shared(WRITE_CHATS, v.object({ id, properties: propertyNames }), deleteChatProperties),
  update_thread_properties: shared(WRITE_CHATS, v.object({ ...threadRef, properties }), updateThreadProperties),
  delete_thread_properties: shared(
    WRITE_CHATS,
    v.object({ ...threadRef, properties: propertyNames }),
    deleteThreadProperties,
  ),
  update_event_properties: shared(WRITE_CHATS, v.object({ ...eventRef, properties }), updateEventProperties),
  delete_event_properties: shared(
    WRITE_CHATS,
    v.object({ ...eventRef, properties: propertyNames }),
    deleteEventProperties,
  ),
  tag_thread: needing(WRITE_CHATS, v.object({ ...threadRef, tag: id }), tagThread),
  untag_thread: needing(WRITE_CHATS, v.object({ ...threadRef, tag: id }), untagThread),
  request_thread_summary: needing(WRITE_CHATS, v.object(threadRef), summarizeThread),
};

const customerChanges = v.pipe(
  v.object({
    id,
    name: text,
    email: text,
    avatar: v.optional(siteText),
    phone_number: text,
    session_fields: v.optional(sessionFields),
    address: v.optional(address),
    omnichannel: v.optional(omnichannel),
  }),
  v.check(
    ({ id: _, ...changes }) => Object.values(changes).some((change) => change !== undefined),
    'At least one field is required',
  ),
);

const customerActions: Readonly<Record<string, AgentAction>> = {
  get_customer: needing(READ_CUSTOMERS, v.object({ id }), ({ unit }, request) => ({
    ...customerForAgent(unit, theCustomer(unit, request.id)),
    chat_ids: chatIdsOf(unit, request.id),
  })),
  update_customer: needing(WRITE_CUSTOMERS, customerChanges, ({ unit, agent }, { id: customerId, ...changes }) => {
    const before = theCustomer(unit, customerId);
    const difference = updateCustomer(unit, before, changed(before, changes), { answers: true });
    const { name, email } = difference;
    if (name === undefined && email === undefined) return {};
    for (const chat of activeChatsOfCustomer(unit, customerId)) {
      if (chat.lastThreadId === undefined) continue;
      say(unit, chat.id, chat.lastThreadId, 'customer_updated', {
        initiator: agent.name,
        ...(name !== undefined && { customer_name: String(name) }),
        ...(email !== undefined && { customer_email: String(email) }),
      });
    }
    return {};
  }),
  /** The sandbox's own: there is no action of the platform by which an agent greets a visitor. */
  send_greeting: needing(WRITE_CUSTOMERS, sendGreetingSchema, sendGreeting),
  ban_customer: needing(
    ['customers.ban:rw'],
    v.object({ id, ban: v.object({ days: v.pipe(v.number(), v.minValue(0), v.maxValue(36_500)) }) }),
    banCustomer,
  ),
  subscribe_customers: needing(
    READ_CUSTOMERS,
    v.object({ group_ids: v.optional(v.array(groupId)), limit: v.optional(v.pipe(v.number(), v.minValue(1))) }),
    subscribeCustomers,
  ),
  unsubscribe_customers: needing(READ_CUSTOMERS, v.object({ subscription_id: id }), unsubscribeCustomers),
};

const statusActions: Readonly<Record<string, AgentAction>> = {
  ping: needing(OPEN, nothing, () => ({})),
  logout: needing(OPEN, nothing, logOutAgent),
  /** The carrier has checked the token; there is nothing here that hangs on it. */
  update_session: needing(OPEN, v.object({ token: v.string() }), () => ({})),
  set_routing_status: needing(WRITE_AGENTS, routingStatusSchema, setRoutingStatus),
  set_away_status: needing(WRITE_AGENTS, v.object({ away: v.boolean() }), setAway),
  list_routing_statuses: needing(
    READ_AGENTS,
    v.object({ filters: v.optional(v.object({ group_ids: v.optional(v.array(groupId)) })) }),
    listRoutingStatuses,
  ),
  multicast: needing(
    ['multicast:rw'],
    v.object({
      recipients: v.object({
        agents: v.optional(v.object({ all: flag, ids: v.optional(v.array(id)), groups: v.optional(v.array(groupId)) })),
        customers: v.optional(v.object({ ids: v.optional(v.array(id)) })),
      }),
      content: v.unknown(),
      type: text,
    }),
    multicast,
  ),
};

export const AGENT_ACTIONS: ReadonlyMap<string, AgentAction> = new Map(
  Object.entries({ ...chatActions, ...eventActions, ...customerActions, ...statusActions }),
);

/** Whether a token with these scopes may call the action. */
export function isAllowed({ scopes }: AgentAction, granted: readonly string[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => granted.some((held) => contains(held, scope)));
}

function contains(held: string, wanted: string): boolean {
  const [heldWhat = '', heldRight] = held.split(':');
  const [wantedWhat = '', wantedRight] = wanted.split(':');
  const covers = heldWhat === wantedWhat || heldWhat === wantedWhat.replace(/--(access|my)$/, '--all');
  return covers && (heldRight === 'rw' || heldRight === wantedRight);
}
