import * as v from 'valibot';
import type { Json, JsonObject } from '../../engine/contract.ts';
import { groupId, id, limit, shortText } from '../../engine/payload.ts';
import { type OlderAction, older } from './action.ts';
import { olderChat, olderSummary } from './chats.ts';
import { customerDetails, newerDetails } from './customer-details.ts';
import { listOf, objectOf } from './json-parts.ts';
import { agentLogin } from './login.ts';
import { customerForAgents } from './people.ts';
import { anything, chat, flag, object, thread } from './request-parts.ts';
import { sharedActions } from './shared-actions.ts';
import { orderOf } from './times.ts';

const text = v.optional(shortText);
const user = { ...chat, user_id: id, user_type: v.picklist(['agent', 'customer']) };
/** Nobody had to be in a chat to change who is (customer-v3.0 10). */
const anybody = { ignore_requester_presence: true };
const byId = { fields: { id: 'chat_id' } };
/** Threads of a chat that are told of without being read. */
const SUMMARIES = 100;

const sessionActions: Readonly<Record<string, OlderAction>> = {
  login: older(
    'login',
    v.object({
      timezone: text,
      reconnect: flag,
      application: v.optional(v.object({ name: text, version: text })),
    }),
    {
      over: 'rtm',
      // Every agent watched every visitor.
      ask: (request) => ({ ...request, customer_monitoring_level: 'online' }),
      answer: agentLogin,
    },
  ),
  logout: older('logout', v.object({}), { over: 'rtm' }),
  update_agent: older(
    'set_routing_status',
    v.object({
      agent_id: v.optional(id),
      routing_status: v.picklist(['accepting_chats', 'not_accepting_chats', 'offline']),
    }),
    {
      fields: { status: 'routing_status' },
      ask: ({ routing_status, ...rest }) => ({ ...rest, status: routing_status }),
    },
  ),
};

const chatActions: Readonly<Record<string, OlderAction>> = {
  get_chat_threads: older('get_threads', v.object({ ...chat, thread_ids: v.optional(v.array(id), []) }), {
    askNext: (_, { chat_id }) => [{ action: 'list_thread_summaries', payload: { chat_id, limit: SUMMARIES } }],
    answer: (found, [more]) => ({
      chat: { ...olderChat(found, 'agent'), threads_summary: listOf(more?.threads).map(threadSummary) },
    }),
  }),
  get_filtered_chats: older(
    'list_chats',
    v.object({ filters: v.optional(v.object({ include_active: flag, properties: v.optional(anything) }), {}) }),
    {
      ask: ({ filters: { include_active = true, properties } }) => ({
        limit: Number.MAX_SAFE_INTEGER,
        filters: { ...(!include_active && { active: false }), ...(properties !== undefined && { properties }) },
      }),
      answer: ({ chats_summary }) => ({
        chats_summary: listOf(chats_summary).map((row) => olderSummary(row, 'agent')),
      }),
    },
  ),
  get_archives: older(
    'list_archives',
    v.object({
      filters: v.optional(object),
      pagination: v.optional(
        v.object({
          page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)), 1),
          limit: v.optional(limit(100), 25),
        }),
        {},
      ),
    }),
    {
      ask: ({ filters, pagination: { page, limit: most } }) => ({
        filters,
        offset: (page - 1) * most,
        limit: most,
      }),
      answer: ({ chats, found_chats }, _, { pagination }) => ({
        chats: listOf(chats).map((each) => ({ chat: archived(each) })),
        pagination: { page: pagination.page, total: found_chats },
      }),
    },
  ),
  add_user_to_chat: older('add_user_to_chat', v.object(user), {
    ask: (request) => ({ ...request, ...anybody, visibility: 'all' }),
  }),
  remove_user_from_chat: older('remove_user_from_chat', v.object(user), {
    ask: (request) => ({ ...request, ...anybody }),
  }),
  close_thread: older('deactivate_chat', v.object(chat), {
    ...byId,
    ask: ({ chat_id }) => ({ id: chat_id, ...anybody }),
  }),
  transfer_chat: older('transfer_chat', v.object({ ...chat, target: v.optional(anything), force: flag }), {
    fields: { id: 'chat_id', ignore_agents_availability: 'force' },
    ask: ({ chat_id, target, force }) => ({ id: chat_id, target, ignore_agents_availability: force, ...anybody }),
  }),
  grant_access: access('grant'),
  revoke_access: access('revoke'),
  set_access: access('set'),
  follow_chat: older('follow_chat', v.object(chat), { ...byId, ask: ({ chat_id }) => ({ id: chat_id }) }),
  unfollow_chat: older('unfollow_chat', v.object(chat), { ...byId, ask: ({ chat_id }) => ({ id: chat_id }) }),
  tag_chat_thread: older('tag_thread', v.object({ ...thread, tag: id })),
  untag_chat_thread: older('untag_thread', v.object({ ...thread, tag: id })),
  send_typing_indicator: older(
    'send_typing_indicator',
    v.object({ ...chat, recipients: v.optional(v.picklist(['all', 'agents'])), is_typing: v.boolean() }),
    { ask: ({ recipients, ...rest }) => ({ ...rest, ...(recipients && { visibility: recipients }) }) },
  ),
};

