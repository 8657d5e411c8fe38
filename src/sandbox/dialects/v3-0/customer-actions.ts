import * as v from 'valibot';
import { LIMITS } from '../../../protocol/limits.ts';
import { groupId, id, limit, siteText, url } from '../../engine/payload.ts';
import { type OlderAction, older } from './action.ts';
import { olderChat, olderSummary } from './chats.ts';
import { customerDetails, customerFields, newerDetails } from './customer-details.ts';
import { olderForm } from './forms.ts';
import { listOf, mapObject, objectOf } from './json-parts.ts';
import { askAfterLogin, customerAnswer, customerLogin } from './login.ts';
import { agentCard, newerFields } from './people.ts';
import { chat, object } from './request-parts.ts';
import { sharedActions } from './shared-actions.ts';
import { orderOf } from './times.ts';

const ofSite = v.optional(siteText);
const offset = (most: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)), 0);
/** A table says text, a sample shows a list. */
const threadIds = v.pipe(
  v.union([id, v.pipe(v.array(id), v.minLength(1))], 'Expected a list of ids'),
  v.transform((ids) => (typeof ids === 'string' ? [ids] : ids)),
);

const reading: Readonly<Record<string, OlderAction>> = {
  get_chats_summary: older('list_chats', v.object({ offset: offset(100), limit: v.optional(limit(25), 10) }), {
    answer: ({ chats_summary, found_chats }) => ({
      chats_summary: listOf(chats_summary).map((row) => olderSummary(row, 'customer')),
      total_chats: found_chats,
    }),
  }),
  get_chat_threads: older('get_threads', v.object({ ...chat, thread_ids: threadIds }), {
    answer: (found) => ({ chat: olderChat(found, 'customer') }),
  }),
  get_chat_threads_summary: older(
    'list_thread_summaries',
    v.object({ ...chat, offset: offset(Number.MAX_SAFE_INTEGER), limit: v.optional(limit(100), 25) }),
    {
      answer: ({ threads, found_threads }) => ({
        threads_summary: listOf(threads).map((row) => threadSummary(row)),
        total_threads: found_threads,
      }),
    },
  ),
  get_groups_status: older(
    'list_group_statuses',
    v.pipe(
      v.object({ all: v.optional(v.boolean()), groups: v.optional(v.array(groupId)) }),
      v.check(({ all, groups }) => all === true || groups !== undefined, '`all` or `groups` is required'),
    ),
    {
      ask: ({ all, groups }) => ({ all, group_ids: groups }),
      answer: ({ groups_status }) => ({ groups_status }),
    },
  ),
  get_predicted_agent: older('get_predicted_agent', v.object({}), {
    answer: ({ agent }) => ({ agent: agentCard(agent) }),
  }),
  get_url_details: older('get_url_info', v.object({ url }), {
    answer: ({ image_original_url: _, ...details }) => mapObject(details, (detail) => detail),
  }),
  get_form: older('get_form', v.object({ group_id: groupId, type: v.picklist(['prechat', 'postchat']) }), {
    answer: ({ enabled, form }) => ({ enabled, form: olderForm(form) }),
  }),
};

const ownActions: Readonly<Record<string, OlderAction>> = {
  login: older(
    'login',
    v.object({
      group_id: v.optional(groupId),
      customer: v.optional(v.object(customerDetails), {}),
      customer_page: v.optional(v.object({ url: ofSite, title: ofSite })),
      referrer: ofSite,
      customer_side_storage: v.optional(v.pipe(object, v.record(v.string(), v.string()))),
    }),
    {
      over: 'rtm',
      ask: ({ customer, ...rest }) => ({ ...rest, customer: newerDetails(customer) }),
      askNext: (_, { group_id }) => askAfterLogin(group_id),
      answer: customerLogin,
    },
  ),
  send_sneak_peek: older(
    'send_sneak_peek',
    v.object({ ...chat, sneak_peek_text: v.pipe(v.string(), v.maxBytes(LIMITS.messageBytes)) }),
  ),
  update_customer: older('update_customer', v.object(customerDetails), {
    ask: newerDetails,
    askNext: () => [{ action: 'get_self', payload: {} }],
    answer: (_, more) => customerAnswer(more),
  }),
  set_customer_fields: older('set_customer_session_fields', v.object(customerFields), {
    ask: ({ fields }) => ({ session_fields: newerFields(fields) }),
  }),
  update_customer_page: older('update_customer_page', v.object({ url, title: ofSite }), { over: 'rtm' }),
  check_goals: older(
    'check_goals',
    v.object({ page_url: siteText, customer_fields: customerFields.fields, group_id: groupId }),
    {
      over: 'web',
      ask: ({ customer_fields, ...rest }) => ({ ...rest, session_fields: newerFields(customer_fields) }),
    },
  ),
};

function threadSummary(row: Parameters<typeof objectOf>[0]) {
  const { id: threadId, created_at, events_count } = objectOf(row);
  return { id: threadId, order: orderOf(created_at), total_events: events_count };
}

/** Every action of customers of v3.0. */
export const CUSTOMER_ACTIONS: Readonly<Record<string, OlderAction>> = {
  ...sharedActions('customer'),
  ...reading,
  ...ownActions,
};
