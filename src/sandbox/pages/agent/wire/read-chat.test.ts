import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChat, readChatPage, readProfile, readThreadPage } from './read-chat.ts';

const documents = new URL('../../../../../test/frames/agent/', import.meta.url);
const frame = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, documents), 'utf8'));

function answerOf(name: string): unknown {
  return (frame(`requests/${name}`) as { response: { payload: unknown } }).response.payload;
}

describe('readChat', () => {
  it('reads a summary as a thread of which only the newest is known', () => {
    const { chat, threads } = readChat(frame('structures/chat_summary'));

    expect(chat).toMatchObject({ lastThreadId: 'RK4T7W5C1D', agents: [{ name: 'Nora Lind', present: true }] });
    expect(threads).toMatchObject([
      { active: true, complete: false, tags: ['lamps'], events: [{ id: 'RK4T7W5C1D_2' }] },
    ]);
  });

  it('reads a whole chat', () => {
    const { threads } = readChat(frame('structures/chat'));

    expect(threads).toMatchObject([{ complete: true, events: [{ type: 'message' }, { type: 'message' }] }]);
  });

  it('takes the newer name of the summary’s head', () => {
    const { last_thread_summary: head, ...rest } = frame('structures/chat_summary') as Record<string, unknown>;

    expect(readChat({ ...rest, last_thread_info: head }).chat.lastThreadId).toBe('RK4T7W5C1D');
  });

  it('reads a chat that never had a thread', () => {
    expect(readChat({ id: 'C1', users: [] })).toMatchObject({ chat: { id: 'C1', agents: [] }, threads: [] });
  });
});

describe('answers', () => {
  it('of login tell who one is and which chats there are', () => {
    const login = answerOf('login');

    expect(readProfile((login as { my_profile: unknown }).my_profile).routingStatus).toBe('accepting_chats');
    expect(readChatPage(login).chats).toHaveLength(1);
  });

  it('of list_chats lose a damaged chat and keep the others', () => {
    const good = frame('structures/chat_summary');

    expect(readChatPage({ chats_summary: [{ id: 7 }, good] }).chats.map(({ chat }) => chat.id)).toEqual(['RK4T7W2M9A']);
  });

  it('of list_threads carry the way to the next page', () => {
    expect(readThreadPage('RK4T7W2M9A', answerOf('list_threads'))).toMatchObject({
      threads: [{ id: 'RK4T7W5C1D', chatId: 'RK4T7W2M9A' }],
      nextPageId: 'YXRocmVhZHMtMg==',
    });
  });
});
