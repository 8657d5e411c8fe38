import * as v from 'valibot';
import type { Chat, ChatAgent, ChatCustomer, Profile, QueuePlace, Thread } from '../domain/chat.ts';
import type { Customer } from '../domain/customer.ts';
import { ratingIn } from '../domain/properties.ts';
import { readCustomer } from './read-customer.ts';
import { readEvents } from './read-event.ts';
import { given, optionalNumber, optionalText, readProperties, text, time, visibility } from './shapes.ts';

/** A chat taken apart: the chat, its customer, and as many of its threads as came with it. */
export interface ReadChat {
  readonly chat: Chat;
  readonly customer?: Customer;
  readonly threads: readonly Thread[];
}

const agent = v.pipe(
  v.looseObject({
    id: text,
    name: v.optional(text, ''),
    avatar: optionalText,
    present: v.optional(v.boolean(), true),
    events_seen_up_to: v.optional(time),
    visibility,
  }),
  v.transform(
    (user): ChatAgent =>
      given({
        id: user.id,
        name: user.name || user.id,
        avatar: user.avatar,
        present: user.present,
        seenUpTo: user.events_seen_up_to,
        visibility: user.visibility,
      }),
  ),
);

const chatCustomer = v.pipe(
  v.looseObject({ id: text, present: v.optional(v.boolean(), true), events_seen_up_to: v.optional(time) }),
  v.transform((user): ChatCustomer => given({ id: user.id, present: user.present, seenUpTo: user.events_seen_up_to })),
);

const queue = v.pipe(
  v.looseObject({ position: v.number(), queued_at: v.optional(time) }),
  v.transform((place): QueuePlace => given({ position: place.position, queuedAt: place.queued_at })),
);

const access = v.optional(v.looseObject({ group_ids: v.optional(v.array(v.number()), []) }));

const thread = v.looseObject({
  id: text,
  active: v.optional(v.boolean(), false),
  created_at: time,
  queue: v.optional(queue),
  tags: v.optional(v.array(text), []),
  properties: v.optional(v.unknown()),
  previous_thread_id: optionalText,
  previous_accessible_thread_id: optionalText,
});

const chat = v.looseObject({
  id: text,
  users: v.optional(v.array(v.looseObject({ id: text, type: optionalText })), []),
  access,
  is_followed: v.optional(v.boolean(), false),
  properties: v.optional(v.unknown()),
  last_thread_summary: v.optional(v.unknown()),
  last_thread_info: v.optional(v.unknown()),
  thread: v.optional(v.unknown()),
  last_event_per_type: v.optional(v.record(text, v.unknown()), {}),
});

const profile = v.looseObject({
  id: text,
  name: v.optional(text, ''),
  avatar: optionalText,
  routing_status: v.optional(text, 'accepting_chats'),
});

export function readProfile(input: unknown): Profile {
  const me = v.parse(profile, input);
  return given({ id: me.id, name: me.name || me.id, avatar: me.avatar, routingStatus: me.routing_status });
}

export function readAgent(input: unknown): ChatAgent {
  return v.parse(agent, input);
}

export function readQueuePlace(input: unknown): QueuePlace {
  return v.parse(queue, input);
}

export function readThread(chatId: string, input: unknown): Thread {
  return threadOf(
    chatId,
    input,
    readEvents(v.parse(v.looseObject({ events: v.optional(v.unknown()) }), input).events),
    true,
  );
}

function threadOf(chatId: string, input: unknown, events: Thread['events'], complete: boolean): Thread {
  const head = v.parse(thread, input);
  const properties = readProperties(head.properties);
  const startUrl = properties.routing?.start_url;
  return given({
    id: head.id,
    chatId,
    active: head.active,
    createdAt: head.created_at,
    startUrl: typeof startUrl === 'string' ? startUrl : undefined,
    queue: head.queue,
    tags: head.tags,
    rating: ratingIn(properties),
    properties,
    previousThreadId: head.previous_thread_id ?? head.previous_accessible_thread_id,
    events: [...events].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    complete,
  });
}

/**
 * A chat in either form: whole with its thread (`incoming_chat`, `get_chat`), or a summary with its last thread's head
 * and the newest event of each type (`login`, `list_chats`). Newer servers call the head `last_thread_info`.
 */
export function readChat(input: unknown): ReadChat {
  const whole = v.parse(chat, input);
  const summary = whole.last_thread_summary ?? whole.last_thread_info;
  const people = whole.users.filter((user) => user.type !== 'customer');
  const visitor = whole.users.find((user) => user.type === 'customer');
  const threads = [
    ...(whole.thread === undefined ? [] : [readThread(whole.id, whole.thread)]),
    ...(whole.thread !== undefined || summary === undefined
      ? []
      : [threadOf(whole.id, summary, newestEvents(whole.last_event_per_type, summary), false)]),
  ];
  return given({
    chat: given({
      id: whole.id,
      agents: people.map(readAgent),
      customer: visitor && v.parse(chatCustomer, visitor),
      groupIds: whole.access?.group_ids ?? [],
      followed: whole.is_followed,
      properties: readProperties(whole.properties),
      lastThreadId: threads.at(-1)?.id,
    }),
    customer: visitor && readCustomer(visitor),
    threads,
  });
}

/** Those of the last events that belong to the last thread: older ones would date the preview wrongly. */
function newestEvents(lastPerType: Readonly<Record<string, unknown>>, summary: unknown): Thread['events'] {
  const { id } = v.parse(v.looseObject({ id: text }), summary);
  const entry = v.looseObject({ thread_id: text, event: v.unknown() });
  return readEvents(
    Object.values(lastPerType).flatMap((last) => (v.is(entry, last) && last.thread_id === id ? [last.event] : [])),
  );
}

const page = v.looseObject({ next_page_id: optionalText });

/** A page of `list_chats`, or the chats of `login` (`chats_info` on newer servers). One bad chat is left out, not all. */
export function readChatPage(input: unknown): { readonly chats: readonly ReadChat[]; readonly nextPageId?: string } {
  const { next_page_id: nextPageId } = v.parse(page, input);
  const lists = v.parse(
    v.looseObject({ chats_summary: v.optional(v.array(v.unknown())), chats_info: v.optional(v.array(v.unknown())) }),
    input,
  );
  const chats = (lists.chats_summary ?? lists.chats_info ?? []).flatMap((one) =>
    v.is(chat, one) ? [readChat(one)] : [],
  );
  return given({ chats, nextPageId });
}

/** A page of `list_threads`. */
export function readThreadPage(
  chatId: string,
  input: unknown,
): { readonly threads: readonly Thread[]; readonly nextPageId?: string } {
  const answer = v.parse(v.looseObject({ threads: v.array(v.unknown()), next_page_id: optionalText }), input);
  return given({
    threads: answer.threads.map((one) => readThread(chatId, one)),
    nextPageId: answer.next_page_id,
  });
}

const transferable = v.array(v.looseObject({ agent_id: text, active_chats: optionalNumber }));

/** The answer of `list_agents_for_transfer`: who is there, with how many chats each. */
export function readTransferTargets(
  input: unknown,
): readonly { readonly agentId: string; readonly activeChats: number }[] {
  return v
    .parse(transferable, input)
    .map((target) => ({ agentId: target.agent_id, activeChats: target.active_chats ?? 0 }));
}
