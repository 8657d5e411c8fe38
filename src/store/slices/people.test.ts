import { describe, expect, it } from 'vitest';
import type { Heard } from '../actions.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import type { State } from '../state.ts';
import {
  AGENT,
  aMessage,
  anAgent,
  aPreview,
  arrived,
  CHAT,
  CUSTOMER,
  customId,
  inChat,
  next,
  offline,
  THREAD,
} from '../testing/builders.ts';
import { aTalk } from '../testing/chats.ts';

const BOT = anAgent({ id: 'bot' as never, name: 'Bot' }).id;
const live = (state: State) => selectTimeline(state).live.map(({ kind }) => kind);

const typing = (authorId = AGENT, isTyping = true, recipients = 'all'): Heard => ({
  type: 'incoming_typing_indicator',
  chatId: CHAT,
  typingIndicator: { authorId, isTyping, recipients },
  at: 0,
});
const thinking = (id?: string): Heard => ({
  type: 'incoming_thinking_indicator',
  chatId: CHAT,
  threadId: THREAD,
  authorId: AGENT,
  title: 'Reading',
  at: 0,
  ...(id !== undefined && { customId: customId(id) }),
});
const preview = (text: string, id?: string): Heard => ({
  type: 'incoming_event_preview',
  chatId: CHAT,
  threadId: THREAD,
  event: aPreview(text, id === undefined ? {} : { customId: customId(id) }),
  at: 0,
});

describe('signs of life', () => {
  it('end with a word of it, with the event of their author, with the chat, and with the connection (promise 7)', () => {
    for (const sign of [typing(), thinking(), preview('Hel')]) {
      const state = inChat(sign);
      expect(live(state)).toHaveLength(1);
      expect(live(next(state, arrived(aMessage('Hello'))))).toEqual([]);
      expect(live(next(state, arrived(aMessage('other', { authorId: BOT }))))).toHaveLength(1);
      expect(live(next(state, { type: 'chat_deactivated', chatId: CHAT, threadId: THREAD, at: 0 }))).toEqual([]);
      expect(live(next(state, offline))).toEqual([]);
      expect(live(next(state, { type: 'user_removed_from_chat', chatId: CHAT, userId: AGENT, at: 0 }))).toEqual([]);
    }
    expect(live(inChat(typing(), typing(AGENT, false)))).toEqual([]);
  });

  it('of one author show as the most telling one; a preview follows the thought and grows in place', () => {
    expect(live(inChat(typing(), thinking()))).toEqual(['thinking']);
    expect(live(inChat(thinking('p'), typing(), preview('H', 'p'), preview('Hell', 'p')))).toEqual(['preview']);
    expect(selectTimeline(inChat(preview('H', 'p'), preview('Hell', 'p'))).live).toMatchObject([
      { event: { text: 'Hell' } },
    ]);
    expect(live(inChat(typing(), typing(BOT)))).toEqual(['typing', 'typing']);
  });

  it('of another event stay when one arrives', () => {
    const two = inChat(preview('A', 'a'), preview('B', 'b'), arrived(aMessage('A', { customId: customId('a') })));
    expect(selectTimeline(two).live).toMatchObject([{ event: { text: 'B' } }]);
  });

  it('that are for agents alone show nothing', () => {
    expect(live(inChat(typing(AGENT, true, 'agents')))).toEqual([]);
  });

  it('of the customer’s own other window show nothing', () => {
    expect(live(inChat(typing(CUSTOMER)))).toEqual([]);
  });

  it.each([
    ['typing', 10, { typing_indicator: { author_id: 'agent-1', is_typing: true } }, 'incoming_typing_indicator'],
    ['thinking', 60, { author_id: 'agent-1' }, 'incoming_thinking_indicator'],
    [
      'preview',
      30,
      { event: { type: 'message', text: 'Hel', author_id: 'agent-1', created_at: '2026-02-03T10:15:42.000200Z' } },
      'incoming_event_preview',
    ],
  ] as const)(
    'end by themselves: %s after %i seconds, whatever the clock on the wall is set to (promise 7)',
    async (kind, seconds, fields, push) => {
      const { chat, server, clock } = await aTalk();
      const sign = () =>
        server.says([{ action: push, payload: { chat_id: 'CHAT1', thread_id: 'THREAD2', ...fields } }]);
      sign();
      await clock.advance(seconds * 500);
      expect(live(chat.state)).toEqual([kind]);
      sign();
      clock.setForward(-3_600_000);
      await clock.advance(seconds * 1000 - 100);
      expect(live(chat.state)).toEqual([kind]);
      await clock.advance(200);
      expect(live(chat.state)).toEqual([]);
    },
  );
});

describe('people', () => {
  it('keep the names that a later word of them leaves out', () => {
    const state = inChat({ type: 'user_added_to_chat', chatId: CHAT, user: { type: 'agent', id: AGENT }, at: 0 });
    expect(state.people.byId[AGENT]).toMatchObject({ name: 'Nora' });
  });
});
