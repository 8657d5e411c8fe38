import type { ChatEvent } from '../../protocol/domain/event.ts';
import { type ChatId, type CustomId, type EventId, id, type ThreadId, type UserId } from '../../protocol/domain/ids.ts';
import type { Agent } from '../../protocol/domain/user.ts';
import type { DayRow, Delivery, EventRow, Row, RowPage, SystemRow, TimelineView } from '../../store/rows.ts';

/** Rows and views for tests: they fill in what a test does not care about. */

export const anAgent = (name = 'Support agent'): Agent => ({ type: 'agent', id: id<UserId>(name), name });

/** 14:06 of the 21st of November 2026, in the reader's own zone. */
export const NOON = new Date(2026, 10, 21, 14, 6).getTime();

type Said = Partial<Omit<EventRow, 'event'>> & { readonly event?: Partial<ChatEvent> };

let made = 0;

export function aMessage(text: string, { event, ...row }: Said = {}): EventRow {
  made += 1;
  const key = row.key ?? `event-${made}`;
  const at = row.at ?? NOON + made;
  return {
    kind: 'event',
    key,
    event: {
      type: 'message',
      id: id<EventId>(key),
      text,
      createdAt: at * 1000,
      sortKey: at * 1000,
      ...event,
    } as EventRow['event'],
    threadId: id<ThreadId>('thread-1'),
    mine: false,
    author: row.mine ? undefined : anAgent(),
    at,
    firstOfGroup: true,
    lastOfGroup: true,
    showName: false,
    edited: false,
    delivery: undefined,
    showDelivery: false,
    ...row,
  };
}

export const mine = (text: string, row: Said = {}): EventRow => aMessage(text, { mine: true, ...row });

/** The newest own message, with its state in words. */
export const sent = (text: string, delivery: Delivery, row: Said = {}): EventRow =>
  mine(text, { delivery, showDelivery: true, ...row });

export const failed = (text: string, customId = id<CustomId>('custom-1')): EventRow =>
  sent(text, { is: 'failed', reason: 'validation', customId });

export function aSystemMessage(systemMessageType: string, event: Partial<SystemRow['event']> = {}): SystemRow {
  made += 1;
  const at = NOON + made;
  return {
    kind: 'system',
    key: `system-${made}`,
    at,
    event: {
      type: 'system_message',
      id: id<EventId>(`system-${made}`),
      createdAt: at * 1000,
      sortKey: at * 1000,
      systemMessageType,
      ...event,
    },
  };
}

export const aDay = (at = NOON): DayRow => ({ kind: 'day', key: `day-${at}`, at });

export const theNewLine: Row = { kind: 'new', key: 'new' };

export const aPage = (key: string, rows: readonly Row[]): RowPage => ({ key, rows });

export function aTimeline(rows: readonly Row[], view: Partial<TimelineView> = {}): TimelineView {
  return { chatId: id<ChatId>('chat-1'), pages: [aPage('page-1', rows)], older: 'none', live: [], unread: 0, ...view };
}

/** A long conversation, in pages of a hundred: short and longer messages of both sides. */
export function manyPages(count: number, from = 0): readonly RowPage[] {
  return Array.from({ length: Math.ceil(count / 100) }, (_, page) =>
    aPage(
      `many-${from + page}`,
      Array.from({ length: Math.min(100, count - page * 100) }, (_, row) => {
        const number = (from + page) * 100 + row;
        const text = `Message ${number}${number % 7 === 0 ? `, ${'with a good many more words '.repeat(1 + (number % 5))}` : ''}`;
        const said = { key: `many-${number}`, at: NOON - 10_000_000 + number * 1000 };
        return number % 3 === 0 ? mine(text, said) : aMessage(text, said);
      }),
    ),
  );
}
