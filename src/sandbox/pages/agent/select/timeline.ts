import type { Chat, ChatAgent, Thread } from '../domain/chat.ts';
import { type ChatEvent, type EventOf, eventInWords } from '../domain/event.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import type { State } from '../state/store.ts';

export interface Author {
  readonly id: string;
  readonly name: string;
  readonly kind: 'me' | 'agent' | 'customer';
}

/** A place in a group of one author's events: the first has the round corner, the last the face. */
interface InGroup {
  readonly first: boolean;
  readonly last: boolean;
}

export type TimelineRow =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly text: string;
      readonly tone?: 'good' | 'bad' | 'deleted';
      /** The customer does not get it. */
      readonly hidden: boolean;
    }
  | ({
      readonly kind: 'event';
      readonly key: string;
      readonly event: ChatEvent;
      readonly author: Author;
      /** The name stands above when somebody else than before, and than the two of this talk, begins. */
      readonly named: boolean;
      readonly mark: 'sent' | 'seen' | undefined;
      /** What it answers: the message with the button that was pressed. */
      readonly from: string | undefined;
      readonly threadId: string;
    } & InGroup)
  | ({
      readonly kind: 'outgoing';
      readonly key: string;
      readonly message: Outgoing;
      /** Says how it is; the newest does it for all that wait alike, a refused one for itself. */
      readonly told: boolean;
      /** It waits for the connection, not for its turn. */
      readonly offline: boolean;
    } & InGroup)
  | { readonly kind: 'peek'; readonly key: string; readonly author: Author; readonly text: string }
  | { readonly kind: 'thinking'; readonly key: string; readonly name: string; readonly title: string }
  | { readonly kind: 'typing'; readonly key: string; readonly names: readonly string[] };

/** Milliseconds within which one author's events stand together. */
const TOGETHER = 3 * 60_000;

/** The open conversation from the oldest event read to what is being written now. */
export function timelineRows(state: State, chat: Chat, customer: string): readonly TimelineRow[] {
  const reach = state.history[chat.id];
  const threads = (reach?.threadIds ?? []).flatMap((id) => state.threads[id] ?? []);
  const me = state.session.profile?.id;
  const rows: TimelineRow[] = [];
  let day = '';
  for (const thread of threads) {
    for (const event of thread.events) {
      const at = Date.parse(event.createdAt);
      const today = new Date(at).toDateString();
      if (today !== day) rows.push({ kind: 'day', key: `day-${event.id}`, at });
      day = today;
      rows.push(rowOf(event, thread, chat, me, customer));
    }
  }
  const waiting = state.outgoing.filter((message) => message.chatId === chat.id);
  const grouped = group([...rows, ...outgoingRows(waiting, state.session.connection.is !== 'online')]);
  return [...marked(grouped, chat, me), ...liveRows(state, chat, customer)];
}

function rowOf(event: ChatEvent, thread: Thread, chat: Chat, me: string | undefined, customer: string): TimelineRow {
  if (event.type === 'system_message' || event.type === 'deleted') return lineOf(event, chat, me, customer);
  const author = authorOf(event.authorId, chat, me, customer);
  return {
    kind: 'event',
    key: event.id,
    event,
    author,
    named: false,
    mark: undefined,
    from:
      event.type === 'message' && event.postback !== undefined ? sourceOf(event.postback.eventId, thread) : undefined,
    threadId: thread.id,
    first: true,
    last: true,
  };
}

function lineOf(
  event: EventOf<'system_message'> | EventOf<'deleted'>,
  chat: Chat,
  me: string | undefined,
  customer: string,
): TimelineRow {
  const line = { kind: 'line', key: event.id, hidden: event.visibility === 'agents' } as const;
  if (event.type === 'deleted') {
    const { name } = authorOf(event.authorId, chat, me, customer);
    return {
      ...line,
      tone: 'deleted',
      text: `${name} deleted a message${event.was === undefined ? '' : `: ${event.was}`}`,
    };
  }
  const tone = toneOf(event);
  return { ...line, text: event.text || event.systemType, ...(tone !== undefined && { tone }) };
}

/** A rating is drawn with its thumb. */
function toneOf({ systemType, variables }: EventOf<'system_message'>): 'good' | 'bad' | undefined {
  if (systemType !== 'rating.chat_rated') return undefined;
  return variables?.score === 'good' ? 'good' : variables?.score === 'bad' ? 'bad' : undefined;
}

