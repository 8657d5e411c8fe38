/** Sending, deleting and editing events, for both sides (R4, R9, R10, R25). */
import { type Actor, activeThread, chatFor, threadOf } from './actor.ts';
import { insiders } from './audience.ts';
import { type Json, type JsonObject, Refusal } from './contract.ts';
import { takeDetails } from './customers.ts';
import { draftEvent } from './event-drafts.ts';
import type { EventRequest } from './event-request.ts';
import { announceEvent, appendEvent, deleteEvent, findEvent, isMessage, replaceEvent, theThread } from './events.ts';
import { isPresent, memberOf } from './members.ts';
import { type Chat, type ChatEvent, customerSessions, type Thread, waitingChats } from './records.ts';
import { messageCame } from './thread-timers.ts';
import type { Unit } from './unit.ts';
import { AGENT, type Audience, CUSTOMER, customerSees, eventView } from './views.ts';

interface SendRequest {
  readonly chat_id: string;
  readonly event: EventRequest;
  readonly attach_to_last_thread?: boolean | undefined;
}

export function sendEvent(unit: Unit, actor: Actor, request: SendRequest): JsonObject {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = placeFor(unit, chat, request.attach_to_last_thread ?? false);
  return { event_id: putEvent(unit, actor, chat, thread, request.event).id };
}

/** Puts an event into a thread and tells everybody. `aside`: said beside the conversation, by whoever may see the chat. */
export function putEvent(
  unit: Unit,
  actor: Actor,
  chat: Chat,
  thread: Thread,
  request: EventRequest,
  { aside }: { readonly aside?: boolean } = {},
): ChatEvent {
  const draft = { ...draftEvent(unit, request, actor, chat), ...(aside && { aside }) };
  if (actor.side === 'agent' && thread.active && !aside) requireVoice(chat, actor.id, draft.visibility);
  const event = appendEvent(unit, chat.id, thread.id, draft);
  announceEvent(unit, chat.id, thread.id, event, { answers: true });
  if (actor.side === 'customer') customerWrote(unit, chat, event);
  if (thread.active && isMessage(event)) messageCame(unit, chat.id, thread.id);
  return event;
}

/** The active thread; without one, the last (R10), which stays closed. */
function placeFor(unit: Unit, chat: Chat, attach: boolean): Thread {
  if (!chat.active && attach && chat.lastThreadId !== undefined) return theThread(unit, chat.lastThreadId);
  return activeThread(unit, chat);
}

/**
 * Only members may speak, and supervisors to agents alone.
 * @throws Refusal `authorization`
 */
export function requireVoice(chat: Chat, agentId: string, visibility: 'all' | 'agents'): void {
  const member = memberOf(chat, agentId);
  if (!member?.present) throw new Refusal('authorization', 'Join the chat first.');
  if (member.visibility === 'agents' && visibility === 'all') {
    throw new Refusal('authorization', 'Who supervises speaks to agents only.');
  }
}

function customerWrote(unit: Unit, chat: Chat, event: ChatEvent): void {
  if (chat.customerId === undefined) return;
  takeDetails(unit, chat.customerId, event);
  const session = unit.tx.get(customerSessions, chat.customerId);
  if (session !== undefined) unit.tx.put(customerSessions, session.customerId, { ...session, activeAt: unit.now });
  // R31: each new message lets the router look again.
  if (!event.aside && unit.tx.get(waitingChats, chat.id)) unit.routingChanged = true;
}

export interface EventRef {
  readonly chat_id: string;
  readonly thread_id: string;
  readonly event_id: string;
}

/** @throws Refusal `not_found`; for a customer also when the event is for agents alone. */
export function eventFor(
  unit: Unit,
  actor: Actor,
  { chat_id, thread_id, event_id }: EventRef,
): { chat: Chat; thread: Thread; event: ChatEvent } {
  const chat = chatFor(unit, actor, chat_id);
  const thread = threadOf(unit, chat, thread_id);
  const event = findEvent(unit, thread, event_id);
  if (event === undefined || (actor.side === 'customer' && !customerSees(event, chat))) {
    throw new Refusal('not_found', 'There is no such event in this thread.');
  }
  return { chat, thread, event };
}

export function removeEvent(unit: Unit, actor: Actor, ref: EventRef): Json {
  const { chat, thread, event } = eventFor(unit, actor, ref);
  const mayAny = actor.side === 'agent' && actor.agent.role !== 'normal';
  if (event.authorId !== actor.id && !mayAny) throw new Refusal('authorization', 'The event is somebody else’s.');
  const wasSeen = customerSees(event, chat);
  deleteEvent(unit, chat, thread, event);
  const push = { chat_id: chat.id, thread_id: thread.id, event_id: event.id };
  const telling = (audience: Audience) => ({ answers: true, besides: { event: eventView(unit, event, audience) } });
  if (wasSeen) unit.toCustomer(chat.customerId, 'event_deleted', push, telling(CUSTOMER));
  unit.toAgents(insiders(chat), 'event_deleted', push, telling(AGENT));
  return {};
}

/** R26: the sandbox's own way to try `event_updated`: an agent mends the text of one of his messages. */
export function editMessage(unit: Unit, actor: Actor, request: EventRef & { readonly text: string }): Json {
  const { chat, thread, event } = eventFor(unit, actor, request);
  if (event.authorId !== actor.id || !isPresent(chat, actor.id)) {
    throw new Refusal('authorization', 'Only members edit what they wrote themselves.');
  }
  if (event.type !== 'message') throw new Refusal('validation', 'event_id: Only messages can be edited');
  const edited = { ...event, content: { ...event.content, text: request.text } };
  replaceEvent(unit, thread, edited);
  announceEvent(unit, chat.id, thread.id, edited, { push: 'event_updated', answers: true });
  return {};
}
