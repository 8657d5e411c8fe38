import { describe, expect, it } from 'vitest';
import { id, type ThreadId } from '../../protocol/domain/ids.ts';
import type { RichButton } from '../../protocol/domain/rich-message.ts';
import type { ButtonPress } from '../chat.ts';
import { eventId, threadId } from '../testing/builders.ts';
import { aTalk, type ChatAtHand } from '../testing/chats.ts';

const ASK: RichButton = { type: 'message', text: 'Ask', value: 'delivery', postbackId: 'ask', userIds: [] };
const KEEP: RichButton = { text: 'Keep it', postbackId: 'keep', userIds: [] };

type Talk = ChatAtHand & { readonly press: Omit<ButtonPress, 'button'> };

/** In an active chat with a rich message of these buttons. */
async function withButtons(...buttons: RichButton[]): Promise<Talk> {
  const atHand = await aTalk();
  const { server, chat } = atHand;
  const chatId = chat.state.chats.order[0];
  if (chatId === undefined) throw new Error('There is no chat.');
  const place = { chatId, threadId: newestThread(atHand), eventId: eventId('rich') };
  server.pushes('incoming_event', {
    chat_id: place.chatId,
    thread_id: place.threadId,
    event: {
      id: 'rich',
      type: 'rich_message',
      author_id: 'agent-1',
      created_at: '2026-02-03T12:00:00.000000Z',
      template_id: 'cards',
      elements: [{ title: 'A lamp', buttons: buttons.map(onTheWire) }],
    },
  });
  await server.idle();
  return { ...atHand, press: place };
}

/** Presses, and lets time pass until it is known how that went. */
async function press({ chat, clock, press: place }: Talk, button: RichButton, more: Partial<ButtonPress> = {}) {
  let isOver = false;
  const outcome = chat.pressButton({ ...place, button, ...more }).finally(() => {
    isOver = true;
  });
  outcome.catch(() => {});
  while (!isOver) await clock.advance(20);
  return outcome;
}

const onTheWire = ({ type, text, value, postbackId, userIds }: RichButton) => ({
  ...(type !== undefined && { type, value }),
  text,
  postback_id: postbackId,
  user_ids: userIds,
});

const newestThread = ({ chat }: ChatAtHand): ThreadId =>
  Object.values(chat.state.chats.byId)[0]?.lastThread?.id ?? threadId('none');

/** Ids of the buttons that the customer has on. */
const pressed = ({ chat }: ChatAtHand) =>
  Object.values(chat.state.timeline.byChat)
    .flatMap(({ pages }) => pages.flatMap(({ events }) => events.map(({ event }) => event)))
    .flatMap((event) => (event.type === 'rich_message' ? (event.elements ?? []) : []))
    .flatMap(({ buttons = [] }) => buttons)
    .filter(({ userIds }) => userIds?.includes(id('customer-1')))
    .map(({ postbackId }) => postbackId);

describe('pressing a button', () => {
  it('sends its postback; one that says something says its own text, with where it came from', async () => {
    const talk = await withButtons(ASK);
    talk.server.answers('send_rich_message_postback', {});
    await press(talk, ASK);
    await talk.server.idle();

    expect(talk.asked('send_rich_message_postback')).toEqual([
      {
        chat_id: talk.press.chatId,
        thread_id: talk.press.threadId,
        event_id: 'rich',
        postback: { id: 'ask', toggled: true, button_type: 'message', button_value: 'delivery' },
      },
    ]);
    expect(talk.asked('send_event').at(-1)).toMatchObject({
      event: {
        type: 'message',
        text: 'Ask',
        postback: { id: 'ask', thread_id: talk.press.threadId, event_id: 'rich', type: 'message', value: 'delivery' },
      },
    });
  });

  it('says nothing for a button without a type, and takes it back', async () => {
    const talk = await withButtons(KEEP);
    talk.server.answers('send_rich_message_postback', {}, 2);
    const before = talk.asked('send_event').length;
    await press(talk, KEEP);
    await press(talk, KEEP, { toggled: false });

    expect(talk.asked('send_rich_message_postback').map(({ postback }) => postback)).toEqual([
      { id: 'keep', toggled: true },
      { id: 'keep', toggled: false },
    ]);
    expect(talk.asked('send_event').length).toBe(before);
  });

  it('says nothing where only its postback is asked for, whatever its type', async () => {
    const talk = await withButtons(ASK);
    talk.server.answers('send_rich_message_postback', {});
    const before = talk.asked('send_event').length;
    await press(talk, ASK, { saysNothing: true });
    await talk.server.idle();

    expect(talk.asked('send_rich_message_postback')).toMatchObject([
      { event_id: 'rich', postback: { id: 'ask', toggled: true, button_type: 'message' } },
    ]);
    expect(talk.asked('send_event').length).toBe(before);
  });

  it('carries what was chosen of a product, in both', async () => {
    const talk = await withButtons(ASK);
    talk.server.answers('send_rich_message_postback', {});
    const ecommerce = { productId: 'stool', optionId: 'black', quantity: 1 };
    await press(talk, ASK, { ecommerce });
    await talk.server.idle();

    const onWire = { product_id: 'stool', option_id: 'black', quantity: 1 };
    expect(talk.asked('send_rich_message_postback')[0]).toMatchObject({ postback: { ecommerce: onWire } });
    expect(talk.asked('send_event').at(-1)).toMatchObject({ event: { postback: { ecommerce: onWire } } });
  });

  it('says nothing when the server refuses the postback', async () => {
    const talk = await withButtons(ASK);
    talk.server.refuses('send_rich_message_postback', 'validation');
    const before = talk.asked('send_event').length;

    await expect(press(talk, ASK)).rejects.toMatchObject({ reason: 'validation' });
    await talk.server.idle();
    expect(talk.asked('send_event').length).toBe(before);
  });

  it('is kept like any other message while there is no connection (promise 1)', async () => {
    const talk = await withButtons(ASK);
    talk.chat.close();
    await press(talk, ASK);
    expect(talk.chat.state.timeline.pending).toMatchObject([{ event: { text: 'Ask', postback: { id: 'ask' } } }]);
  });

  it('fails without a connection where nothing is said', async () => {
    const talk = await withButtons(KEEP);
    talk.chat.close();
    await expect(press(talk, KEEP)).rejects.toMatchObject({
      reason: 'not_connected',
    });
  });

  it('is shown in a thread that is over, of which no push tells (R27)', async () => {
    const talk = await withButtons(KEEP);
    talk.server.says(talk.server.chats.closeThread());
    await talk.server.idle();
    talk.server.answers('send_rich_message_postback', {});
    await press(talk, KEEP);
    expect(pressed(talk)).toEqual(['keep']);
  });

  it('in an active thread waits for the push', async () => {
    const talk = await withButtons(KEEP);
    talk.server.answers('send_rich_message_postback', {});
    await press(talk, KEEP);
    expect(pressed(talk)).toEqual([]);
  });

  it('needs no request where the button has no postback', async () => {
    const talk = await withButtons();
    await press(talk, { type: 'message', text: 'Hello' });
    await talk.server.idle();
    expect(talk.asked('send_rich_message_postback')).toEqual([]);
    expect(talk.asked('send_event').at(-1)).toMatchObject({ event: { text: 'Hello' } });
  });
});
