import { describe, expect, it } from 'vitest';
import { id, type UserId } from '../../protocol/domain/ids.ts';
import { anOnlineChat } from '../testing/chats.ts';

const NORA = 'https://shop.example.test/nora.png';

describe('another face', () => {
  it('is given to an agent who is known, and all else of them stays', async () => {
    const { chat, server } = await anOnlineChat();
    server.pushes('user_added_to_chat', {
      chat_id: 'CHAT1',
      reason: 'manual',
      user: { id: 'nora', type: 'agent', name: 'Nora', present: true, avatar: 'https://cdn.example.test/n.png' },
    });
    await server.idle();
    await chat.showFace(id<UserId>('nora'), NORA);

    expect(chat.state.people.byId[id<UserId>('nora')]).toMatchObject({ type: 'agent', name: 'Nora', avatar: NORA });
  });

  it('is given to nobody else', async () => {
    const { chat } = await anOnlineChat();
    const before = chat.state.people;
    await chat.showFace(id<UserId>('somebody'), NORA);

    expect(chat.state.people).toBe(before);
  });
});
