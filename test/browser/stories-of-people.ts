import { expect } from 'vitest';
import type { Stories } from './push-story.ts';

/** In our words or the platform's. */
const NOBODY = 'Nobody is ';
const GREETING = 'Need a hand choosing a lamp?';

/** What is pushed to somebody who has not said anything yet. Begins and ends at an open window without a chat. */
export const storiesOfPeople = {
  groups_status_updated: {
    tells: 'says that nobody is there, once nobody is',
    happens: (scene) => scene.control('routing_status', { customer_id: undefined, status: 'not_accepting_chats' }),
    shows: async (scene) => {
      await scene.hears({ type: 'groups_status_updated' });
      await scene.sees(NOBODY);
      await scene.control('routing_status', { customer_id: undefined, status: 'accepting_chats' });
      await scene.seesNoMore(NOBODY);
    },
  },

  incoming_greeting: {
    tells: 'stands beside the launcher of a closed window',
    happens: async (scene) => {
      await scene.page.evaluate(() => document.querySelector('customer-chat')?.close());
      const { customerId } = await scene.place();
      await scene.nora.request('send_greeting', { customer_id: customerId, greeting_id: 42 });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'incoming_greeting', id: 42 });
      await scene.sees(GREETING, 'customer-chat-peek');
    },
  },
  greeting_accepted: {
    tells: 'is known to the page, and the greeting stays',
    happens: async (scene) => {
      const unique_id = await scene.page.waitFor(
        () => document.querySelector('customer-chat')?.chat?.state.greeting.current?.uniqueId,
      );
      await scene.control('push', { action: 'greeting_accepted', payload: { unique_id } });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'greeting_accepted' });
      const accepted = await scene.page.evaluate(
        () => document.querySelector('customer-chat')?.chat?.state.greeting.current?.accepted,
      );
      expect(accepted).toBe(true);
      await scene.sees(GREETING, 'customer-chat-peek');
    },
  },
  greeting_canceled: {
    tells: 'takes the greeting away',
    happens: (scene) => scene.page.evaluate(() => document.querySelector('customer-chat')?.chat?.cancelGreeting()),
    shows: async (scene) => {
      await scene.hears({ type: 'greeting_canceled' });
      await scene.seesNoMore(GREETING);
      await scene.customer.openChat();
    },
  },
  incoming_welcome_message: {
    tells: 'is the message that a conversation would begin with',
    happens: (scene) => scene.pushSample('incoming_welcome_message'),
    shows: async (scene) => {
      await scene.hears({ type: 'incoming_welcome_message' });
      await scene.page.waitFor(
        () => document.querySelector('customer-chat')?.chat?.state.greeting.welcome?.event.type === 'message',
      );
    },
  },

  customer_updated: {
    tells: 'tells the page what an agent wrote down of the customer',
    happens: async (scene) => {
      const { customerId } = await scene.place();
      await scene.nora.request('update_customer', { id: customerId, name: 'Ida Berg' });
    },
    shows: async (scene) => {
      await scene.hears({ type: 'customer_updated', name: 'Ida Berg' });
      const known = await scene.page.evaluate(
        () => document.querySelector('customer-chat')?.chat?.state.people.customer?.name,
      );
      expect(known).toBe('Ida Berg');
    },
  },
  customer_page_updated: {
    tells: 'tells the page that the customer went to another one',
    happens: (scene) =>
      scene.page.evaluate(() => {
        history.pushState(null, '', '?shelf=light');
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    shows: (scene) => scene.hears({ type: 'customer_page_updated', url: expect.stringContaining('?shelf=light') }),
  },
  incoming_multicast: {
    tells: 'is the page’s: what was sent comes as it is',
    happens: async (scene) => {
      const { customerId } = await scene.place();
      await scene.nora.request('multicast', {
        recipients: { customers: { ids: [customerId] } },
        content: { notice: { kind: 'banner', text: 'Sale ends today' } },
      });
    },
    shows: (scene) =>
      scene.hears({ type: 'incoming_multicast', content: { notice: { kind: 'banner', text: 'Sale ends today' } } }),
  },
  customer_side_storage_updated: {
    tells: 'is kept in the browser',
    happens: (scene) => scene.pushSample('customer_side_storage_updated'),
    shows: async (scene) => {
      await scene.hears({ type: 'customer_side_storage_updated', customerSideStorage: { customer_visits: '5' } });
      await scene.page.waitFor(() => JSON.stringify({ ...localStorage }).includes('customer_visits'));
    },
  },
  customer_disconnected: {
    tells: 'says that the connection rests, and a press wakes it with all that was kept',
    happens: (scene) => scene.control('disconnect', { reason: 'inactivity_timeout' }),
    shows: async (scene) => {
      await scene.sees('The connection is resting.');
      await scene.hearsEvent('state', { state: { is: 'paused', why: 'inactivity_timeout' } });
      await scene.page.click('[part=notice-button]');
      await scene.hearsEvent('state', { state: { is: 'online' } });
      await scene.seesNoMore('The connection is resting.');
      expect(await scene.sent('login')).toMatchObject({ customer_side_storage: { customer_visits: '5' } });
    },
  },
} satisfies Stories;
