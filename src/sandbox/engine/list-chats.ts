/** Chats in pages, those with the newest thread first (R106). */
import * as v from 'valibot';
import { type Actor, eyesOf } from './actor.ts';
import type { JsonObject } from './contract.ts';
import { memberOf } from './members.ts';
import { pageId, readPageId } from './page-id.ts';
import { groupId, limit, sortOrder } from './payload.ts';
import { mayAccess } from './people.ts';
import { propertyOf } from './properties.ts';
import { type Chat, chats, chatsByTime, chatsOfCustomer } from './records.ts';
import type { Unit } from './unit.ts';
import { summaryView } from './views.ts';

const propertyFilter = v.object({
  exists: v.optional(v.boolean()),
  values: v.optional(v.array(v.unknown())),
  exclude_values: v.optional(v.array(v.unknown())),
});

export const filtersSchema = v.object({
  active: v.optional(v.nullable(v.boolean())),
  include_chats_without_threads: v.optional(v.boolean(), true),
  group_ids: v.optional(v.pipe(v.array(groupId), v.maxLength(200))),
  properties: v.optional(v.record(v.string(), v.record(v.string(), propertyFilter))),
});
type Filters = v.InferOutput<typeof filtersSchema>;

const fields = {
  sort_order: v.optional(sortOrder),
  page_id: v.optional(v.string()),
  filters: v.optional(filtersSchema),
};
const alone = 'page_id: Stands alone: it remembers the rest';

export const customerListSchema = v.pipe(
  v.object({ sort_order: fields.sort_order, page_id: fields.page_id, limit: v.optional(limit(25)) }),
  v.check(({ page_id, limit, sort_order }) => page_id === undefined || (limit ?? sort_order) === undefined, alone),
);

export const agentListSchema = v.pipe(
  v.object({ ...fields, limit: v.optional(limit(100)) }),
  v.check(
    ({ page_id, limit, sort_order, filters }) =>
      page_id === undefined || [limit, sort_order, filters].every((field) => field === undefined),
    alone,
  ),
);

const pageSchema = v.object({
  order: sortOrder,
  limit: limit(100),
  filters: v.optional(filtersSchema),
  /** Key of the first chat. */
  start: v.optional(v.string()),
});
type Page = v.InferOutput<typeof pageSchema>;

export function listChats(
  unit: Unit,
  actor: Actor,
  request: {
    readonly sort_order?: 'asc' | 'desc' | undefined;
    readonly page_id?: string | undefined;
    readonly limit?: number | undefined;
    readonly filters?: Filters | undefined;
  },
): JsonObject {
  const of = `chats/${actor.side}`;
  const page: Page =
    request.page_id === undefined
      ? { order: request.sort_order ?? 'desc', limit: request.limit ?? 10, filters: request.filters }
      : readPageId(unit, of, pageSchema, request.page_id);
  const keys = chatKeys(unit, actor, page);
  const { start } = page;
  const first = start === undefined ? 0 : firstFrom(keys, start, page.order);
  const here = keys.slice(first, first + page.limit);
  const next = keys[first + page.limit];
  const previous = first === 0 ? undefined : keys[Math.max(0, first - page.limit)];
  const rows = here.flatMap((key) => {
    const chat = unit.tx.get(chats, chatIdIn(key));
    return chat === undefined ? [] : [summaryView(unit, chat, eyesOf(actor), chat.followers.includes(actor.id))];
  });
  return {
    chats_summary: rows,
    [actor.side === 'customer' ? 'total_chats' : 'found_chats']: keys.length,
    next_page_id: next === undefined ? undefined : pageId(unit, of, { ...page, start: next }),
    previous_page_id: previous === undefined ? undefined : pageId(unit, of, { ...page, start: previous }),
  };
}

/** Chats by their places in the list, as v3.0 reads them (R102). */
export function listChatsFrom(
  unit: Unit,
  actor: Actor,
  { offset, limit, filters }: { offset: number; limit: number; filters?: Filters | undefined },
): JsonObject {
  const keys = chatKeys(unit, actor, { order: 'desc', filters });
  const rows = keys.slice(offset, offset + limit).flatMap((key) => {
    const chat = unit.tx.get(chats, chatIdIn(key));
    return chat === undefined ? [] : [{ ...summaryView(unit, chat, eyesOf(actor)), active: chat.active }];
  });
  return { chats_summary: rows, found_chats: keys.length };
}

/** Keys are times, then chat ids: a list that has grown meanwhile still finds its place. */
function chatKeys(unit: Unit, actor: Actor, { order, filters }: Pick<Page, 'order' | 'filters'>): readonly string[] {
  const reverse = order === 'desc';
  if (actor.side === 'customer') {
    const prefix = `${actor.id}/`;
    return unit.tx.list(chatsOfCustomer, { prefix, reverse }).map(({ key }) => key.slice(prefix.length));
  }
  return unit.tx.list(chatsByTime, { reverse }).flatMap(({ key }) => {
    const chat = unit.tx.get(chats, chatIdIn(key));
    const isHis = chat && (mayAccess(actor.agent, chat.access) || memberOf(chat, actor.id)?.present);
    return isHis && (filters === undefined || passes(chat, filters)) ? [key] : [];
  });
}

function firstFrom(keys: readonly string[], start: string, order: 'asc' | 'desc'): number {
  const place = keys.findIndex((key) => (order === 'desc' ? key <= start : key >= start));
  return place === -1 ? keys.length : place;
}

function passes(chat: Chat, { active, include_chats_without_threads, group_ids, properties }: Filters): boolean {
  if (typeof active === 'boolean' && chat.active !== active) return false;
  if (!include_chats_without_threads && chat.threadCount === 0) return false;
  if (group_ids !== undefined && !group_ids.some((group) => chat.access.group_ids.includes(group))) return false;
  return Object.entries(properties ?? {}).every(([namespace, names]) =>
    Object.entries(names).every(([name, { exists, values, exclude_values }]) => {
      const value = propertyOf(chat.properties, namespace, name);
      if (exists !== undefined && (value !== undefined) !== exists) return false;
      if (values !== undefined && !values.includes(value)) return false;
      return exclude_values === undefined || !exclude_values.includes(value);
    }),
  );
}

function chatIdIn(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
