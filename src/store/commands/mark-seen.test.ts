import { describe, expect, it } from 'vitest';
import { selectLauncher, selectUnread } from '../selectors/badges.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import { aTalk, type ChatAtHand } from '../testing/chats.ts';
import { wordsOf } from '../testing/read-rows.ts';

const marks = ({ asked }: ChatAtHand) => asked('mark_events_as_seen');
const unread = ({ chat }: ChatAtHand) => chat.select(selectUnread);

async function agentWrites({ server }: ChatAtHand, ...texts: string[]) {
  for (const text of texts) server.says(server.chats.agentWrites(text));
  await server.idle();
}

async function look({ chat, server }: ChatAtHand, looking = true) {
  chat.setLooking(looking);
  await server.idle();
}

describe('what the customer has seen', () => {
  it('counts as unread while the window is closed, and the newest of it peeks out', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one', 'two');
    expect(talk.chat.select(selectLauncher)).toMatchObject({ unread: 2, open: false, peek: { text: 'two' } });
    expect(marks(talk)).toEqual([]);
  });

  it('is only what was on a visible screen (promise 7)', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one');
    talk.chat.setOpen(true);
    await talk.server.idle();
    expect(unread(talk)).toBe(1);
    expect(marks(talk)).toEqual([]);

    await look(talk);
    expect(unread(talk)).toBe(0);
    expect(marks(talk)).toMatchObject([{ chat_id: 'CHAT1', seen_up_to: talk.server.chats.events.at(-1)?.created_at }]);
  });

  it('is told at most once a second, up to the newest', async () => {
    const talk = await aTalk();
    talk.chat.setOpen(true);
    await look(talk);
    for (let at = 0; at < 10; at += 1) {
      await agentWrites(talk, String(at));
      await talk.clock.advance(100);
    }
    await talk.clock.advance(2000);
    const times = talk.server.requests.filter(({ action }) => action === 'mark_events_as_seen').map(({ at }) => at);
    expect(times.length).toBeLessThanOrEqual(4);
    for (const [at, time] of times.entries()) expect(time - (times[at - 1] ?? -1000)).toBeGreaterThanOrEqual(1000);
    expect(marks(talk).at(-1)?.seen_up_to).toBe(talk.server.chats.events.at(-1)?.created_at);
  });

  it('never moves back, and nothing is said of chats that are not known', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one', 'two');
    talk.chat.markSeen();
    await talk.server.idle();
    talk.chat.markSeen(undefined, 1);
    talk.chat.markSeen('nowhere' as never, 2e15);
    await talk.clock.advance(3000);
    expect(marks(talk)).toHaveLength(1);
    expect(unread(talk)).toBe(0);
  });

  it('is told once for each second where marks are no finer than that', async () => {
    const talk = await aTalk({ options: { apiVersion: '3.0' } });
    const second = () => Math.floor(talk.clock.now() / 1000);
    talk.chat.setOpen(true);
    await look(talk);
    await talk.clock.advance(2000 - (talk.clock.now() % 1000));
    const began = second();
    await agentWrites(talk, 'one', 'two');
    await talk.clock.advance(5000);
    expect(talk.asked('update_last_seen_timestamp')).toEqual([{ chat_id: 'CHAT1', timestamp: began }]);

    await agentWrites(talk, 'three');
    await talk.clock.advance(5000);
    expect(talk.asked('update_last_seen_timestamp').map(({ timestamp }) => timestamp)).toEqual([began, began + 5]);
  });

  it('is told after a reconnect when it could not be told before', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one');
    talk.server.breaksBefore('mark_events_as_seen');
    talk.chat.setOpen(true);
    await look(talk);
    await talk.clock.advance(30_000);
    await talk.server.idle();
    expect(marks(talk)).toHaveLength(2);
  });

  it('is told by the next connection where the chat was closed before it could be told', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one');
    talk.chat.setOpen(true);
    await look(talk);
    await agentWrites(talk, 'two');
    expect(marks(talk)).toHaveLength(1);
    talk.chat.close();
    talk.chat.connect();
    await talk.server.acceptsLogin();
    await talk.clock.advance(2000);
    await talk.server.idle();
    expect(marks(talk).at(-1)).toMatchObject({ seen_up_to: talk.server.chats.events.at(-1)?.created_at });
    expect(marks(talk)).toHaveLength(2);
  });

  it('is told by the next connection where the chat was closed before the server could answer', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one');
    talk.server.swallows('mark_events_as_seen');
    talk.chat.setOpen(true);
    await look(talk);
    talk.chat.close();
    talk.chat.connect();
    await talk.server.acceptsLogin();
    await talk.clock.advance(2000);
    await talk.server.idle();
    expect(marks(talk)).toHaveLength(2);
  });
});

describe('the line `New`', () => {
  const words = ({ chat }: ChatAtHand) => wordsOf(chat.select(selectTimeline)).filter((word) => word !== '— day');

  it('stands over what was unread when the window opened, and stays until it closes', async () => {
    const talk = await aTalk();
    await agentWrites(talk, 'one', 'two');
    talk.chat.setOpen(true);
    await look(talk);
    expect(words(talk)).toEqual(['hello', '— new', 'one', 'two']);
    expect(talk.chat.select(selectTimeline).unread).toBe(2);

    await agentWrites(talk, 'three');
    expect(words(talk)).toEqual(['hello', '— new', 'one', 'two', 'three']);
    talk.chat.setOpen(false);
    talk.chat.setOpen(true);
    await talk.server.idle();
    expect(words(talk)).toEqual(['hello', 'one', 'two', 'three']);
  });

  it('is not needed for what comes while one looks, and stands over what comes while one does not', async () => {
    const talk = await aTalk();
    talk.chat.setOpen(true);
    await look(talk);
    await agentWrites(talk, 'one');
    expect(words(talk)).toEqual(['hello', 'one']);

    await look(talk, false);
    await agentWrites(talk, 'two', 'three');
    expect(words(talk)).toEqual(['hello', 'one', '— new', 'two', 'three']);
    // Reading on does not move it.
    talk.chat.markSeen(
      undefined,
      talk.chat.state.timeline.byChat['CHAT1' as never]?.pages[0]?.events.at(-2)?.event.createdAt,
    );
    await talk.server.idle();
    expect(words(talk)).toEqual(['hello', 'one', '— new', 'two', 'three']);
    await look(talk);
    await look(talk, false);
    await agentWrites(talk, 'four');
    expect(words(talk)).toEqual(['hello', 'one', 'two', 'three', '— new', 'four']);
  });
});
