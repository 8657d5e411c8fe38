import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../session/testing/fake-server.ts';
import { VirtualClock } from '../../session/testing/virtual-clock.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import { anOnlineChat, type ChatAtHand } from '../testing/chats.ts';
import { rowsOf } from '../testing/read-rows.ts';

/** A chat of many threads, each with as many messages as it takes. */
async function aLongStory(threads: number, messages: number): Promise<ChatAtHand> {
  const clock = new VirtualClock();
  const server = new FakeServer(clock);
  server.chats.agentBegins('1.1');
  for (let thread = 1; thread <= threads; thread += 1) {
    if (thread > 1) server.chats.agentBegins(`${thread}.1`, 'CHAT1');
    for (let at = 2; at <= messages; at += 1) server.chats.agentWrites(`${thread}.${at}`);
  }
  return anOnlineChat({ clock, server });
}

const texts = ({ chat }: ChatAtHand) =>
  rowsOf(chat.select(selectTimeline)).flatMap((row) =>
    row.kind === 'event' && row.event.type === 'message' ? [row.event.text] : [],
  );
const older = ({ chat }: ChatAtHand) => chat.select(selectTimeline).older;

describe('older history', () => {
  it('comes in whole threads, page by page, until none is left', async () => {
    const story = await aLongStory(12, 10);
    expect(older(story)).toBe('more');
    let before = texts(story);
    while (older(story) === 'more') {
      const loading = story.chat.loadMore();
      expect(older(story)).toBe('loading');
      await story.server.idle();
      await loading;
      expect(texts(story).slice(-before.length)).toEqual(before);
      expect(texts(story).length).toBeGreaterThan(before.length);
      before = texts(story);
    }
    expect(older(story)).toBe('none');
    expect(before).toEqual(story.server.chats.texts);

    const requests = story.server.requests.length;
    await story.chat.loadMore();
    expect(story.server.requests).toHaveLength(requests);
  });

  it('is asked for once at a time', async () => {
    const story = await aLongStory(12, 10);
    const before = story.asked('list_threads').length;
    void story.chat.loadMore();
    void story.chat.loadMore();
    await story.server.idle();
    expect(story.asked('list_threads')).toHaveLength(before + 1);
  });

  it('can be tried again after it failed', async () => {
    const story = await aLongStory(12, 10);
    story.server.refuses('list_threads', 'not_allowed');
    const loading = story.chat.loadMore();
    await story.server.idle();
    await loading;
    expect(older(story)).toBe('failed');

    const before = texts(story).length;
    const again = story.chat.loadMore();
    await story.server.idle();
    await again;
    expect(older(story)).toBe('more');
    expect(texts(story).length).toBeGreaterThan(before);
  });

  it('of another chat is read when that is shown', async () => {
    const clock = new VirtualClock();
    const server = new FakeServer(clock);
    server.chats.agentBegins('old chat');
    await clock.advance(1000);
    server.chats.agentBegins('new chat');
    const talk = await anOnlineChat({ clock, server });
    expect(texts(talk)).toEqual(['new chat']);
    talk.chat.showChat('CHAT1' as never);
    await server.idle();
    expect(texts(talk)).toEqual(['old chat']);
    expect(older(talk)).toBe('none');
  });
});
