import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, type CustomerClient, textAt } from '../../../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../../../server.ts';
import { Store } from '../state/store.ts';
import { type LiveDesk, liveDesk } from '../testing/live-desk.ts';
import { keepOutgoing } from './keep-outgoing.ts';
import { write } from './send-message.ts';

function aStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('what was sent before a reload', () => {
  it('comes back to the agent who wrote it, refused or not yet confirmed', () => {
    const storage = aStorage();
    const before = new Store();
    keepOutgoing(before, 'nora', storage);
    const line = { store: before, connection: { request: () => Promise.resolve({}) } };
    for (const text of ['one', 'two', 'three', 'four']) write(line, 'C', text, 'all');
    const [, two, three, four] = before.state.outgoing.map(({ customId }) => customId);
    before.dispatch({ type: 'message_refused', customId: two ?? '', why: 'This chat has ended.' });
    before.dispatch({ type: 'message_withdrawn', customId: three ?? '' });
    before.dispatch({ type: 'message_accepted', customId: four ?? '', eventId: 'E' });

    const [nora, tom] = [new Store(), new Store()];
    keepOutgoing(nora, 'nora', storage);
    keepOutgoing(tom, 'tom', storage);

    expect(nora.state.outgoing).toMatchObject([
      { draft: { text: 'one' }, status: { is: 'unsure' } },
      { draft: { text: 'two' }, status: { is: 'refused', why: 'This chat has ended.' } },
    ]);
    expect(tom.state.outgoing).toEqual([]);
  });

  it('is nothing when storage holds something else', () => {
    const storage = aStorage();
    storage.setItem('agent-console.outgoing.nora', '[{"customId":7}]');
    const store = new Store();

    keepOutgoing(store, 'nora', storage);

    expect(store.state.outgoing).toEqual([]);
  });
});

describe('a reload while the line is down', () => {
  let sandbox: Sandbox;
  let desks: LiveDesk[];
  let client: CustomerClient;

  beforeEach(async () => {
    sandbox = await createSandbox();
    desks = [];
  });
  afterEach(async () => {
    for (const desk of desks) desk.close();
    client.socket.terminate();
    await sandbox.close();
  });

  it('sends after the next login what waited, and what had arrived not again', async () => {
    const storage = aStorage();
    const sitDown = async () => {
      const desk = await liveDesk(sandbox, 0, (store) => keepOutgoing(store, 'nora', storage));
      desks.push(desk);
      return desk;
    };
    const first = await sitDown();
    client = await aCustomer(sandbox);
    const chatId = textAt(await client.request('start_chat', { active: true }), 'chat_id');
    await first.until('assigned', (state) => state.chats.byId[chatId] !== undefined);
    write(first, chatId, 'arrived', 'all');
    const unconfirmed = storage.getItem('agent-console.outgoing.nora') ?? '';
    await first.until('confirmed', ({ outgoing }) => outgoing.length === 0);
    first.connection.close();
    write(first, chatId, 'waited', 'all');
    const waiting = storage.getItem('agent-console.outgoing.nora') ?? '';
    storage.setItem(
      'agent-console.outgoing.nora',
      JSON.stringify([unconfirmed, waiting].flatMap((one) => JSON.parse(one))),
    );

    const second = await sitDown();

    await second.until('sent', ({ outgoing }) => outgoing.length === 0);
    await client.settled();
    const heard = client.frames.flatMap(
      ({ payload }) => /"text":"(arrived|waited)"/.exec(JSON.stringify(payload))?.[1] ?? [],
    );
    expect(heard).toEqual(['arrived', 'waited']);
  });
});
