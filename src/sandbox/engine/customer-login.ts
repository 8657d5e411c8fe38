import * as v from 'valibot';
import { onlineGroupIds } from './availability.ts';
import type { CustomerCall } from './call.ts';
import { type ApiVersion, type JsonObject, Refusal } from './contract.ts';
import { chatIdsOf, statisticsView } from './customer-view.ts';
import { currentGreeting } from './greetings.ts';
import { address, groupId, invalid, sessionFields, shortText, siteText } from './payload.ts';
import { findGroup } from './people.ts';
import { subscriptions } from './push-subscription.ts';
import { chats, connectionOwners, customerSessions } from './records.ts';
import { hasUnread } from './seen.ts';
import type { Unit } from './unit.ts';
import { arrive } from './visits.ts';

const text = v.optional(shortText);
const ofSite = v.optional(siteText);

export const customerLoginSchema = v.object({
  customer: v.optional(
    v.object({
      name: text,
      email: text,
      avatar: ofSite,
      session_fields: v.optional(sessionFields),
      address: v.optional(address),
    }),
    {},
  ),
  customer_page: v.optional(v.object({ url: ofSite, title: ofSite })),
  customer_side_storage: v.optional(v.record(v.string(), v.string())),
  is_mobile: v.optional(v.boolean()),
  group_id: v.optional(groupId),
  referrer: ofSite,
  application: v.optional(v.object({ name: text, version: text, channel_type: text })),
  pushes: v.optional(v.record(v.string(), v.array(v.string()))),
});

/** R105: the state to start from. */
export function logInCustomer(
  { unit, customer: known, origin }: CustomerCall,
  version: ApiVersion,
  request: v.InferOutput<typeof customerLoginSchema>,
): JsonObject {
  const { connectionId } = origin;
  if (connectionId === undefined) throw new Refusal('not_found', 'Logging in is for connections.');
  if (unit.tx.get(connectionOwners, connectionId)) throw invalid(undefined, 'This connection is logged in already');
  if (unit.config.settings.license_expired) throw new Refusal('license_expired', 'The subscription is over.');
  requireSeat(unit, known.id);
  if (request.group_id !== undefined && findGroup(unit.config, request.group_id) === undefined) {
    throw new Refusal('group_not_found', `There is no group ${request.group_id}.`);
  }

  const { url, title } = request.customer_page ?? {};
  const customer = arrive(unit, known, {
    changes: request.customer,
    page: url === undefined ? undefined : { url, title },
    referrer: request.referrer,
    groupId: request.group_id,
    sideStorage: request.customer_side_storage,
    origin,
    connectionId,
  });
  unit.effect({
    type: 'logged_in',
    connectionId,
    kind: 'customer',
    userId: customer.id,
    pushes: subscriptions(request.pushes, version),
  });

  const ownChats = chatIdsOf(unit, customer.id).flatMap((id) => unit.tx.get(chats, id) ?? []);
  return {
    customer_id: customer.id,
    customer: {
      id: customer.id,
      name: customer.name,
      email: customer.email,
      avatar: customer.avatar,
      session_fields: customer.sessionFields,
      statistics: statisticsView(customer),
    },
    has_active_thread: ownChats.some(({ active }) => active),
    chats: ownChats.map((chat) => ({
      chat_id: chat.id,
      has_active_thread: chat.active,
      has_unread_events: hasUnread(chat),
    })),
    // One that this very login brings up comes as a push.
    greeting: customer.greeting?.uniqueId === known.greeting?.uniqueId ? currentGreeting(unit, customer) : undefined,
    __priv_dynamic_config: {
      online_groups_ids: onlineGroupIds(unit),
      customer_groups: { monitoring: { id: customer.groupId } },
    },
  };
}

/** R99. Whoever is there already has a seat. */
function requireSeat(unit: Unit, customerId: string): void {
  const { customers_limit: most } = unit.config.settings;
  if (most === 0 || unit.tx.get(customerSessions, customerId) !== undefined) return;
  if (unit.tx.count(customerSessions) >= most) {
    throw new Refusal('users_limit_reached', 'Too many visitors are online.');
  }
}
