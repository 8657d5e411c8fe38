import { describe, expect, it } from 'vitest';
import { aMessage, aThread, chatComes, historyRead, ME, stateAfter } from '../testing/builders.ts';
import type { Action } from './actions.ts';
import { reduce } from './store.ts';

const inThread = { chatId: 'CHAT1', threadId: 'THREAD1' };
const written = (customId: string): Action => ({
  type: 'message_written',
  message: {
    customId,
    chatId: 'CHAT1',
    draft: { kind: 'message', text: customId },
    visibility: 'all',
    writtenAt: 0,
    status: { is: 'queued' },
  },
});
const mine = (minutes: number, customId: string) => aMessage(minutes, { customId, authorId: ME });

describe('outgoing messages', () => {
  it('go when their push comes, answer or not', () => {
    const state = stateAfter(chatComes(), written('n-1'), written('n-2'), {
      type: 'incoming_event',
      ...inThread,
      event: mine(1, 'n-1'),
    });

    expect(state.outgoing.map((message) => message.customId)).toEqual(['n-2']);
  });

  it('go when a reading finds that they had arrived', () => {
    const state = stateAfter(chatComes(), written('n-1'), historyRead(aThread([mine(1, 'n-1')])));

    expect(state.outgoing).toEqual([]);
  });

  it('go by the id of the event when a server lost the custom id', () => {
    const state = stateAfter(
      chatComes(),
      written('n-1'),
      { type: 'message_accepted', customId: 'n-1', eventId: 'E_1' },
      {
        type: 'incoming_event',
        ...inThread,
        event: aMessage(1, { authorId: ME }),
      },
    );

    expect(state.outgoing).toEqual([]);
  });

  it('are unsure when the line breaks, and say why when they are refused', () => {
    const state = stateAfter(
      written('n-1'),
      written('n-2'),
      { type: 'message_under_way', customId: 'n-1' },
      { type: 'message_unsure', customId: 'n-1' },
      { type: 'message_refused', customId: 'n-2', why: 'This chat has ended.' },
    );

    expect(state.outgoing.map(({ status }) => status)).toEqual([
      { is: 'unsure' },
      { is: 'refused', why: 'This chat has ended.' },
    ]);
  });

  it('are to be sent again when the newest of their chat was read without them, and no other part', () => {
    const cutOff = stateAfter(chatComes(), written('n-1'), { type: 'message_unsure', customId: 'n-1' });
    const read = (chatId: string, newest: boolean): Action => ({
      type: 'history_read',
      chatId,
      threads: [],
      nextPageId: undefined,
      newest,
    });
    const afterReading = (...reads: readonly Action[]) => reads.reduce(reduce, cutOff).outgoing[0]?.status.is;

    expect(afterReading(read('CHAT2', true), read('CHAT1', false))).toBe('unsure');
    expect(afterReading(read('CHAT1', true))).toBe('queued');
  });
});
