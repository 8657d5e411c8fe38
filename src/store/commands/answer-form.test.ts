import { describe, expect, it } from 'vitest';
// Loaded when they are needed: in the time of a test they are there already.
import './answer-form.ts';
import './load-whole.ts';
import './open-form.ts';
import './rate.ts';
import './send-transcript.ts';
import { type ChatId, id } from '../../protocol/domain/ids.ts';
import { FakeServer } from '../../session/testing/fake-server.ts';
import { VirtualClock } from '../../session/testing/virtual-clock.ts';
import type { FormAnswer } from '../chat.ts';
import { selectComposer } from '../selectors/composer.ts';
import { selectScreen } from '../selectors/screen.ts';
import { aChatAtHand, anOnlineChat, aTalk, type ChatAtHand, ORGANIZATION } from '../testing/chats.ts';

const NAME = { type: 'name', id: 'n', label: 'Name', answer: 'Ida' } as const;
const GROUP = {
  type: 'group_chooser',
  id: 'g',
  label: 'Who?',
  answer: { id: 'o', label: 'Sales', groupId: 4 },
} as const;

const anAnswer = (fields: Partial<FormAnswer> = {}): FormAnswer => ({
  formId: 'form-1',
  formType: 'prechat',
  fields: [NAME],
  ...fields,
});

/** Runs a command to its end; the first of a kind loads its code first. */
async function done<T>({ server }: ChatAtHand, command: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  command.then(over, over);
  while (!isOver) {
    await server.idle();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return command;
}

const filled = (formType: string) =>
  expect.objectContaining({
    type: 'filled_form',
    form_id: 'form-1',
    recipients: 'all',
    fields: [{ type: 'name', id: 'n', label: 'Name', answer: 'Ida' }],
    properties: { lc2: { form_type: formType } },
  });

describe('answering the form before a conversation', () => {
  it('begins it with the answers as its first event, in the group whose form it was (R78)', async () => {
    const atHand = await anOnlineChat();
    await done(atHand, atHand.chat.answerForm(anAnswer({ groupId: 2 })));

    expect(atHand.asked('start_chat')).toEqual([
      { active: true, chat: { access: { group_ids: [2] }, thread: { events: [filled('prechat')] } } },
    ]);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'conversation' });
  });

  it('goes to the group that was chosen in it (R78)', async () => {
    const atHand = await anOnlineChat();
    await done(atHand, atHand.chat.answerForm(anAnswer({ groupId: 2, fields: [NAME, GROUP] })));
    expect(atHand.asked('start_chat')[0]).toMatchObject({ chat: { access: { group_ids: [4] } } });
  });

  it('sends after it what stood in the composer already', async () => {
    const atHand = await anOnlineChat();
    atHand.chat.setDraft('my lamp flickers');
    atHand.chat.setDraft('{}', id<ChatId>('form:prechat:form-1'));
    await done(atHand, atHand.chat.answerForm(anAnswer()));
    await atHand.server.idle();
    expect(atHand.server.chats.events.map(({ type }) => type)).toEqual(['filled_form', 'message']);
    expect(atHand.server.chats.texts).toEqual(['my lamp flickers']);
  });

  it('sends it once where it was sent by hand while the form had to wait', async () => {
    const atHand = await anOnlineChat();
    atHand.chat.setDraft('my lamp flickers');
    atHand.surroundings.hint('offline');
    atHand.server.drops();
    await atHand.clock.until(() => atHand.chat.state.connection.state.is === 'waiting');

    const answered = atHand.chat.answerForm(anAnswer());
    await atHand.clock.until(() => atHand.chat.state.timeline.pending.length === 1);
    atHand.chat.sendMessage('my lamp flickers');
    atHand.surroundings.hint('online');
    await done(atHand, answered);
    await atHand.server.idle();

    expect(atHand.server.chats.texts).toEqual(['my lamp flickers']);
  });

  it('leaves alone what was written on meanwhile', async () => {
    const atHand = await anOnlineChat();
    atHand.chat.setDraft('my lamp');
    atHand.server.latency = 500;
    const answered = atHand.chat.answerForm(anAnswer());
    await atHand.clock.until(() => atHand.chat.state.timeline.pending.length === 1);
    atHand.chat.setDraft('my lamp flick');
    await done(atHand, answered);
    await atHand.server.idle();

    expect(atHand.server.chats.texts).toEqual([]);
    expect(atHand.chat.select(selectComposer)).toMatchObject({ draft: 'my lamp flick' });
  });

  it('begins one that needs nobody where nobody is there (R24)', async () => {
    const atHand = await anOnlineChat();
    atHand.server.chats.groupsOffline = true;
    await done(atHand, atHand.chat.answerForm(anAnswer()));
    expect(atHand.asked('start_chat').map(({ continuous }) => continuous)).toEqual([undefined, true]);
  });

  it('goes on with the chat that there is', async () => {
    const atHand = await aTalk();
    await done(atHand, atHand.chat.deactivate());
    const [chatId] = atHand.chat.state.chats.order;
    await done(atHand, atHand.chat.answerForm(anAnswer({ chatId })));
    expect(atHand.asked('resume_chat')).toEqual([
      { active: true, chat: { id: chatId, thread: { events: [filled('prechat')] } } },
    ]);
  });

  it('goes on with a chat that nobody has told of', async () => {
    const atHand = await anOnlineChat();
    atHand.server.chats.agentBegins('from elsewhere');
    atHand.server.chats.closeThread();
    await done(atHand, atHand.chat.answerForm(anAnswer()));
    expect(atHand.asked('resume_chat')).toHaveLength(1);
  });

  it('rejects with what the server says, and the form stays', async () => {
    const atHand = await anOnlineChat();
    atHand.server.answers('get_form', { enabled: true, form: { id: 'form-1', fields: [] } });
    atHand.chat.setOpen(true);
    await atHand.server.idle();
    atHand.server.refuses('start_chat', 'validation');

    await expect(done(atHand, atHand.chat.answerForm(anAnswer()))).rejects.toMatchObject({ reason: 'validation' });
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form' });
  });
});

