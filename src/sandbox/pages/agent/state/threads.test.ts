import { describe, expect, it } from 'vitest';
import { aChat, aMessage, aThread, chatComes, historyRead, nine, stateAfter } from '../testing/builders.ts';

const inThread = { chatId: 'CHAT1', threadId: 'THREAD1' };
const idsIn = (state: ReturnType<typeof stateAfter>) => state.threads.THREAD1?.events.map((event) => event.id);

describe('threads', () => {
  it('stand in the order of the server’s times, whatever order events come in', () => {
    const state = stateAfter(
      chatComes(),
      { type: 'incoming_event', ...inThread, event: aMessage(3) },
      { type: 'incoming_event', ...inThread, event: aMessage(1) },
      { type: 'incoming_event', ...inThread, event: aMessage(2) },
    );

    expect(idsIn(state)).toEqual(['E_1', 'E_2', 'E_3']);
  });

  it('hold an event once, though it was pushed and read', () => {
    const state = stateAfter(
      chatComes(),
      { type: 'incoming_event', ...inThread, event: aMessage(1) },
      historyRead(aThread([aMessage(1)])),
      {
        type: 'incoming_event',
        ...inThread,
        event: aMessage(1),
      },
    );

    expect(idsIn(state)).toEqual(['E_1']);
  });

  it('keep known events when only their head is told again', () => {
    const head = aThread([aMessage(2)], { complete: false, tags: ['lamp'] });
    const state = stateAfter(chatComes(aChat(), aThread([aMessage(1), aMessage(2)])), {
      type: 'chats_read',
      chats: [{ chat: aChat(), threads: [head] }],
      fresh: false,
    });

    expect(idsIn(state)).toEqual(['E_1', 'E_2']);
    expect(state.threads.THREAD1).toMatchObject({ tags: ['lamp'], complete: true });
  });

  it('end while nobody listened when the first reading after a login does not name them', () => {
    const state = stateAfter(chatComes(), { type: 'chats_read', chats: [], fresh: true });

    expect(state.threads.THREAD1?.active).toBe(false);
  });

  it('show a deleted event as deleted, and an updated one anew', () => {
    const state = stateAfter(
      chatComes(aChat(), aThread([aMessage(1), aMessage(2)])),
      { type: 'event_deleted', ...inThread, eventId: 'E_1' },
      { type: 'event_updated', ...inThread, event: aMessage(2, { text: 'better' }) },
    );

    expect(state.threads.THREAD1?.events).toMatchObject([{ type: 'deleted' }, { type: 'message', text: 'better' }]);
  });

  it('gather tags, ratings and places in the queue', () => {
    const state = stateAfter(
      chatComes(aChat({ agents: [] })),
      { type: 'thread_tagged', ...inThread, tag: 'lamp' },
      { type: 'thread_tagged', ...inThread, tag: 'lamp' },
      { type: 'thread_tagged', ...inThread, tag: 'late' },
      { type: 'thread_untagged', ...inThread, tag: 'lamp' },
      { type: 'properties_set', of: inThread, properties: { rating: { score: 1 } } },
      { type: 'properties_set', of: inThread, properties: { rating: { comment: 'Quick' } } },
      { type: 'queue_moved', places: [{ ...inThread, queue: { position: 2, queuedAt: nine(0) } }] },
      { type: 'queue_moved', places: [{ ...inThread, queue: { position: 1 } }] },
    );

    expect(state.threads.THREAD1).toMatchObject({
      tags: ['late'],
      rating: { score: 1, comment: 'Quick' },
      queue: { position: 1, queuedAt: nine(0) },
    });
  });

  it('lose the score that the customer takes back', () => {
    const state = stateAfter(
      chatComes(),
      { type: 'properties_set', of: inThread, properties: { rating: { score: 0, comment: 'Slow' } } },
      { type: 'properties_removed', of: inThread, names: { rating: ['score'] } },
    );

    expect(state.threads.THREAD1?.rating).toEqual({ comment: 'Slow' });
  });
});
