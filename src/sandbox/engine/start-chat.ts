/** Starting a chat and coming back to it, for both sides (R5, R12, R21–R24, R78). */
import * as v from 'valibot';
import { tellAccess } from './access-changes.ts';
import { type Actor, chatFor } from './actor.ts';
import { groupStatus } from './availability.ts';
import { type Begun, beginThread, type People } from './begin-thread.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { chatIdsOf } from './customer-view.ts';
import { eventRequest } from './event-request.ts';
import { chosenGroup } from './forms.ts';
import { newChatId } from './ids.ts';
import { access as accessSchema, id, invalid, properties } from './payload.ts';
import { findAgent, findGroup } from './people.ts';
import { initialProperties, merged, propertyOf } from './properties.ts';
import { type Access, type Chat, type ChatMember, chats, customers } from './records.ts';
import type { Unit } from './unit.ts';

const thread = v.object({ events: v.optional(v.array(eventRequest)), properties: v.optional(properties) });
const chatFields = {
  properties: v.optional(properties),
  access: v.optional(accessSchema),
  users: v.optional(v.array(v.object({ id, type: v.picklist(['customer', 'agent']) }))),
  thread: v.optional(thread),
};
const common = {
  active: v.optional(v.boolean(), true),
  continuous: v.optional(v.boolean()),
  welcome_message_id: v.optional(v.string()),
};

export const startChatSchema = v.object({ chat: v.optional(v.object(chatFields), {}), ...common });
export const resumeChatSchema = v.object({ chat: v.object({ id, ...chatFields }), ...common });

/** R24 is a rule of v3.6: before, a chat could wait for agents to come, whatever it was. */
interface Waiting {
  readonly mayWait?: boolean;
}

type StartRequest = v.InferOutput<typeof startChatSchema> & Waiting;
type ResumeRequest = v.InferOutput<typeof resumeChatSchema> & Waiting;
type ChatRequest = StartRequest['chat'];

export function startChat(unit: Unit, actor: Actor, request: StartRequest): JsonObject {
  const { chat: draft, active } = request;
  const people = peopleOf(unit, actor, draft);
  const access = accessOf(unit, draft) ?? { group_ids: [0] };
  const continuous = request.continuous ?? false;
  if (actor.side === 'customer' && active && !continuous && !request.mayWait) requireSomebody(unit, access);
  if (people.customerId !== undefined) requireRoom(unit, people.customerId);

  const chat: Chat = {
    id: unusedChatId(unit),
    customerId: people.customerId,
    createdAt: unit.now,
    members: membersFor(people),
    access,
    properties: merged(initialProperties(draft.properties, 'chat', actor.side), {
      source: { client_id: actor.clientId },
    }).properties,
    threadCount: 0,
    active: false,
    clock: 0,
    lastEvents: {},
    forms: {},
    followers: [],
  };
  unit.tx.put(chats, chat.id, chat);
  const begun = beginThread(unit, actor, chat.id, { ...beginningOf(request), people, access, continuous });
  return { chat_id: chat.id, ...answerTo(draft, begun) };
}

export function resumeChat(unit: Unit, actor: Actor, request: ResumeRequest): JsonObject {
  const { chat: draft, active } = request;
  const before = chatFor(unit, actor, draft.id);
  if (before.active) throw new Refusal('chat_already_active', 'The chat has an active thread.');
  const people = peopleOf(unit, actor, draft, before);
  const access = accessOf(unit, draft) ?? before.access;
  const continuous = request.continuous ?? propertyOf(before.properties, 'routing', 'continuous') === true;
  if (actor.side === 'customer' && active && !continuous && !request.mayWait) requireSomebody(unit, access);

  const chat: Chat = {
    ...before,
    customerId: people.customerId,
    members: membersFor(people, before),
    properties: merged(before.properties, initialProperties(draft.properties, 'chat', actor.side)).properties,
  };
  unit.tx.put(chats, chat.id, chat);
  const begun = beginThread(unit, actor, chat.id, { ...beginningOf(request), people, access, continuous });
  tellAccess(unit, before);
  return answerTo(draft, begun);
}

function beginningOf({ chat, active, welcome_message_id }: StartRequest | ResumeRequest) {
  return { active, welcomeId: welcome_message_id, events: chat.thread?.events, properties: chat.thread?.properties };
}

function answerTo({ thread }: ChatRequest, { threadId, eventIds }: Begun): JsonObject {
  return { thread_id: threadId, ...(thread?.events && { event_ids: eventIds }) };
}

/** R22: one customer at most. An agent who starts it is in it, and so are those he names. */
function peopleOf(unit: Unit, actor: Actor, draft: ChatRequest, before?: Chat): People {
  const users = draft.users ?? [];
  if (actor.side === 'customer') {
    if (users.some((user) => user.type !== 'customer' || user.id !== actor.id)) {
      throw invalid('chat.users', 'A customer starts chats for himself alone');
    }
    return { customerId: actor.id, agentIds: [] };
  }
  const named = users.filter(({ type }) => type === 'customer').map((user) => user.id);
  const customerIds = new Set([...named, ...(before?.customerId === undefined ? [] : [before.customerId])]);
  if (customerIds.size > 1) throw invalid('chat.users', 'A chat has one customer');
  const [customerId] = customerIds;
  if (customerId !== undefined && unit.tx.get(customers, customerId) === undefined) {
    throw new Refusal('not_found', 'There is no such customer.');
  }
  const others = users.filter((user) => user.type === 'agent' && user.id !== actor.id).map((user) => user.id);
  if (others.length > 4) throw invalid('chat.users', 'At most four more agents');
  for (const other of others) {
    if (findAgent(unit.config, other) === undefined) throw new Refusal('not_found', `There is no agent ${other}.`);
  }
  return { customerId, agentIds: [actor.id, ...others] };
}

function membersFor({ customerId }: People, before?: Chat): readonly ChatMember[] {
  const members = before?.members ?? [];
  if (customerId === undefined || members.some((member) => member.id === customerId)) return members;
  return [{ id: customerId, type: 'customer', present: true, visibility: 'all' }, ...members];
}

/** What was chosen in the pre-chat form goes before what the page says (R78). */
function accessOf(unit: Unit, draft: ChatRequest): Access | undefined {
  const form = (draft.thread?.events ?? []).find(({ type }) => type === 'filled_form');
  const chosen = form?.type === 'filled_form' ? chosenGroup(form.fields) : undefined;
  const access = chosen === undefined ? draft.access : { group_ids: [chosen] };
  for (const group of access?.group_ids ?? []) {
    if (findGroup(unit.config, group) === undefined) {
      throw new Refusal('group_not_found', `There is no group ${group}.`);
    }
  }
  return access;
}

/** R24. */
function requireSomebody(unit: Unit, { group_ids }: Access): void {
  if (group_ids.every((group) => groupStatus(unit, group) === 'offline')) {
    throw new Refusal('groups_offline', 'None of the groups is online.');
  }
}

/** R21. */
function requireRoom(unit: Unit, customerId: string): void {
  const { chats_per_customer: most } = unit.config.settings;
  if (most > 0 && chatIdsOf(unit, customerId).length >= most) {
    throw new Refusal('chat_limit_reached', 'The customer has a chat already: resume it.');
  }
}

function unusedChatId(unit: Unit): string {
  let chatId = newChatId(unit.random32);
  while (unit.tx.get(chats, chatId) !== undefined) chatId = newChatId(unit.random32);
  return chatId;
}
