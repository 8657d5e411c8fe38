/** Invitations that are shown before a chat: chosen by rules, one at a time (R73–R75). */
import { concerned } from './audience.ts';
import { groupStatus } from './availability.ts';
import type { GreetingConfig, GreetingRule } from './config.ts';
import { type Json, type JsonObject, Refusal } from './contract.ts';
import { isChatting } from './customer-view.ts';
import { theCustomer } from './customers.ts';
import type { EventDraft } from './events.ts';
import { newChatId } from './ids.ts';
import { withOwnAddresses } from './own-addresses.ts';
import { everyAgent, findAgent } from './people.ts';
import { predictedView } from './predicted-agent.ts';
import { propertyOf } from './properties.ts';
import {
  type Customer,
  customerSessions,
  customers,
  type GreetingContent,
  type Properties,
  type ShownGreeting,
  type Statistics,
} from './records.ts';
import { formatTime, SECOND } from './time.ts';
import type { Unit } from './unit.ts';

export const GREETING_ALARM = 'greeting/';

/** Looks which greeting fits now, shows it, and sets the alarm for those that time alone keeps back. */
export function greet(unit: Unit, customerId: string): void {
  const customer = theCustomer(unit, customerId);
  if (customer.visit === undefined || !isConnected(unit, customerId) || isChatting(unit, customerId)) return;
  const { max_invites } = unit.config.settings;
  if (max_invites > 0 && customer.statistics.greetings_shown_count >= max_invites) return;
  const candidates = unit.config.greetings.filter(
    ({ id, active, group, hide_when_offline }) =>
      active &&
      group === customer.groupId &&
      !customer.visit?.greetings.includes(id) &&
      !(hide_when_offline && groupStatus(unit, group) === 'offline'),
  );
  const fitting = candidates.find((greeting) => fits(unit, greeting, customer));
  if (fitting !== undefined) show(unit, customer, fitting);
  const times = candidates
    .filter((greeting) => greeting !== fitting)
    .flatMap(({ rules }) => rules.map((rule) => dueAt(rule, customer)))
    .filter((at) => at !== undefined && at > unit.now);
  for (const at of times) if (at !== undefined) unit.wakeAt(`${GREETING_ALARM}${customerId}`, at);
}

/** Whoever has left is greeted when he is back: nobody would see it now. */
function isConnected(unit: Unit, customerId: string): boolean {
  return (unit.tx.get(customerSessions, customerId)?.connections.length ?? 0) > 0;
}

function fits(unit: Unit, { match, rules }: GreetingConfig, customer: Customer): boolean {
  const holds = (rule: GreetingRule) => ruleHolds(unit, rule, customer);
  return match === 'all' ? rules.every(holds) : rules.some(holds);
}

function ruleHolds(unit: Unit, rule: GreetingRule, customer: Customer): boolean {
  const pages = customer.visit?.pages ?? [];
  switch (rule.type) {
    case 'url_current':
      return matches(rule.operator, pages.at(-1)?.url ?? '', rule.value);
    case 'url_visited':
      return rule.operator === 'does_not_contain'
        ? pages.every(({ url }) => matches(rule.operator, url, rule.value))
        : pages.some(({ url }) => matches(rule.operator, url, rule.value));
    case 'visits_count':
      return customer.statistics.visits_count >= rule.at_least;
    case 'page_views_count':
      return customer.statistics.page_views_count >= rule.at_least;
    case 'custom_variable':
      return customer.sessionFields.some((field) => Object.entries(field).some(isPair(rule.name, rule.value)));
    case 'time_on_site':
    case 'time_on_page':
      return (dueAt(rule, customer) ?? Number.POSITIVE_INFINITY) <= unit.now;
  }
}

function matches(operator: 'contains' | 'equals' | 'does_not_contain', url: string, value: string): boolean {
  if (operator === 'equals') return url === value;
  return url.includes(value) === (operator === 'contains');
}

function isPair(name: string, value: string): (entry: readonly [string, string]) => boolean {
  return (entry) => entry[0] === name && entry[1] === value;
}

/** When a rule about time begins to hold. */
function dueAt(rule: GreetingRule, { visit }: Customer): number | undefined {
  if (rule.type === 'time_on_site') return visit && visit.startedAt + rule.seconds * SECOND;
  if (rule.type !== 'time_on_page') return undefined;
  const page = visit?.pages.at(-1);
  return page && page.openedAt + rule.seconds * SECOND;
}

function show(unit: Unit, customer: Customer, config: GreetingConfig): void {
  const agentId = speaker(unit, config);
  if (agentId !== undefined) showGreeting(unit, customer, { id: config.id, agentId });
}

/** Puts a greeting before the customer, in place of another that is there. Answers the id of this showing. */
export function showGreeting(
  unit: Unit,
  customer: Customer,
  offer: Pick<ShownGreeting, 'id' | 'agentId' | 'said'>,
): string {
  if (customer.greeting !== undefined) {
    unit.toCustomer(customer.id, 'greeting_canceled', { unique_id: customer.greeting.uniqueId });
  }
  const greeting: ShownGreeting = {
    ...offer,
    uniqueId: newChatId(unit.random32),
    shownAt: unit.now,
    accepted: false,
  };
  const { visit } = customer;
  unit.tx.put(customers, customer.id, {
    ...customer,
    greeting,
    visit: visit && { ...visit, greetings: [...visit.greetings, offer.id] },
  });
  const push = { ...greetingView(unit, customer, greeting), displayed_first_time: true };
  unit.toCustomer(customer.id, 'incoming_greeting', push);
  countUp(unit, customer.id, 'greetings_shown_count');
  return greeting.uniqueId;
}

