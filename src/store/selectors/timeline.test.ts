import { describe, expect, it } from 'vitest';
import type { EventRow, RowPage } from '../rows.ts';
import { PAGE_SIZE } from '../slices/pages.ts';
import type { EventPage, State } from '../state.ts';
import {
  AGENT,
  aMessage,
  anEntry,
  arrived,
  aSystemMessage,
  aThread,
  CHAT,
  chatId,
  customId,
  deleted,
  eventId,
  inChat,
  mine,
  next,
  threadId,
  threadsRead,
  updated,
} from '../testing/builders.ts';
import { rowsOf, saidIn, wordsOf } from '../testing/read-rows.ts';
import { selectTimeline } from './timeline.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

const view = (...events: Parameters<typeof arrived>[0][]) =>
  selectTimeline(inChat(...events.map((event) => arrived(event))));
const eventRows = (state: State): readonly EventRow[] =>
  rowsOf(selectTimeline(state)).flatMap((row) => (row.kind === 'event' ? [row] : []));

describe('rows of a timeline', () => {
  it('begin each day with its name', () => {
    expect(
      wordsOf(
        view(aMessage('a'), aMessage('b', { at: MINUTE }), aMessage('c', { at: DAY }), aMessage('d', { at: 9 * DAY })),
      ),
    ).toEqual(['— day', 'a', 'b', '— day', 'c', '— day', 'd']);
  });

  it('stand in groups by one author within three minutes, and name the author where it changes', () => {
    const state = inChat(
      ...[
        aMessage('a1', { at: 0 }),
        aMessage('a2', { at: 170 }),
        aMessage('a3', { at: 170 + 181 }),
        mine('m1', { at: 360 }),
        mine('m2', { at: 361 }),
        aMessage('a4', { at: 362 }),
        aMessage('b1', { at: 363, authorId: 'bot' as never }),
      ].map((event) => arrived(event)),
    );
    const groups = eventRows(state).map(
      ({ key, firstOfGroup, lastOfGroup, showName }) =>
        `${firstOfGroup ? '[' : ''}${key}${lastOfGroup ? ']' : ''}${showName ? ' named' : ''}`,
    );
    expect(groups).toEqual(['[a1 named', 'a2]', '[a3]', '[m1', 'm2]', '[a4] named', '[b1] named']);
  });

  it('part groups at system messages, at the line `New`, and at midnight', () => {
    const events = [aMessage('a', { at: 0 }), aSystemMessage('routing.idle', { at: 1 }), aMessage('b', { at: 2 })];
    const state = inChat(...events.map((event) => arrived(event)), arrived(aMessage('c', { at: 3 })));
    expect(eventRows(state).map(({ lastOfGroup }) => lastOfGroup)).toEqual([true, false, true]);
    const lined = next(state, { type: 'new_line_drawn', chatId: CHAT, eventId: eventId('c') });
    expect(eventRows(lined).map(({ firstOfGroup }) => firstOfGroup)).toEqual([true, true, true]);
    const night = inChat(arrived(aMessage('x', { at: DAY / 2 - 1 })), arrived(aMessage('y', { at: DAY / 2 })));
    expect(eventRows(night).map(({ firstOfGroup }) => firstOfGroup)).toEqual([true, true]);
  });

  it('leave out what is for the page or for agents alone, and keep what is not known', () => {
    const base = aMessage('');
    const { text: _, ...bare } = base;
    const all = [
      { ...bare, type: 'custom' as const, id: eventId('custom') },
      { ...bare, type: 'system' as const, id: eventId('system'), source: 's', subtype: 's', version: 1, details: '{}' },
      aMessage('for agents', { recipients: 'agents' }),
      mine('my own for agents', { at: 1, recipients: 'agents' }),
      {
        ...bare,
        type: 'unknown' as const,
        id: eventId('unknown'),
        wireType: 'hologram',
        createdAt: base.createdAt + 2e6,
      },
    ];
    expect(saidIn(view(...all))).toEqual(['unknown', 'my own for agents']);
  });

  it('say the state of the last own one, and of each that failed', () => {
    const seen = inChat(arrived(mine('a')), arrived(mine('b', { at: 1 })), arrived(aMessage('c', { at: 2 })));
    expect(eventRows(seen).map(({ showDelivery, delivery }) => showDelivery && delivery)).toMatchObject([
      false,
      { is: 'seen', by: { id: AGENT } },
      false,
    ]);
    const { text: _, ...bare } = mine('', { at: 3 });
    const hidden = next(seen, arrived({ ...bare, id: eventId('custom'), type: 'custom' }));
    expect(eventRows(hidden).map(({ showDelivery }) => showDelivery)).toEqual([false, true, false]);
    const failed = next(
      seen,
      { type: 'outbox_queued', entry: anEntry('d') },
      { type: 'outbox_refused', customId: customId('d'), reason: 'validation' },
      { type: 'outbox_queued', entry: anEntry('e') },
    );
    expect(eventRows(failed).map(({ showDelivery }) => showDelivery)).toEqual([false, false, false, true, true]);
  });

  it('keep their key and page from Enter to confirmation', () => {
    const waiting = inChat(arrived(aMessage('a')), { type: 'outbox_queued', entry: anEntry('mine') });
    const sent = next(waiting, arrived(mine('EVENT_2', { at: 1, customId: customId('mine') })));
    const places = (state: State) =>
      selectTimeline(state).pages.map(({ key, rows }) => [
        key,
        rows.flatMap((row) => (row.kind === 'event' ? [row.key] : [])),
      ]);
    expect(places(waiting)).toEqual([['p0', ['a', 'mine']]]);
    expect(places(sent)).toEqual(places(waiting));
  });

  it('are those of the chat in view', () => {
    const other = chatId('CHAT2');
    const state = inChat(arrived(aMessage('here')), {
      type: 'incoming_event',
      chatId: other,
      threadId: threadId('T'),
      event: aMessage('there'),
      at: 0,
    });
    expect(saidIn(selectTimeline(state))).toEqual(['here']);
    expect(saidIn(selectTimeline(next(state, { type: 'view_changed', view: { is: 'chat', chatId: other } })))).toEqual([
      'there',
    ]);
    expect(selectTimeline(next(state, { type: 'view_changed', view: { is: 'list' } })).pages).toEqual([]);
  });
});

