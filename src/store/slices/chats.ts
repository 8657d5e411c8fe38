import type { Chat, Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { ChatId, ThreadId, UserId } from '../../protocol/domain/ids.ts';
import type { Properties } from '../../protocol/domain/properties.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { User } from '../../protocol/domain/user.ts';
import { share } from '../share.ts';
import { type Handlers, slice } from '../slice.ts';
import type { ChatMember, ChatsSlice, KnownChat } from '../state.ts';
import { changeProperties, deleting } from './event-patch.ts';

const initial: ChatsSlice = {
  loaded: false,
  order: [],
  byId: {},
  groups: {},
  groupId: undefined,
  visitorGroup: undefined,
  expected: false,
};

/** The customer's chats: who is in them, their newest thread, the queue, and how far everybody has seen. */
export const chats = slice(initial, {
  restored: (slice, { expected }) => ({ ...slice, expected }),
  identity_changed: ({ groupId }) => ({ ...initial, groupId }),
  logged_in: (slice, { answer }) =>
    answer.chats.reduce<ChatsSlice>(
      (before, { chatId, hasUnreadEvents = false }) => put(before, chatId, () => ({ hasUnread: hasUnreadEvents })),
      { ...slice, visitorGroup: answer.groupId },
    ),
  chats_read: (slice, { chats }) =>
    chats.reduce<ChatsSlice>(
      (before, summary) =>
        put(before, summary.id, (chat) => {
          const {
            lastThreadId: id,
            lastThreadCreatedAt: createdAt = 0,
            active,
            access,
            lastEventPerType = {},
          } = summary;
          // What was known of this thread is more than what a list says.
          const listed = id && {
            ...(chat.lastThread?.id === id && chat.lastThread),
            id,
            createdAt,
            active,
            userIds: [],
          };
          const known = tell(chat, {
            ...summary,
            ...(listed && {
              thread: { ...listed, ...(access && { access }), ...(chat.queue && { queue: chat.queue }) },
            }),
          });
          const isMarked = known.users.some(({ type, eventsSeenUpTo }) => type === 'customer' && eventsSeenUpTo);
          if (chat.hasUnread || isMarked) return { ...known, summary };
          // The server says that nothing is unread, and not since when.
          const newest = Math.max(...Object.values(lastEventPerType).map(({ event }) => event.createdAt));
          return { ...known, summary, ...seen(known, ({ type }) => (type === 'customer' ? newest : 0)) };
        }),
      { ...slice, loaded: true },
    ),
  threads_read: (slice, { chatId, threads }) =>
    threads.reduce((before, thread) => put(before, chatId, (chat) => tell(chat, { thread })), slice),
  chat_read: (slice, { chat }) => put(slice, chat.id, (known) => tell(known, chat)),
  incoming_chat: (slice, { chat }) => put(slice, chat.id, (known) => tell(known, chat)),
  chat_started: (slice, { chatId, threadId, chat }) =>
    put(slice, chatId, (known) => {
      if (chat || known.lastThread?.id === threadId) return chat ? tell(known, chat) : {};
      // When it began stands in its push, which is on its way: after all others.
      const createdAt = Math.max(0, ...Object.values(slice.byId).map(beganAt)) + 1;
      return tell(known, { thread: { id: threadId, active: true, userIds: [], createdAt } });
    }),

  chat_deactivated: (slice, { chatId, threadId }) =>
    edit(slice, chatId, ({ lastThread, users }) =>
      lastThread && lastThread.id !== threadId
        ? {}
        : {
            active: false,
            queue: undefined,
            lastThread: lastThread && { ...lastThread, active: false },
            // Agents leave with the thread, and nobody says so.
            users: users.map((user) => (user.type === 'agent' ? { ...user, present: false } : user)),
          },
    ),
  chat_access_updated: (slice, { chatId, access }) =>
    edit(slice, chatId, ({ lastThread, summary }) => ({
      lastThread: lastThread && { ...lastThread, access },
      summary: summary && { ...summary, access },
    })),
  chat_transferred: (slice, { chatId, transferredTo: { groupIds }, queue }) =>
    edit(slice, chatId, ({ lastThread }) => ({
      queue,
      lastThread: lastThread && groupIds?.length ? { ...lastThread, access: { groupIds } } : lastThread,
    })),
  user_added_to_chat: (slice, { chatId, user }) =>
    edit(slice, chatId, ({ users, queue }) => ({
      users: withUsers(users, [user]),
      queue: user.type === 'agent' ? undefined : queue,
    })),
  user_removed_from_chat: (slice, { chatId, userId }) =>
    edit(slice, chatId, ({ users }) => ({
      users: users.map((user) => (user.id === userId ? { ...user, present: false } : user)),
    })),

  incoming_event: (slice, { chatId, event }) =>
    edit(slice, chatId, (chat) => ({
      ...seenByAuthors(chat, [event]),
      queue: chat.users.some(({ id, type }) => id === event.authorId && type === 'agent') ? undefined : chat.queue,
    })),
  events_marked_as_seen: (slice, { chatId, userId, seenUpTo }) =>
    edit(slice, chatId, (chat) => seen(chat, ({ id }) => (id === userId ? seenUpTo : 0))),
  seen: (slice, { chatId, userId, upTo }) =>
    edit(slice, chatId, (chat) => {
      const users = withUsers(chat.users, [{ id: userId, type: 'customer' }]);
      return seen({ ...chat, users }, ({ id }) => (id === userId ? upTo : 0));
    }),
  queue_position_updated: (slice, { chatId, threadId, queue }) =>
    edit(slice, chatId, (chat) =>
      chat.active && chat.lastThread?.id === threadId ? { queue: { ...chat.queue, ...queue } } : {},
    ),

  chat_properties_updated: (slice, { chatId, properties }) => changeChat(slice, chatId, properties),
  chat_properties_deleted: (slice, { chatId, properties }) => changeChat(slice, chatId, deleting(properties)),
  thread_properties_updated: (slice, { chatId, threadId, properties }) =>
    changeThread(slice, chatId, threadId, properties),
  thread_properties_deleted: (slice, { chatId, threadId, properties }) =>
    changeThread(slice, chatId, threadId, deleting(properties)),

  groups_status_updated: (slice, { groups }) =>
    withGroups(slice, Object.fromEntries(groups.map(({ id, status }) => [id, status]))),
  groups_read: (slice, { groups }) => withGroups(slice, groups),
} satisfies Handlers<ChatsSlice>);

function put(slice: ChatsSlice, id: ChatId, change: (chat: KnownChat) => Partial<KnownChat>): ChatsSlice {
  const before = slice.byId[id];
  const known: KnownChat = before ?? {
    id,
    active: false,
    users: [],
    lastThread: undefined,
    queue: undefined,
    properties: {},
    summary: undefined,
    hasUnread: false,
  };
  const after = share(before, { ...known, ...change(known) });
  if (before === after) return slice;
  const byId: ChatsSlice['byId'] = { ...slice.byId, [id]: after };
  const order = before ? [...slice.order] : [...slice.order, id];
  const newestFirst = order.sort((a, b) => beganAt(byId[b]) - beganAt(byId[a]));
  return { ...slice, byId, order: share(slice.order, newestFirst) };
}

/** Changes a chat that is known; of others nothing is kept until they are read. */
const edit: typeof put = (slice, id, change) => (slice.byId[id] ? put(slice, id, change) : slice);

const changeChat = (slice: ChatsSlice, chatId: ChatId, change: Properties): ChatsSlice =>
  edit(slice, chatId, ({ properties }) => ({ properties: changeProperties(properties, change) }));

const changeThread = (slice: ChatsSlice, chatId: ChatId, threadId: ThreadId, change: Properties): ChatsSlice =>
  edit(slice, chatId, ({ lastThread: thread }) =>
    thread?.id === threadId
      ? { lastThread: { ...thread, properties: changeProperties(thread.properties, change) } }
      : {},
  );

const withGroups = (slice: ChatsSlice, groups: ChatsSlice['groups']): ChatsSlice =>
  share(slice, { ...slice, groups: { ...slice.groups, ...groups } });

const beganAt = (chat: KnownChat | undefined): Micros => chat?.lastThread?.createdAt ?? 0;

/** What is said of a chat, together with what was known. */
function tell(chat: KnownChat, { users = [], properties, thread, access }: Partial<Chat>): KnownChat {
  const known = { ...chat, users: withUsers(chat.users, users), properties: properties ?? chat.properties };
  return thread ? withThread(known, access ? { access, ...thread } : thread) : known;
}

/** A thread that has ended never begins again, and an older one is never the last: however late word of it comes. */
function withThread(chat: KnownChat, { events = [], queue, ...thread }: Thread): KnownChat {
  const { lastThread } = chat;
  const told = { ...chat, ...seenByAuthors(chat, events) };
  const isSame = lastThread?.id === thread.id;
  if (!isSame && beganAt(chat) > thread.createdAt) return told;
  const active = thread.active && !(isSame && !lastThread.active);
  return { ...told, active, lastThread: { ...thread, active }, queue: active ? queue : undefined };
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
function seenByAuthors(chat: KnownChat, events: readonly ChatEvent[]): Pick<KnownChat, 'users' | 'hasUnread'> {
  const newest = new Map<UserId | undefined, Micros>();
  for (const { authorId, createdAt } of events) newest.set(authorId, Math.max(createdAt, newest.get(authorId) ?? 0));
  return seen(chat, ({ id }) => newest.get(id) ?? 0);
}

/** Moves marks forward; never back (promise 7). */
function seen(chat: KnownChat, upTo: (user: ChatMember) => Micros): Pick<KnownChat, 'users' | 'hasUnread'> {
  let { hasUnread } = chat;
  const users = chat.users.map((user) => {
    const eventsSeenUpTo = later(user.eventsSeenUpTo, upTo(user));
    if (eventsSeenUpTo !== user.eventsSeenUpTo && user.type === 'customer') hasUnread = false;
    return { ...user, eventsSeenUpTo };
  });
  return { users, hasUnread };
}

const later = (a: Micros | undefined, b: Micros | undefined): Micros | undefined =>
  Math.max(a ?? 0, b ?? 0) || undefined;
