import type { CustomerChat } from '../customer-chat.ts';
import type { ChatMessage } from '../events.ts';
import type { Callbacks, GreetingRef } from './contract.ts';
import type { Subscribers } from './subscribers.ts';

/** Hands on what the element tells, in the words of this interface, until the signal. */
export function tellOfEvents(element: CustomerChat, subscribers: Subscribers, signal: AbortSignal): void {
  element.addEventListener(
    'customer-chat-message',
    ({ detail }) => {
      const payload = newEventOf(detail);
      if (payload) subscribers.emit('new_event', payload);
    },
    { signal },
  );
}

const TOLD: ReadonlySet<string> = new Set(['message', 'rich_message', 'file']);

function newEventOf({ event, author, fromCustomer }: ChatMessage): Callbacks['new_event'] | undefined {
  if (!TOLD.has(event.type)) return undefined;
  const greeting = greetingOf(event.properties?.lc2);
  return {
    timestamp: Math.floor(event.createdAt / 1000),
    type: event.type as Callbacks['new_event']['type'],
    author: { id: event.authorId ?? author?.id ?? '', type: fromCustomer ? 'customer' : 'agent' },
    ...(greeting && { greeting }),
  };
}

/** A message that was a greeting carries which one. */
function greetingOf(properties: Readonly<Record<string, unknown>> | undefined): GreetingRef | undefined {
  const { greeting_id: id, greeting_unique_id: uniqueId } = properties ?? {};
  return typeof id === 'number' && typeof uniqueId === 'string' ? { id, uniqueId } : undefined;
}
