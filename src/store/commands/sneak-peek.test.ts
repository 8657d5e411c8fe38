import { describe, expect, it } from 'vitest';
import { anOnlineChat, aTalk, type ChatAtHand } from '../testing/chats.ts';

const peeks = ({ asked }: ChatAtHand) => asked('send_sneak_peek').map((payload) => payload.sneak_peek_text);

describe('what is being typed', () => {
  it('is shown at once, then the newest of it at most once in two seconds (R91)', async () => {
    const talk = await aTalk();
    for (const text of ['h', 'he', 'hel', 'hell']) {
      talk.chat.sendTyping(text);
      await talk.clock.advance(400);
    }
    expect(peeks(talk)).toEqual(['h']);
    await talk.clock.advance(2000);
    expect(peeks(talk)).toEqual(['h', 'hell']);
    await talk.clock.advance(60_000);
    expect(peeks(talk)).toEqual(['h', 'hell']);
  });

  it('is taken back when it was sent or deleted', async () => {
    const talk = await aTalk();
    talk.chat.sendTyping('hi');
    await talk.clock.advance(100);
    talk.chat.sendMessage('hi');
    await talk.clock.advance(3000);
    expect(peeks(talk)).toEqual(['hi', '']);
    await talk.clock.advance(3000);
    talk.chat.sendTyping('x');
    talk.chat.sendTyping('');
    await talk.clock.advance(3000);
    expect(peeks(talk)).toEqual(['hi', '', 'x', '']);
  });

  it('is nobody’s business outside an active chat, offline, or where the page says so', async () => {
    const none = await anOnlineChat();
    none.chat.sendTyping('hello?');
    await none.clock.advance(3000);
    expect(peeks(none)).toEqual([]);

    const off = await aTalk({ options: { sneakPeek: false } });
    off.chat.sendTyping('hello?');
    await off.clock.advance(3000);
    expect(peeks(off)).toEqual([]);

    const ended = await aTalk();
    ended.server.says(ended.server.chats.closeThread());
    await ended.server.idle();
    ended.chat.sendTyping('hello?');
    await ended.clock.advance(3000);
    expect(peeks(ended)).toEqual([]);
  });

  it('ends with the chat: no request after `close` (promise 13)', async () => {
    const talk = await aTalk();
    talk.chat.sendTyping('a');
    talk.chat.sendTyping('ab');
    await talk.clock.advance(100);
    talk.chat.close();
    const before = talk.server.requests.length;
    await talk.clock.advance(60_000);
    expect(talk.server.requests).toHaveLength(before);
  });
});
