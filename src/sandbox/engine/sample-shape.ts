/** Compares what the engine says with a documented sample, for tests: keys and types, not values, since ids and times differ. */
import type { Json, JsonObject } from './contract.ts';

/**
 * Fields that samples leave out here and there, and that may come all the same: what the structures call optional, and
 * what `clients` adds.
 */
const OPTIONAL: ReadonlySet<string> = new Set([
  'recipients',
  'has_active_thread',
  'email',
  'name',
  'avatar',
  'events_seen_up_to',
  'is_followed',
  'online',
  'followed',
  'group_ids',
  'state',
  'statistics',
  'session_fields',
  'queue',
  'queues_duration',
  'next_thread_id',
  'previous_thread_id',
  'customer_last_event_created_at',
  'agent_last_event_created_at',
  'continuous',
  'unassigned',
  'pinned',
  'source',
  'idle',
  'access',
  'event_ids',
  'tags',
  'size',
  'type',
  'visit',
  'customer_id',
  'author_id',
  'properties',
  // v3.0
  'fields',
  'global_properties',
  'last_visit',
  'created_at',
]);

/** Fields of a sample that depend on the data: what is not set is not there. */
const DEPENDS: ReadonlySet<string> = new Set([
  'thread_order',
  'fields',
  'idle',
  'avatar',
  'email',
  'email_verified',
  'name',
  'job_title',
  'custom_id',
  'events_seen_up_to',
  'referrer',
  'title',
  'description',
  'next_page_id',
  'previous_page_id',
  'previous_thread_id',
  'next_thread_id',
  'tags',
  'properties',
  'recipients',
  'static_config_url',
  'language_config_url',
  'addon',
  'subtype',
  'prechat_form',
  'ticket_form',
  'start_url',
  'customer_last_event_created_at',
  'agent_last_event_created_at',
  'summary',
  'phone_number',
  'address',
  'omnichannel',
  'bot_type',
  'form_type',
  'alternative_text',
]);

/** Keys that are data themselves: only the types of what they hold are compared. */
const MAPS: ReadonlySet<string> = new Set([
  'fields',
  'customer_side_storage',
  'groups_status',
  'last_event_per_type',
  'text_vars',
  'content',
  'session_fields',
]);

/** What is wrong, one line each, with the path; nothing when the shapes agree. */
export function differences(sample: Json | undefined, actual: Json | undefined, path = ''): readonly string[] {
  if (actual === undefined) return [`${path} is missing`];
  if (kindOf(sample) !== kindOf(actual)) return [`${path} is ${kindOf(actual)}, not ${kindOf(sample)}`];
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (MAPS.has(name)) return [];
  if (isList(sample) && isList(actual)) {
    const [first] = sample;
    if (first === undefined) return [];
    return actual.flatMap((item, place) => {
      const like = sample.find((other) => likeness(other) === likeness(item)) ?? (isEvent(item) ? undefined : first);
      return like === undefined ? [] : differences(like, item, `${path}[${place}]`);
    });
  }
  if (!isObject(sample) || !isObject(actual)) return [];
  const isProperties = name === 'properties';
  const inProperties = /\.properties\.[^.]+$/.test(path);
  const missing = Object.keys(sample).flatMap((key) => {
    if (actual[key] !== undefined) return differences(sample[key], actual[key], `${path}.${key}`);
    return isProperties || DEPENDS.has(key) || /^[0-9a-f]{32}$/.test(key) ? [] : [`${path}.${key} is missing`];
  });
  const extra = Object.keys(actual)
    .filter((key) => !Object.hasOwn(sample, key) && !OPTIONAL.has(key) && !isProperties && !inProperties)
    .map((key) => `${path}.${key} is not in the sample`);
  return [...missing, ...extra];
}

/** Events of other types than the sample has are compared elsewhere, each with its own sample. */
function isEvent(item: Json): boolean {
  return isObject(item) && (item.created_at ?? item.order) !== undefined && item.type !== undefined;
}

/** Items of a list are compared with the sample's item of their own kind. */
function likeness(item: Json): string {
  if (!isObject(item)) return '';
  return `${String(item.type)}/${String(item.system_message_type !== undefined)}`;
}

function kindOf(value: Json | undefined): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : typeof value;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
