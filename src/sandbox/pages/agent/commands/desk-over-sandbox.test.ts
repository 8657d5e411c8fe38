import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, type CustomerClient, textAt } from '../../../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../../../server.ts';
import { chatList } from '../select/chat-list.ts';
import { composerMode } from '../select/composer-mode.ts';
import type { State } from '../state/store.ts';
import { type LiveDesk, liveDesk } from '../testing/live-desk.ts';
import { closeChat, join, leave, resume, startChat, takeOver, transfer } from './hold-chat.ts';
import { loadNewest, loadOlder } from './load-history.ts';
import { setAccepting, tag, transferTargets, untag } from './note-chat.ts';
import { SeenMarks } from './seen-marks.ts';
import { write } from './send-message.ts';

let sandbox: Sandbox;
let desks: LiveDesk[];
let customers: CustomerClient[];

beforeEach(async () => {
  sandbox = await createSandbox();
  desks = [];
  customers = [];
});

afterEach(async () => {
  for (const desk of desks) desk.close();
  for (const customer of customers) customer.socket.terminate();
  await sandbox.close();
});

async function nora(): Promise<LiveDesk> {
  const desk = await liveDesk(sandbox, 0);
  desks.push(desk);
  return desk;
}

async function tom(): Promise<LiveDesk> {
  const desk = await liveDesk(sandbox, 1);
  desks.push(desk);
  return desk;
}

/** A customer who has said something: their client, and the ids of what it began. */
async function aCustomerWrites(text: string, name = 'Ida Berg') {
  const client = await aCustomer(sandbox, { login: { customer: { name } } });
  customers.push(client);
  const event = { type: 'message', text, recipients: 'all' };
  const answer = await client.request('start_chat', { chat: { thread: { events: [event] } }, active: true });
  const chatId = textAt(answer, 'chat_id');
  return {
    client,
    chatId,
    threadId: textAt(answer, 'thread_id'),
    says: (words: string) =>
      client.request('send_event', { chat_id: chatId, event: { type: 'message', text: words, recipients: 'all' } }),
  };
}

const wordsOf = (state: State, chatId: string) =>
  Object.values(state.threads)
    .filter((thread) => thread.chatId === chatId)
    .flatMap((thread) => thread.events)
    .flatMap((event) => (event.type === 'message' ? [event.text] : []));
const modeOf = (state: State, chatId: string) => {
  const chat = state.chats.byId[chatId];
  return chat && composerMode(state, chat).is;
};
const hasMode = (chatId: string, is: string) => (state: State) => modeOf(state, chatId) === is;