function sourceOf(eventId: string, thread: Thread): string {
  const source = thread.events.find((event) => event.id === eventId);
  return source === undefined ? 'an earlier message' : eventInWords(source);
}

function outgoingRows(waiting: readonly Outgoing[], disconnected: boolean): readonly TimelineRow[] {
  return waiting.map((message, index) => ({
    kind: 'outgoing',
    key: message.customId,
    message,
    told: message.status.is === 'refused' || index === waiting.length - 1,
    offline: disconnected && (message.status.is === 'queued' || message.status.is === 'unsure'),
    first: true,
    last: true,
  }));
}

function authorOf(id: string | undefined, chat: Chat, me: string | undefined, customer: string): Author {
  if (id === undefined) return { id: '', name: 'The shop', kind: 'agent' };
  if (id === me) return { id, name: 'You', kind: 'me' };
  if (id === chat.customer?.id) return { id, name: customer, kind: 'customer' };
  const agent: ChatAgent | undefined = chat.agents.find((one) => one.id === id);
  return { id, name: agent?.name ?? 'Somebody who left', kind: 'agent' };
}

/** Tells each row its place among its neighbours. */
function group(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  let named = '';
  return rows.map((row, index): TimelineRow => {
    if (row.kind !== 'event' && row.kind !== 'outgoing') return row;
    const first = !together(rows[index - 1], row);
    const last = !together(row, rows[index + 1]);
    if (row.kind === 'outgoing') return { ...row, first, last };
    const strange = row.author.kind === 'agent' && first && row.author.id !== named;
    if (first) named = row.author.id;
    return { ...row, first, last, named: strange };
  });
}

function together(above: TimelineRow | undefined, below: TimelineRow | undefined): boolean {
  const [upper, lower] = [stanceOf(above), stanceOf(below)];
  return (
    upper !== undefined &&
    lower !== undefined &&
    upper.author === lower.author &&
    upper.visibility === lower.visibility &&
    lower.at - upper.at < TOGETHER
  );
}

function stanceOf(row: TimelineRow | undefined) {
  if (row?.kind === 'event') {
    const author = row.author.kind === 'me' ? 'me' : row.author.id;
    return { author, visibility: row.event.visibility, at: Date.parse(row.event.createdAt) };
  }
  if (row?.kind === 'outgoing') {
    return { author: 'me', visibility: row.message.visibility, at: row.message.writtenAt };
  }
  return undefined;
}

/** Under the last of one's own words only: sent, or seen by the customer. */
function marked(rows: readonly TimelineRow[], chat: Chat, me: string | undefined): readonly TimelineRow[] {
  const own = rows.findLastIndex(
    (row) => row.kind === 'event' && row.event.authorId === me && row.event.visibility === 'all',
  );
  const isLast = !rows.slice(own + 1).some((row) => row.kind === 'outgoing' && row.message.visibility === 'all');
  return rows.map((row, index) => {
    if (index !== own || row.kind !== 'event' || !isLast) return row;
    const seen = (chat.customer?.seenUpTo ?? '') >= row.event.createdAt;
    return { ...row, mark: seen ? 'seen' : 'sent' };
  });
}

function liveRows(state: State, chat: Chat, customer: string): readonly TimelineRow[] {
  const peek = state.liveSigns.peeks[chat.id];
  const thought = state.liveSigns.thinking[chat.id];
  const typists = Object.keys(state.liveSigns.typing[chat.id] ?? {});
  const colleagues = chat.agents.filter((agent) => typists.includes(agent.id)).map((agent) => agent.name);
  const names =
    typists.includes(chat.customer?.id ?? '') && peek === undefined ? [customer, ...colleagues] : colleagues;
  return [
    ...(peek === undefined
      ? []
      : [
          {
            kind: 'peek' as const,
            key: 'peek',
            author: authorOf(peek.authorId, chat, undefined, customer),
            text: peek.text,
          },
        ]),
    ...(thought === undefined
      ? []
      : [
          {
            kind: 'thinking' as const,
            key: 'thinking',
            name: authorOf(thought.authorId, chat, undefined, customer).name,
            title: thought.title,
          },
        ]),
    ...(names.length === 0 ? [] : [{ kind: 'typing' as const, key: 'typing', names }]),
  ];
}

/** The newest moment of a conversation that the agent has in sight, for the seen mark; notes and system lines count too. */
export function newestMoment(thread: Thread | undefined): string | undefined {
  return thread?.events.at(-1)?.createdAt;
}
