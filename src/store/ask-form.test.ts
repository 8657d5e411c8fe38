import { describe, expect, it } from 'vitest';
// Loaded when they are needed: in the time of a test they are there already.
import './commands/open-form.ts';
import type { FakeServer } from '../session/testing/fake-server.ts';
import { selectScreen } from './selectors/screen.ts';
import { aChatAtHand, anOnlineChat, aTalk, type ChatAtHand } from './testing/chats.ts';

const PRECHAT = { id: 'form-1', fields: [{ type: 'name', id: 'n', label: 'Name', required: true }] };
const TICKET = { id: 'form-2', fields: [{ type: 'textarea', id: 't', label: 'Message', required: true }] };

const has = (server: FakeServer, form: object, times = 1) => server.answers('get_form', { enabled: true, form }, times);

/** The customer opens the window. */
async function looks(atHand: ChatAtHand): Promise<ChatAtHand> {
  atHand.chat.setOpen(true);
  await atHand.server.idle();
  return atHand;
}

describe('the form before a conversation', () => {
  it('stands in the place of the welcome where the platform wants it (R77)', async () => {
    const atHand = aChatAtHand({ options: { groupId: 1 } });
    atHand.server.chats.otherGroups[1] = 'online';
    has(atHand.server, PRECHAT);
    atHand.chat.connect();
    await atHand.server.acceptsLogin();
    await looks(atHand);

    expect(atHand.asked('get_form')).toEqual([{ group_id: 1, type: 'prechat' }]);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'prechat', form: { id: 'form-1' } });
  });

  it('is asked for when the window opens, and once per page', async () => {
    const atHand = await anOnlineChat();
    expect(atHand.asked('get_form')).toEqual([]);
    await looks(atHand);
    atHand.chat.setOpen(false);
    await looks(atHand);

    expect(atHand.asked('get_form')).toEqual([{ group_id: 0, type: 'prechat' }]);
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome' });
  });

  it('keeps nobody from the conversation where it cannot be had', async () => {
    const atHand = await anOnlineChat();
    atHand.server.refuses('get_form', 'internal');
    await looks(atHand);

    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome' });
    atHand.chat.sendMessage('hello');
    await atHand.server.idle();
    expect(atHand.server.chats.texts).toEqual(['hello']);
  });

  it('is not asked of who has a conversation, nor again after a lost connection', async () => {
    const atHand = await looks(await aTalk());
    atHand.server.drops();
    await atHand.clock.advance(60_000);
    await atHand.server.idle();

    expect(atHand.asked('get_form')).toEqual([]);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'conversation' });
  });

  it('is asked for once more by the next connection where this one did not bring it', async () => {
    const atHand = await anOnlineChat();
    atHand.server.refuses('get_form', 'internal');
    await looks(atHand);
    has(atHand.server, PRECHAT);
    atHand.server.drops();
    await atHand.clock.advance(60_000);
    await atHand.server.idle();

    expect(atHand.asked('get_form')).toHaveLength(2);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'prechat' });
  });

  it('is not asked for again where the platform has refused it for good', async () => {
    const atHand = await anOnlineChat();
    atHand.server.refuses('get_form', 'validation');
    await looks(atHand);
    has(atHand.server, PRECHAT);
    atHand.server.drops();
    await atHand.clock.advance(60_000);
    await atHand.server.idle();

    expect(atHand.asked('get_form')).toHaveLength(1);
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome' });
  });

  it('makes room for a conversation that begins in another way', async () => {
    const atHand = await anOnlineChat();
    has(atHand.server, PRECHAT);
    await looks(atHand);
    atHand.chat.sendMessage('the page says');
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'conversation' });
  });

  it('is asked of somebody new after a log-out', async () => {
    const atHand = await anOnlineChat();
    has(atHand.server, PRECHAT);
    await looks(atHand);
    atHand.chat.logOut();
    await atHand.server.acceptsLogin();
    await atHand.server.idle();

    expect(atHand.asked('get_form')).toHaveLength(1);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'prechat' });
  });
});

describe('the form for a message that is left', () => {
  it('is offered beside the composer where nobody is there (R82)', async () => {
    const atHand = aChatAtHand();
    atHand.server.chats.groupsOffline = true;
    has(atHand.server, TICKET);
    atHand.chat.connect();
    await atHand.server.acceptsLogin();
    await looks(atHand);

    expect(atHand.asked('get_form')).toEqual([{ group_id: 0, type: 'ticket' }]);
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome', canLeave: true });

    await atHand.chat.leaveMessage();
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'ticket' });
    await atHand.chat.closeForm();
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome', canLeave: true });
    expect(atHand.asked('get_form')).toHaveLength(1);
  });

  it('makes way for the one before a conversation where there is none', async () => {
    const atHand = aChatAtHand();
    atHand.server.chats.groupsOffline = true;
    atHand.chat.connect();
    await atHand.server.acceptsLogin();
    await looks(atHand);

    expect(atHand.asked('get_form').map(({ type }) => type)).toEqual(['ticket', 'prechat']);
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'welcome' });
  });
});
