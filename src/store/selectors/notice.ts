import type { State } from '../state.ts';
import type { NoticeView, QueueView } from '../views.ts';
import { chatInView } from './chat-in-view.ts';
import { presence } from './presence.ts';
import { selector } from './selector.ts';

/** The strip under the header. What stopped for good has a screen of its own. */
export const selectNotice: (state: State) => NoticeView = selector((state) => {
  const { state: connection, everOnline } = state.connection;
  switch (connection.is) {
    case 'connecting':
      // The first attempt is what everybody expects: no word of it.
      return { is: everOnline || connection.attempt > 1 ? 'connecting' : 'none' };
    case 'waiting':
      return { is: 'offline', until: connection.why === 'offline' ? undefined : connection.until };
    case 'paused':
      return { is: 'paused' };
    case 'online':
      return { is: presence(state) === 'offline' ? 'nobody_online' : 'none' };
    case 'idle':
    case 'stopped':
      return { is: 'none' };
  }
});

/** The place in the queue, while the chat in view waits for an agent. */
export const selectQueue: (state: State) => QueueView = selector((state) => {
  const queue = chatInView(state)?.queue;
  return queue && { position: queue.position, waitTime: queue.waitTime };
});