describe('answering other forms', () => {
  it('appends the answers to the last thread, active or not (R80, R81)', async () => {
    const atHand = await aTalk();
    const [chatId] = atHand.chat.state.chats.order;
    for (const formType of ['ask_for_email', 'postchat']) {
      await done(atHand, atHand.chat.answerForm(anAnswer({ formType })));
    }
    expect(atHand.asked('send_event').slice(-2)).toEqual([
      { chat_id: chatId, attach_to_last_thread: true, event: filled('ask_for_email') },
      { chat_id: chatId, attach_to_last_thread: true, event: filled('postchat') },
    ]);
  });

  it('leaves a message in a thread that is closed from the start (R82)', async () => {
    const atHand = await anOnlineChat();
    atHand.server.chats.groupsOffline = true;
    await done(atHand, atHand.chat.answerForm(anAnswer({ formType: 'ticket', groupId: 1 })));
    expect(atHand.asked('start_chat')).toEqual([
      {
        active: false,
        continuous: true,
        chat: {
          access: { group_ids: [1] },
          thread: { events: [filled('ticket')], properties: { routing: { offline_message: true } } },
        },
      },
    ]);
  });
});

describe('an answer on its way', () => {
  it('is sent once, though the line breaks with it under way (promise 2)', async () => {
    const atHand = await aTalk();
    atHand.server.breaksAfter('send_event');
    const answered = atHand.chat.answerForm(anAnswer({ formType: 'postchat' }));
    await atHand.clock.until(() => atHand.chat.state.connection.state.is === 'waiting');
    await atHand.clock.until(() => atHand.chat.state.connection.state.is === 'online');
    await done(atHand, answered);
    expect(atHand.server.chats.events.map(({ type }) => type)).toEqual(['message', 'filled_form']);
    expect(atHand.chat.state.timeline.pending).toEqual([]);
  });

  it('outlives the page that it was written on (promise 1)', async () => {
    const before = await aTalk();
    const { server, clock, storage } = before;
    server.swallows('send_event');
    const answered = before.chat.answerForm(anAnswer({ formType: 'postchat' }));
    await clock.until(() => server.received('send_event').length === 1);
    before.chat.close();
    await expect(answered).rejects.toMatchObject({ reason: 'closed' });

    const after = await anOnlineChat({ server, clock, storage });
    expect(after.asked('send_event').at(-1)).toMatchObject({ attach_to_last_thread: true });
    expect(server.chats.events.map(({ type }) => type)).toEqual(['message', 'filled_form']);
  });

  it('waits for the connection, and ends with the customer', async () => {
    const atHand = await aTalk();
    atHand.surroundings.hint('offline');
    const answered = done(atHand, atHand.chat.answerForm(anAnswer({ formType: 'postchat' })));
    await atHand.clock.until(() => atHand.chat.state.timeline.pending.length === 1);
    atHand.chat.logOut();
    await expect(answered).rejects.toMatchObject({ reason: 'closed' });
  });

  describe('that has to wait', () => {
    const postchat = anAnswer({ formType: 'postchat' });
    /** The answer to a form, given while there is no connection. */
    const waiting = async () => {
      const atHand = await aTalk();
      atHand.server.down = true;
      atHand.server.drops();
      await atHand.clock.until(() => atHand.chat.state.connection.state.is === 'waiting');
      const answered = done(atHand, atHand.chat.answerForm(postchat));
      await atHand.clock.until(() => atHand.chat.state.timeline.pending.length === 1);
      atHand.server.down = false;
      return { ...atHand, answered };
    };

    it('ends where there will be no connection, and can be given again', async () => {
      const atHand = await waiting();
      atHand.server.refuses('login', 'customer_banned');
      await expect(atHand.answered).rejects.toMatchObject({ reason: 'not_connected' });
      expect(atHand.chat.state.timeline.pending).toEqual([]);

      atHand.chat.retryConnection();
      await done(atHand, atHand.chat.answerForm(postchat));

      expect(atHand.server.chats.events.map(({ type }) => type)).toEqual(['message', 'filled_form']);
    });

    it('is told of where the chat is closed, and is sent once by the next connection, given again or not', async () => {
      const atHand = await waiting();
      atHand.chat.close();
      await expect(atHand.answered).rejects.toMatchObject({ reason: 'closed' });

      const again = done(atHand, atHand.chat.answerForm(postchat));
      atHand.chat.connect();
      await again;

      expect(atHand.server.chats.events.map(({ type }) => type)).toEqual(['message', 'filled_form']);
    });

    it('ends where another chat of the page has taken it over', async () => {
      const { server, clock, storage, ...atHand } = aChatAtHand();
      const answered = done({ server, clock, storage, ...atHand }, atHand.chat.answerForm(anAnswer()));
      await clock.until(() => atHand.chat.state.timeline.pending.length === 1);
      await anOnlineChat({ server, clock, storage });
      atHand.chat.connect();

      await expect(answered).rejects.toMatchObject({ reason: 'closed' });
      expect(server.chats.events.map(({ type }) => type)).toEqual(['filled_form']);
    });
  });

  it('goes on where only now somebody says who the customer is', async () => {
    const { server, clock, storage, chat } = await aTalk();
    chat.close();
    storage.kept.delete(`customer-chat:${ORGANIZATION}:token`);
    server.chats.customerId = 'customer-2';
    server.chats.chats.length = 0;

    const next = aChatAtHand({ server, clock, storage });
    const answered = done(next, next.chat.answerForm(anAnswer({ formType: 'prechat' })));
    next.chat.connect();
    await answered;

    expect(server.chats.events.map(({ type, author_id }) => [type, author_id])).toEqual([
      ['filled_form', 'customer-2'],
    ]);
  });

  it('does not begin anything where it belongs to a conversation that ended', async () => {
    const atHand = await aTalk();
    await done(atHand, atHand.chat.deactivate());
    atHand.server.swallows('send_event');
    void atHand.chat.answerForm(anAnswer({ formType: 'postchat' }));
    await atHand.clock.until(() => atHand.chat.state.timeline.pending.length === 1);
    expect(atHand.chat.select(selectComposer)).toMatchObject({ is: 'ended' });
  });

  it('leaves nothing in the timeline when it is refused, so that it can be answered anew', async () => {
    const atHand = await aTalk();
    atHand.server.refuses('send_event', 'validation');
    const refused = done(atHand, atHand.chat.answerForm(anAnswer({ formType: 'postchat' })));
    await expect(refused).rejects.toMatchObject({ name: 'RequestError', reason: 'validation' });
    expect(atHand.chat.state.timeline.pending).toEqual([]);
    await done(atHand, atHand.chat.answerForm(anAnswer({ formType: 'postchat' })));
    expect(atHand.server.chats.events.map(({ type }) => type)).toEqual(['message', 'filled_form']);
  });

  it('is refused where the group is not to be had, and goes to no other (R78)', async () => {
    const atHand = await anOnlineChat({ options: { groupId: 1 } });
    atHand.server.refuses('start_chat', 'group_not_found');
    const refused = done(atHand, atHand.chat.answerForm(anAnswer({ fields: [GROUP] })));
    await expect(refused).rejects.toMatchObject({ reason: 'group_not_found' });
    expect(atHand.asked('start_chat')).toHaveLength(1);
  });
});

