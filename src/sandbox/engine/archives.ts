/** Past and present threads, searched by agents: each with its chat around it. */
import * as v from 'valibot';
import { eyesOf } from './actor.ts';
import type { AgentCall } from './call.ts';
import type { JsonObject } from './contract.ts';
import { pageId, readPageId } from './page-id.ts';
import { groupId, id, invalid, limit, sortOrder } from './payload.ts';
import { mayAccess } from './people.ts';
import { type Chat, chats, chatsByTime, customers, type Thread, threadOrder, threads } from './records.ts';
import { parseTime } from './time.ts';
import type { Unit } from './unit.ts';
import { chatView, eventsOf } from './views.ts';

const values = v.object({ values: v.optional(v.array(v.string())), exists: v.optional(v.boolean()) });

export const archiveFilters = v.pipe(
  v.object({
    query: v.optional(v.string()),
    from: v.optional(v.string()),
    to: v.optional(v.string()),
    chat_ids: v.optional(v.pipe(v.array(id), v.maxLength(1000))),
    thread_ids: v.optional(v.pipe(v.array(id), v.maxLength(20))),
    group_ids: v.optional(v.array(groupId)),
    agents: v.optional(values),
    tags: v.optional(values),
    customer_id: v.optional(v.string()),
    customer_email: v.optional(v.string()),
  }),
  v.check(
    ({ thread_ids, ...others }) => thread_ids === undefined || Object.values(others).every((one) => one === undefined),
    'thread_ids: Stands alone',
  ),
);
type Filters = v.InferOutput<typeof archiveFilters>;

export const listArchivesSchema = v.pipe(
  v.object({
    filters: v.optional(archiveFilters),
    sort_order: v.optional(sortOrder),
    limit: v.optional(limit(100)),
    page_id: v.optional(v.string()),
  }),
  v.check(
    ({ page_id, limit, sort_order, filters }) =>
      page_id === undefined || [limit, sort_order, filters].every((field) => field === undefined),
    'page_id: Stands alone: it remembers the rest',
  ),
);

const pageSchema = v.object({
  order: sortOrder,
  limit: limit(100),
  filters: v.optional(archiveFilters),
  skip: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
type Page = v.InferOutput<typeof pageSchema>;

export function listArchives(
  { unit, actor }: AgentCall,
  request: v.InferOutput<typeof listArchivesSchema>,
): JsonObject {
  const page: Page =
    request.page_id === undefined
      ? { order: request.sort_order ?? 'desc', limit: request.limit ?? 10, filters: request.filters, skip: 0 }
      : readPageId(unit, 'archives', pageSchema, request.page_id);
  const found = archived(unit, actor, page.filters ?? {}, page.order);
  const end = page.skip + page.limit;
  const next = end < found.length ? { ...page, skip: end } : undefined;
  const previous = page.skip > 0 ? { ...page, skip: Math.max(0, page.skip - page.limit) } : undefined;
  return {
    chats: found.slice(page.skip, end).map(({ chat, thread }) => ({
      ...chatView(unit, chat, thread, eyesOf(actor)),
      is_followed: chat.followers.includes(actor.id),
    })),
    found_chats: found.length,
    next_page_id: next && pageId(unit, 'archives', next),
    previous_page_id: previous && pageId(unit, 'archives', previous),
  };
}

/** The same by page numbers, as v3.0 turns them. */
export function listArchivesFrom(
  { unit, actor }: AgentCall,
  { filters = {}, offset, limit }: { filters?: Filters | undefined; offset: number; limit: number },
): JsonObject {
  const found = archived(unit, actor, filters, 'desc');
  const rows = found.slice(offset, offset + limit);
  return {
    chats: rows.map(({ chat, thread }) => chatView(unit, chat, thread, eyesOf(actor))),
    found_chats: found.length,
  };
}

interface Found {
  readonly chat: Chat;
  readonly thread: Thread;
}

function archived(unit: Unit, actor: AgentCall['actor'], filters: Filters, order: Page['order']): readonly Found[] {
  const found = search(unit, filters).filter(({ chat }) => mayAccess(actor.agent, chat.access));
  return found.sort((a, b) => (a.thread.createdAt - b.thread.createdAt) * (order === 'asc' ? 1 : -1));
}

function search(unit: Unit, filters: Filters): Found[] {
  const from = timeIn('from', filters.from) ?? Number.NEGATIVE_INFINITY;
  const to = timeIn('to', filters.to) ?? Number.POSITIVE_INFINITY;
  return unit.tx
    .list(chatsByTime)
    .flatMap(({ key }) => unit.tx.get(chats, key.slice(key.lastIndexOf('/') + 1)) ?? [])
    .filter((chat) => chatFits(unit, chat, filters))
    .flatMap((chat) =>
      unit.tx
        .list(threadOrder, { prefix: `${chat.id}/` })
        .flatMap(({ doc }) => unit.tx.get(threads, doc) ?? [])
        .filter((thread) => thread.createdAt >= from && thread.createdAt <= to && threadFits(unit, thread, filters))
        .map((thread) => ({ chat, thread })),
    );
}

function chatFits(unit: Unit, chat: Chat, { chat_ids, group_ids, customer_id, customer_email }: Filters): boolean {
  if (chat_ids !== undefined && !chat_ids.includes(chat.id)) return false;
  if (group_ids !== undefined && !group_ids.some((group) => chat.access.group_ids.includes(group))) return false;
  if (customer_id !== undefined && chat.customerId !== customer_id) return false;
  if (customer_email === undefined) return true;
  return chat.customerId !== undefined && unit.tx.get(customers, chat.customerId)?.email === customer_email;
}

function threadFits(unit: Unit, thread: Thread, { thread_ids, agents, tags, query }: Filters): boolean {
  if (thread_ids !== undefined && !thread_ids.includes(thread.id)) return false;
  if (agents?.values !== undefined && !agents.values.some((agent) => thread.userIds.includes(agent))) return false;
  if (tags?.values !== undefined && !tags.values.some((tag) => thread.tags.includes(tag))) return false;
  if (tags?.exists !== undefined && thread.tags.length > 0 !== tags.exists) return false;
  if (query === undefined || query === '') return true;
  const words = query.toLowerCase();
  return eventsOf(unit, thread).some(
    ({ content, deleted }) =>
      !deleted && typeof content.text === 'string' && content.text.toLowerCase().includes(words),
  );
}

function timeIn(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw invalid(`filters.${name}`, 'Expected a time');
  return time;
}
