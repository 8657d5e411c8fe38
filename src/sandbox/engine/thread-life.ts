/** How threads begin and end. */
import { onlookers } from './audience.ts';
import { theChat, theThread } from './events.ts';
import { newChatId } from './ids.ts';
import { agentsAtWork, burden } from './members.ts';
import { publicId } from './people.ts';
import { merged, propertyOf } from './properties.ts';
import { setThreadRouting } from './property-changes.ts';
import { dequeued } from './queue.ts';
import {
  type Access,
  activeChats,
  type Chat,
  chats,
  chatsByTime,
  chatsOfCustomer,
  customers,
  type Properties,
  type Thread,
  threadOrder,
  threads,
  toldPositions,
  waitingChats,
} from './records.ts';
import { type SystemMessageType, say } from './system-messages.ts';
import { formatTime } from './time.ts';
import { sendTranscript } from './transcript.ts';
import type { Unit } from './unit.ts';

export interface NewThread {
  readonly active: boolean;
  readonly continuous: boolean | undefined;
  readonly access: Access;
  readonly properties: Properties;
  readonly userIds: readonly string[];
  /** Agents are in it from the start: nobody has to be found. */
  readonly isAssigned: boolean;
  readonly clientId: string;
  readonly startUrl?: string | undefined;
}

/** A thread at the end of a chat that has none that is active (R3, R12). */
export function openThread(unit: Unit, chatId: string, draft: NewThread): Thread {
  const chat = theChat(unit, chatId);
  const createdAt = Math.max(unit.now, chat.clock + 1);
  const continuous = draft.continuous ?? propertyOf(chat.properties, 'routing', 'continuous') === true;
  const unassigned = draft.active && !draft.isAssigned;
  const routing = { continuous, ...(draft.startUrl !== undefined && { start_url: draft.startUrl }) };
  const marks = { idle: false, unassigned };
  const source = { client_id: draft.clientId };
  const thread: Thread = {
    id: newThreadId(unit),
    chatId,
    number: chat.threadCount + 1,
    active: draft.active,
    createdAt,
    userIds: draft.userIds,
    properties: merged(draft.properties, { routing: { ...routing, ...marks }, source }).properties,
    access: draft.access,
    tags: [],
    previousThreadId: chat.lastThreadId,
    eventCount: 0,
    visibleToAgents: 0,
    visibleToCustomer: 0,
    lastMessageAt: createdAt,
    routing: {
      automatic: propertyOf(chat.properties, 'routing', 'ignore_agents_routing') !== true,
      assignedBefore: draft.isAssigned,
      avoid: [],
    },
  };
  unit.tx.put(threads, thread.id, thread);
  unit.tx.put(threadOrder, orderKey(chatId, thread.number), thread.id);
  if (chat.lastThreadId !== undefined) {
    unit.tx.put(threads, chat.lastThreadId, { ...theThread(unit, chat.lastThreadId), nextThreadId: thread.id });
  }
  const members = chat.members.map((member) =>
    member.type === 'agent' ? { ...member, present: draft.userIds.includes(member.id) } : member,
  );
  unit.tx.put(chats, chatId, {
    ...chat,
    members,
    access: draft.access,
    properties: merged(chat.properties, { routing: { continuous, unassigned } }).properties,
    threadCount: thread.number,
    lastThreadId: thread.id,
    lastThreadAt: createdAt,
    active: draft.active,
    // The first event may have the time of its thread.
    clock: createdAt - 1,
    followers: [],
  });
  index(unit, chat, createdAt);
  if (chat.customerId !== undefined) count(unit, chat.customerId, chat.threadCount === 0);
  if (draft.active) {
    unit.tx.put(activeChats, chatId, true);
    if (unassigned) unit.tx.put(waitingChats, chatId, true);
    for (const member of members) {
      if (member.type === 'agent' && member.present && member.visibility === 'all') {
        burden(unit, member.id, (load) => [...load.filter((id) => id !== chatId), chatId]);
      }
    }
    unit.routingChanged = true;
  }
  return thread;
}

