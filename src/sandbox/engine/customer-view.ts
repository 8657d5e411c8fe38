import type { JsonObject } from './contract.ts';
import { type Chat, type Customer, chats, chatsOfCustomer, customerSessions } from './records.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';

/** A customer as customers see themselves. */
export function ownCustomer(customer: Customer): JsonObject {
  return {
    id: customer.id,
    type: 'customer',
    name: customer.name,
    email: customer.email,
    email_verified: customer.emailVerified,
    avatar: customer.avatar,
    phone_number: customer.phoneNumber,
    session_fields: customer.sessionFields.length > 0 ? customer.sessionFields : undefined,
    omnichannel: customer.omnichannel && omnichannelView(customer.omnichannel),
    address: customer.address,
  };
}

/** All that customers get of themselves as users: session fields even where there are none, and how far they have read. */
export function wholeCustomer(unit: Unit, customer: Customer): JsonObject {
  const own = newestChat(unit, customer.id)?.members.find(({ id }) => id === customer.id);
  return {
    ...ownCustomer(customer),
    session_fields: customer.sessionFields,
    present: isOnline(unit, customer.id),
    events_seen_up_to: timeOrNone(own?.seenUpTo),
  };
}

/** The six figures that customers get; agents get tickets besides. */
export function statisticsView(customer: Customer): JsonObject {
  const { tickets_count: _, ...figures } = customer.statistics;
  return figures;
}

/** A customer as agents see him: with his visit, and what he is about. `chat` spares looking for his newest one. */
export function customerForAgent(unit: Unit, customer: Customer, chat = newestChat(unit, customer.id)): JsonObject {
  return {
    ...ownCustomer(customer),
    session_fields: customer.sessionFields,
    visit: visitView(customer),
    statistics: { ...customer.statistics },
    created_at: formatTime(customer.createdAt),
    customer_last_event_created_at: timeOrNone(chat?.customerLastEventAt),
    agent_last_event_created_at: timeOrNone(chat?.agentLastEventAt),
    followed: false,
    online: isOnline(unit, customer.id),
    group_ids: [customer.groupId],
    state: stateOf(unit, customer),
  };
}

function visitView({ visit }: Customer): JsonObject | undefined {
  if (visit === undefined) return undefined;
  return {
    started_at: formatTime(visit.startedAt),
    ended_at: timeOrNone(visit.endedAt),
    referrer: visit.referrer,
    ip: visit.ip,
    user_agent: visit.userAgent,
    // Nobody is looked up: an address of this machine or of the tests is nowhere.
    geolocation: { country: '', country_code: '', region: '', city: '', timezone: '' },
    last_pages: visit.pages.map(({ openedAt, url, title }) => ({ opened_at: formatTime(openedAt), url, title })),
  };
}

export type CustomerState = 'browsing' | 'invited' | 'queued' | 'chatting';

/** One agent who is with him in one of his chats is enough. */
export function stateOf(unit: Unit, customer: Customer): CustomerState {
  const open = activeChatsOfCustomer(unit, customer.id);
  if (open.length === 0) return customer.greeting === undefined ? 'browsing' : 'invited';
  const isServed = open.some(({ members }) => members.some(({ type, present }) => type === 'agent' && present));
  return isServed ? 'chatting' : 'queued';
}

function isOnline(unit: Unit, customerId: string): boolean {
  return unit.tx.get(customerSessions, customerId) !== undefined;
}

/** Chat ids of a customer, the one with the newest thread first. */
export function chatIdsOf(unit: Unit, customerId: string): readonly string[] {
  const rows = unit.tx.list(chatsOfCustomer, { prefix: `${customerId}/`, reverse: true });
  return rows.map(({ key }) => key.slice(key.lastIndexOf('/') + 1));
}

export function newestChat(unit: Unit, customerId: string): Chat | undefined {
  const [row] = unit.tx.list(chatsOfCustomer, { prefix: `${customerId}/`, reverse: true, limit: 1 });
  return row && unit.tx.get(chats, row.key.slice(row.key.lastIndexOf('/') + 1));
}

/** Those of his chats that have an active thread, the newest first: there may be several (R20). */
export function activeChatsOfCustomer(unit: Unit, customerId: string): readonly Chat[] {
  return chatIdsOf(unit, customerId)
    .flatMap((id) => unit.tx.get(chats, id) ?? [])
    .filter(({ active }) => active);
}

export function isChatting(unit: Unit, customerId: string): boolean {
  return activeChatsOfCustomer(unit, customerId).length > 0;
}

function timeOrNone(time: number | undefined): string | undefined {
  return time === undefined ? undefined : formatTime(time);
}

/** Returned in other words than it is taken in. */
function omnichannelView({ fbmessenger, twilio }: JsonObject): JsonObject {
  const view: { [key: string]: JsonObject[] } = {};
  if (isObject(fbmessenger)) {
    view.fb_messenger = [
      {
        ID: fbmessenger.id,
        Name: fbmessenger.name,
        FirstName: fbmessenger.first_name,
        LastName: fbmessenger.last_name,
        ProfilePicURL: fbmessenger.profile_pic,
        Gender: fbmessenger.gender,
        Locale: fbmessenger.locale,
        IsVerifiedUser: fbmessenger.is_verified_user,
      },
    ];
  }
  if (isObject(twilio)) view.twilio = [{ [String(twilio.phone_number)]: { phone_number: twilio.phone_number } }];
  return view;
}

function isObject(value: JsonObject[string]): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