describe('what one more event costs', () => {
  const history = (size: number): State =>
    inChat(
      threadsRead({ events: Array.from({ length: size }, (_, at) => (at % 3 ? aMessage : mine)(String(at), { at })) }),
    );
  const timelinePages = (state: State): readonly EventPage[] => state.timeline.byChat[CHAT]?.pages ?? [];
  const rowPages = (state: State): readonly RowPage[] => selectTimeline(state).pages;
  const fresh = <T>(before: readonly T[], now: readonly T[]) => now.filter((page) => !before.includes(page)).length;

  it.each([100, 1000, 10_000])('is two pages at most, of %i loaded ones', (size) => {
    let state = history(size);
    for (const event of [
      aMessage('new', { at: size + 1 }),
      mine('own', { at: size + 2 }),
      aMessage('answer', { at: size + 3 }),
    ]) {
      const appended = next(state, arrived(event));
      expect(fresh(timelinePages(state), timelinePages(appended))).toBeLessThanOrEqual(2);
      expect(fresh(rowPages(state), rowPages(appended))).toBeLessThanOrEqual(2);
      state = appended;
    }
    expect(timelinePages(state).every(({ events }) => events.length <= PAGE_SIZE)).toBe(true);
  });

  it.each([100, 10_000])('is as little for an edit, a deletion, a mark and a pending one, of %i', (size) => {
    const state = history(size);
    rowPages(state);
    for (const action of [
      updated(aMessage('50', { at: 50, text: 'edited' })),
      deleted('50'),
      {
        type: 'events_marked_as_seen',
        chatId: CHAT,
        userId: AGENT,
        seenUpTo: aMessage('', { at: size - 1 }).createdAt,
        at: 0,
      } as const,
      { type: 'outbox_queued', entry: anEntry('pending') } as const,
    ]) {
      expect(fresh(rowPages(state), rowPages(next(state, action)))).toBeLessThanOrEqual(2);
    }
  });

  it('does not look at what is far from the screen', () => {
    let looks = 0;
    const watched = (at: number) =>
      Object.defineProperty(aMessage(String(at), { at }), 'recipients', {
        get: () => {
          looks += 1;
          return 'all';
        },
      });
    const state = inChat(threadsRead({ events: Array.from({ length: 10_000 }, (_, at) => watched(at)) }));
    looks = 0;
    const { pages } = selectTimeline(state);
    // One event of each page tells that there is something to draw.
    expect(looks).toBeLessThanOrEqual(pages.length);
    expect(pages.map(({ size }) => size)).toEqual(Array.from({ length: 100 }, () => PAGE_SIZE));
    expect(pages.at(-1)?.rows).toHaveLength(PAGE_SIZE);
    expect(looks).toBeLessThanOrEqual(3 * PAGE_SIZE + pages.length);
  });

  it('changes no row but its own and its neighbour’s', () => {
    const before = rowsOf(selectTimeline(history(50)));
    const now = rowsOf(selectTimeline(next(history(50), arrived(aMessage('new', { at: 51 })))));
    expect(fresh(before, now)).toBeLessThanOrEqual(2);
  });

  it('is nothing where nothing changed', () => {
    const state = history(1000);
    expect(selectTimeline(state)).toBe(selectTimeline(state));
    const elsewhere = next(state, { type: 'draft_changed', chatId: CHAT, text: 'x' }, { type: 'window_opened' });
    expect(selectTimeline(elsewhere)).toBe(selectTimeline(state));
    // Somebody else's name changes nothing here either.
    const joined = next(state, {
      type: 'user_added_to_chat',
      chatId: CHAT,
      user: { type: 'agent', id: 'stranger' as never, name: 'Stranger' },
      at: 0,
    });
    expect(selectTimeline(joined)).toBe(selectTimeline(state));
  });

  it('leaves what is loaded as it is when older history comes', () => {
    const state = history(300);
    const before = rowPages(state);
    const rows = rowsOf(selectTimeline(state));
    const older = next(state, {
      type: 'history_read',
      chatId: CHAT,
      threads: [aThread({ id: threadId('OLD'), at: -9 * DAY, events: [aMessage('old', { at: -9 * DAY })] })],
      nextPageId: undefined,
    });
    expect(saidIn(selectTimeline(older))[0]).toBe('old');
    expect(fresh(before, rowPages(older))).toBeLessThanOrEqual(2);
    expect(fresh(rows, rowsOf(selectTimeline(older)))).toBe(2);
  });
});