/** The one it names, or the first of its group. */
function speaker(unit: Unit, { agent, group }: GreetingConfig): string | undefined {
  if (agent !== undefined && findAgent(unit.config, agent) !== undefined) return agent;
  const people = [...everyAgent(unit.config).values()];
  return (people.find(({ groups, isBot }) => !isBot && (group === 0 || groups.includes(group))) ?? people[0])?.id;
}

/** The greeting on offer, for `login`; `undefined` when its set-up is gone. */
export function currentGreeting(unit: Unit, customer: Customer): JsonObject | undefined {
  const { greeting } = customer;
  if (greeting === undefined || contentOf(unit, customer, greeting) === undefined) return undefined;
  return { ...greetingView(unit, customer, greeting), displayed_first_time: false, accepted: greeting.accepted };
}

/** What it says, with addresses that the customer can reach. */
function contentOf(unit: Unit, { visit }: Customer, { id, said }: ShownGreeting): GreetingContent | undefined {
  const content = said ?? unit.config.greetings.find((greeting) => greeting.id === id);
  if (content === undefined) return undefined;
  return { ...content, event: withOwnAddresses(content.event as JsonObject, visit?.baseUrl ?? '') as JsonObject };
}

function greetingView(unit: Unit, customer: Customer, greeting: ShownGreeting): JsonObject {
  const content = contentOf(unit, customer, greeting);
  const agent = findAgent(unit.config, greeting.agentId);
  return {
    id: greeting.id,
    unique_id: greeting.uniqueId,
    addon: content?.addon,
    subtype: content?.subtype,
    is_exit_intent: content?.is_exit_intent ?? false,
    event: {
      ...content?.event,
      id: `${greeting.uniqueId}_1`,
      created_at: formatTime(greeting.shownAt),
      author_id: agent?.publicId,
      properties: { lc2: { greeting_id: greeting.id, greeting_unique_id: greeting.uniqueId } },
    },
    agent: agent && predictedView(agent),
  };
}

/** R75: a chat that follows from a greeting begins with it. Any other chat ends it, too: one does not invite who is there. */
export function greetingOfThread(unit: Unit, customerId: string, properties: Properties): EventDraft | undefined {
  const customer = theCustomer(unit, customerId);
  const { greeting, ...rest } = customer;
  if (greeting === undefined) return undefined;
  unit.tx.put(customers, customerId, rest);
  const said = contentOf(unit, customer, greeting)?.event;
  if (propertyOf(properties, 'lc2', 'greeting_unique_id') !== greeting.uniqueId || said === undefined) return undefined;
  const { type, ...content } = said;
  return {
    type: type === 'rich_message' ? type : 'message',
    visibility: 'all',
    authorId: greeting.agentId,
    content,
    properties: { lc2: { greeting_id: greeting.id, greeting_unique_id: greeting.uniqueId } },
  };
}

/** "Accepted" means: it was displayed. */
export function acceptGreeting(
  unit: Unit,
  customerId: string,
  request: { greeting_id: number; unique_id: string },
): Json {
  const { customer, greeting } = greetingOnOffer(unit, customerId, request.unique_id);
  if (greeting.id !== request.greeting_id) throw unknownGreeting();
  unit.toCustomer(customerId, 'greeting_accepted', { unique_id: greeting.uniqueId }, { answers: true });
  if (greeting.accepted) return {};
  unit.tx.put(customers, customerId, { ...customer, greeting: { ...greeting, accepted: true } });
  countUp(unit, customerId, 'greetings_accepted_count');
  return {};
}

export function cancelGreeting(unit: Unit, customerId: string, { unique_id }: { unique_id: string }): Json {
  const { customer, greeting } = greetingOnOffer(unit, customerId, unique_id);
  const { greeting: _, ...rest } = customer;
  unit.tx.put(customers, customerId, rest);
  unit.toCustomer(customerId, 'greeting_canceled', { unique_id: greeting.uniqueId }, { answers: true });
  return {};
}

export function clickGreetingButton(
  unit: Unit,
  customerId: string,
  { greeting_unique_id }: { greeting_unique_id: string },
): Json {
  greetingOnOffer(unit, customerId, greeting_unique_id);
  return {};
}

function greetingOnOffer(
  unit: Unit,
  customerId: string,
  uniqueId: string,
): { customer: Customer; greeting: ShownGreeting } {
  const customer = theCustomer(unit, customerId);
  if (customer.greeting?.uniqueId !== uniqueId) throw unknownGreeting();
  return { customer, greeting: customer.greeting };
}

function unknownGreeting(): Refusal {
  return new Refusal('greeting_not_found', 'There is no such greeting on offer.');
}

function countUp(unit: Unit, customerId: string, figure: keyof Statistics): void {
  const customer = theCustomer(unit, customerId);
  const statistics = { ...customer.statistics, [figure]: customer.statistics[figure] + 1 };
  unit.tx.put(customers, customerId, { ...customer, statistics });
  const push = { customer_id: customerId, statistics: { ...statistics } };
  unit.toAgents(concerned(unit, customer), 'customer_statistics_updated', push);
}
