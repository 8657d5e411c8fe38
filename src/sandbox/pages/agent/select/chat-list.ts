import type { Chat, Thread } from '../domain/chat.ts';
import { customerName } from '../domain/customer.ts';
import type { Tab } from '../domain/desk-places.ts';
import { eventInWords } from '../domain/event.ts';
import type { State } from '../state/store.ts';
import { lastWritten, type Place, placeOf, unreadCount, waitingSince } from './whose-turn.ts';

export interface ChatRow {
  readonly chatId: string;
  readonly customerId: string;
  readonly name: string;
  readonly online: boolean;
  /** One line of the newest words, and who said them. */
  readonly preview: string;
  readonly typing: boolean;
  readonly unread: number;
  /** Milliseconds: since when the customer waits, in the queue or for an answer; else when somebody last wrote. */
  readonly since: number;
  readonly waits: 'answer' | 'agent' | undefined;
  readonly chosen: boolean;
}

export interface ChatSection {
  readonly heading: string;
  readonly rows: readonly ChatRow[];
}

export interface ChatList {
  readonly sections: readonly ChatSection[];
  /** How many chats each tab announces. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  /** Customers for whom nobody has found a word yet: those in the queue and those who wait for this agent. */
  readonly waiting: number;
}

interface Entry {
  readonly row: ChatRow;
  readonly place: Place;
  readonly words: string;
}

const SECTIONS: readonly {
  readonly heading: string;
  readonly tabs: readonly Tab[];
  readonly holds: (entry: Entry) => boolean;
}[] = [
  {
    heading: 'Waiting for you',
    tabs: ['mine', 'all'],
    holds: ({ place, row }) => place === 'mine' && row.waits !== undefined,
  },
  {
    heading: 'Waiting for them',
    tabs: ['mine', 'all'],
    holds: ({ place, row }) => place === 'mine' && row.waits === undefined,
  },
  { heading: 'In the queue', tabs: ['mine', 'waiting', 'all'], holds: ({ place }) => place === 'queue' },
  { heading: 'With others', tabs: ['all'], holds: ({ place }) => place === 'others' },
  { heading: 'Closed', tabs: ['closed'], holds: ({ place }) => place === 'closed' },
];

/** The list at the start of the desk: sections of the chosen tab, or everything that holds the words looked for. */
export function chatList(state: State): ChatList {
  const entries = Object.values(state.chats.byId).flatMap((chat) => entryOf(state, chat));
  const { tab, query } = state.desk;
  const looksFor = query.trim().toLocaleLowerCase();
  const sections = SECTIONS.filter(({ tabs }) => looksFor !== '' || tabs.includes(tab)).map(({ heading, holds }) => ({
    heading,
    rows: entries
      .filter((entry) => holds(entry) && entry.words.includes(looksFor))
      .map(({ row }) => row)
      .sort(byUrgency),
  }));
  const mine = entries.filter(({ place }) => place === 'mine');
  const queued = entries.filter(({ place }) => place === 'queue');
  return {
    sections: sections.filter(({ rows }) => rows.length > 0),
    counts: { mine: mine.length, waiting: queued.length },
    waiting: queued.length + mine.filter(({ row }) => row.waits !== undefined).length,
  };
}

function entryOf(state: State, chat: Chat): Entry[] {
  const thread = chat.lastThreadId === undefined ? undefined : state.threads[chat.lastThreadId];
  if (thread === undefined) return [];
  const me = state.session.profile?.id;
  const customer = chat.customer && state.customers[chat.customer.id];
  const place = placeOf(chat, thread, me);
  const last = lastWritten(thread);
  const waiting = thread.active ? waitingSince(chat, thread) : undefined;
  const row: ChatRow = {
    chatId: chat.id,
    customerId: chat.customer?.id ?? chat.id,
    name: customerName(customer),
    online: customer?.online === true,
    preview: preview(chat, thread, me),
    typing: state.liveSigns.peeks[chat.id] !== undefined,
    unread: place === 'mine' ? unreadCount(chat, thread, me) : 0,
    since: Date.parse((place === 'queue' ? thread.queue?.queuedAt : waiting) ?? last?.createdAt ?? thread.createdAt),
    waits: waitsFor(place, waiting),
    chosen: state.desk.openChatId === chat.id,
  };
  const words = [row.name, customer?.email, ...thread.tags, ...thread.events.map(eventInWords)];
  return [{ row, place, words: words.join('\n').toLocaleLowerCase() }];
}

function waitsFor(place: Place, waiting: string | undefined): ChatRow['waits'] {
  if (place === 'queue') return 'agent';
  return place === 'closed' || waiting === undefined ? undefined : 'answer';
}

function preview(chat: Chat, thread: Thread, me: string | undefined): string {
  const last = lastWritten(thread);
  if (last === undefined) return thread.active ? 'Has not written yet' : 'No messages';
  const words = eventInWords(last);
  if (last.authorId === me) return `${last.visibility === 'agents' ? 'Your note' : 'You'}: ${words}`;
  const colleague = chat.agents.find((agent) => agent.id === last.authorId);
  return colleague === undefined ? words : `${colleague.name}: ${words}`;
}

/** Who waits longest comes first; where nobody waits, what is newest. */
function byUrgency(a: ChatRow, b: ChatRow): number {
  return a.waits === undefined ? b.since - a.since : a.since - b.since;
}
