import { AgentConnection, type ConnectionOptions } from '../connection/agent-connection.ts';
import { PEEK_LASTS, TYPING_LASTS } from '../state/live-signs.ts';
import { Store } from '../state/store.ts';
import { readPush } from '../wire/read-push.ts';
import type { Account } from '../wire/sandbox-info.ts';
import type { DeskLine } from './desk-line.ts';
import { FollowOpen } from './follow-open.ts';
import { loadNewest } from './load-history.ts';
import { readAll } from './read-chats.ts';
import { SeenMarks } from './seen-marks.ts';
import { TypingSignal } from './typing-signal.ts';

/** One agent at work: the line to the server, what is known, and what has to be told by and by. */
export interface OpenDesk extends DeskLine {
  readonly connection: AgentConnection;
  readonly seenMarks: SeenMarks;
  readonly typing: TypingSignal;
  /** Shows a chat, and reads its newest part unless that is known. Nothing: back to the list. */
  openChat(chatId: string | undefined): void;
  /** Ends everything that was begun here. */
  dispose(): void;
}

export type DeskOptions = Pick<ConnectionOptions, 'url' | 'openSocket'> & { readonly account: Account };

/** Where agents connect, beside the page that was loaded. */
export function agentUrl(location: Location, organizationId: string): string {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${location.host}/v3.6/agent/rtm/ws?organization_id=${encodeURIComponent(organizationId)}`;
}

/** Signs in and keeps what is known up to date until it is disposed. */
export function openDesk({ account, ...options }: DeskOptions): OpenDesk {
  const store = new Store();
  const connection = new AgentConnection({
    ...options,
    token: account.token,
    onState: (state) => store.dispatch({ type: 'connection_changed', connection: state }),
    onLogin: (answer) => {
      seenMarks.reset();
      following.reset();
      void readAll(line, answer);
    },
    onPush: (action, payload) => store.dispatch(readPush(action, payload, Date.now())),
  });
  const line: DeskLine = { store, connection };
  const seenMarks = new SeenMarks(line);
  const typing = new TypingSignal(line);
  const following = new FollowOpen(line);
  const fading = new Set<ReturnType<typeof setTimeout>>();

  const fade = (after: number, run: () => void) => {
    const timer = setTimeout(() => {
      fading.delete(timer);
      run();
    }, after);
    fading.add(timer);
  };
  const unsubscribe = store.subscribe((action) => {
    if (action.type === 'sneak_peek') {
      fade(PEEK_LASTS, () => store.dispatch({ type: 'peek_expired', chatId: action.chatId, at: action.at }));
    }
    if (action.type === 'typing') {
      const { chatId, authorId, at } = action;
      fade(TYPING_LASTS, () => store.dispatch({ type: 'typing_expired', chatId, authorId, at }));
    }
    // Newly one's own: what was said before one came has to be known for unread and waiting.
    if (action.type === 'agent_added' && action.agent.id === store.state.session.profile?.id) {
      void loadNewest(line, action.chatId);
    }
    following.update();
  });

  const tick = setInterval(() => {
    if (document.visibilityState === 'visible') store.dispatch({ type: 'time_passed', now: Date.now() });
  }, 1000);
  const wake = () => {
    if (store.state.session.connection.is === 'waiting') connection.connect();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  store.dispatch({ type: 'time_passed', now: Date.now() });
  connection.connect();

  return {
    store,
    connection,
    seenMarks,
    typing,
    openChat(chatId) {
      typing.stop();
      store.dispatch({ type: 'chat_opened', chatId });
      const known = chatId === undefined ? undefined : store.state.history[chatId];
      if (chatId !== undefined && (known === undefined || known.stale)) void loadNewest(line, chatId);
    },
    dispose() {
      typing.stop();
      unsubscribe();
      seenMarks.reset();
      for (const timer of fading) clearTimeout(timer);
      clearInterval(tick);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      connection.close('closed');
    },
  };
}
