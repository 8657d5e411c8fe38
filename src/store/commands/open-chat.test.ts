import { describe, expect, it } from 'vitest';
import { RequestError } from '../../session/request-error.ts';
import { selectComposer } from '../selectors/composer.ts';
import { selectScreen } from '../selectors/screen.ts';
import { aChatAtHand, anOnlineChat, aTalk, type ChatAtHand } from '../testing/chats.ts';

/** Lets the server answer while the command waits. */
async function done(what: Promise<void>, { server }: ChatAtHand) {
  const outcome = what.then(
    () => 'done' as const,
    (error: unknown) => error,
  );
  await server.idle();
  return outcome;
}

describe('a conversation', () => {
  it('begins without a message, in the group of the page', async () => {
    const talk = await anOnlineChat({ options: { groupId: 3 } });
    expect(await done(talk.chat.startChat(), talk)).toBe('done');
    expect(talk.asked('start_chat')).toMatchObject([{ chat: { access: { group_ids: [3] } } }]);
    expect(talk.chat.select(selectScreen)).toEqual({ is: 'conversation', chatId: 'CHAT1' });
  });

  it('that goes on is not begun again', async () => {
    const talk = await aTalk();
    const before = talk.server.requests.length;
    expect(await done(talk.chat.startChat(), talk)).toBe('done');
    expect(talk.server.requests).toHaveLength(before);
  });

  it('that nobody told us of is resumed instead', async () => {
    const talk = await anOnlineChat();
    talk.server.chats.agentBegins('hidden');
    talk.server.chats.closeThread();
    expect(await done(talk.chat.startChat(), talk)).toBe('done');
    expect(talk.asked('resume_chat')).toMatchObject([{ chat: { id: 'CHAT1' } }]);
  });

  it('ends, and begins anew in a new thread', async () => {
    const talk = await aTalk();
    expect(await done(talk.chat.deactivate(), talk)).toBe('done');
    expect(talk.chat.select(selectComposer).is).toBe('ended');
    expect(await done(talk.chat.resume(), talk)).toBe('done');
    expect(talk.chat.select(selectComposer).is).toBe('open');
    expect(talk.server.chats.chats[0]?.threads).toHaveLength(2);
  });

  it('that ended, or goes on, before we heard of it is no error', async () => {
    const talk = await aTalk();
    talk.server.chats.closeThread();
    expect(await done(talk.chat.deactivate(), talk)).toBe('done');

    const other = await aTalk();
    other.server.says(other.server.chats.closeThread());
    await other.server.idle();
    other.server.chats.agentBegins('back again', 'CHAT1');
    expect(await done(other.chat.resume(), other)).toBe('done');
    expect(other.chat.select(selectComposer).is).toBe('open');
  });

  it('rejects with what the server says', async () => {
    const talk = await anOnlineChat();
    talk.server.chats.groupsOffline = true;
    const error = await done(talk.chat.startChat(), talk);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ reason: 'groups_offline' });
    expect(await done(aChatAtHand().chat.startChat(), talk)).toMatchObject({ reason: 'not_connected' });
  });
});
