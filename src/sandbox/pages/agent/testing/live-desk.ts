import { WebSocket } from 'ws';
import type { Sandbox } from '../../../server.ts';
import type { DeskLine } from '../commands/desk-line.ts';
import { keepUp } from '../commands/keep-up.ts';
import { readAll } from '../commands/read-chats.ts';
import { AgentConnection, type Socket } from '../connection/agent-connection.ts';
import { type State, Store } from '../state/store.ts';
import { readPush } from '../wire/read-push.ts';

/** A socket of Node's that hands over each message in a task of its own, as browsers do. */
function nodeSocket(url: string): Socket {
  const socket = new WebSocket(url, { allowSynchronousEvents: false });
  socket.on('error', () => {});
  return socket as Socket;
}

export interface LiveDesk extends DeskLine {
  readonly connection: AgentConnection;
  /** Resolves as soon as the state is as wanted; rejects with `what` after four seconds. */
  until(what: string, wanted: (state: State) => boolean): Promise<State>;
  close(): void;
}

/** An agent signed in to a real sandbox, without a page. `begin`: what happens to the store before that. */
export async function liveDesk(
  sandbox: Sandbox,
  index: number,
  begin: (store: Store) => void = () => {},
): Promise<LiveDesk> {
  const account = sandbox.info.agents[index];
  if (account === undefined) throw new Error(`There is no agent ${index}.`);
  const store = new Store();
  begin(store);
  const connection: AgentConnection = new AgentConnection({
    url: `${sandbox.url.replace('http', 'ws')}/v3.6/agent/rtm/ws?organization_id=${sandbox.info.organization_id}`,
    token: `Bearer ${account.token}`,
    openSocket: nodeSocket,
    backOff: () => 5,
    onState: (state) => store.dispatch({ type: 'connection_changed', connection: state }),
    onLogin: (answer) => {
      keeping.reset();
      void readAll({ store, connection }, answer);
    },
    onPush: (action, payload) => store.dispatch(readPush(action, payload, Date.now())),
  });
  const keeping = keepUp({ store, connection });
  const desk: LiveDesk = {
    store,
    connection,
    until: (what, wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Never ${what}.`)), 4000);
        const look = () => {
          if (!wanted(store.state)) return;
          clearTimeout(timer);
          unsubscribe();
          resolve(store.state);
        };
        const unsubscribe = store.subscribe(look);
        look();
      }),
    close() {
      keeping.dispose();
      connection.close();
    },
  };
  connection.connect();
  await desk.until('ready', (state) => state.chats.archiveRead);
  return desk;
}
