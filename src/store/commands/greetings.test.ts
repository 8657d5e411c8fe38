import { describe, expect, it } from 'vitest';
import type { Greeting } from '../../protocol/domain/greeting.ts';
import type { Action } from '../actions.ts';
import { selectLauncher } from '../selectors/badges.ts';
import { selectOffer } from '../selectors/offer.ts';
import { aMessage, CUSTOMER, next, online, stateAfter } from '../testing/builders.ts';
import { anOnlineChat, aTalk, type ChatAtHand } from '../testing/chats.ts';

const GREETING = {
  id: 42,
  unique_id: 'G7X2K9QW41',
  displayed_first_time: true,
  is_exit_intent: false,
  event: { id: 'G7X2K9QW41_1', created_at: '2026-02-03T10:15:30.123456Z', type: 'message', text: 'Need a hand?' },
  agent: { id: 'agent-1', name: 'Nora Lind', is_bot: false },
};
const OPENING = { lc2: { greeting_id: 42, greeting_unique_id: 'G7X2K9QW41' } };

/** Somebody on the page, and a greeting for them. */
async function greeted(greeting: Readonly<Record<string, unknown>> = GREETING): Promise<ChatAtHand> {
  const atHand = await anOnlineChat();
  atHand.server.pushes('incoming_greeting', greeting);
  await atHand.server.idle();
  return atHand;
}

describe('a greeting', () => {
  it('is told to have been on screen once, however often that is said (R75)', async () => {
    const { chat, server, asked } = await greeted();
    chat.acceptGreeting();
    chat.acceptGreeting();
    await server.idle();
    expect(asked('accept_greeting')).toEqual([{ greeting_id: 42, unique_id: 'G7X2K9QW41' }]);
  });

  it('that is dismissed is gone, and the server knows', async () => {
    const { chat, server, asked } = await greeted();
    chat.cancelGreeting();
    await server.idle();
    expect(asked('cancel_greeting')).toEqual([{ unique_id: 'G7X2K9QW41' }]);
    expect(chat.select(selectLauncher).peek).toBeUndefined();
    expect(chat.select(selectOffer)).toBeUndefined();
  });

  it('that was seen is what the chat begins with, whether by words or without (R75)', async () => {
    for (const begin of [
      ({ chat }: ChatAtHand) => chat.sendMessage('Yes please'),
      ({ chat }: ChatAtHand) => void chat.startChat(),
      ({ chat }: ChatAtHand) => void chat.sendEvent({ type: 'message', text: 'Yes please' }),
    ]) {
      const talk = await greeted();
      talk.chat.acceptGreeting();
      begin(talk);
      await talk.server.idle();
      await expect
        .poll(() => talk.server.idle().then(() => talk.asked('start_chat')))
        .toMatchObject([{ chat: { thread: { properties: OPENING } } }]);
    }
  });

  it('that nobody saw is none that a chat could answer', async () => {
    const { chat, server, asked } = await greeted();
    chat.sendMessage('Hello');
    await server.idle();
    expect(asked('start_chat')[0]?.chat).not.toHaveProperty('thread.properties');
  });

  it('opens a thread of an ended chat as well', async () => {
    const talk = await aTalk();
    talk.server.says(talk.server.chats.closeThread());
    talk.server.pushes('incoming_greeting', GREETING);
    await talk.server.idle();
    talk.chat.acceptGreeting();
    talk.chat.sendMessage('Me again');
    await talk.server.idle();
    expect(talk.asked('resume_chat')).toMatchObject([{ chat: { thread: { properties: OPENING } } }]);
  });

  it.each([
    [{ accepted: true, displayedFirstTime: false }, false],
    [{ accepted: false, displayedFirstTime: false }, true],
    // Where no version tells who has seen it, its first time is the only one.
    [{ displayedFirstTime: true }, true],
    [{ displayedFirstTime: false }, false],
  ])(
    'that an earlier page may have shown (%j) comes up by itself: %s; it stands in the window anyway',
    (seen, peeks) => {
      const greeting: Greeting = { id: 42, uniqueId: 'G7X2K9QW41', event: aMessage('Need a hand?'), ...seen };
      const login = (greeting: Greeting): Action => ({
        type: 'logged_in',
        answer: { customer: { id: CUSTOMER }, chats: [], greeting },
      });
      const state = stateAfter(online, login(greeting));
      expect(selectLauncher(state).peek !== undefined).toBe(peeks);
      expect(selectOffer(state)?.greeting?.id).toBe(42);
      // A reconnect takes nothing away from the eyes of whoever is reading.
      const again = login({ ...greeting, accepted: true, displayedFirstTime: false });
      expect(selectLauncher(next(state, again)).peek !== undefined).toBe(peeks);
    },
  );

  it('for those who leave is not shown to who has just come', async () => {
    const { chat } = await greeted({ ...GREETING, is_exit_intent: true });
    expect(chat.select(selectOffer)).toBeUndefined();
    chat.acceptGreeting();
    expect(chat.select(selectOffer)?.greeting?.id).toBe(42);
  });

  it('has buttons that are counted by their own id, and do what they say', async () => {
    const { chat, server, asked } = await greeted();
    chat.acceptGreeting();
    await chat.pressGreetingButton({
      text: 'See',
      type: 'url',
      value: 'https://example.test',
      unknownFields: { button_id: 'see' },
    });
    await chat.pressGreetingButton({ text: 'Help me', type: 'message', value: 'help', postbackId: 'help' });
    await server.idle();
    expect(asked('send_greeting_button_clicked')).toEqual([
      { greeting_unique_id: 'G7X2K9QW41', button_id: 'see' },
      { greeting_unique_id: 'G7X2K9QW41', button_id: 'help' },
    ]);
    expect(asked('start_chat')).toMatchObject([
      { chat: { thread: { events: [{ type: 'message', text: 'Help me' }], properties: OPENING } } },
    ]);
    expect(asked('send_rich_message_postback')).toEqual([]);
  });

  it('goes with its button that says no', async () => {
    const { chat, server, asked } = await greeted();
    await chat.pressGreetingButton({ text: 'Not now', type: 'cancel', postbackId: 'no' });
    await server.idle();
    expect(asked('cancel_greeting')).toHaveLength(1);
    expect(chat.state.greeting.current).toBeUndefined();
  });
});

