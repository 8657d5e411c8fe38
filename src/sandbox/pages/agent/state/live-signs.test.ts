import { describe, expect, it } from 'vitest';
import { aMessage, COLLEAGUE, chatComes, IDA, stateAfter } from '../testing/builders.ts';
import type { Action } from './actions.ts';

const inThread = { chatId: 'CHAT1', threadId: 'THREAD1' };
const peek = (text: string, at: number): Action => ({ type: 'sneak_peek', ...inThread, authorId: IDA, text, at });
const types = (isTyping: boolean, at = 0): Action => ({
  type: 'typing',
  ...inThread,
  authorId: COLLEAGUE,
  isTyping,
  at,
});

describe('live signs', () => {
  it.each<[string, Action]>([
    ['the message itself', { type: 'incoming_event', ...inThread, event: aMessage(1) }],
    ['an emptied field', peek('', 2)],
    ['time', { type: 'peek_expired', chatId: 'CHAT1', at: 1 }],
    ['the end of the chat', { type: 'chat_deactivated', ...inThread }],
    ['a lost connection', { type: 'connection_changed', connection: { is: 'waiting', attempt: 1, until: 0 } }],
  ])('end with %s', (_, end) => {
    const state = stateAfter(chatComes(), peek('Is the bl', 1), types(true), end);

    expect(state.liveSigns.peeks).toEqual({});
  });

  it('last when a newer one came before the older one’s time was over', () => {
    const state = stateAfter(chatComes(), peek('Is', 1), peek('Is the', 2), {
      type: 'peek_expired',
      chatId: 'CHAT1',
      at: 1,
    });

    expect(state.liveSigns.peeks.CHAT1?.text).toBe('Is the');
  });

  it('tell that a colleague types until they stop', () => {
    expect(stateAfter(types(true)).liveSigns.typing.CHAT1).toEqual({ [COLLEAGUE]: 0 });
    expect(stateAfter(types(true), types(false)).liveSigns.typing.CHAT1).toEqual({});
    expect(
      stateAfter(types(true, 3), { type: 'typing_expired', chatId: 'CHAT1', authorId: COLLEAGUE, at: 3 }).liveSigns
        .typing.CHAT1,
    ).toEqual({});
  });
});
