import type { Chat, ChatSummary, QueuePlace, Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { ChatId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { User } from '../../protocol/domain/user.ts';
import { share } from '../share.ts';
import { type Handlers, slice } from '../slice.ts';
import type { ChatMember, ChatsSlice, KnownChat } from '../state.ts';
import { changeProperties, deleting } from './event-patch.ts';

const initial: ChatsSlice = { loaded: false, order: [], byId: {}, groups: {}, groupId: undefined, expected: false };

/** The customer's chats: who is in them, their newest thread, the queue, and how far everybody has seen. */
export const chats = slice(initial, {
  restored: (slice, { expected }) => ({ ...slice, expected }),
  identity_changed: () => initial,
  logged_in: (slice, { answer }) =>
    answer.chats.reduce(
      (before, { chatId, hasUnreadEvents: hasUnread = false }) =>
        put(before, chatId, (chat) => ({ ...chat, hasUnread })),
      { ...slice, groupId: visitorsGroup(answer.unknownFields) ?? slice.groupId },
    ),
  chats_read: (slice, { chats }) => chats.reduce(putSummary, { ...slice, loaded: true }),
  threads_read: (slice, { chatId, threads }) =>
    threads.reduce((before, thread) => putThread(before, chatId, thread), slice),
  chat_read: (slice, { chat }) => putChat(slice, chat),
  chat_started: (slice, { chatId, threadId, chat }) =>
    chat
      ? putChat(slice, chat)
      : put(slice, chatId, (known) => {
          if (known.lastThread?.id === threadId) return known;
          // When it began stands in its push, which is on its way: after all others.
          const createdAt = Object.values(slice.byId).reduce((last, chat) => Math.max(last, beganAt(chat)), 0) + 1;
          return withThread(known, { id: threadId, active: true, userIds: [], createdAt }, true);
        }),

  incoming_chat: (slice, { chat }) => putChat(slice, chat),
  chat_deactivated: (slice, { chatId, threadId }) =>
    edit(slice, chatId, ({ lastThread, ...chat }) => {
      if (lastThread && lastThread.id !== threadId) return { ...chat, lastThread };
      return {
        ...chat,
        active: false,
        queue: undefined,
        lastThread: lastThread && { ...lastThread, active: false },
        // Agents leave with the thread, and nobody says so.
        users: chat.users.map((user) => (user.type === 'agent' ? { ...user, present: false } : user)),
      };
    }),
  chat_transferred: (slice, { chatId, transferredTo: { groupIds }, queue }) =>
    edit(slice, chatId, ({ lastThread, ...chat }) => ({
      ...chat,
      queue,
      lastThread: lastThread && groupIds?.length ? { ...lastThread, access: { groupIds } } : lastThread,
    })),
  user_added_to_chat: (slice, { chatId, user }) =>
    edit(slice, chatId, (chat) => ({
      ...chat,
      users: withUsers(chat.users, [user]),
      queue: user.type === 'agent' ? undefined : chat.queue,
    })),
  user_removed_from_chat: (slice, { chatId, userId }) => editMember(slice, chatId, userId, { present: false }),

  incoming_event: (slice, { chatId, event }) =>
    edit(slice, chatId, (chat) => ({
      ...chat,
      ...withSeenByAuthors(chat, [event]),
      queue: chat.users.some(({ id, type }) => type === 'agent' && id === event.authorId) ? undefined : chat.queue,
    })),
  events_marked_as_seen: (slice, { chatId, userId, seenUpTo }) =>
    edit(slice, chatId, (chat) => ({ ...chat, ...seen(chat, (user) => (user.id === userId ? seenUpTo : undefined)) })),
  seen: (slice, { chatId, userId, upTo }) =>
    edit(slice, chatId, (chat) => {
      const users = withUsers(chat.users, [{ id: userId, type: 'customer' }]);
      return { ...chat, ...seen({ ...chat, users }, ({ id }) => (id === userId ? upTo : undefined)) };
    }),
  queue_position_updated: (slice, { chatId, threadId, queue }) =>
    edit(slice, chatId, (chat) =>
      chat.active && chat.lastThread?.id === threadId ? { ...chat, queue: { ...chat.queue, ...queue } } : chat,
    ),

  chat_properties_updated: (slice, { chatId, properties }) =>
    edit(slice, chatId, (chat) => ({ ...chat, properties: changeProperties(chat.properties, properties) })),
  chat_properties_deleted: (slice, { chatId, properties }) =>
    edit(slice, chatId, (chat) => ({ ...chat, properties: changeProperties(chat.properties, deleting(properties)) })),
  thread_properties_updated: (slice, { chatId, threadId, properties }) =>
    editLastThread(slice, chatId, threadId, (thread) => changeProperties(thread.properties ?? {}, properties)),
  thread_properties_deleted: (slice, { chatId, threadId, properties }) =>
    editLastThread(slice, chatId, threadId, (thread) =>
      changeProperties(thread.properties ?? {}, deleting(properties)),
    ),

  groups_status_updated: (slice, { groups }) =>
    withGroups(
      slice,
      groups.map(({ id, status }) => [id, status]),
    ),
  groups_read: (slice, { groups }) => withGroups(slice, Object.entries(groups)),
} satisfies Handlers<ChatsSlice>);

const unknownChat = (id: ChatId): KnownChat => ({
  id,
  active: false,
  users: [],
  lastThread: undefined,
  queue: undefined,
  properties: {},
  summary: undefined,
  hasUnread: false,
});

function put(slice: ChatsSlice, chatId: ChatId, change: (chat: KnownChat) => KnownChat): ChatsSlice {
  const before = slice.byId[chatId];
  const after = share(before, change(before ?? unknownChat(chatId)));
  if (before === after) return slice;
  const byId = { ...slice.byId, [chatId]: after };
  const order = share(slice.order, newestFirst(byId, before ? slice.order : [...slice.order, chatId]));
  return { ...slice, byId, order };
}

/** Changes a chat that is known; of others nothing is kept until they are read. */
const edit = (slice: ChatsSlice, chatId: ChatId, change: (chat: KnownChat) => KnownChat): ChatsSlice =>
  slice.byId[chatId] ? put(slice, chatId, change) : slice;

const editMember = (slice: ChatsSlice, chatId: ChatId, userId: UserId, change: Partial<ChatMember>): ChatsSlice =>
  edit(slice, chatId, (chat) => ({
    ...chat,
    users: chat.users.map((user) => (user.id === userId ? { ...user, ...change } : user)),
  }));

const editLastThread = (
  slice: ChatsSlice,
  chatId: ChatId,
  threadId: Thread['id'],
  properties: (thread: Omit<Thread, 'events'>) => NonNullable<Thread['properties']>,
): ChatsSlice =>
  edit(slice, chatId, (chat) =>
    chat.lastThread?.id === threadId
      ? { ...chat, lastThread: { ...chat.lastThread, properties: properties(chat.lastThread) } }
      : chat,
  );

const newestFirst = (byId: ChatsSlice['byId'], order: readonly ChatId[]): readonly ChatId[] =>
  [...order].sort((a, b) => beganAt(byId[b]) - beganAt(byId[a]));

const beganAt = (chat: KnownChat | undefined): Micros => chat?.lastThread?.createdAt ?? 0;

const putChat = (slice: ChatsSlice, { id, users, thread, properties, access }: Chat): ChatsSlice =>
  putThread(
    put(slice, id, (chat) => ({
      ...chat,
      users: withUsers(chat.users, users),
      properties: properties ?? chat.properties,
    })),
    id,
    thread && access && !thread.access ? { ...thread, access } : thread,
  );

function putThread(slice: ChatsSlice, chatId: ChatId, thread: Thread | undefined): ChatsSlice {
  if (!thread) return slice;
  const { events = [], ...rest } = thread;
  return put(slice, chatId, (chat) => {
    const known = withThread(chat, rest, !chat.lastThread || chat.lastThread.createdAt <= thread.createdAt);
    return { ...known, ...withSeenByAuthors(known, events) };
  });
}

/** A thread that has ended never begins again, however late an older word of it comes. */
function withThread(chat: KnownChat, thread: Omit<Thread, 'events'>, isNewer: boolean): KnownChat {
  const same = chat.lastThread?.id === thread.id;
  if (!same && !isNewer) return chat;
  const active = thread.active && !(same && chat.lastThread?.active === false);
  return { ...chat, active, lastThread: { ...thread, active }, queue: queueOf(active, thread.queue) };
}

const queueOf = (active: boolean, queue: QueuePlace | undefined) => (active ? queue : undefined);

function putSummary(slice: ChatsSlice, summary: ChatSummary): ChatsSlice {
  const {
    id,
    active,
    users,
    lastThreadId,
    lastThreadCreatedAt = 0,
    lastEventPerType = {},
    properties,
    access,
  } = summary;
  const newest = Object.values(lastEventPerType).reduce((time, { event }) => Math.max(time, event.createdAt), 0);
  return put(slice, id, (chat) => {
    const known = { ...chat, summary, users: withUsers(chat.users, users), properties: properties ?? chat.properties };
    const isNewer = beganAt(known) < lastThreadCreatedAt;
    const thread = known.lastThread?.id === lastThreadId ? known.lastThread : undefined;
    const listed =
      lastThreadId && (thread ? !active : isNewer)
        ? withThread(
            known,
            {
              ...(thread ?? { userIds: [], ...(access && { access }) }),
              id: lastThreadId,
              active,
              createdAt: lastThreadCreatedAt,
            },
            true,
          )
        : known;
    // The server says that nothing is unread, and not since when.
    const marked = listed.users.some(({ type, eventsSeenUpTo }) => type === 'customer' && eventsSeenUpTo !== undefined);
    return listed.hasUnread || marked
      ? listed
      : { ...listed, ...seen(listed, ({ type }) => (type === 'customer' && newest > 0 ? newest : undefined)) };
  });
}

function withUsers(members: readonly ChatMember[], users: readonly User[]): readonly ChatMember[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  for (const { id, type, present, eventsSeenUpTo } of users) {
    const known = byId.get(id);
    byId.set(id, {
      id,
      type,
      present: present ?? known?.present ?? true,
      eventsSeenUpTo: later(known?.eventsSeenUpTo, eventsSeenUpTo),
    });
  }
  return [...byId.values()];
}

/** Whoever writes has seen what is above: the server moves their mark and tells nobody. */
function withSeenByAuthors(chat: KnownChat, events: readonly ChatEvent[]): Pick<KnownChat, 'users' | 'hasUnread'> {
  const newest = new Map<UserId, Micros>();
  for (const { authorId, createdAt } of events) {
    if (authorId !== undefined) newest.set(authorId, Math.max(createdAt, newest.get(authorId) ?? 0));
  }
  return seen(chat, ({ id }) => newest.get(id));
}

/** Moves marks forward; never back (promise 7). */
function seen(chat: KnownChat, upTo: (user: ChatMember) => Micros | undefined): Pick<KnownChat, 'users' | 'hasUnread'> {
  let { hasUnread } = chat;
  const users = chat.users.map((user) => {
    const eventsSeenUpTo = later(user.eventsSeenUpTo, upTo(user));
    if (eventsSeenUpTo === user.eventsSeenUpTo) return user;
    if (user.type === 'customer') hasUnread = false;
    return { ...user, eventsSeenUpTo };
  });
  return { users, hasUnread };
}

const later = (a: Micros | undefined, b: Micros | undefined): Micros | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

function withGroups(
  slice: ChatsSlice,
  groups: readonly (readonly [id: number | string, status: ChatsSlice['groups'][number]])[],
): ChatsSlice {
  return share(slice, { ...slice, groups: { ...slice.groups, ...Object.fromEntries(groups) } });
}

/** The group of the page, where the server tells: the documentation calls this field private, so it may be missing. */
function visitorsGroup(fields: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const config = fields?.__priv_dynamic_config as { customer_groups?: { monitoring?: { id?: unknown } } } | undefined;
  const id = config?.customer_groups?.monitoring?.id;
  return typeof id === 'number' ? id : undefined;
}
