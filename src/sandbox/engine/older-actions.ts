/**
 * What v3.0 asks of the engine besides the tables of v3.6, or by other rules under the same name. It is looked up first, in
 * requests of v3.0 alone. The words are v3.6's here too; v3.0's own are the matter of `dialects/v3-0`.
 */
import * as v from 'valibot';
import { changeAccess } from './access-changes.ts';
import { type Actor, eyesOf } from './actor.ts';
import {
  type AgentAction,
  needing,
  READ_CHATS,
  READ_CUSTOMERS,
  WRITE_CHATS,
  WRITE_CUSTOMERS,
} from './agent-actions.ts';
import { archiveFilters, listArchivesFrom } from './archives.ts';
import { type Action, action, type CustomerCall, nothing } from './call.ts';
import type { Json } from './contract.ts';
import { statisticsView, wholeCustomer } from './customer-view.ts';
import { theCustomer } from './customers.ts';
import { getOlderForm } from './forms.ts';
import { currentGreeting } from './greetings.ts';
import { filtersSchema, listChatsFrom } from './list-chats.ts';
import { createCustomer, createCustomerSchema, listCustomers, listCustomersSchema } from './list-customers.ts';
import { getThreads, listThreadSummaries } from './list-threads.ts';
import { groupId, id, limit } from './payload.ts';
import { sendAnywhere, sendAnywhereSchema } from './send-anywhere.ts';
import { eventFor } from './send-event.ts';
import { resumeChat, resumeChatSchema, startChat, startChatSchema } from './start-chat.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';
import { eventView } from './views.ts';

type Handler<Schema extends v.GenericSchema> = (unit: Unit, actor: Actor, payload: v.InferOutput<Schema>) => Json;

interface Shared {
  readonly customer: Action<CustomerCall>;
  readonly agent: AgentAction;
}

/** For what both sides do alike. */
function both<Schema extends v.GenericSchema>(
  scopes: readonly string[],
  schema: Schema,
  handler: Handler<Schema>,
): Shared {
  return {
    customer: action(schema, ({ unit, actor }: CustomerCall, payload) => handler(unit, actor, payload)),
    agent: needing(scopes, schema, ({ unit, actor }, payload) => handler(unit, actor, payload)),
  };
}

const offset = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const SHARED: Readonly<Record<string, Shared>> = {
  /** R24 is v3.6's. */
  start_chat: both(WRITE_CHATS, startChatSchema, (unit, actor, request) =>
    startChat(unit, actor, { ...request, mayWait: true }),
  ),
  resume_chat: both(WRITE_CHATS, resumeChatSchema, (unit, actor, request) =>
    resumeChat(unit, actor, { ...request, mayWait: true }),
  ),
  send_event: both(WRITE_CHATS, sendAnywhereSchema, sendAnywhere),
  get_event: both(READ_CHATS, v.object({ chat_id: id, thread_id: id, event_id: id }), (unit, actor, place) => ({
    thread_id: place.thread_id,
    event: eventView(unit, eventFor(unit, actor, place).event, eyesOf(actor)),
  })),
  get_threads: both(READ_CHATS, v.object({ chat_id: id, thread_ids: v.array(id) }), getThreads),
  list_thread_summaries: both(
    READ_CHATS,
    v.object({ chat_id: id, offset, limit: v.optional(limit(100), 25) }),
    listThreadSummaries,
  ),
  list_chats: both(
    READ_CHATS,
    v.object({ offset, limit: v.optional(limit(Number.MAX_SAFE_INTEGER), 10), filters: v.optional(filtersSchema) }),
    listChatsFrom,
  ),
};

export const OLDER_CUSTOMER_ACTIONS: ReadonlyMap<string, Action<CustomerCall>> = new Map([
  ...Object.entries(SHARED).map(([name, { customer }]) => [name, customer] as const),
  [
    'get_form',
    action(
      v.object({ group_id: groupId, type: v.picklist(['prechat', 'postchat']) }),
      ({ unit }: CustomerCall, { group_id, type }) => getOlderForm(unit, group_id, type),
    ),
  ],
  /** The caller as a user, and what a login tells of the visit. */
  ['get_self', action(nothing, ({ unit, customer: { id: customerId } }: CustomerCall) => getSelf(unit, customerId))],
]);

export const OLDER_AGENT_ACTIONS: ReadonlyMap<string, AgentAction> = new Map([
  ...Object.entries(SHARED).map(([name, { agent }]) => [name, agent] as const),
  [
    'change_access',
    needing(
      WRITE_CHATS,
      v.object({ id, change: v.picklist(['grant', 'revoke', 'set']), group_id: groupId }),
      changeAccess,
    ),
  ],
  [
    'list_archives',
    needing(
      READ_CHATS,
      v.object({ filters: v.optional(archiveFilters), offset: v.pipe(v.number(), v.minValue(0)), limit: limit(100) }),
      listArchivesFrom,
    ),
  ],
  ['list_customers', needing(READ_CUSTOMERS, listCustomersSchema, listCustomers)],
  ['create_customer', needing(WRITE_CUSTOMERS, createCustomerSchema, createCustomer)],
]);

function getSelf(unit: Unit, customerId: string): Json {
  const customer = theCustomer(unit, customerId);
  const { greeting, visit } = customer;
  return {
    customer: wholeCustomer(unit, customer),
    statistics: statisticsView(customer),
    group_id: customer.groupId,
    visit_started_at: visit && formatTime(visit.startedAt),
    greeting: greeting && {
      ...currentGreeting(unit, customer),
      displayed_first_time: greeting.shownAt === unit.now,
    },
  };
}
