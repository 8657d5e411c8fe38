import { describe, expect, it } from 'vitest';
import type { Chat } from '../chat.ts';
import { selectComposer } from '../selectors/composer.ts';
import { selectScreen } from '../selectors/screen.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import { aChatAtHand, anOnlineChat, aTalk } from '../testing/chats.ts';
import { rowsOf, saidIn } from '../testing/read-rows.ts';

const said = (chat: Chat) => saidIn(chat.select(selectTimeline));
const own = (chat: Chat) =>
  rowsOf(chat.select(selectTimeline)).flatMap((row) => (row.kind === 'event' && row.mine ? [row] : []));

describe('sending a message', () => {
  it('shows it at once, under a key that stays, and is done when the server has it', async () => {
    const { chat, server } = await anOnlineChat();
    expect(chat.sendMessage('  hello ')).toMatchObject({ ok: true });
    expect(chat.select(selectScreen).is).toBe('conversation');
    const [before] = own(chat);
    expect(before).toMatchObject({ event: { text: 'hello' }, showDelivery: true });

    await server.idle();

    expect(server.chats.texts).toEqual(['hello']);
    expect(own(chat)).toHaveLength(1);
    expect(own(chat)[0]).toMatchObject({ key: before?.key, delivery: { is: 'sent' } });
  });

  it('never shows one twice or out of order, whatever comes first (promises 2 and 3)', async () => {
    const { chat, server } = await anOnlineChat();
    let most = 0;
    const orders = new Set<string>();
    chat.subscribe(() => {
      most = Math.max(most, own(chat).length);
      orders.add(said(chat).join(''));
    });
    for (const [at, text] of ['a', 'b', 'c', 'd'].entries()) {
      server.pushesFirst = at % 2 === 0;
      chat.sendMessage(text);
      if (at === 1) await server.idle();
    }
    await server.idle();
    expect(most).toBe(4);
    expect([...orders].every((order) => 'abcd'.startsWith(order))).toBe(true);
    expect(server.chats.texts).toEqual(['a', 'b', 'c', 'd']);
  });

  it('refuses what is empty, or longer than 16 KB of UTF-8, before it looks sent', async () => {
    const { chat, asked } = await aTalk();
    expect(chat.sendMessage(' \n ')).toEqual({ ok: false, why: 'empty' });
    expect(chat.sendMessage('é'.repeat(8193))).toEqual({ ok: false, why: 'too_long' });
    expect(said(chat)).toEqual(['hello']);
    expect(chat.sendMessage('é'.repeat(8192))).toMatchObject({ ok: true });
    expect(asked('start_chat')).toHaveLength(1);
  });

  it('refuses everything once the server has said no for good', async () => {
    const { chat, server, clock } = await aTalk();
    server.disconnects('customer_banned');
    await clock.settle();
    await clock.advance(100);
    expect(chat.select(selectScreen)).toEqual({ is: 'stopped', why: 'customer_banned' });
    expect(chat.select(selectComposer)).toEqual({ is: 'forbidden', why: 'customer_banned' });
    expect(chat.sendMessage('let me in')).toEqual({ ok: false, why: 'forbidden' });
  });

  it('takes the draft with it', async () => {
    const { chat } = await aTalk();
    chat.setDraft('half a thou');
    expect(chat.select(selectComposer)).toMatchObject({ is: 'open', draft: 'half a thou' });
    chat.sendMessage('something the page says');
    expect(chat.select(selectComposer)).toMatchObject({ draft: 'half a thou' });
    chat.sendMessage('half a thought');
    expect(chat.select(selectComposer)).toMatchObject({ draft: '' });
  });

  it('keeps what is written offline, over a reload too, and sends it once (promise 1)', async () => {
    const { chat, server, clock, storage } = aChatAtHand();
    server.down = true;
    chat.connect();
    chat.sendMessage('are you there?');
    await clock.advance(1000);
    expect(own(chat)[0]).toMatchObject({ delivery: { is: 'queued' } });
    expect(chat.select(selectComposer)).toMatchObject({ sendsLater: true });
    chat.close();

    server.down = false;
    const reloaded = await anOnlineChat({ server, clock, storage });
    expect(said(reloaded.chat)).toEqual(['are you there?']);
    expect(own(reloaded.chat)[0]).toMatchObject({ delivery: { is: 'sent' } });
    expect(server.chats.texts).toEqual(['are you there?']);
  });

  it('shows what failed with its reason, sends it again when asked, or gives it up', async () => {
    const { chat, server } = await aTalk();
    server.refuses('send_event', 'validation', { times: 2 });
    const first = chat.sendMessage('one');
    const second = chat.sendMessage('two');
    await server.idle();
    expect(own(chat).map(({ delivery }) => delivery?.is)).toEqual(['sent', 'failed', 'failed']);

    if (first.ok) chat.discard(first.customId);
    if (second.ok) chat.retry(second.customId);
    await server.idle();
    expect(said(chat)).toEqual(['hello', 'two']);
    expect(own(chat).map(({ delivery }) => delivery?.is)).toEqual(['sent', 'sent']);
  });

  it('begins a new thread of a chat that ended', async () => {
    const { chat, server } = await aTalk();
    server.says(server.chats.closeThread());
    await server.idle();
    expect(chat.select(selectComposer).is).toBe('ended');
    chat.sendMessage('one more thing');
    expect(chat.select(selectComposer).is).toBe('open');
    await server.idle();
    expect(server.received('resume_chat')).toHaveLength(1);
    expect(said(chat)).toEqual(['hello', 'routing.archived_inactive', 'one more thing']);
    expect(chat.select(selectComposer).is).toBe('open');
  });
});
