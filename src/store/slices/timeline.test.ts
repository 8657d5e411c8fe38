import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../protocol/domain/event.ts';
import type { Action, Heard } from '../actions.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import type { State } from '../state.ts';
import { RICH } from '../testing/a-rich-message.ts';
import {
  aMessage,
  anEntry,
  arrived,
  aThread,
  began,
  CHAT,
  CUSTOMER,
  customId,
  deleted,
  eventId,
  inChat,
  loggedIn,
  mine,
  next,
  offline,
  online,
  stateAfter,
  THREAD,
  threadId,
  threadsRead,
  updated,
} from '../testing/builders.ts';
import { rowsOf, saidIn } from '../testing/read-rows.ts';

const said = (state: State) => saidIn(selectTimeline(state));
const timelineOf = (state: State) => state.timeline.byChat[CHAT];

const about = (name: string) => ({ chatId: CHAT, threadId: THREAD, eventId: eventId(name), at: 0 });
const delivered = (name: string, event = name): Action => ({
  type: 'outbox_delivered',
  customId: customId(name),
  chatId: CHAT,
  threadId: THREAD,
  eventId: eventId(event),
});

describe('events of a chat', () => {
  it('stand in the order of the server, whatever order they arrive in (promise 4)', () => {
    const events = Array.from({ length: 250 }, (_, at) => aMessage(String(at), { at }));
    const inOrder = events.map(({ text }) => text);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(said(inChat(...shuffled.map((event) => arrived(event))))).toEqual(inOrder);
      }),
      { numRuns: 20 },
    );
  });

  it('keep the place in the array at equal times, then go by their ids (promise 4)', () => {
    const read = inChat(threadsRead({ events: ['b', 'c', 'a'].map((text) => aMessage(text)) }));
    expect(said(read)).toEqual(['b', 'c', 'a']);

    const pushed = inChat(...['b', 'c', 'a'].map((text) => arrived(aMessage(text))));
    expect(said(pushed)).toEqual(['a', 'b', 'c']);
    expect(
      said(next(pushed, loggedIn(), threadsRead({ events: ['b', 'c', 'a'].map((text) => aMessage(text)) }))),
    ).toEqual(['b', 'c', 'a']);
  });

  it('give the same view in any order of arrival of event, update, deletion, properties and postback (promise 6)', () => {
    const rich = { ...RICH, id: eventId('rich') };
    const happenings: readonly Heard[] = [
      arrived(aMessage('edited', { at: 1, text: 'first words' })),
      updated(aMessage('edited', { at: 1, text: 'other words' })),
      { type: 'event_properties_updated', ...about('edited'), properties: { a: { x: 1, y: 2 }, b: { z: 3 } } },
      { type: 'event_properties_deleted', ...about('edited'), properties: { c: ['gone'] } },
      arrived(aMessage('deleted', { at: 2 })),
      updated(aMessage('deleted', { at: 2, text: 'changed and gone' })),
      { type: 'event_properties_updated', ...about('deleted'), properties: { a: { x: 1 } } },
      deleted('deleted'),
      arrived(rich),
      {
        type: 'incoming_rich_message_postback',
        ...about('rich'),
        userId: CUSTOMER,
        postback: { id: 'yes', toggled: true },
      },
      arrived(aMessage('last', { at: 3 })),
    ];
    const inOrder = selectTimeline(inChat(...happenings));
    expect(saidIn(inOrder)).toEqual(['rich_message', 'other words', 'last']);
    expect(rowsOf(inOrder)).toContainEqual(expect.objectContaining({ key: 'edited', edited: true }));

    fc.assert(
      fc.property(fc.shuffledSubarray([...happenings], { minLength: happenings.length }), (shuffled) => {
        expect(rowsOf(selectTimeline(inChat(...shuffled)))).toEqual(rowsOf(inOrder));
      }),
      { numRuns: 300 },
    );
  });

  it('that were deleted never return (promise 6)', () => {
    const state = inChat(arrived(aMessage('a')), deleted('a'));
    const late: readonly Action[] = [
      arrived(aMessage('a')),
      updated(aMessage('a')),
      threadsRead({ events: [aMessage('a')] }),
      began({ thread: aThread({ events: [aMessage('a')] }) }),
    ];
    for (const action of late) {
      expect(said(next(state, action))).toEqual([]);
      expect(said(next(state, loggedIn(), action))).toEqual([]);
    }
  });

  it('are marked as edited when their words changed, not when something else did', () => {
    const [edited, other] = rowsOf(
      selectTimeline(
        inChat(
          arrived(aMessage('a', { at: 1 })),
          updated(aMessage('a', { at: 1, text: 'A' })),
          arrived(aMessage('b', { at: 2 })),
          updated(aMessage('b', { at: 2, properties: { url_details: { title: 'A page' } } })),
        ),
      ),
    ).filter((row) => row.kind === 'event');
    expect(edited?.edited).toBe(true);
    expect(other?.edited).toBe(false);
  });

  it('drop a namespace of properties with its last name', () => {
    const state = inChat(arrived(aMessage('a', { properties: { a: { x: 1 }, b: { y: 2 } } })), {
      type: 'event_properties_deleted',
      ...about('a'),
      properties: { a: ['x'] },
    });
    expect(timelineOf(state)?.pages[0]?.events[0]?.event.properties).toEqual({ b: { y: 2 } });
  });
});

