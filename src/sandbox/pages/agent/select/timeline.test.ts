import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../connection/connection-state.ts';
import type { ChatEvent } from '../domain/event.ts';
import type { Action } from '../state/actions.ts';
import {
  aChat,
  aMessage,
  anAgentInChat,
  aThread,
  COLLEAGUE,
  chatComes,
  historyRead,
  IDA,
  ME,
  nine,
  stateAfter,
} from '../testing/builders.ts';
import { timelineRows } from './timeline.ts';

function rowsOf(events: readonly ChatEvent[], ...more: readonly Action[]) {
  const agents = [anAgentInChat(), anAgentInChat({ id: COLLEAGUE, name: 'Tom Hale' })];
  const state = stateAfter(chatComes(aChat({ agents })), historyRead(aThread(events)), ...more);
  const chat = state.chats.byId.CHAT1;
  return chat === undefined ? [] : timelineRows(state, chat, 'Ida Berg');
}
const mine = (minutes: number) => aMessage(minutes, { authorId: ME });
const toms = (minutes: number) => aMessage(minutes, { authorId: COLLEAGUE });
const written: Action = {
  type: 'message_written',
  message: {
    customId: 'n',
    chatId: 'CHAT1',
    draft: { kind: 'message', text: 'hm' },
    visibility: 'all',
    writtenAt: Date.parse(nine(1)),
    status: { is: 'queued' },
  },
};

describe('the rows of a conversation', () => {
  it('begin each day with its name', () => {
    const kinds = rowsOf([aMessage(0), aMessage(1), aMessage(24 * 60)]).map(({ kind }) => kind);

    expect(kinds).toEqual(['day', 'event', 'event', 'day', 'event']);
  });

  it('put together what one author says within three minutes', () => {
    const groups = rowsOf([aMessage(0), aMessage(1), aMessage(9), mine(9.5)]).flatMap((row) =>
      row.kind === 'event' ? [[row.first, row.last]] : [],
    );

    expect(groups).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it('name a colleague where they begin, and nobody else', () => {
    const named = rowsOf([aMessage(0), toms(1), toms(2), mine(3)]).flatMap((row) =>
      row.kind === 'event' ? [row.named] : [],
    );

    expect(named).toEqual([false, true, false, false]);
  });

  it('say under the last own message alone whether the customer has seen it', () => {
    const marks = (...more: readonly Action[]) =>
      rowsOf([mine(1), mine(2), aMessage(3)], ...more).flatMap((row) => (row.kind === 'event' ? [row.mark] : []));

    expect(marks()).toEqual([undefined, 'sent', undefined]);
    expect(marks({ type: 'events_seen', chatId: 'CHAT1', userId: IDA, seenUpTo: nine(2) })).toEqual([
      undefined,
      'seen',
      undefined,
    ]);
  });

  it('end with what is on its way, which takes over from the mark above it', () => {
    const rows = rowsOf([mine(1)], written);

    expect(rows.slice(1)).toMatchObject([
      { kind: 'event', mark: undefined, last: false },
      { kind: 'outgoing', first: false, told: true },
    ]);
  });

  it('say of what waits whether it waits for the connection', () => {
    const waits = (connection: ConnectionState) =>
      rowsOf([], written, { type: 'connection_changed', connection }).at(-1);

    expect(waits({ is: 'waiting', attempt: 1, until: 0 })).toMatchObject({ kind: 'outgoing', offline: true });
    expect(waits({ is: 'online' })).toMatchObject({ kind: 'outgoing', offline: false });
  });

  it('show half-written words of the customer and who else types', () => {
    const inThread = { chatId: 'CHAT1', threadId: 'THREAD1' };
    const rows = rowsOf(
      [aMessage(1)],
      { type: 'sneak_peek', ...inThread, authorId: IDA, text: 'Is the bl', at: 0 },
      { type: 'typing', ...inThread, authorId: COLLEAGUE, isTyping: true, at: 0 },
    );

    expect(rows.slice(2)).toMatchObject([
      { kind: 'peek', text: 'Is the bl' },
      { kind: 'typing', names: ['Tom Hale'] },
    ]);
  });

  it('keep an event that nobody can show in its place', () => {
    const strange: ChatEvent = {
      id: 'E',
      type: 'unknown',
      wireType: 'hologram',
      authorId: IDA,
      createdAt: nine(1),
      visibility: 'all',
    };

    expect(rowsOf([aMessage(0), strange, aMessage(2)]).map(({ key }) => key)).toEqual(['day-E_0', 'E_0', 'E', 'E_2']);
  });
});
