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
import { selectScreen } from '../selectors/screen.ts';
import { anOnlineChat, aTalk, type ChatAtHand } from '../testing/chats.ts';

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
      { chat: { access: { group_ids: [2] }, thread: { events: [filled('prechat')] } } },
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
    expect(atHand.asked('resume_chat')).toEqual([{ chat: { id: chatId, thread: { events: [filled('prechat')] } } }]);
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
