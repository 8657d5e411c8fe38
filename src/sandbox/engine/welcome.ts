/** The first message that is offered when the widget opens (R76). It belongs to no chat until one begins with it. */

import type { JsonObject } from './contract.ts';
import { theCustomer } from './customers.ts';
import type { EventDraft } from './events.ts';
import { newUuid } from './ids.ts';
import { findGroup, publicId } from './people.ts';
import { predict } from './predicted-agent.ts';
import { customers, type WelcomeMessage } from './records.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';

/** Messages that are kept for being asked for again. */
const KEPT = 10;

export function requestWelcomeMessage(
  unit: Unit,
  customerId: string,
  { id, group_id }: { id?: string | undefined; group_id?: number | undefined },
): JsonObject {
  const customer = theCustomer(unit, customerId);
  const group = group_id ?? customer.groupId;
  const { agent, view, queue } = predict(unit, customer, group);
  const known = customer.welcomeMessages.find((message) => message.id === id);
  const message: WelcomeMessage = known ?? {
    id: newUuid(unit.random32),
    text: findGroup(unit.config, group)?.welcome_message ?? unit.config.welcome_message,
    agentId: agent.id,
    createdAt: unit.now,
  };
  if (known === undefined) {
    const welcomeMessages = [...customer.welcomeMessages, message].slice(-KEPT);
    unit.tx.put(customers, customerId, { ...customer, welcomeMessages });
  }
  const event = {
    created_at: formatTime(message.createdAt),
    type: 'message',
    text: message.text,
    author_id: publicId(unit.config, message.agentId),
  };
  if (message.text !== '')
    unit.toCustomer(customerId, 'incoming_welcome_message', { id: message.id, event }, { answers: true });
  return { id: message.id, predicted_agent: view, queue };
}

/** The welcome message that a chat begins with; an unknown id is nobody's. */
export function welcomeOfThread(unit: Unit, customerId: string, id: string): EventDraft | undefined {
  const message = theCustomer(unit, customerId).welcomeMessages.find((other) => other.id === id);
  return (
    message && {
      type: 'message',
      visibility: 'all',
      authorId: message.agentId,
      content: { text: message.text },
      properties: { lc2: { welcome_message: true }, chats: { welcome_message_source: 'welcome_phrase' } },
    }
  );
}
