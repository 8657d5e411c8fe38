import type { User } from '../../protocol/domain/user.ts';
import type { ChatMember, KnownChat, State } from '../state.ts';
import type { HeaderView } from '../views.ts';
import { chatInView } from './chat-in-view.ts';

/**
 * Whether somebody can answer: an agent who is in the chat, else whoever is there for its groups. Without a connection
 * nobody knows.
 */
export function presence(state: State): HeaderView['presence'] {
  if (state.connection.state.is !== 'online') return 'unknown';
  const { groups } = state.chats;
  const chat = chatInView(state);
  if (isAttended(chat)) return 'online';
  const access = chat?.lastThread?.access ?? chat?.summary?.access;
  const wanted = access?.groupIds ?? [ownGroup(state)];
  const statuses = wanted.flatMap((id) => groups[id] ?? []);
  if (statuses.includes('online')) return 'online';
  if (statuses.includes('online_for_queue')) return 'queue';
  return statuses.includes('offline') ? 'offline' : 'unknown';
}

/** The group that a conversation without one of its own goes to: what the page says goes before what the platform says. */
export const ownGroup = ({ chats: { groupId, visitorGroup } }: State): number => groupId ?? visitorGroup ?? 0;

/** Whether an agent is in the running conversation. */
export const isAttended = (chat: KnownChat | undefined): boolean =>
  chat?.active === true && chat.users.some(({ type, present }) => type === 'agent' && present);

/** The agent who is in the chat, or the last one who was. */
export function agentOf({ people }: State, chat: KnownChat | undefined): User | undefined {
  const agents = chat?.users.filter(({ type }) => type === 'agent') ?? [];
  const agent = agents.findLast(({ present }) => present) ?? agents.reduce(lastToSee, agents[0]);
  return agent && people.byId[agent.id];
}

const lastToSee = (last: ChatMember | undefined, member: ChatMember): ChatMember =>
  last && (last.eventsSeenUpTo ?? 0) > (member.eventsSeenUpTo ?? 0) ? last : member;