export interface Closing {
  readonly message: SystemMessageType;
  readonly vars?: { readonly [name: string]: string };
  /** Who closed it; nobody when the router did (R19). */
  readonly userId?: string | undefined;
  readonly answers?: boolean;
}

/** First the reason as a system message, then the end (R19). */
export function closeThread(
  unit: Unit,
  chatId: string,
  { message, vars = {}, userId, answers = false }: Closing,
): void {
  const before = theChat(unit, chatId);
  const threadId = before.lastThreadId;
  if (!before.active || threadId === undefined) return;
  // A customer's client takes an `incoming_event` with a request id for the outcome of a `send_event` of its own, and the
  // vendor's SDK throws at one that it did not wait for: his request is told by `chat_deactivated`.
  say(unit, chatId, threadId, message, vars, { answers: answers && userId !== before.customerId });
  const audience = onlookers(unit, before);
  unpin(unit, before, threadId, userId);

  const chat = theChat(unit, chatId);
  unit.tx.put(threads, threadId, { ...dequeued(theThread(unit, threadId), unit.now), active: false });
  unit.tx.put(chats, chatId, {
    ...chat,
    active: false,
    members: chat.members.map((member) => (member.type === 'agent' ? { ...member, present: false } : member)),
  });
  for (const { id } of chat.members) burden(unit, id, (load) => load.filter((other) => other !== chatId));
  unit.tx.delete(activeChats, chatId);
  unit.tx.delete(waitingChats, chatId);
  unit.tx.delete(toldPositions, chatId);
  unit.routingChanged = true;

  const closed = { chat_id: chatId, thread_id: threadId };
  const publicUser = userId === undefined ? undefined : publicId(unit.config, userId);
  unit.toCustomer(chat.customerId, 'chat_deactivated', { ...closed, user_id: publicUser }, { answers });
  unit.toAgents(audience, 'chat_deactivated', { ...closed, user_id: userId }, { answers });
  sendTranscript(unit, chatId, threadId);
}

/** Whoever closes it knows of it: an agent, or the customer while somebody was with him (R42). */
function unpin(unit: Unit, chat: Chat, threadId: string, userId: string | undefined): void {
  const byCustomer = userId === chat.customerId;
  if (userId === undefined || (byCustomer && agentsAtWork(chat).length === 0)) return;
  if (propertyOf(theThread(unit, threadId).properties, 'routing', 'pinned') === true) {
    setThreadRouting(unit, threadId, { pinned: false });
  }
}

/** Both lists of chats are sorted by the beginning of the last thread (R106). */
function index(unit: Unit, chat: Chat, at: number): void {
  if (chat.lastThreadAt !== undefined) {
    const old = `${formatTime(chat.lastThreadAt)}/${chat.id}`;
    unit.tx.delete(chatsByTime, old);
    if (chat.customerId !== undefined) unit.tx.delete(chatsOfCustomer, `${chat.customerId}/${old}`);
  }
  const key = `${formatTime(at)}/${chat.id}`;
  unit.tx.put(chatsByTime, key, true);
  if (chat.customerId !== undefined) unit.tx.put(chatsOfCustomer, `${chat.customerId}/${key}`, true);
}

function count(unit: Unit, customerId: string, isFirst: boolean): void {
  const customer = unit.tx.get(customers, customerId);
  if (customer === undefined) return;
  const { statistics } = customer;
  unit.tx.put(customers, customerId, {
    ...customer,
    statistics: {
      ...statistics,
      chats_count: statistics.chats_count + (isFirst ? 1 : 0),
      threads_count: statistics.threads_count + 1,
    },
  });
}

export function orderKey(chatId: string, number: number): string {
  return `${chatId}/${String(number).padStart(9, '0')}`;
}

function newThreadId(unit: Unit): string {
  let id = newChatId(unit.random32);
  while (unit.tx.get(threads, id) !== undefined) id = newChatId(unit.random32);
  return id;
}