describe('the welcome message', () => {
  it('is asked for once, when somebody looks at the welcome, and begins the chat (R76)', async () => {
    const { chat, server, asked } = await anOnlineChat();
    expect(asked('request_welcome_message')).toEqual([]);
    for (const open of [true, false, true]) {
      chat.setOpen(open);
      await server.idle();
    }
    expect(asked('request_welcome_message')).toHaveLength(1);

    server.pushes('incoming_welcome_message', {
      id: 'welcome-1',
      event: { type: 'message', text: 'Hi there', author_id: 'agent-1', created_at: '2026-02-03T10:15:30.123456Z' },
    });
    await server.idle();
    expect(chat.select(selectOffer)).toMatchObject({ event: { text: 'Hi there' } });
    chat.sendMessage('Hello');
    await server.idle();
    expect(asked('start_chat')).toMatchObject([{ welcome_message_id: 'welcome-1' }]);
    expect(chat.select(selectOffer)).toBeUndefined();
  });

  it('is not asked for beside a greeting, or where there is a conversation', async () => {
    const { chat, server, asked } = await greeted();
    chat.setOpen(true);
    await server.idle();
    expect(asked('request_welcome_message')).toEqual([]);

    const talk = await aTalk();
    talk.chat.setOpen(true);
    await talk.server.idle();
    expect(talk.asked('request_welcome_message')).toEqual([]);
  });
});

describe('a link that the customer writes', () => {
  it('is looked behind once, and nobody minds where that cannot be', async () => {
    const { chat, server, asked } = await anOnlineChat();
    server.refuses('get_url_info', 'not_found');
    const looks = [chat.previewLink('https://example.test/a'), chat.previewLink('https://example.test/a')];
    await expect
      .poll(() => server.idle().then(() => asked('get_url_info')))
      .toEqual([{ url: 'https://example.test/a' }]);
    expect(await Promise.all(looks)).toEqual([undefined, undefined]);
  });

  it('is looked behind another time where the server was only busy', async () => {
    const { chat, server, asked } = await anOnlineChat();
    const look = async (times: number) => {
      const info = chat.previewLink('https://example.test/a');
      await expect.poll(() => server.idle().then(() => asked('get_url_info').length)).toBe(times);
      return info;
    };
    server.refuses('get_url_info', 'too_many_requests');
    expect(await look(1)).toBeUndefined();
    server.answers('get_url_info', { title: 'A page', url: 'https://example.test/a' });
    expect(await look(2)).toMatchObject({ title: 'A page' });
  });
});
