import { describe, expect, it } from 'vitest';
import {
  aChat,
  aMessage,
  anAgentInChat,
  COLLEAGUE,
  chatComes,
  IDA,
  ME,
  nine,
  stateAfter,
} from '../testing/builders.ts';

const inThread = { chatId: 'CHAT1', threadId: 'THREAD1' };

describe('chats', () => {
  it('are left by all agents when they end', () => {
    const state = stateAfter(chatComes(), { type: 'chat_deactivated', ...inThread });

    expect(state.chats.byId.CHAT1?.agents).toMatchObject([{ id: ME, present: false }]);
  });

  it('stand first in the archive once they end, when that was read', () => {
    const older = { chat: aChat({ id: 'CHAT0' }), threads: [] };
    const state = stateAfter(
      chatComes(),
      { type: 'archive_read', chats: [older], nextPageId: undefined },
      { type: 'chat_deactivated', ...inThread },
    );

    expect(state.chats.archive).toEqual(['CHAT1', 'CHAT0']);
  });

  it('take an agent in once, and remember who left', () => {
    const tom = anAgentInChat({ id: COLLEAGUE, name: 'Tom Hale' });
    const state = stateAfter(
      chatComes(),
      { type: 'agent_added', chatId: 'CHAT1', agent: tom },
      { type: 'agent_added', chatId: 'CHAT1', agent: tom },
      { type: 'user_removed', chatId: 'CHAT1', userId: ME },
    );

    expect(state.chats.byId.CHAT1?.agents.map(({ id, present }) => [id, present])).toEqual([
      [ME, false],
      [COLLEAGUE, true],
    ]);
  });

  it('never move a seen mark back', () => {
    const state = stateAfter(
      chatComes(),
      { type: 'events_seen', chatId: 'CHAT1', userId: IDA, seenUpTo: nine(5) },
      { type: 'events_seen', chatId: 'CHAT1', userId: IDA, seenUpTo: nine(3) },
    );

    expect(state.chats.byId.CHAT1?.customer?.seenUpTo).toBe(nine(5));
  });

  it('count whoever writes as having seen what came before', () => {
    const state = stateAfter(chatComes(), { type: 'incoming_event', ...inThread, event: aMessage(4) });

    expect(state.chats.byId.CHAT1?.customer?.seenUpTo).toBe(nine(4));
  });
});
