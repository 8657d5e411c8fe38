import type { ChatId, CustomId, UserId } from '../../protocol/domain/ids.ts';
import type { AgentCard, User } from '../../protocol/domain/user.ts';
import { share } from '../share.ts';
import { type Handlers, slice } from '../slice.ts';
import type { LiveSign, PeopleSlice } from '../state.ts';

const initial: PeopleSlice = { customerId: undefined, customer: undefined, byId: {}, live: {} };

/** How long a sign of life lasts that nobody renews, in milliseconds. */
const LASTS = { typing: 10_000, thinking: 60_000, preview: 30_000 };

/** The customer, the agents, and who is about to say something. */
export const people = slice(initial, {
  logged_in: (slice, { answer: { customer, greeting } }) => ({
    ...meet(slice, ...(greeting?.agent ? [asAgent(greeting.agent)] : [])),
    customerId: customer.id,
    customer: share(slice.customer, customer),
  }),
  customer_updated: (slice, { at: _, ...changes }) => {
    const id = changes.id ?? slice.customer?.id;
    return id === undefined ? slice : share(slice, { ...slice, customer: { ...slice.customer, ...changes, id } });
  },

  chats_read: (slice, { chats }) => meet(slice, ...chats.flatMap(({ users }) => users)),
  chat_read: (slice, { chat }) => meet(slice, ...chat.users),
  chat_started: (slice, { chat }) => meet(slice, ...(chat?.users ?? [])),
  incoming_chat: (slice, { chat }) => meet(slice, ...chat.users),
  user_added_to_chat: (slice, { user }) => meet(slice, user),
  user_removed_from_chat: (slice, { chatId, userId }) => keep(slice, chatId, (sign) => sign.authorId !== userId),
  agent_predicted: (slice, { agent }) => meet(slice, asAgent(agent)),
  incoming_greeting: (slice, { agent }) => (agent ? meet(slice, asAgent(agent)) : slice),

  incoming_typing_indicator: (slice, { chatId, typingIndicator: { authorId, isTyping, recipients }, at }) =>
    isTyping && recipients !== 'agents'
      ? show(slice, chatId, { kind: 'typing', authorId, until: at + LASTS.typing })
      : keep(slice, chatId, (sign) => sign.authorId !== authorId || sign.kind !== 'typing'),
  incoming_thinking_indicator: (slice, { chatId, authorId, title, customId, at }) =>
    show(slice, chatId, { kind: 'thinking', authorId, until: at + LASTS.thinking, title, customId }),
  incoming_event_preview: (slice, { chatId, event, at }) => {
    const { authorId, customId } = event;
    // The thought has come to words.
    const left = keep(slice, chatId, (sign) => sign.authorId !== authorId || sign.kind !== 'thinking');
    return show(left, chatId, { kind: 'preview', authorId, until: at + LASTS.preview, customId, event });
  },
  incoming_event: (slice, { chatId, event }) =>
    keep(slice, chatId, (sign) => {
      const isAnother = aboutOf(sign) && event.customId && aboutOf(sign) !== event.customId;
      return sign.authorId !== event.authorId || Boolean(isAnother);
    }),
  chat_deactivated: (slice, { chatId }) => keep(slice, chatId, () => false),
  live_signs_ended: (slice, { at }) =>
    Object.keys(slice.live).reduce((left, chatId) => keep(left, chatId as ChatId, ({ until }) => until > at), slice),
  connection_changed: (slice, { state }) => (state.is === 'online' ? slice : { ...slice, live: initial.live }),

  identity_changed: () => initial,
} satisfies Handlers<PeopleSlice>);

/** Remembers who somebody is. What is said of them in one chat (present, seen) is not part of that. */
function meet(slice: PeopleSlice, ...users: readonly User[]): PeopleSlice {
  const byId: Record<UserId, User> = { ...slice.byId };
  for (const { present: _, eventsSeenUpTo: __, ...user } of users) {
    // In many places a customer is an id and no more: names that are known stay.
    byId[user.id] = { ...byId[user.id], ...user } as User;
  }
  return share(slice, { ...slice, byId });
}

const asAgent = (card: AgentCard): User => ({ ...card, type: 'agent' });

/** In place of the same kind of sign of the same person about the same event. */
function show(slice: PeopleSlice, chatId: ChatId, sign: LiveSign): PeopleSlice {
  const { kind, authorId } = sign;
  if (authorId === slice.customerId) return slice;
  const isOther = (other: LiveSign) =>
    other.kind !== kind || other.authorId !== authorId || aboutOf(other) !== aboutOf(sign);
  const signs = [...(slice.live[chatId] ?? []).filter(isOther), sign];
  return { ...slice, live: { ...slice.live, [chatId]: signs } };
}

function keep(slice: PeopleSlice, chatId: ChatId, wanted: (sign: LiveSign) => boolean): PeopleSlice {
  const signs = slice.live[chatId] ?? [];
  const left = signs.filter(wanted);
  if (left.length === signs.length) return slice;
  const { [chatId]: _, ...others } = slice.live;
  return { ...slice, live: left.length > 0 ? { ...others, [chatId]: left } : others };
}

/** The event that a preview grows into, or a thought; an author may write two at once. */
const aboutOf = (sign: LiveSign): CustomId | undefined => (sign.kind === 'typing' ? undefined : sign.customId);
