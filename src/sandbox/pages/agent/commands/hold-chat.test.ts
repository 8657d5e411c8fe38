import { describe, expect, it } from 'vitest';
import { RequestError } from '../connection/request-error.ts';
import { Store } from '../state/store.ts';
import { nine } from '../testing/builders.ts';
import { startChat } from './hold-chat.ts';

/** A visitor whose one chat is further back than the lists that were read. */
function aVisitorWithChat(active: boolean) {
  const asked: string[] = [];
  const thread = { id: 'THREAD1', active, created_at: nine(0), events: [] };
  const answers: Readonly<Record<string, object>> = {
    get_customer: { id: 'ida', chat_ids: ['CHAT2', 'CHAT1'] },
    get_chat: { id: 'CHAT2', users: [{ id: 'ida', type: 'customer', name: 'Ida Berg' }], thread },
  };
  const connection = {
    request: (action: string) => {
      asked.push(action);
      return action === 'start_chat'
        ? Promise.reject(new RequestError(action, 'chat_limit_reached'))
        : Promise.resolve(answers[action] ?? {});
    },
  };
  return { line: { store: new Store(), connection }, asked };
}

describe('a chat with a visitor who has one already', () => {
  it('is that one, opened again', async () => {
    const { line, asked } = aVisitorWithChat(false);

    expect(await startChat(line, 'ida')).toBe('CHAT2');

    expect(asked).toEqual(['start_chat', 'get_customer', 'get_chat', 'resume_chat']);
    expect(line.store.state.chats.byId.CHAT2?.customer?.id).toBe('ida');
    expect(line.store.state.desk.notice).toBeUndefined();
  });

  it('is that one as it is while it is open', async () => {
    const { line, asked } = aVisitorWithChat(true);

    expect(await startChat(line, 'ida')).toBe('CHAT2');

    expect(asked).not.toContain('resume_chat');
  });
});