describe('a thread that was read', () => {
  const read = inChat(threadsRead({ events: [aMessage('a', { at: 1 }), aMessage('b', { at: 2 })] }));

  it('takes out what is missing in it, and brings what changed (promise 5)', () => {
    const again = next(
      read,
      offline,
      online,
      loggedIn(),
      threadsRead({ events: [aMessage('b', { at: 2, text: 'B' }), aMessage('c', { at: 3 })] }),
    );
    expect(said(again)).toEqual(['B', 'c']);
  });

  it('does not overwrite what was pushed since the login (promise 5)', () => {
    const state = next(
      read,
      loggedIn(),
      updated(aMessage('b', { at: 2, text: 'B' })),
      arrived(aMessage('c', { at: 3 })),
      deleted('a'),
      threadsRead({ events: [aMessage('a', { at: 1 }), aMessage('b', { at: 2 })] }),
    );
    expect(said(state)).toEqual(['B', 'c']);
  });

  it('may be repeated by pushes that were held back', () => {
    const again = next(
      read,
      loggedIn(),
      threadsRead({ events: [aMessage('a', { at: 1, text: 'A' }), aMessage('b', { at: 2 })] }),
      arrived(aMessage('a', { at: 1 })),
      updated(aMessage('a', { at: 1, text: 'A' })),
    );
    expect(said(again)).toEqual(['A', 'b']);
  });

  it('keeps the pages and events that are the same', () => {
    const again = next(read, loggedIn(), threadsRead({ events: [aMessage('a', { at: 1 }), aMessage('b', { at: 2 })] }));
    expect(timelineOf(again)?.pages).toEqual(timelineOf(read)?.pages);
    expect(timelineOf(again)?.pages[0]).toBe(timelineOf(read)?.pages[0]);
  });

  it('leaves other threads alone', () => {
    const state = next(
      read,
      loggedIn(),
      threadsRead({ id: threadId('T2'), at: 10, events: [aMessage('c', { at: 11 })] }),
    );
    expect(said(state)).toEqual(['a', 'b', 'c']);
  });
});

describe('what the customer wrote', () => {
  const written = (name: string): Action => ({ type: 'outbox_queued', entry: anEntry(name) });

  it('have no row for a note of the system that the page sends: it is nobody’s, and may be for agents alone', () => {
    const note: Action = {
      type: 'outbox_queued',
      entry: {
        ...anEntry('note'),
        event: {
          type: 'system_message',
          systemMessageType: 'moments',
          text: 'Survey submitted',
          recipients: 'agents',
          customId: customId('note'),
        },
      },
    };
    expect(said(inChat(arrived(aMessage('a')), written('b'), note, delivered('note')))).toEqual(['a', 'b']);
  });
  const confirmed = (name: string, at: number): Heard => arrived(mine(name, { at, customId: customId(name) }));

  const keysOf = (state: State) =>
    rowsOf(selectTimeline(state)).flatMap((row) => (row.kind === 'event' ? [row.key] : []));
  const deliveries = (state: State) =>
    rowsOf(selectTimeline(state)).flatMap((row) => (row.kind === 'event' ? [row.delivery?.is] : []));

  it('stands once, under one key, at every moment from Enter to the push and the answer (promise 2)', () => {
    const answers: readonly (readonly Action[])[] = [
      [delivered('a'), confirmed('a', 5)],
      [confirmed('a', 5), delivered('a')],
      // Should the push ever come without the custom id.
      [delivered('a', 'event-a'), arrived(mine('a', { at: 5, id: eventId('event-a') }))],
      [threadsRead({ events: [mine('a', { at: 5, customId: customId('a') })] }), delivered('a')],
    ];
    for (const [first, second] of answers) {
      let state = inChat(written('a'), { type: 'outbox_sending', customId: customId('a') });
      expect(keysOf(state)).toEqual(['a']);
      for (const action of [first, second]) {
        if (action) state = next(state, action);
        expect(new Set(keysOf(state)).size).toBe(keysOf(state).length);
      }
      expect(keysOf(state)).toHaveLength(1);
      expect(state.timeline.pending).toEqual([]);
    }
  });

  it('stands after what is confirmed, in the order in which it was written (promise 3)', () => {
    const state = inChat(written('one'), written('two'), arrived(aMessage('theirs', { at: 3 })));
    expect(said(state)).toEqual(['theirs', 'one', 'two']);

    const sent = next(state, confirmed('one', 4));
    expect(said(sent)).toEqual(['theirs', 'one', 'two']);
    expect(keysOf(sent)).toEqual(keysOf(state));
  });

  it('goes from queued over sending and sent to delivered and seen', () => {
    const steps: readonly (readonly [Action, string])[] = [
      [written('a'), 'queued'],
      [{ type: 'outbox_sending', customId: customId('a') }, 'sending'],
      [delivered('a'), 'sent'],
      [confirmed('a', 5), 'sent'],
      [{ type: 'event_properties_updated', ...about('a'), properties: { status: { delivered: true } } }, 'delivered'],
      [
        {
          type: 'events_marked_as_seen',
          chatId: CHAT,
          userId: anAgentId,
          seenUpTo: mine('a', { at: 5 }).createdAt,
          at: 0,
        },
        'seen',
      ],
    ];
    let state = inChat();
    for (const [action, is] of steps) {
      state = next(state, action);
      expect(deliveries(state)).toEqual([is]);
    }
  });

  it('waits again when the connection breaks, fails with a reason, and can be tried again or given up', () => {
    const sending = inChat(written('a'), { type: 'outbox_sending', customId: customId('a') });
    expect(deliveries(next(sending, offline))).toEqual(['queued']);

    const failed = next(sending, { type: 'outbox_refused', customId: customId('a'), reason: 'validation' });
    const row = rowsOf(selectTimeline(failed)).find(({ kind }) => kind === 'event');
    expect(row).toMatchObject({ delivery: { is: 'failed', reason: 'validation', customId: 'a' }, showDelivery: true });
    expect(deliveries(next(failed, written('a')))).toEqual(['queued']);
    expect(keysOf(next(failed, { type: 'outbox_discarded', customId: customId('a') }))).toEqual([]);
  });

  it('that was deleted before its push came goes with it', () => {
    const sent = inChat(written('a'), delivered('a', 'event-a'));
    expect(said(next(sent, deleted('event-a')))).toEqual([]);
    expect(said(next(inChat(written('a'), deleted('event-a')), delivered('a', 'event-a')))).toEqual([]);
    // Deleted while we were away.
    expect(said(next(sent, loggedIn(), threadsRead({ events: [] })))).toEqual([]);
    // Not yet in a read that began before it arrived.
    expect(said(next(sent, threadsRead({ events: [] })))).toEqual(['a']);
  });

  it('is in view before there is a chat', () => {
    expect(said(stateAfter(written('a')))).toEqual(['a']);
  });
});

