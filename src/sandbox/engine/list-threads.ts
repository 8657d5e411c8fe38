/** The threads of a chat, in pages (customer-v3.6 5.2). */
import * as v from 'valibot';
import { type Actor, chatFor, eyesOf, threadOf } from './actor.ts';
import type { JsonObject } from './contract.ts';
import { theThread } from './events.ts';
import { pageId, readPageId } from './page-id.ts';
import { id, invalid, limit, sortOrder } from './payload.ts';
import { type Chat, type Thread, threadOrder } from './records.ts';
import { orderKey } from './thread-life.ts';
import { formatTime, parseTime } from './time.ts';
import type { Unit } from './unit.ts';
import { chatView, threadView } from './views.ts';

const filters = v.object({ from: v.optional(v.string()), to: v.optional(v.string()) });

export const listThreadsSchema = v.pipe(
  v.object({
    chat_id: id,
    sort_order: v.optional(sortOrder),
    limit: v.optional(limit(100)),
    page_id: v.optional(v.string()),
    min_events_count: v.optional(limit(100)),
    filters: v.optional(filters),
  }),
  v.check(
    ({ page_id, limit, sort_order, min_events_count, filters }) =>
      page_id === undefined || [limit, sort_order, min_events_count, filters].every((field) => field === undefined),
    'page_id: Stands alone: it remembers the rest',
  ),
  v.check(
    ({ limit, min_events_count }) => limit === undefined || min_events_count === undefined,
    'min_events_count: Not together with limit',
  ),
  v.check(
    ({ sort_order, min_events_count }) => sort_order !== 'asc' || min_events_count === undefined,
    'min_events_count: Only with the newest first',
  ),
  v.check(
    ({ filters, min_events_count }) => filters === undefined || min_events_count === undefined,
    'min_events_count: Not together with filters',
  ),
);

const pageSchema = v.object({
  order: sortOrder,
  limit: v.optional(limit(100)),
  minEvents: v.optional(limit(100)),
  filters: v.optional(filters),
  /** Number of the thread that it begins with. */
  start: v.optional(v.number()),
});
type Page = v.InferOutput<typeof pageSchema>;

export function listThreads(unit: Unit, actor: Actor, request: v.InferOutput<typeof listThreadsSchema>): JsonObject {
  const chat = chatFor(unit, actor, request.chat_id);
  const of = `threads/${chat.id}`;
  const page: Page =
    request.page_id === undefined
      ? {
          order: request.sort_order ?? 'desc',
          limit: request.min_events_count === undefined ? (request.limit ?? 3) : undefined,
          minEvents: request.min_events_count,
          // Customers have no filters: theirs is an unknown field.
          filters: actor.side === 'agent' ? request.filters : undefined,
        }
      : readPageId(unit, of, pageSchema, request.page_id);

  const numbers = threadNumbers(unit, chat, page);
  const first = page.start === undefined ? 0 : Math.max(0, numbers.indexOf(page.start));
  const here = take(unit, actor, chat, numbers, first, 1, page);
  const next = numbers[first + here.length];
  const before = take(unit, actor, chat, numbers, first - 1, -1, page);
  const previous = before.length === 0 ? undefined : numbers[first - before.length];
  return {
    threads: here.map((thread) => threadView(unit, chat, thread, eyesOf(actor))),
    found_threads: numbers.length,
    next_page_id: next === undefined ? undefined : pageId(unit, of, { ...page, start: next }),
    previous_page_id: previous === undefined ? undefined : pageId(unit, of, { ...page, start: previous }),
  };
}

function threadNumbers(unit: Unit, chat: Chat, { order, filters }: Page): readonly number[] {
  const all = Array.from({ length: chat.threadCount }, (_, place) => place + 1);
  const from = timeIn('from', filters?.from) ?? Number.NEGATIVE_INFINITY;
  const to = timeIn('to', filters?.to) ?? Number.POSITIVE_INFINITY;
  const chosen =
    filters === undefined
      ? all
      : all.filter((number) => {
          const { createdAt } = threadNumbered(unit, chat, number);
          return createdAt >= from && createdAt <= to;
        });
  return order === 'desc' ? chosen.reverse() : chosen;
}

function timeIn(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw invalid(`filters.${name}`, 'Expected a time');
  return time;
}

/** One page from a place on, forwards or backwards. */
function take(
  unit: Unit,
  actor: Actor,
  chat: Chat,
  numbers: readonly number[],
  from: number,
  step: 1 | -1,
  { limit, minEvents }: Page,
): readonly Thread[] {
  const found: Thread[] = [];
  let eventCount = 0;
  for (let place = from; place >= 0 && place < numbers.length; place += step) {
    if (minEvents === undefined ? found.length >= (limit ?? 3) : eventCount >= minEvents) break;
    const thread = threadNumbered(unit, chat, numbers[place] ?? 0);
    eventCount += actor.side === 'customer' ? thread.visibleToCustomer : thread.visibleToAgents;
    found.push(thread);
  }
  return found;
}

/** What there is to read, without reading it (v3.0): a thread's events are those that the asker sees. */
export function listThreadSummaries(
  unit: Unit,
  actor: Actor,
  { chat_id, offset, limit }: { chat_id: string; offset: number; limit: number },
): JsonObject {
  const chat = chatFor(unit, actor, chat_id);
  const numbers = threadNumbers(unit, chat, { order: 'desc' });
  const found = numbers.slice(offset, offset + limit).map((number) => threadNumbered(unit, chat, number));
  return {
    threads: found.map((thread) => ({
      id: thread.id,
      created_at: formatTime(thread.createdAt),
      events_count: actor.side === 'customer' ? thread.visibleToCustomer : thread.visibleToAgents,
    })),
    found_threads: numbers.length,
  };
}

/** A chat with those of its threads that were named (v3.0). */
export function getThreads(
  unit: Unit,
  actor: Actor,
  { chat_id, thread_ids }: { chat_id: string; thread_ids: readonly string[] },
): JsonObject {
  const chat = chatFor(unit, actor, chat_id);
  const eyes = eyesOf(actor);
  const named = thread_ids.map((id) => threadView(unit, chat, threadOf(unit, chat, id), eyes));
  return { ...chatView(unit, chat, undefined, eyes), active: chat.active, threads: named };
}

function threadNumbered(unit: Unit, chat: Chat, number: number): Thread {
  return theThread(unit, unit.tx.get(threadOrder, orderKey(chat.id, number)) ?? '');
}
