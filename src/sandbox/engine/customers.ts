/** What is known of a customer: kept, merged, told (R67, R70–R72). */
import { LIMITS } from '../../protocol/limits.ts';
import { concerned } from './audience.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { customerForAgent, ownCustomer, wholeCustomer } from './customer-view.ts';
import { detailsIn } from './forms.ts';
import { type ChatEvent, type Customer, customers, type SessionFields } from './records.ts';
import type { PushOptions, Unit } from './unit.ts';
import { isList, isObject } from './views.ts';

/** Fields that a customer or an agent may change, in the words of the wire. */
export interface CustomerChanges {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly avatar?: string | undefined;
  readonly phone_number?: string | undefined;
  readonly session_fields?: SessionFields | undefined;
  readonly address?: JsonObject | undefined;
  readonly omnichannel?: JsonObject | undefined;
}

export function theCustomer(unit: Unit, customerId: string): Customer {
  const customer = unit.tx.get(customers, customerId);
  if (customer === undefined) throw new Refusal('not_found', 'There is no such customer.');
  return customer;
}

/** R67: whoever comes with a token for the first time is made then. */
export function customerOrNew(unit: Unit, customerId: string, clientId: string): Customer {
  const known = unit.tx.get(customers, customerId);
  if (known !== undefined) return known;
  const customer = newCustomer(customerId, clientId, unit.now);
  unit.tx.put(customers, customerId, customer);
  return customer;
}

/** Somebody of whom nothing is known. */
export function newCustomer(id: string, clientId: string, now: number): Customer {
  return {
    id,
    createdAt: now,
    clientId,
    sessionFields: [],
    sideStorage: {},
    groupId: 0,
    groupIsFixed: false,
    statistics: {
      chats_count: 0,
      threads_count: 0,
      visits_count: 0,
      page_views_count: 0,
      greetings_shown_count: 0,
      greetings_accepted_count: 0,
      tickets_count: 0,
    },
    lastSeenAt: now,
    welcomeMessages: [],
  };
}

/** The customer with the changes in it; nothing is kept or told yet. */
export function changed(customer: Customer, changes: CustomerChanges): Customer {
  return {
    ...customer,
    name: changes.name ?? customer.name,
    email: changes.email ?? customer.email,
    emailVerified: changes.email !== undefined && changes.email !== customer.email ? false : customer.emailVerified,
    avatar: changes.avatar ?? customer.avatar,
    phoneNumber: changes.phone_number ?? customer.phoneNumber,
    address: changes.address === undefined ? customer.address : { ...customer.address, ...changes.address },
    omnichannel:
      changes.omnichannel === undefined ? customer.omnichannel : { ...customer.omnichannel, ...changes.omnichannel },
    sessionFields:
      changes.session_fields === undefined
        ? customer.sessionFields
        : mergedFields(customer.sessionFields, changes.session_fields),
  };
}

/** Keeps the changes and tells of them. Answers what is different. */
export function updateCustomer(unit: Unit, before: Customer, after: Customer, { answers = false } = {}): JsonObject {
  const difference = tellChanges(unit, before, after, { answers });
  if (Object.keys(difference).length > 0) unit.tx.put(customers, after.id, after);
  return difference;
}

/** Tells all connections of the customer, and the agents whom he concerns, what is different (R70). Answers that. */
export function tellChanges(unit: Unit, before: Customer, after: Customer, options: PushOptions): JsonObject {
  const difference = differenceOf(before, after);
  if (Object.keys(difference).length === 0) return difference;
  const push = { id: after.id, type: 'customer', ...difference };
  const whole = { customer: wholeCustomer(unit, after) };
  unit.toCustomer(after.id, 'customer_updated', push, { ...options, besides: whole });
  const forAgents = { customer: customerForAgent(unit, after) };
  unit.toAgents(concerned(unit, after), 'customer_updated', push, { ...options, besides: forAgents });
  return difference;
}

/** Only what is different, in the words of the wire. */
function differenceOf(before: Customer, after: Customer): JsonObject {
  const old = ownCustomer(before);
  const entries = Object.entries(ownCustomer(after)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]),
  );
  if (before.sessionFields.length > 0 && after.sessionFields.length === 0) entries.push(['session_fields', []]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** R70: `update_customer` merges by key; the order of the keys that are there stays. @throws Refusal `limit_reached` */
export function mergedFields(before: SessionFields, update: SessionFields): SessionFields {
  const merged = new Map(before.map((field) => [Object.keys(field)[0] ?? '', field]));
  for (const field of update) merged.set(Object.keys(field)[0] ?? '', field);
  if (merged.size > LIMITS.sessionFields) {
    throw new Refusal('limit_reached', `At most ${LIMITS.sessionFields} session fields.`);
  }
  return [...merged.values()];
}

const ABOUT_ONESELF: ReadonlySet<string> = new Set(['prechat', 'ask_for_email']);

/** R72: a name and an e-mail address given in a pre-chat form, or when asked for, are the customer's own. */
export function takeDetails(unit: Unit, customerId: string, { type, content }: ChatEvent): void {
  if (type !== 'filled_form' || !ABOUT_ONESELF.has(String(content.form_type))) return;
  const before = theCustomer(unit, customerId);
  const fields = isList(content.fields) ? content.fields.filter(isObject) : [];
  updateCustomer(unit, before, changed(before, detailsIn(fields)));
}
