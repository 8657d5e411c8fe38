/** Customers whom agents look up and make, in v3.0 (customer-v3.0 10). */
import * as v from 'valibot';
import { watchers } from './audience.ts';
import type { AgentCall } from './call.ts';
import type { JsonObject } from './contract.ts';
import { customerForAgent } from './customer-view.ts';
import { changed, newCustomer } from './customers.ts';
import { newUuid } from './ids.ts';
import { pageId, readPageId } from './page-id.ts';
import { limit, sessionFields, shortText, sortOrder } from './payload.ts';
import { customers } from './records.ts';

export const listCustomersSchema = v.object({
  page_id: v.optional(v.string()),
  limit: v.optional(limit(100)),
  sort_order: v.optional(sortOrder),
});

const pageSchema = v.object({ order: sortOrder, limit: limit(100), skip: v.pipe(v.number(), v.minValue(0)) });
type Page = v.InferOutput<typeof pageSchema>;

/** By the time of their making, the newest first. */
export function listCustomers({ unit }: AgentCall, request: v.InferOutput<typeof listCustomersSchema>): JsonObject {
  const page: Page =
    request.page_id === undefined
      ? { order: request.sort_order ?? 'desc', limit: request.limit ?? 10, skip: 0 }
      : readPageId(unit, 'customers', pageSchema, request.page_id);
  const all = unit.tx.list(customers).map(({ doc }) => doc);
  all.sort((a, b) => (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)) * (page.order === 'asc' ? 1 : -1));
  const end = page.skip + page.limit;
  return {
    customers: all.slice(page.skip, end).map((customer) => customerForAgent(unit, customer)),
    found_customers: all.length,
    next_page_id: end < all.length ? pageId(unit, 'customers', { ...page, skip: end }) : undefined,
    previous_page_id:
      page.skip > 0 ? pageId(unit, 'customers', { ...page, skip: Math.max(0, page.skip - page.limit) }) : undefined,
  };
}

const text = v.optional(shortText);
export const createCustomerSchema = v.object({
  name: text,
  email: text,
  avatar: text,
  session_fields: v.optional(sessionFields),
});

/** Somebody whom no token stands for yet, and who is on no page. */
export function createCustomer(
  { unit, clientId }: AgentCall,
  details: v.InferOutput<typeof createCustomerSchema>,
): JsonObject {
  const customer = changed(newCustomer(newUuid(unit.random32), clientId, unit.now), details);
  unit.tx.put(customers, customer.id, customer);
  const view = customerForAgent(unit, customer);
  unit.toAgents(watchers(unit, customer), 'incoming_customer', view, { answers: true, besides: { is_new: true } });
  return view;
}
