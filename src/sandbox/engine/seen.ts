/** How far each user has read (R92). */
import { type Actor, chatFor } from './actor.ts';
import { insiders } from './audience.ts';
import type { Json } from './contract.ts';
import { theThread } from './events.ts';
import { memberOf } from './members.ts';
import { invalid } from './payload.ts';
import { publicId } from './people.ts';
import { type Chat, type ChatMember, chats } from './records.ts';
import { formatTime, parseTime } from './time.ts';
import type { Unit } from './unit.ts';
import { customerSees, eventAt } from './views.ts';

/** Marks move forward only, and not into the future. Who is no member has none. */
export function markEventsAsSeen(unit: Unit, actor: Actor, request: { chat_id: string; seen_up_to: string }): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const asked = parseTime(request.seen_up_to);
  if (asked === undefined) throw invalid('seen_up_to', 'Expected a time such as 2026-02-03T10:15:30.123456Z');
  const member = memberOf(chat, actor.id);
  if (!member?.present) return {};
  const after = sawUpTo(unit, chat, member, Math.min(asked, Math.max(unit.now, chat.clock)));
  if (after.seenUpTo === member.seenUpTo && after.publicSeenUpTo === member.publicSeenUpTo) return {};
  const members = chat.members.map((other) => (other === member ? after : other));
  unit.tx.put(chats, chat.id, { ...chat, members });

  const push = (userId: string, mark: number) => ({
    user_id: userId,
    chat_id: chat.id,
    seen_up_to: formatTime(mark),
  });
  const shown = markForCustomer(after);
  if (member.visibility === 'all' && shown !== undefined && shown !== markForCustomer(member)) {
    const forCustomer = push(publicId(unit.config, actor.id), shown);
    const besides = { thread_id: chat.lastThreadId };
    unit.toCustomer(chat.customerId, 'events_marked_as_seen', forCustomer, { answers: true, besides });
  }
  if (after.seenUpTo !== undefined && after.seenUpTo !== member.seenUpTo) {
    unit.toAgents(insiders(chat), 'events_marked_as_seen', push(actor.id, after.seenUpTo), { answers: true });
  }
  return {};
}

/** A member who has seen everything up to a time. */
export function sawUpTo(unit: Unit, chat: Chat, member: ChatMember, time: number): ChatMember {
  const seenUpTo = Math.max(time, member.seenUpTo ?? 0);
  if (member.type === 'customer') return { ...member, seenUpTo };
  return { ...member, seenUpTo, publicSeenUpTo: shownUpTo(unit, chat, time, member.publicSeenUpTo) };
}

/** How far the customer is told that a member has read. */
export function markForCustomer({ type, seenUpTo, publicSeenUpTo }: ChatMember): number | undefined {
  return type === 'customer' ? seenUpTo : publicSeenUpTo;
}

/**
 * The newest event up to a time that the customer sees too, and that lies after `known`: told by the time of such a one, an
 * agent's mark betrays no note among agents.
 */
function shownUpTo(unit: Unit, chat: Chat, time: number, known: number | undefined): number | undefined {
  let threadId = chat.lastThreadId;
  while (threadId !== undefined) {
    const thread = theThread(unit, threadId);
    for (let n = thread.eventCount; n > 0; n -= 1) {
      const event = eventAt(unit, { threadId, n });
      if (event === undefined) continue;
      if (event.createdAt <= (known ?? 0)) return known;
      if (event.createdAt <= time && customerSees(event, chat)) return event.createdAt;
    }
    threadId = thread.previousThreadId;
  }
  return known;
}

/** Is there anything that the customer has not read (customer-v3.6 5.4)? */
export function hasUnread(chat: Chat): boolean {
  const seen = chat.members.find(({ type }) => type === 'customer')?.seenUpTo ?? 0;
  return chat.lastUnread !== undefined && chat.lastUnread > seen;
}
