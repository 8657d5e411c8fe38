import { describe, expect, it } from 'vitest';
import { selectUnread } from '../selectors/badges.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import { eventId, threadId } from '../testing/builders.ts';
import { aTalk, type ChatAtHand } from '../testing/chats.ts';

/** In an active chat into which an integration has put a custom event. */
async function withOrder(): Promise<ChatAtHand & { draw: () => Promise<void> }> {
  const atHand = await aTalk();
  const { server, chat } = atHand;
  const chatId = chat.state.chats.order[0];
  const thread = chatId && chat.state.chats.byId[chatId]?.lastThread?.id;
  if (!chatId || !thread) throw new Error('There is no chat.');
  server.pushes('incoming_event', {
    chat_id: chatId,
    thread_id: thread,
    event: {
      id: 'order',
      type: 'custom',
      author_id: 'agent-1',
      created_at: '2026-02-03T12:00:00.000000Z',
      content: { type: 'order', number: 7 },
    },
  });
  await server.idle();
  const place = { chatId, threadId: threadId(thread), eventId: eventId('order') };
  return { ...atHand, draw: () => chat.drawCustomEvent(place) };
}

const types = ({ chat }: ChatAtHand) =>
  chat
    .select(selectTimeline)
    .pages.flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === 'event' ? [row.event.type] : []));

describe('a custom event', () => {
  it('has no row, is not counted and parts no group while nobody draws it', async () => {
    const talk = await withOrder();
    expect(types(talk)).toEqual(['message']);
    expect(talk.chat.select(selectUnread)).toBe(0);
  });

  it('has its row, and counts, once somebody does; the server hears nothing of it', async () => {
    const talk = await withOrder();
    const asked = talk.server.requests.length;
    await talk.draw();
    await talk.server.idle();
    expect(types(talk).toSorted()).toEqual(['custom', 'message']);
    expect(talk.chat.select(selectUnread)).toBe(1);
    expect(talk.server.requests.length).toBe(asked);
  });

  it('keeps its row when it is edited', async () => {
    const talk = await withOrder();
    await talk.draw();
    const [page] = Object.values(talk.chat.state.timeline.byChat);
    const placed = page?.pages.flatMap(({ events }) => events).find(({ event }) => event.type === 'custom');
    talk.server.pushes('event_updated', {
      chat_id: talk.chat.state.chats.order[0],
      thread_id: placed?.threadId,
      event: {
        id: 'order',
        type: 'custom',
        author_id: 'agent-1',
        created_at: '2026-02-03T12:00:00.000000Z',
        content: { type: 'order', number: 8 },
      },
    });
    await talk.server.idle();
    expect(types(talk)).toContain('custom');
  });
});