describe('a desk over a sandbox', () => {
  it('gets a new chat by itself, and answers it', async () => {
    const desk = await nora();
    const { client, chatId } = await aCustomerWrites('Is the lamp in stock?');
    await desk.until('assigned', hasMode(chatId, 'write'));

    write(desk, chatId, '  Yes, four of them.  ', 'all');

    const answer = await client.waitForPush('incoming_event', (push) => textAt(push, 'event.type') === 'message');
    expect(textAt(answer.payload, 'event.text')).toBe('Yes, four of them.');
    const state = await desk.until('confirmed', ({ outgoing }) => outgoing.length === 0);
    expect(wordsOf(state, chatId)).toEqual(['Is the lamp in stock?', 'Yes, four of them.']);
  });

  it('finds on signing in what was open before, with its words and who waits', async () => {
    const first = await nora();
    const { chatId } = await aCustomerWrites('Hello?');
    await first.until('assigned', hasMode(chatId, 'write'));
    first.close();

    const desk = await nora();

    const state = await desk.until('read', (known) => known.history[chatId]?.is === 'ready');
    expect(wordsOf(state, chatId)).toEqual(['Hello?']);
    expect(chatList(state).sections).toMatchObject([
      { heading: 'Waiting for you', rows: [{ name: 'Ida Berg', unread: 1 }] },
    ]);
  });

  it('keeps notes from the customer', async () => {
    const desk = await nora();
    const { client, chatId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));

    write(desk, chatId, 'Offer her the discount', 'agents');
    await desk.until('confirmed', ({ outgoing }) => outgoing.length === 0);
    await client.settled();

    expect(JSON.stringify(client.frames)).not.toContain('discount');
  });

  it('refuses before sending what the platform would refuse', async () => {
    const desk = await nora();
    const { chatId } = await aCustomerWrites('Hello');

    expect(write(desk, chatId, '   ', 'all')).toContain('nothing to send');
    expect(write(desk, chatId, 'x'.repeat(16_385), 'all')).toContain('too long by 1 ');
    expect(desk.store.state.outgoing).toEqual([]);
  });

  it('sends what was written while the line was down once, in order', async () => {
    const desk = await nora();
    const { client, chatId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));

    desk.connection.close();
    write(desk, chatId, 'one', 'all');
    write(desk, chatId, 'two', 'all');
    expect(desk.store.state.outgoing.map(({ status }) => status.is)).toEqual(['queued', 'queued']);
    desk.connection.connect();

    const state = await desk.until('sent', ({ outgoing }) => outgoing.length === 0);
    expect(wordsOf(state, chatId)).toEqual(['Hello', 'one', 'two']);
    await client.settled();
    expect(client.frames.filter((frame) => /"(one|two)"/.test(JSON.stringify(frame.payload)))).toHaveLength(2);
  });

  it('says why a message was refused, and keeps it', async () => {
    const desk = await nora();
    const { chatId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));
    await closeChat(desk, chatId);

    write(desk, chatId, 'too late', 'all');

    const state = await desk.until('refused', ({ outgoing }) => outgoing[0]?.status.is === 'refused');
    expect(state.outgoing[0]?.status).toEqual({ is: 'refused', why: 'This chat has ended in the meantime.' });
  });

  it('closes a chat, sees its rating while it is on screen, and opens it again', async () => {
    const desk = await nora();
    const { client, chatId, threadId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));
    desk.store.dispatch({ type: 'chat_opened', chatId });

    await closeChat(desk, chatId);
    await desk.until('closed', hasMode(chatId, 'closed'));
    await desk.connection.request('ping', {});
    await client.request('update_thread_properties', {
      chat_id: chatId,
      thread_id: threadId,
      properties: { rating: { score: 1 } },
    });
    const rated = await desk.until('rated', (state) => state.threads[threadId]?.rating.score === 1);
    expect(chatList(rated).counts).toEqual({ mine: 0, waiting: 0 });

    await resume(desk, chatId);
    const state = await desk.until('open again', hasMode(chatId, 'write'));
    expect(state.chats.byId[chatId]?.lastThreadId).not.toBe(threadId);
  });

  it('hands a chat to a colleague, listens in, joins, takes over and leaves', async () => {
    const desk = await nora();
    const { chatId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));
    const other = await tom();
    expect(await transferTargets(desk, chatId)).toContainEqual({ agentId: 'tom.hale@example.test', activeChats: 0 });

    expect(await transfer(desk, chatId, { type: 'agent', id: 'tom.hale@example.test' })).toBe(true);
    await other.until('theirs', hasMode(chatId, 'write'));
    await desk.until('gone', hasMode(chatId, 'join'));

    await join(desk, chatId, 'agents');
    await desk.until('listening', hasMode(chatId, 'supervise'));
    await leave(desk, chatId);
    await desk.until('gone again', hasMode(chatId, 'join'));
    await takeOver(desk, chatId);
    await desk.until('taken', hasMode(chatId, 'write'));
    await other.until('taken away', hasMode(chatId, 'join'));
  });

  it('tells what a transfer failed of', async () => {
    const desk = await nora();
    const { chatId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));

    expect(await transfer(desk, chatId, { type: 'agent', id: 'tom.hale@example.test' })).toBe(false);

    expect(desk.store.state.desk.notice).toMatch(/^The transfer did not work\. /);
  });

  it('tags a thread and takes a tag off', async () => {
    const desk = await nora();
    const { chatId, threadId } = await aCustomerWrites('Hello');
    await desk.until('assigned', hasMode(chatId, 'write'));

    await tag(desk, chatId, threadId, ' lamps ');
    await desk.until('tagged', (state) => state.threads[threadId]?.tags[0] === 'lamps');
    await untag(desk, chatId, threadId, 'lamps');
    await desk.until('untagged', (state) => state.threads[threadId]?.tags.length === 0);
  });

  it('takes no chats while it accepts none', async () => {
    const desk = await nora();
    const other = await tom();

    await setAccepting(desk, false);
    const { chatId } = await aCustomerWrites('Hello');

    await other.until('assigned', hasMode(chatId, 'write'));
    expect(modeOf(await desk.until('told', hasMode(chatId, 'join')), chatId)).toBe('join');
    expect(other.store.state.session.statuses['nora.lind@example.test']).toBe('not_accepting_chats');
  });

  it('reads older threads page by page', async () => {
    const desk = await nora();
    const { client, chatId, threadId, says } = await aCustomerWrites('The first of all');
    await desk.until('assigned', hasMode(chatId, 'write'));
    for (let count = 0; count < 3; count++) {
      await closeChat(desk, chatId);
      await client.request('resume_chat', { chat: { id: chatId }, active: true });
      for (let word = 0; word < 15; word++) await says(`${count}.${word}`);
    }

    const other = await tom();
    const reach = () => other.store.state.history[chatId];

    await loadNewest(other, chatId);
    expect(reach()?.threadIds).not.toContain(threadId);
    while (reach()?.nextPageId !== undefined) await loadOlder(other, chatId);

    expect(reach()?.threadIds).toHaveLength(4);
    expect(reach()?.threadIds[0]).toBe(threadId);
  });

  it('tells the customer what was seen', async () => {
    const desk = await nora();
    const { client, chatId, threadId } = await aCustomerWrites('Hello');
    await desk.until('read', (state) => state.history[chatId]?.is === 'ready');
    const marks = new SeenMarks(desk);
    const newest = desk.store.state.threads[threadId]?.events.at(-1)?.createdAt ?? '';

    marks.seen(chatId, newest);
    marks.seen(chatId, newest);

    const mark = await client.waitForPush('events_marked_as_seen');
    expect(textAt(mark.payload, 'seen_up_to')).toBe(newest);
    await client.settled();
    expect(client.pushNames().filter((name) => name === 'events_marked_as_seen')).toHaveLength(1);
    marks.reset();
  });

  it('sees who is on the site, and begins a chat with them', async () => {
    const desk = await nora();
    const client = await aCustomer(sandbox, { login: { customer: { name: 'Omar' } } });
    customers.push(client);
    const state = await desk.until('there', ({ customers: known }) => known[client.id]?.online === true);
    expect(state.customers[client.id]?.name).toBe('Omar');

    const chatId = await startChat(desk, client.id);

    expect(chatId).toBeDefined();
    await desk.until('begun', hasMode(chatId ?? '', 'write'));
    await client.waitForPush('incoming_chat');
  });

  it('holds two customers apart', async () => {
    const desk = await nora();
    const ida = await aCustomerWrites('I am Ida');
    const omar = await aCustomerWrites('I am Omar', 'Omar');
    await desk.until('assigned', hasMode(omar.chatId, 'write'));

    write(desk, omar.chatId, 'Hello Omar', 'all');
    await desk.until('confirmed', ({ outgoing }) => outgoing.length === 0);
    await ida.client.settled();

    expect(JSON.stringify(ida.client.frames)).not.toContain('Omar');
    expect(wordsOf(desk.store.state, ida.chatId)).toEqual(['I am Ida']);
  });
});
