import type { JsonObject, Question } from '../../engine/contract.ts';
import { olderSummary } from './chats.ts';
import { listOf, objectOf, textOf } from './json-parts.ts';
import { agentCard, olderFields, ownCustomer } from './people.ts';
import { wrapped } from './properties.ts';
import { secondsOf } from './times.ts';

/** Chats that a login tells of. */
const CHATS = 10;

/** What a customer's login of v3.0 says besides that of v3.6. */
export function askAfterLogin(groupId: number | undefined): readonly Question[] {
  return [
    { action: 'get_self', payload: {} },
    { action: 'list_chats', payload: { limit: CHATS } },
    { action: 'get_predicted_agent', payload: groupId === undefined ? {} : { group_id: groupId } },
    { action: 'list_license_properties', payload: {} },
  ];
}

/** @param more the answers to what {@link askAfterLogin} asked; empty where nobody could be predicted. */
export function customerLogin(
  { customer_id, has_active_thread, __priv_dynamic_config }: JsonObject,
  [self = {}, list = {}, predicted = {}, properties = {}]: readonly JsonObject[],
): JsonObject {
  const chats = listOf(list.chats_summary).map((chat) => olderSummary(chat, 'customer'));
  return {
    customer_id,
    has_active_thread,
    __priv_dynamic_config: {
      customer_data: customerData(self),
      online_groups_ids: listOf(objectOf(__priv_dynamic_config).online_groups_ids),
      global_properties: wrapped(properties),
      predicted_agent: agentCard(predicted.agent),
      greeting: greeting(self.greeting),
    },
    // Two names for one thing, which older clients look for by turns: all of them, and the newest.
    chats_summary: chats,
    last_chats_summary: chats.slice(0, 1),
  };
}

function customerData({ customer, statistics, group_id, visit_started_at }: JsonObject): JsonObject {
  const { name, session_fields } = objectOf(customer);
  const figures = objectOf(statistics);
  return {
    name,
    last_visit_timestamp: secondsOf(visit_started_at),
    page_views_count: figures.page_views_count,
    visits_count: figures.visits_count,
    chats_count: figures.chats_count,
    invitations_shown_count: figures.greetings_shown_count,
    invitations_accepted_count: figures.greetings_accepted_count,
    fields: olderFields(session_fields),
    group_id,
  };
}

/** An invitation is a text here; a rich message gives its first title. */
function greeting(shown: JsonObject[string]): JsonObject | undefined {
  const { id, unique_id, event, agent, displayed_first_time } = objectOf(shown);
  if (id === undefined) return undefined;
  const { text, elements } = objectOf(event);
  const words = textOf(text) ?? textOf(objectOf(listOf(elements)[0]).title) ?? '';
  return { id, unique_id, text: words, agent: agentCard(agent), displayed_first_time };
}

/** What an agent's login says, chats and all. */
export function agentLogin({ license, my_profile, chats_summary }: JsonObject): JsonObject {
  const { organization_id: _, ...ofLicense } = objectOf(license);
  return {
    license: ofLicense,
    my_profile,
    chats_summary: listOf(chats_summary).map((chat) => olderSummary(chat, 'agent')),
  };
}

/** A customer who answers to a change of his own. */
export function customerAnswer([self]: readonly JsonObject[]): JsonObject {
  return { customer: ownCustomer(self?.customer) };
}
