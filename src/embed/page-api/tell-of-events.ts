import type { CustomerChat } from '../customer-chat.ts';
import type { ChatMessage, CustomerChatEvents } from '../events.ts';
import type { Callbacks, GreetingRef } from './contract.ts';
import type { Subscribers } from './subscribers.ts';

/** Hands on what the element tells, in the words of this interface, until the signal. */
export function tellOfEvents(element: CustomerChat, subscribers: Subscribers, signal: AbortSignal): void {
  const hear = <N extends keyof CustomerChatEvents>(name: N, tell: (detail: CustomerChatEvents[N]['detail']) => void) =>
    element.addEventListener(name, (event) => tell((event as CustomerChatEvents[N]).detail), { signal });

  hear('customer-chat-message', (message) => {
    const payload = newEventOf(message);
    if (payload) subscribers.emit('new_event', payload);
  });
  hear('customer-chat-form', ({ type }) => {
    if (isForm(type)) subscribers.emit('form_submitted', { type });
  });
  hear('customer-chat-rating', ({ value }) => subscribers.emit('rating_submitted', value));
  hear('customer-chat-greeting', ({ is, greeting: { id, uniqueId } }) => {
    // One that was answered is the first event of a chat now.
    if (is !== 'answered')
      subscribers.emit(is === 'shown' ? 'greeting_displayed' : 'greeting_hidden', { id, uniqueId });
  });
  hear('customer-chat-button', ({ event, button }) => {
    const greeting = greetingOf(event.properties?.lc2);
    subscribers.emit('rich_message_button_clicked', {
      eventId: event.id,
      postbackId: button.postbackId ?? '',
      ...(greeting && { greeting }),
    });
  });
}

const FORMS: ReadonlySet<string> = new Set<Callbacks['form_submitted']['type']>(['prechat', 'postchat', 'ticket']);
const isForm = (type: string): type is Callbacks['form_submitted']['type'] => FORMS.has(type);

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
