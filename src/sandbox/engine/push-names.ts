/** Every push that the engine makes, by whom it is for: it makes no other. That a connection ends, the carrier says. */

const SHARED = [
  'chat_deactivated',
  'chat_properties_deleted',
  'chat_properties_updated',
  'chat_transferred',
  'customer_updated',
  'event_deleted',
  'event_properties_deleted',
  'event_properties_updated',
  'event_updated',
  'events_marked_as_seen',
  'groups_status_updated',
  'incoming_chat',
  'incoming_event',
  'incoming_multicast',
  'incoming_rich_message_postback',
  'incoming_thinking_indicator',
  'incoming_typing_indicator',
  'thread_properties_deleted',
  'thread_properties_updated',
  'user_added_to_chat',
  'user_removed_from_chat',
] as const;

export const TO_CUSTOMERS = [
  ...SHARED,
  'greeting_accepted',
  'greeting_canceled',
  'incoming_event_preview',
  'incoming_greeting',
  'incoming_welcome_message',
  'queue_position_updated',
] as const;

/** v3.6 tells agents alone; v3.0 tells customers too. */
export const TO_CUSTOMERS_OF_3_0 = ['chat_access_updated', 'customer_page_updated'] as const;

export const TO_AGENTS = [
  ...SHARED,
  'chat_access_updated',
  'chat_unfollowed',
  'customer_banned',
  'customer_left',
  'customer_page_updated',
  'customer_statistics_updated',
  'customer_transferred',
  'incoming_customer',
  'incoming_customers',
  'incoming_sneak_peek',
  'queue_positions_updated',
  'routing_status_set',
  'subscribed_customers_totals_updated',
  'thread_summary_set',
  'thread_tagged',
  'thread_untagged',
] as const;

export type SharedPush = (typeof SHARED)[number];
export type CustomerPush = (typeof TO_CUSTOMERS)[number] | (typeof TO_CUSTOMERS_OF_3_0)[number];
export type AgentPush = (typeof TO_AGENTS)[number];
