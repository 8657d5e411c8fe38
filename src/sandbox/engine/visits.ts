/** Customers on the site: their visits, pages, and when they are gone (R67–R71, R97). */
import { concerned, watchers } from './audience.ts';
import { groupStatus } from './availability.ts';
import type { JsonObject, Origin } from './contract.ts';
import { activeChatsOfCustomer, customerForAgent, isChatting } from './customer-view.ts';
import { type CustomerChanges, changed, tellChanges, theCustomer } from './customers.ts';
import { greet } from './greetings.ts';
import {
  type Customer,
  type CustomerSession,
  connectionOwners,
  customerSessions,
  customers,
  type Page,
  type Visit,
} from './records.ts';
import { customerName } from './system-messages.ts';
import { closeThread } from './thread-life.ts';
import { formatTime, MINUTE, SECOND } from './time.ts';
import type { Unit } from './unit.ts';

export const LEAVE_ALARM = 'customer-left/';
export const INACTIVITY_ALARM = 'inactivity/';

export interface Arrival {
  readonly changes: CustomerChanges;
  readonly page?: { readonly url: string; readonly title?: string | undefined } | undefined;
  readonly referrer?: string | undefined;
  readonly groupId?: number | undefined;
  readonly sideStorage?: { readonly [key: string]: string } | undefined;
  readonly origin: Origin;
  readonly connectionId: string;
}

/** A connection of this customer has logged in. */
export function arrive(unit: Unit, known: Customer, arrival: Arrival): Customer {
  const { page, connectionId } = arrival;
  const session = unit.tx.get(customerSessions, known.id);
  const opened = page && { openedAt: unit.now, url: page.url, title: page.title };
  const isNewVisit = session === undefined && isOver(unit, known);
  const fresh = isNewVisit ? newVisit(unit, known, arrival) : reopened(known, arrival);
  const updated = changed(fresh, arrival.changes);
  const paged = opened === undefined ? updated : withPage(unit, updated, opened);
  // What a login said of the group holds as long as a connection is there that may have said it.
  const isHeld = paged.groupIsFixed && (session?.connections.length ?? 0) > 0;
  const customer: Customer = {
    ...paged,
    sideStorage: arrival.sideStorage ?? paged.sideStorage,
    groupId: arrival.groupId ?? (isHeld ? paged.groupId : groupFor(unit, paged)),
    groupIsFixed: arrival.groupId !== undefined || isHeld,
    lastSeenAt: unit.now,
  };
  unit.tx.put(customers, customer.id, customer);
  unit.tx.put(customerSessions, customer.id, {
    customerId: customer.id,
    connections: [...(session?.connections ?? []), connectionId],
    activeAt: unit.now,
  });
  unit.tx.put(connectionOwners, connectionId, { kind: 'customer', userId: customer.id });
  watchInactivity(unit, customer.id);

  if (session === undefined) {
    const besides = { visit_id: customer.visit?.number, is_new: known.statistics.visits_count === 0 };
    unit.toAgents(watchers(unit, customer), 'incoming_customer', customerForAgent(unit, customer), { besides });
  } else {
    // R71: who logs in has it in the answer.
    tellChanges(unit, known, customer, { notToRequester: true });
    if (customer.groupId !== known.groupId) announceGroup(unit, customer);
    if (opened !== undefined) announcePage(unit, customer, opened);
  }
  const wasAway = (session?.connections.length ?? 0) === 0;
  if (page !== undefined || wasAway) greet(unit, customer.id);
  return theCustomer(unit, customer.id);
}

/** R69: answers the groups when the page makes the visitor one of another group. */
export function openPage(
  unit: Unit,
  customerId: string,
  page: { url: string; title?: string | undefined },
): JsonObject {
  const before = theCustomer(unit, customerId);
  const opened: Page = { openedAt: unit.now, url: page.url, title: page.title };
  const paged = withPage(unit, before, opened);
  const groupId = paged.groupIsFixed ? paged.groupId : groupFor(unit, paged);
  const customer = { ...paged, groupId, lastSeenAt: unit.now };
  unit.tx.put(customers, customerId, customer);
  const session = unit.tx.get(customerSessions, customerId);
  if (session !== undefined) unit.tx.put(customerSessions, customerId, { ...session, activeAt: unit.now });
  announcePage(unit, customer, opened);
  const shown = { opened_at: formatTime(opened.openedAt), url: opened.url, title: opened.title };
  unit.toCustomer(customerId, 'customer_page_updated', shown, { answers: true, only: '3.0' });
  greet(unit, customerId);
  if (groupId !== before.groupId) announceGroup(unit, customer);
  return groupId === before.groupId ? {} : { groups: [{ id: groupId, status: groupStatus(unit, groupId) }] };
}

/** One connection less. With the last one the grace begins. */
export function leave(unit: Unit, customerId: string, connectionId: string): void {
  const session = unit.tx.get(customerSessions, customerId);
  unit.tx.delete(connectionOwners, connectionId);
  if (session === undefined) return;
  const connections = session.connections.filter((id) => id !== connectionId);
  if (connections.length > 0) {
    unit.tx.put(customerSessions, customerId, { ...session, connections });
    return;
  }
  unit.tx.put(customerSessions, customerId, { ...session, connections, leftAt: unit.now });
  unit.tx.put(customers, customerId, { ...theCustomer(unit, customerId), lastSeenAt: unit.now });
  unit.wakeAt(`${LEAVE_ALARM}${customerId}`, graceEnd(unit, unit.now));
}

