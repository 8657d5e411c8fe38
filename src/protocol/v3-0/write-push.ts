import type { ChatId, ThreadId, UserId } from '../domain/ids.ts';
import type { Customer } from '../domain/user.ts';
import type { Push, PushName } from '../pushes.ts';
import type { Shape } from '../shape.ts';
import { type OlderPushName, PUSHES } from './push.ts';

/** What a push of v3.0 says and one of v3.6 does not: whoever has it all at hand gives it. */
export interface PushContext {
  readonly lastThread?: (chatId: ChatId) => ThreadId | undefined;
  readonly userType?: (userId: UserId) => 'agent' | 'customer' | undefined;
  /** The whole customer: v3.0 tells no changes. */
  readonly customer?: Customer;
}

/** A push in v3.0's words, for a server. `undefined`: v3.0 has none for it. */
export function writePush(
  push: Push,
  context: PushContext = {},
): { readonly action: OlderPushName; readonly payload: unknown } | undefined {
  const said = completed(push, context);
  const action = NAMES.get(said.type);
  if (action === undefined) return undefined;
  const { type: _, ...payload } = said;
  return { action, payload: (PUSHES[action].payload as Shape<object>).write(payload) };
}

const NAMES: ReadonlyMap<string, OlderPushName> = new Map(
  Object.entries(PUSHES).map(([action, { type }]): [PushName, OlderPushName] => [type, action as OlderPushName]),
);

function completed(push: Push, { lastThread, userType, customer }: PushContext): Push {
  switch (push.type) {
    case 'events_marked_as_seen': {
      const threadId = lastThread?.(push.chatId);
      return threadId === undefined ? push : { ...push, ...{ threadId } };
    }
    case 'user_removed_from_chat':
      return { ...push, ...{ userType: userType?.(push.userId) ?? guessedType(push.userId) } };
    case 'customer_updated':
      return { ...customer, ...push };
    case 'event_deleted': {
      // In its place stands an event that shows nothing.
      const { eventId, chatId, threadId } = push;
      const event = { id: eventId, type: 'custom', content: { __v36: 'deleted' }, createdAt: 0, sortKey: 0 } as const;
      return { type: 'event_updated', chatId, threadId, event };
    }
    case 'incoming_thinking_indicator': {
      const { chatId, threadId, authorId, sentAt = 0 } = push;
      const timestamp = Math.floor(sentAt / 1_000_000);
      return {
        type: 'incoming_typing_indicator',
        chatId,
        threadId,
        typingIndicator: { authorId, timestamp, isTyping: true },
      };
    }
    default:
      return push;
  }
}

/** Agents are known by their e-mail addresses, bots by a hash. */
const guessedType = (id: UserId) => (/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(id) ? 'customer' : 'agent');
