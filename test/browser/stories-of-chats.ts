import { expect } from 'vitest';
import { at, textAt } from '../sandbox-clients.ts';
import { readsIn } from './people.ts';
import type { PushScene } from './push-scene.ts';
import type { Stories } from './push-story.ts';

const NAMESPACE = 'c0ffee00c0ffee00c0ffee00c0ffee00';
const PROPERTIES = { [NAMESPACE]: { order_ref: 'A-2048' } };
const NAMES = { [NAMESPACE]: ['order_ref'] };

const BUBBLE = '.event:not(.live) .bubble';
const LIVE = '[part=live]';
/** In our words or the platform's. */
const NOBODY = 'Nobody is ';

/** The newest event of somebody, as the agents have it. */
async function newest({ nora }: PushScene, chatId: string) {
  const chat = await nora.request('get_chat', { chat_id: chatId });
  const events = at(chat, 'thread.events');
  const event = Array.isArray(events) && events.findLast((each) => textAt(each, 'type') !== 'system_message');
  return { id: textAt(event, 'id'), createdAt: textAt(event, 'created_at') };
}

/** What is pushed in a conversation. Begins at an open window without a chat; ends with the conversation. */
export const storiesOfChats = {
  incoming_chat: {
    tells: 'opens the conversation that an agent began',
    happens: async (scene) => {
      const { customerId } = await scene.place();
      await scene.nora.request('start_chat', {
        chat: {
          users: [{ id: customerId, type: 'customer' }],
          thread: { events: [{ type: 'message', text: 'Is the lamp for a desk?', visibility: 'all' }] },
        },
      });
    },
    shows: async (scene) => {
      await scene.sees('Is the lamp for a desk?', BUBBLE);
      await scene.hearsEvent('message', { fromCustomer: false, event: { text: 'Is the lamp for a desk?' } });
    },
  },
  incoming_event: {
    tells: 'is the next message on screen',
    happens: (scene) => scene.say('We have it in brass too.'),
    shows: async (scene) => {
      await scene.sees('We have it in brass too.', BUBBLE);
      await scene.hearsEvent('message', { fromCustomer: false, author: { name: 'Nora Lind' } });
    },
  },
  events_marked_as_seen: {
    tells: 'says under the customer’s message that it was seen',
    happens: async (scene) => {
      const place = await scene.place();
      await scene.page.click('textarea');
      await scene.customer.write('Brass would be fine.');
      await scene.nora.waitForPush('incoming_event', (payload) => textAt(payload, 'event.text').startsWith('Brass'));
      const { createdAt } = await newest(scene, place.chatId);
      await scene.nora.request('mark_events_as_seen', { chat_id: place.chatId, seen_up_to: createdAt });
    },
    shows: (scene) => expect.poll(() => scene.customer.state(), { timeout: 15_000 }).toContain('Seen'),
  },

  incoming_typing_indicator: {
    tells: 'shows dots until it ends',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      await scene.nora.request('send_typing_indicator', { chat_id: chatId, is_typing: true });
    },
    shows: async (scene) => {
      await scene.sees('Nora Lind is typing', LIVE);
      const { chatId } = await scene.place();
      await scene.nora.request('send_typing_indicator', { chat_id: chatId, is_typing: false });
      await scene.seesNoMore('is typing', LIVE);
    },
  },
  incoming_thinking_indicator: {
    tells: 'says what an answer is being looked for in',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      const thought = { title: 'Looking through the shelves', description: '', custom_id: 'answer-1' };
      await scene.nora.request('send_thinking_indicator', { chat_id: chatId, ...thought });
    },
    shows: (scene) => scene.sees('Looking through the shelves', LIVE),
  },
  incoming_event_preview: {
    tells: 'shows the answer while it is being written, until it is there',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      const event = { type: 'message', text: 'The lamp is in sto', custom_id: 'answer-1', visibility: 'all' };
      await scene.nora.request('send_event_preview', { chat_id: chatId, event });
    },
    shows: async (scene) => {
      await scene.sees('The lamp is in sto', LIVE);
      await scene.say({ type: 'message', text: 'The lamp is in stock.', custom_id: 'answer-1' });
      await scene.sees('The lamp is in stock.', BUBBLE);
      await scene.seesNoMore('The lamp', LIVE);
    },
  },

  event_updated: {
    tells: 'changes the words on screen, and says that they were',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const event_id = await scene.say('It is 40 cm high.');
      await scene.sees('It is 40 cm high.', BUBBLE);
      await scene.nora.request('edit_event', {
        chat_id: chatId,
        thread_id: threadId,
        event_id,
        text: 'It is 45 cm high.',
      });
    },
    shows: async (scene) => {
      await scene.sees('It is 45 cm high.', BUBBLE);
      await scene.page.waitFor(readsIn, '[part=time]', 'Edited');
      await scene.seesNoMore('40 cm', BUBBLE);
    },
  },
  event_deleted: {
    tells: 'takes the message off the screen',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const event_id = await scene.say('Wrong conversation.');
      await scene.sees('Wrong conversation.', BUBBLE);
      await scene.nora.request('delete_event', { chat_id: chatId, thread_id: threadId, event_id });
    },
    shows: (scene) => scene.seesNoMore('Wrong conversation.', BUBBLE),
  },
  incoming_rich_message_postback: {
    tells: 'tells the page which button was pressed, and the card knows',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const button = { type: 'message', text: 'Yes, please', value: 'yes', postback_id: 'reserve', user_ids: [] };
      const event_id = await scene.say({
        type: 'rich_message',
        template_id: 'quick_replies',
        elements: [{ title: 'Shall I reserve it?', buttons: [button] }],
      });
      await scene.sees('Shall I reserve it?', BUBBLE);
      await scene.nora.request('send_rich_message_postback', {
        chat_id: chatId,
        thread_id: threadId,
        event_id,
        postback: { id: 'reserve', toggled: true },
      });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'incoming_rich_message_postback', postback: { id: 'reserve', toggled: true } });
      await scene.page.waitFor(() => {
        const chat = document.querySelector('customer-chat')?.chat;
        return JSON.stringify(chat?.state.timeline.byChat).includes('"userIds":["');
      });
    },
  },

  chat_properties_updated: {
    tells: 'tells the page what was noted of the chat',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      await scene.nora.request('update_chat_properties', { id: chatId, properties: PROPERTIES });
    },
    shows: (scene) => scene.hears({ type: 'chat_properties_updated', properties: PROPERTIES }),
  },
  chat_properties_deleted: {
    tells: 'tells the page what is not noted of the chat any more',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      await scene.nora.request('delete_chat_properties', { id: chatId, properties: NAMES });
    },
    shows: (scene) => scene.hears({ type: 'chat_properties_deleted', properties: NAMES }),
  },
  thread_properties_updated: {
    tells: 'tells the page what was noted of the thread',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const where = { chat_id: chatId, thread_id: threadId };
      await scene.nora.request('update_thread_properties', { ...where, properties: PROPERTIES });
    },
    shows: (scene) => scene.hears({ type: 'thread_properties_updated', properties: PROPERTIES }),
  },
  thread_properties_deleted: {
    tells: 'tells the page what is not noted of the thread any more',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const where = { chat_id: chatId, thread_id: threadId };
      await scene.nora.request('delete_thread_properties', { ...where, properties: NAMES });
    },
    shows: (scene) => scene.hears({ type: 'thread_properties_deleted', properties: NAMES }),
  },
  event_properties_updated: {
    tells: 'tells the page what was noted of an event',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const { id } = await newest(scene, chatId);
      const where = { chat_id: chatId, thread_id: threadId, event_id: id };
      await scene.nora.request('update_event_properties', { ...where, properties: PROPERTIES });
    },
    shows: (scene) => scene.hears({ type: 'event_properties_updated', properties: PROPERTIES }),
  },
  event_properties_deleted: {
    tells: 'tells the page what is not noted of an event any more',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const { id } = await newest(scene, chatId);
      const where = { chat_id: chatId, thread_id: threadId, event_id: id };
      await scene.nora.request('delete_event_properties', { ...where, properties: NAMES });
    },
    shows: (scene) => scene.hears({ type: 'event_properties_deleted', properties: NAMES }),
  },

  user_added_to_chat: {
    tells: 'shows who joined over the conversation',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      const user = { user_id: 'tom.hale@example.test', user_type: 'agent', visibility: 'all' };
      await scene.nora.request('add_user_to_chat', { chat_id: chatId, ...user });
    },
    shows: (scene) => scene.sees('Tom Hale', '[part=header-title]'),
  },
  user_removed_from_chat: {
    tells: 'leaves those over the conversation who are still in it',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      const user = { user_id: 'tom.hale@example.test', user_type: 'agent' };
      await scene.nora.request('remove_user_from_chat', { chat_id: chatId, ...user });
    },
    shows: (scene) => scene.sees('Nora Lind', '[part=header-title]'),
  },
  chat_transferred: {
    tells: 'judges by the new group who is there: nobody',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      await scene.nora.request('transfer_chat', {
        id: chatId,
        target: { type: 'group', ids: [2] },
        ignore_agents_availability: true,
      });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'chat_transferred', transferredTo: { groupIds: [2] } });
      await scene.sees(NOBODY, '[part=notice]');
    },
  },
  queue_position_updated: {
    tells: 'says how many are before the customer',
    happens: async (scene) => {
      const { chatId, threadId } = await scene.place();
      const payload = { chat_id: chatId, thread_id: threadId, queue: { position: 3, wait_time: 240 } };
      await scene.control('push', { action: 'queue_position_updated', payload });
    },
    shows: (scene) => scene.sees('You’re number 3 in line', '[part=queue]'),
  },
  chat_access_updated: {
    tells: 'judges by the groups that see the chat now who is there: somebody',
    happens: async (scene) => {
      await scene.sees(NOBODY, '[part=notice]');
      const { chatId } = await scene.place();
      const access = { type: 'group', id: 0 };
      await scene.askOlder('set_access', { resource: 'chat', id: chatId, access });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'chat_access_updated', access: { groupIds: [0] } });
      await scene.seesNoMore(NOBODY);
    },
  },
  chat_deactivated: {
    tells: 'ends the conversation, and another one can be begun',
    happens: async (scene) => {
      const { chatId } = await scene.place();
      await scene.nora.request('deactivate_chat', { id: chatId, ignore_requester_presence: true });
    },
    shows: (scene) => scene.sees('Start again', '[part=ended]'),
  },
} satisfies Stories;
