import { ownCustomer } from './people.ts';
import { as, type OlderPushes } from './push.ts';
import { sharedPushes } from './shared-pushes.ts';
import { secondsOf } from './times.ts';

/** What customers of v3.0 hear. What is not here, they do not. */
export const CUSTOMER_PUSHES: OlderPushes = {
  ...sharedPushes('customer'),
  // R45: customers hear it in v3.0 alone.
  chat_access_updated: as('access_set', ({ id, access }) => ({ resource: 'chat', id, access })),
  customer_updated: as('customer_updated', (_, { customer }) => ({ customer: ownCustomer(customer) })),
  customer_page_updated: as('customer_page_updated', ({ url, title, opened_at }) => ({
    url,
    title,
    timestamp: secondsOf(opened_at),
  })),
  events_marked_as_seen: as('last_seen_timestamp_updated', ({ user_id, chat_id, seen_up_to }, { thread_id }) => ({
    user_id,
    chat_id,
    thread_id,
    timestamp: secondsOf(seen_up_to),
  })),
};
