import { retryOf } from '../protocol/api-error.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ChatId } from '../protocol/domain/ids.ts';
import type { Ask } from '../protocol/requests.ts';
import type { KnownChats } from './known-chats.ts';
import type { Opening, OutboxEntry } from './signals.ts';

export type SendAction = 'send_event' | 'resume_chat' | 'start_chat';

/**
 * How one entry goes out: into an active chat, by waking one that ended where an event does not do so itself or would
 * not do it as it is wanted, or by beginning the first (without a chat).
 */
export interface SendStepOf<A extends SendAction> {
  readonly action: A;
  readonly chatId: ChatId | undefined;
  readonly ask: Ask<A>;
}

export type SendStep = { readonly [A in SendAction]: SendStepOf<A> }[SendAction];

/** Decided when its turn comes, by what is known of the chats then; `continuous` once nobody was found online. */
export function sendStep(
  { event, chatId: wanted, opening = {} }: OutboxEntry,
  known: KnownChats,
  continuous: boolean,
  ofSession: number | undefined,
  { sendWhenInactive }: Dialect,
): SendStep {
  const chatId = wanted ?? known.ids[0];
  if (opening === 'none' && chatId !== undefined)
    return { action: 'send_event', chatId, ask: { chatId, event, attachToLastThread: true } };
  const { properties, groupId, ...manner }: Opening = opening === 'none' ? {} : opening;
  const thread = { events: [event], ...(properties && { properties }) };
  const begin = { active: true, ...(continuous && { continuous }), ...manner };
  const inGroup = (group = groupId) => (group === undefined ? { thread } : { thread, access: { groupIds: [group] } });
  if (chatId === undefined)
    return { action: 'start_chat', chatId, ask: { ...begin, chat: inGroup(groupId ?? ofSession) } };
  const mustWake = sendWhenInactive === 'refused' || manner.active !== undefined;
  return known.get(chatId)?.active === false && mustWake
    ? { action: 'resume_chat', chatId, ask: { ...begin, chat: { id: chatId, ...inGroup() } } }
    : { action: 'send_event', chatId, ask: { chatId, event } };
}

/**
 * What a refusal leads to. `again`: at once, another way. `continuous`: nobody is online, so the chat is opened as one
 * that needs nobody; otherwise what was written would be lost to the agents who come later. `look`: there are chats that
 * we do not know of. `later`: it was not taken, that passes. `unsure`: it may have been taken. `fail`: no, for good.
 */
export type AfterRefusal = 'again' | 'continuous' | 'look' | 'later' | 'unsure' | 'fail';

export function afterRefusal(
  { chatId }: OutboxEntry,
  action: SendAction,
  reason: string,
  dialect: Dialect,
): AfterRefusal {
  if (action === 'start_chat' && reason === 'limit_reached') return 'look';
  // Not the chat that was asked for, only the newest that we knew.
  if (chatId === undefined && (reason === 'not_found' || mayMeanAnything(reason, dialect))) return 'look';
  const meaning = MEANING[reason] ?? (retryOf(reason) === 'never' ? 'fail' : 'later');
  return meaning === 'continuous' && !dialect.beginsForLater ? 'fail' : meaning;
}

/** The versions whose events open threads have one word for too many chats, an unknown group or chat, and a bad event. */
export const mayMeanAnything = (reason: string, { sendWhenInactive }: Dialect) =>
  reason === 'validation' && sendWhenInactive === 'opens';

const MEANING: Readonly<Record<string, AfterRefusal | undefined>> = {
  chat_inactive: 'again',
  chat_already_active: 'again',
  chat_limit_reached: 'look',
  groups_offline: 'continuous',
  // The server gave up on it, or we could not read what it said: neither tells what became of it.
  internal: 'unsure',
  request_timeout: 'unsure',
  malformed: 'unsure',
  deadline: 'unsure',
  connection_lost: 'unsure',
  closed: 'unsure',
  not_connected: 'later',
};
