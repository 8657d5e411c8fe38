/** How far each user has read (R92). */
import { type Actor, chatFor } from './actor.ts';
import { insiders } from './audience.ts';
import type { Json } from './contract.ts';
import { memberOf } from './members.ts';
import { invalid } from './payload.ts';
import { publicId } from './people.ts';
import { type Chat, chats } from './records.ts';
import { formatTime, parseTime } from './time.ts';
import type { Unit } from './unit.ts';

/** Marks move forward only, and not into the future. Who is no member has none. */
export function markEventsAsSeen(unit: Unit, actor: Actor, request: { chat_id: string; seen_up_to: string }): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const asked = parseTime(request.seen_up_to);
  if (asked === undefined) throw invalid('seen_up_to', 'Expected a time such as 2026-02-03T10:15:30.123456Z');
  const seenUpTo = Math.min(asked, Math.max(unit.now, chat.clock));
  const member = memberOf(chat, actor.id);
  if (!member?.present || seenUpTo <= (member.seenUpTo ?? 0)) return {};
  unit.tx.put(chats, chat.id, {
    ...chat,
    members: chat.members.map((other) => (other === member ? { ...other, seenUpTo } : other)),
  });
  const push = (userId: string) => ({ user_id: userId, chat_id: chat.id, seen_up_to: formatTime(seenUpTo) });
  if (member.visibility === 'all') {
    const forCustomer = push(publicId(unit.config, actor.id));
    unit.toCustomer(chat.customerId, 'events_marked_as_seen', forCustomer, { answers: true });
  }
  unit.toAgents(insiders(chat), 'events_marked_as_seen', push(actor.id), { answers: true });
  return {};
}

/** Is there anything that the customer has not read (customer-v3.6 5.4)? */
export function hasUnread(chat: Chat): boolean {
  const seen = chat.members.find(({ type }) => type === 'customer')?.seenUpTo ?? 0;
  return chat.lastUnread !== undefined && chat.lastUnread > seen;
}