const customerActions: Readonly<Record<string, OlderAction>> = {
  get_customers: older(
    'list_customers',
    v.object({
      page_id: v.optional(v.string()),
      limit: v.optional(limit(100)),
      order: v.optional(v.picklist(['asc', 'desc'])),
    }),
    {
      ask: ({ order, ...rest }) => ({ ...rest, ...(order && { sort_order: order }) }),
      answer: ({ customers, found_customers, next_page_id, previous_page_id }) => ({
        customers: listOf(customers).map(customerForAgents),
        total_customers: found_customers,
        next_page_id,
        previous_page_id,
      }),
    },
  ),
  create_customer: older('create_customer', v.object(customerDetails), {
    ask: newerDetails,
    answer: (created) => ({ customer: customerForAgents(created) }),
  }),
  update_customer: older('update_customer', v.object({ customer_id: id, ...customerDetails }), {
    fields: { id: 'customer_id' },
    ask: ({ customer_id, ...details }) => ({ id: customer_id, ...newerDetails(details) }),
    askNext: (_, { customer_id }) => [{ action: 'get_customer', payload: { id: customer_id } }],
    answer: (_, [customer]) => ({ customer: customerForAgents(customer) }),
  }),
  ban_customer: older('ban_customer', v.object({ customer_id: id, ban: anything }), {
    fields: { id: 'customer_id' },
    ask: ({ customer_id, ban }) => ({ id: customer_id, ban }),
  }),
  multicast: older('multicast', v.object({ scopes: anything, content: anything, type: text }), {
    fields: { recipients: 'scopes' },
    ask: ({ scopes, ...rest }) => ({ ...rest, recipients: scopes }),
  }),
};

/** Groups of chats: that is all that access is made of. */
function access(change: 'grant' | 'revoke' | 'set'): OlderAction {
  const schema = v.object({
    resource: v.literal('chat'),
    id,
    access: v.object({ type: v.literal('group'), id: groupId }),
  });
  return older('change_access', schema, {
    fields: { group_id: 'access.id' },
    ask: (request) => ({ id: request.id, change, group_id: request.access.id }),
  });
}

function threadSummary(row: Json): JsonObject {
  const { id: thread_id, created_at } = objectOf(row);
  return { thread_id, order: orderOf(created_at) };
}

function archived(chatFound: Json): JsonObject {
  const { id: chatId, users, thread: found } = olderChat(chatFound, 'agent');
  return { id: chatId, users, thread: found };
}

/** Every action of agents of v3.0. */
export const AGENT_ACTIONS: Readonly<Record<string, OlderAction>> = {
  ...sharedActions('agent'),
  ...sessionActions,
  ...chatActions,
  ...customerActions,
};
