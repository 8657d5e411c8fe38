/** The beginning of a thread: who is in it, what stands in it first, and who is told. The same for a new chat and an old one. */
import { type Actor, eyesOf } from './actor.ts';
import { onlookers } from './audience.ts';
import { takeDetails } from './customers.ts';
import { draftEvent } from './event-drafts.ts';
import type { EventRequest } from './event-request.ts';
import { appendEvent, type EventDraft, theChat } from './events.ts';
import { greetingOfThread } from './greetings.ts';
import { enlist, isPresent } from './members.ts';
import { publicId } from './people.ts';
import { initialProperties, type UncheckedProperties } from './properties.ts';
import { type Access, chats, customerSessions, customers, type Properties } from './records.ts';
import { lastThread, takeOver } from './routing.ts';
import { sawUpTo } from './seen.ts';
import { watchThread } from './thread-deadlines.ts';
import { openThread } from './thread-life.ts';
import type { Unit } from './unit.ts';
import { AGENT, CUSTOMER, chatView } from './views.ts';
import { welcomeOfThread } from './welcome.ts';

export interface People {
  readonly customerId: string | undefined;
  readonly agentIds: readonly string[];
}

export interface Beginning {
  readonly people: People;
  readonly access: Access;
  readonly active: boolean;
  readonly continuous: boolean;
  readonly events?: readonly EventRequest[] | undefined;
  readonly properties?: UncheckedProperties | undefined;
  /** A welcome message that the customer answers. */
  readonly welcomeId?: string | undefined;
}

export interface Begun {
  readonly threadId: string;
  /** Of the caller's own events. */
  readonly eventIds: readonly string[];
}

/** Opens a thread in a chat that has none that is active, and tells everybody. The router comes later. */
export function beginThread(unit: Unit, actor: Actor, chatId: string, beginning: Beginning): Begun {
  const { people, access, active, continuous } = beginning;
  const customer = people.customerId === undefined ? undefined : unit.tx.get(customers, people.customerId);
  const properties = initialProperties(beginning.properties, 'thread', actor.side);
  const opened = openThread(unit, chatId, {
    active,
    continuous,
    access,
    properties,
    userIds: [...(people.customerId === undefined ? [] : [people.customerId]), ...people.agentIds],
    isAssigned: people.agentIds.length > 0,
    clientId: actor.clientId,
    startUrl: customer?.visit?.pages.at(-1)?.url,
  });
  if (active) {
    for (const agentId of people.agentIds) enlist(unit, chatId, agentId, 'all');
    const [first] = people.agentIds;
    if (first !== undefined) takeOver(unit, chatId, opened.id, first);
  }
  for (const first of openingEvents(unit, people.customerId, properties, beginning.welcomeId)) {
    appendEvent(unit, chatId, opened.id, first);
  }
  const requests = beginning.events ?? [];
  const eventIds = requests.map((event, place) => appendInitial(unit, actor, chatId, opened.id, event, place));
  seeAll(unit, chatId, actor.id);
  announceChat(unit, chatId, actor);
  if (active) watchThread(unit, chatId);
  touch(unit, people.customerId);
  return { threadId: opened.id, eventIds };
}

/** What the customer answered to stands before the answer. */
function openingEvents(
  unit: Unit,
  customerId: string | undefined,
  properties: Properties,
  welcomeId: string | undefined,
): readonly EventDraft[] {
  if (customerId === undefined) return [];
  const greeting = greetingOfThread(unit, customerId, properties);
  const welcome = welcomeId === undefined ? undefined : welcomeOfThread(unit, customerId, welcomeId);
  return [greeting, welcome].filter((draft) => draft !== undefined);
}

function appendInitial(
  unit: Unit,
  actor: Actor,
  chatId: string,
  threadId: string,
  request: EventRequest,
  place: number,
): string {
  const draft = draftEvent(unit, request, actor, theChat(unit, chatId), `chat.thread.events.${place}`);
  const event = appendEvent(unit, chatId, threadId, draft);
  if (actor.side === 'customer') takeDetails(unit, actor.id, event);
  return event.id;
}

function seeAll(unit: Unit, chatId: string, userId: string): void {
  const chat = theChat(unit, chatId);
  if (!isPresent(chat, userId)) return;
  const seenUpTo = Math.max(chat.clock, unit.now);
  unit.tx.put(chats, chatId, {
    ...chat,
    members: chat.members.map((member) => (member.id === userId ? sawUpTo(unit, chat, member, seenUpTo) : member)),
  });
}

function announceChat(unit: Unit, chatId: string, actor: Actor): void {
  const chat = theChat(unit, chatId);
  const opened = lastThread(unit, chatId);
  const forCustomer = { requester_id: publicId(unit.config, actor.id), chat: chatView(unit, chat, opened, CUSTOMER) };
  unit.toCustomer(chat.customerId, 'incoming_chat', forCustomer, { answers: true });
  const eyes = actor.side === 'agent' ? eyesOf(actor) : AGENT;
  const forAgents = { requester_id: actor.id, chat: chatView(unit, chat, opened, eyes) };
  unit.toAgents(onlookers(unit, chat), 'incoming_chat', forAgents, { answers: true });
}

/** Chatting is a sign of life (R97). */
function touch(unit: Unit, customerId: string | undefined): void {
  const session = customerId === undefined ? undefined : unit.tx.get(customerSessions, customerId);
  if (session !== undefined) unit.tx.put(customerSessions, session.customerId, { ...session, activeAt: unit.now });
}
