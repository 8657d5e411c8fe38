import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { CustomerChat } from '../customer-chat.ts';
import type { ChatMessage, CustomerChatEvents } from '../events.ts';
import { warn } from './console.ts';
import type { Callbacks, GreetingRef } from './contract.ts';
import type { Subscribers } from './subscribers.ts';

/** Hands on what the element tells, in the words of this interface, until the signal. */
export function tellOfEvents(element: CustomerChat, subscribers: Subscribers, signal: AbortSignal): void {
  const hear = <N extends keyof CustomerChatEvents>(name: N, tell: (detail: CustomerChatEvents[N]['detail']) => void) =>
    element.addEventListener(name, (event) => tell((event as CustomerChatEvents[N]).detail), { signal });

  /** Greetings that were told of as events. */
  const greetings = new Set<string>();
  hear('customer-chat-message', (message) => {
    const payload = newEventOf(message);
    // A chat that begins with a greeting brings it once more.
    if (payload && !(payload.author.type === 'agent' && greetings.has(payload.greeting?.uniqueId ?? '')))
      subscribers.emit('new_event', payload);
  });
  hear('customer-chat-form', ({ type }) => {
    if (isForm(type)) subscribers.emit('form_submitted', { type });
  });
  hear('customer-chat-rating', ({ value }) => subscribers.emit('rating_submitted', value));
  hear('customer-chat-greeting', ({ is, greeting: { id, uniqueId, event, agent } }) => {
    // An element that was away shows it anew.
    if (is === 'shown' && TOLD.has(event.type) && !greetings.has(uniqueId)) {
      greetings.add(uniqueId);
      const authorId = event.authorId ?? agent?.id;
      // The platform leaves the order open. What has come is told before that it is seen.
      subscribers.emit('new_event', {
        ...payloadOf(event, { id: authorId ?? '', type: 'agent' }),
        greeting: { id, uniqueId },
      });
    }
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
  const told = new Set<string>();
  hear('customer-chat-error', (problem) => {
    // That nobody says whose agents answer was told already, with the names that `__lc` has for it.
    const isKnown = 'attribute' in problem && problem.attribute === 'organization-id' && !element.organizationId;
    if (!isKnown && !told.has(problem.message)) warn(problem.message);
    told.add(problem.message);
  });
}

const FORMS: ReadonlySet<string> = new Set<Callbacks['form_submitted']['type']>(['prechat', 'postchat', 'ticket']);
const isForm = (type: string): type is Callbacks['form_submitted']['type'] => FORMS.has(type);

const TOLD: ReadonlySet<string> = new Set(['message', 'rich_message', 'file']);

function newEventOf({ event, author, fromCustomer }: ChatMessage): Callbacks['new_event'] | undefined {
  if (!TOLD.has(event.type)) return undefined;
  const greeting = greetingOf(event.properties?.lc2);
  const id = event.authorId ?? author?.id ?? '';
  return {
    ...payloadOf(event, { id, type: fromCustomer ? 'customer' : 'agent' }),
    ...(greeting && { greeting }),
  };
}

const payloadOf = (
  { createdAt, type }: ChatEvent,
  author: Callbacks['new_event']['author'],
): Callbacks['new_event'] => ({
  timestamp: Math.floor(createdAt / 1000),
  type: type as Callbacks['new_event']['type'],
  author,
});

/** A message that was a greeting carries which one. */
function greetingOf(properties: Readonly<Record<string, unknown>> | undefined): GreetingRef | undefined {
  const { greeting_id: id, greeting_unique_id: uniqueId } = properties ?? {};
  return typeof id === 'number' && typeof uniqueId === 'string' ? { id, uniqueId } : undefined;
}
