import * as v from 'valibot';
import { RequestError } from '../connection/request-error.ts';
import { problemsOf } from '../domain/check-draft.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import { newId } from '../domain/new-id.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import { writeEvent } from '../wire/write-event.ts';
import { type DeskLine, inWords } from './desk-line.ts';
import { loadNewest } from './load-history.ts';

const sent = v.looseObject({ event_id: v.optional(v.string(), '') });
const busy = new WeakMap<DeskLine, Set<string>>();

/** On screen at once, then to the server. Returns what is wrong with the text, if anything. */
export function write(line: DeskLine, chatId: string, text: string, visibility: 'all' | 'agents'): string | undefined {
  return send(line, chatId, { kind: 'message', text: text.trim() }, visibility);
}

/**
 * The same for an event of any kind.
 * @param customId that of what was told of it before
 */
export function send(
  line: DeskLine,
  chatId: string,
  draft: EventDraft,
  visibility: 'all' | 'agents',
  customId: string = newId(),
): string | undefined {
  const [problem] = problemsOf(draft);
  if (problem !== undefined) return problem;
  line.store.dispatch({
    type: 'message_written',
    message: { customId, chatId, draft, visibility, writtenAt: Date.now(), status: { is: 'queued' } },
  });
  void flush(line, chatId);
  return undefined;
}

/**
 * Sends what waits in a chat, in order, one at a time; where nobody knows whether it arrived, after a look. While the line
 * is down it goes on waiting.
 */
export async function flush(line: DeskLine, chatId: string): Promise<void> {
  const chatsBusy = busy.get(line) ?? new Set();
  busy.set(line, chatsBusy);
  if (chatsBusy.has(chatId)) return;
  chatsBusy.add(chatId);
  try {
    for (let next = nextOf(line, chatId); next !== undefined; next = nextOf(line, chatId)) {
      if (!isOnline(line)) return;
      if (next.status.is === 'queued') await deliver(line, next);
      else if (!(await loadNewest(line, chatId))) giveBack(line, next);
    }
  } finally {
    chatsBusy.delete(chatId);
  }
}

/** Again, after a look at whether it arrived after all: the server does not drop repeats. */
export async function retry(line: DeskLine, customId: string): Promise<void> {
  const message = line.store.state.outgoing.find((one) => one.customId === customId);
  if (message === undefined || !(await loadNewest(line, message.chatId))) return;
  if (!line.store.state.outgoing.some((one) => one.customId === customId)) return;
  line.store.dispatch({ type: 'message_withdrawn', customId });
  line.store.dispatch({ type: 'message_written', message: { ...message, status: { is: 'queued' } } });
  await flush(line, message.chatId);
}

function nextOf(line: DeskLine, chatId: string): Outgoing | undefined {
  return line.store.state.outgoing.find(
    ({ chatId: of, status }) => of === chatId && (status.is === 'queued' || status.is === 'unsure'),
  );
}

function isOnline({ store }: DeskLine): boolean {
  return store.state.session.connection.is === 'online';
}

/** The conversation could not be read: the agent decides whether to try again, unless the next login looks. */
function giveBack(line: DeskLine, { customId }: Outgoing): void {
  if (!isOnline(line)) return;
  const why = 'Nobody knows whether it arrived: the conversation could not be read.';
  line.store.dispatch({ type: 'message_refused', customId, why });
}

async function deliver(line: DeskLine, message: Outgoing): Promise<void> {
  const { store, connection } = line;
  const { customId, chatId, draft, visibility } = message;
  store.dispatch({ type: 'message_under_way', customId });
  try {
    const event = { visibility, ...writeEvent(draft, customId), custom_id: customId };
    const answer = v.safeParse(sent, await connection.request('send_event', { chat_id: chatId, event }));
    store.dispatch({ type: 'message_accepted', customId, eventId: answer.success ? answer.output.event_id : '' });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // Cut off: nobody knows whether it arrived.
    if (error.reason === 'offline') store.dispatch({ type: 'message_unsure', customId });
    else store.dispatch({ type: 'message_refused', customId, why: inWords(error) });
  }
}
