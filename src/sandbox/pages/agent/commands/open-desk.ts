import * as v from 'valibot';
import { AgentConnection, type ConnectionOptions } from '../connection/agent-connection.ts';
import { uploader } from '../connection/upload-file.ts';
import { Store } from '../state/store.ts';
import { readPush } from '../wire/read-push.ts';
import type { Account } from '../wire/sandbox-info.ts';
import { AttachFiles } from './attach-files.ts';
import type { DeskLine } from './desk-line.ts';
import { keepUp } from './keep-up.ts';
import { LiveAnswer } from './live-answer.ts';
import { loadNewest } from './load-history.ts';
import { readAll, readUnknown } from './read-chats.ts';
import { SeenMarks } from './seen-marks.ts';
import { TypingSignal } from './typing-signal.ts';

/** One agent at work: the line to the server, what is known, and what has to be told by and by. */
export interface OpenDesk extends DeskLine {
  readonly connection: AgentConnection;
  readonly seenMarks: SeenMarks;
  readonly typing: TypingSignal;
  readonly live: LiveAnswer;
  readonly files: AttachFiles;
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
      keeping.reset();
      readAll(line, answer).catch((error: unknown) => {
        if (!(error instanceof v.ValiError)) throw error;
        connection.close('refused');
      });
    },
    onPush: (action, payload) => store.dispatch(readPush(action, payload, Date.now())),
  });
  const line: DeskLine = { store, connection };
  const seenMarks = new SeenMarks(line);
  const typing = new TypingSignal(line);
  const live = new LiveAnswer(line);
  const files = new AttachFiles(store, uploader(account.token));
  const keeping = keepUp(line);

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
    live,
    files,
    openChat(chatId) {
      typing.stop();
      live.stop();
      store.dispatch({ type: 'chat_opened', chatId });
      if (chatId === undefined) return;
      const known = store.state.history[chatId];
      // Before the login there is no asking; it reads what is open then.
      if (store.state.session.connection.is === 'online') void readUnknown(line, chatId);
      if (known === undefined || known.stale) void loadNewest(line, chatId);
    },
    dispose() {
      typing.stop();
      live.stop();
      files.dispose();
      keeping.dispose();
      seenMarks.reset();
      clearInterval(tick);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      connection.close('closed');
    },
  };
}
