import type { Server } from './live-element.ts';

export interface TestAgent {
  ask(action: string, payload: object): Promise<unknown>;
  /** Takes part in a chat, whoever was given it. */
  join(chatId: string | undefined): Promise<void>;
  leave(): void;
}

/** Somebody who answers. */
export async function anAgent(server: Server): Promise<TestAgent> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v3.6/agent/rtm/ws`);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  let asked = 0;
  const ask = (action: string, payload: object) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const id = `${asked}`;
      socket.addEventListener('message', ({ data }) => {
        const { request_id, type, success, payload: answer } = JSON.parse(data);
        if (request_id !== id || type !== 'response') return;
        if (success) resolve(answer);
        else reject(new Error(`${action}: ${JSON.stringify(answer)}`));
      });
      socket.send(JSON.stringify({ request_id: id, action, payload }));
    });
  await ask('login', { token: `Bearer ${server.agents[0]?.token}` });
  await ask('set_routing_status', { status: 'accepting_chats' });
  return {
    ask,
    async join(chat_id) {
      const joining = { chat_id, user_id: server.agents[0]?.id, user_type: 'agent', visibility: 'all' };
      // Refused where the chat is theirs already.
      await ask('add_user_to_chat', { ...joining, ignore_requester_presence: true }).catch(() => undefined);
    },
    leave: () => socket.close(),
  };
}