/** The grace is over: still nobody there? */
export function leaveDue(unit: Unit, customerId: string): void {
  const session = unit.tx.get(customerSessions, customerId);
  if (session?.leftAt === undefined || session.connections.length > 0) return;
  const end = graceEnd(unit, session.leftAt);
  if (end > unit.now) {
    unit.wakeAt(`${LEAVE_ALARM}${customerId}`, end);
    return;
  }
  const customer = theCustomer(unit, customerId);
  const audience = concerned(unit, customer);
  unit.tx.delete(customerSessions, customerId);
  if (customer.visit !== undefined) {
    unit.tx.put(customers, customerId, { ...customer, visit: { ...customer.visit, endedAt: session.leftAt } });
  }
  const left = { id: customerId, left_at: formatTime(session.leftAt) };
  unit.toAgents(audience, 'customer_left', left, { besides: { visit_id: customer.visit?.number } });
  if (!unit.config.settings.archive_chat_when_customer_leaves) return;
  for (const chat of activeChatsOfCustomer(unit, customerId)) {
    closeThread(unit, chat.id, {
      message: 'archived_customer_disconnected',
      vars: { customer: customerName(unit, chat.id) },
    });
  }
}

function watchInactivity(unit: Unit, customerId: string): void {
  const end = inactivityEnd(unit, unit.tx.get(customerSessions, customerId));
  if (end !== undefined) unit.wakeAt(`${INACTIVITY_ALARM}${customerId}`, end);
}

/** R97: half an hour without a chat or another page. */
export function inactivityDue(unit: Unit, customerId: string): void {
  const session = unit.tx.get(customerSessions, customerId);
  if (session === undefined || session.connections.length === 0) return;
  if (isChatting(unit, customerId)) {
    unit.tx.put(customerSessions, customerId, { ...session, activeAt: unit.now });
  } else if ((inactivityEnd(unit, session) ?? Number.POSITIVE_INFINITY) <= unit.now) {
    unit.effect({ type: 'disconnect', kind: 'customer', userId: customerId, reason: 'inactivity_timeout' });
    return;
  }
  watchInactivity(unit, customerId);
}

function inactivityEnd(unit: Unit, session: CustomerSession | undefined): number | undefined {
  const { inactivity_timeout_min: after } = unit.config.settings;
  return after === 0 || session === undefined ? undefined : session.activeAt + after * MINUTE;
}

function graceEnd(unit: Unit, leftAt: number): number {
  return leftAt + unit.config.settings.customer_leave_grace_s * SECOND;
}

function isOver(unit: Unit, { visit, lastSeenAt }: Customer): boolean {
  return visit === undefined || unit.now - lastSeenAt > unit.config.settings.customer_timeout_after_min * MINUTE;
}

/** Session fields live for one visit only; so does a greeting that nobody answered. */
function newVisit(unit: Unit, customer: Customer, { origin, referrer }: Arrival): Customer {
  const number = customer.statistics.visits_count + 1;
  const visit: Visit = {
    number,
    startedAt: unit.now,
    ip: origin.ip,
    userAgent: origin.userAgent,
    referrer: referrer ?? origin.referrer,
    pages: [],
    greetings: [],
    baseUrl: origin.baseUrl,
  };
  const { greeting: _, ...rest } = customer;
  return { ...rest, sessionFields: [], visit, statistics: { ...customer.statistics, visits_count: number } };
}

function reopened(customer: Customer, { origin: { baseUrl } }: Arrival): Customer {
  const { visit } = customer;
  return visit === undefined ? customer : { ...customer, visit: { ...visit, endedAt: undefined, baseUrl } };
}

function withPage(unit: Unit, customer: Customer, page: Page): Customer {
  const { visit, statistics } = customer;
  return {
    ...customer,
    visit: visit && { ...visit, pages: [...visit.pages, page].slice(-Math.max(1, unit.config.settings.last_pages)) },
    statistics: { ...statistics, page_views_count: statistics.page_views_count + 1 },
  };
}

function announcePage(unit: Unit, customer: Customer, { openedAt, url, title }: Page): void {
  const page = {
    customer_id: customer.id,
    visit_id: customer.visit?.number,
    opened_at: formatTime(openedAt),
    url,
    title,
  };
  const besides = { referrer: customer.visit?.referrer };
  unit.toAgents(concerned(unit, customer), 'customer_page_updated', page, { besides });
}

function announceGroup(unit: Unit, customer: Customer): void {
  const transferred = { id: customer.id, transferred_to: { group_ids: [customer.groupId] }, followed: false };
  unit.toAgents(concerned(unit, customer), 'customer_transferred', transferred);
}

/** The first group whose addresses fit the page; everybody else is of group 0. */
function groupFor(unit: Unit, { visit }: Customer): number {
  const url = visit?.pages.at(-1)?.url;
  if (url === undefined) return 0;
  return (
    unit.config.groups.find(({ auto_access_urls }) => auto_access_urls.some((part) => url.includes(part)))?.id ?? 0
  );
}
