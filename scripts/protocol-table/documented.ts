import { readdirSync } from 'node:fs';
import index from '../../test/frames/index.json' with { type: 'json' };

/** What the protocol's documentation names, whether anybody has done it or not. */

const samples = (folder: string) =>
  readdirSync(new URL(`../../test/frames-v3.0/${folder}/`, import.meta.url)).map((file) => file.replace('.json', ''));

/** Of the customers' pushes of v3.0, those that agents do not share. */
const CUSTOMERS_OWN: ReadonlySet<string> = new Set(['customer_disconnected', 'customer_side_storage_updated']);

export const DOCUMENTED = {
  'customer 3.6 actions': Object.keys(index.actions),
  'customer 3.6 pushes': index.pushes,
  'customer 3.0 actions': samples('requests'),
  'customer 3.0 pushes': samples('pushes'),
  'agent 3.6 actions': index.agent_actions,
  'agent 3.6 pushes': index.agent_pushes,
  // There are no samples of these.
  'agent 3.0 actions': [
    'activate_chat',
    'add_user_to_chat',
    'ban_customer',
    'change_push_notifications',
    'close_thread',
    'create_customer',
    'delete_chat_properties',
    'delete_chat_thread_properties',
    'delete_event_properties',
    'follow_chat',
    'get_archives',
    'get_chat_threads',
    'get_customers',
    'get_filtered_chats',
    'grant_access',
    'login',
    'logout',
    'multicast',
    'ping',
    'remove_user_from_chat',
    'revoke_access',
    'send_event',
    'send_file',
    'send_rich_message_postback',
    'send_typing_indicator',
    'set_access',
    'start_chat',
    'tag_chat_thread',
    'transfer_chat',
    'unfollow_chat',
    'untag_chat_thread',
    'update_agent',
    'update_chat_properties',
    'update_chat_thread_properties',
    'update_customer',
    'update_event_properties',
    'update_last_seen_timestamp',
    'upload_image',
  ],
  'agent 3.0 pushes': [
    ...new Set([...samples('agent-pushes'), ...samples('pushes').filter((name) => !CUSTOMERS_OWN.has(name))]),
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

export type ChapterName = keyof typeof DOCUMENTED;