describe('going on with a chat that ended', () => {
  const anEndedTalk = async () => {
    const atHand = await aTalk();
    await done(atHand, atHand.chat.deactivate());
    return { ...atHand, chatId: atHand.chat.state.chats.order[0] };
  };

  it('asks first what the platform wants asked', async () => {
    const atHand = await anEndedTalk();
    atHand.server.answers('get_form', { enabled: true, form: { id: 'form-1', fields: [] } });
    await done(atHand, atHand.chat.beginAgain());
    expect(atHand.asked('resume_chat')).toEqual([]);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'prechat', chatId: atHand.chatId });

    await done(atHand, atHand.chat.closeForm());
    expect(atHand.chat.select(selectScreen)).toEqual({ is: 'conversation', chatId: atHand.chatId });
  });

  it('asks it also where that could not be had a moment ago, while there was no connection', async () => {
    const atHand = await anEndedTalk();
    atHand.server.down = true;
    atHand.server.drops();
    await atHand.server.idle();
    await expect(done(atHand, atHand.chat.beginAgain())).rejects.toMatchObject({ reason: 'not_connected' });

    atHand.server.down = false;
    await atHand.clock.advance(60_000);
    atHand.server.answers('get_form', { enabled: true, form: { id: 'form-1', fields: [] } });
    await done(atHand, atHand.chat.beginAgain());
    expect(atHand.asked('resume_chat')).toEqual([]);
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'form', formType: 'prechat', chatId: atHand.chatId });
  });

  it('goes on at once where nothing is asked, with nobody there too', async () => {
    const atHand = await anEndedTalk();
    atHand.server.chats.groupsOffline = true;
    await done(atHand, atHand.chat.beginAgain());
    expect(atHand.asked('resume_chat').at(-1)).toMatchObject({ continuous: true });
    expect(atHand.chat.select(selectScreen)).toMatchObject({ is: 'conversation' });
  });
});