describe('older history', () => {
  const page = (name: string, at: number, fields = {}) => ({
    id: threadId(name),
    at,
    events: [aMessage(name, { at })],
    ...fields,
  });

  it('is known from where the read of the newest ended', () => {
    const read = (nextPageId?: string): State =>
      stateAfter(loggedIn(), {
        type: 'threads_read',
        chatId: CHAT,
        threads: [aThread()],
        ...(nextPageId !== undefined && { nextPageId }),
      });
    expect(timelineOf(read())?.older).toEqual({ is: 'none' });
    expect(timelineOf(read('next'))?.older).toEqual({ is: 'more', pageId: 'next' });
  });

  it('stands before all that was there, and leaves its pages as they are', () => {
    const newest = inChat(threadsRead(page('new', 10)));
    const older = next(
      newest,
      { type: 'history_asked', chatId: CHAT },
      { type: 'history_read', chatId: CHAT, threads: [aThread(page('old', 1))], nextPageId: undefined },
    );
    expect(said(older)).toEqual(['old', 'new']);
    expect(timelineOf(older)?.pages.at(-1)).toBe(timelineOf(newest)?.pages.at(-1));
    expect(selectTimeline(older).older).toBe('none');
  });

  it('goes on where it was after a gap was read at the other end', () => {
    const state = stateAfter(
      loggedIn(),
      {
        type: 'threads_read',
        chatId: CHAT,
        threads: [aThread(page('T5', 50)), aThread(page('T4', 40))],
        nextPageId: 'p3',
      },
      loggedIn(),
      {
        type: 'threads_read',
        chatId: CHAT,
        threads: [aThread(page('T6', 60)), aThread(page('T5', 50))],
        nextPageId: 'p4',
      },
    );
    expect(timelineOf(state)?.older).toEqual({ is: 'more', pageId: 'p3' });
  });

  it('of a thread that begins before our eyes is what its predecessor tells', () => {
    const first = stateAfter(loggedIn(), began());
    const later = stateAfter(loggedIn(), began({ thread: aThread({ previousThreadId: threadId('T0') }) }));
    expect(selectTimeline(first).older).toBe('none');
    expect(selectTimeline(later).older).toBe('more');
  });

  it('that could not be read says so', () => {
    const failed = inChat({ type: 'history_asked', chatId: CHAT }, { type: 'history_failed', chatId: CHAT });
    expect(selectTimeline(failed).older).toBe('failed');
  });
});

const anAgentId = (aMessage('') as Message).authorId ?? CUSTOMER;
