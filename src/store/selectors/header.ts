import type { State } from '../state.ts';
import type { HeaderView } from '../views.ts';
import { chatIdInView, chatInView } from './chat-in-view.ts';
import { agentOf, presence } from './presence.ts';
import { selector } from './selector.ts';
import { unreadCount } from './unread.ts';

/** Who is there, and the ways on from here. */
export const selectHeader: (state: State) => HeaderView = selector((state) => {
  const chatId = chatIdInView(state);
  const chat = chatInView(state);
  const others = state.chats.order.filter((id) => id !== chatId);
  return {
    agent: agentOf(state, chat),
    presence: presence(state),
    status: statusOf(state),
    list:
      state.chats.order.length > 1
        ? { othersUnread: others.reduce((sum, id) => sum + unreadCount(state, id), 0) }
        : undefined,
    canEnd: chat?.active === true && state.connection.state.is === 'online',
  };
});

function statusOf(state: State): HeaderView['status'] {
  const { is } = state.connection.state;
  if (is === 'connecting' || is === 'waiting') return 'connecting';
  const chat = chatInView(state);
  if (chat?.queue) return 'queued';
  if (chat && state.people.live[chat.id]) return 'typing';
  if (chat?.lastThread && !chat.active) return 'ended';
  const there = presence(state);
  return there === 'online' || there === 'offline' ? there : 'none';
}