describe('rating, and the transcript', () => {
  it('are properties of the last thread, and are taken back by name (R86, R88)', async () => {
    const atHand = await aTalk();
    const chatId = atHand.chat.state.chats.order[0];
    const threadId = chatId && atHand.chat.state.chats.byId[chatId]?.lastThread?.id;
    atHand.server.answers('update_thread_properties', {}, 3);
    atHand.server.answers('delete_thread_properties', {}, 2);

    await done(atHand, atHand.chat.rate({ score: 'good', comment: 'quick' }));
    await done(atHand, atHand.chat.rate({ score: 'bad' }));
    await done(atHand, atHand.chat.rate(undefined));
    await done(atHand, atHand.chat.sendTranscript('ida@example.test'));
    await done(atHand, atHand.chat.sendTranscript(undefined));

    const thread = { chat_id: chatId, thread_id: threadId };
    expect(atHand.asked('update_thread_properties')).toEqual([
      { ...thread, properties: { rating: { score: 1, comment: 'quick' } } },
      { ...thread, properties: { rating: { score: 0 } } },
      { ...thread, properties: { routing: { transcript_email: 'ida@example.test' } } },
    ]);
    expect(atHand.asked('delete_thread_properties')).toEqual([
      { ...thread, properties: { rating: ['score', 'comment'] } },
      { ...thread, properties: { routing: ['transcript_email'] } },
    ]);
  });

  it('are nothing without a thread (R87)', async () => {
    const atHand = await anOnlineChat();
    await done(atHand, atHand.chat.rate({ score: 'good' }));
    await done(atHand, atHand.chat.sendTranscript('ida@example.test'));
    expect(atHand.asked('update_thread_properties')).toEqual([]);
  });

  it('brings all of a long story before it is written down, and says when it cannot', async () => {
    const clock = new VirtualClock();
    const server = new FakeServer(clock);
    for (let thread = 0; thread < 12; thread += 1) {
      server.chats.agentBegins(`thread ${thread}`, thread === 0 ? undefined : 'CHAT1');
      for (let at = 0; at < 10; at += 1) server.chats.agentWrites(`${thread}-${at}`);
      if (thread < 11) server.chats.closeThread();
      await clock.advance(1000);
    }
    const reloaded = await anOnlineChat({ server, clock });
    const whole = () =>
      Object.values(reloaded.chat.state.timeline.byChat)[0]?.pages.reduce((sum, { events }) => sum + events.length, 0);

    reloaded.server.refuses('list_threads', 'not_allowed');
    await expect(done(reloaded, reloaded.chat.loadWhole())).rejects.toMatchObject({ name: 'RequestError' });
    await done(reloaded, reloaded.chat.loadWhole());
    expect(whole()).toBe(reloaded.server.chats.events.length);
  });
});
