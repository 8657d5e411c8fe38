/** What the system says in a chat: the types, their words, and who hears them. */
import { announceEvent, appendEvent, theChat } from './events.ts';
import type { ChatEvent } from './records.ts';
import { customers } from './records.ts';
import type { Unit } from './unit.ts';

type Vars = { readonly [name: string]: string };

const GONE = {
  deleted: 'their account is gone',
  disconnected: 'they lost their connection',
  remotely_signed_out: 'they were logged out',
  signed_out: 'they logged out',
} as const;

/** Why an agent is not there any more. */
export type Leaving = keyof typeof GONE;

const TEXTS = {
  agent_added: ({ initiator, agent }: Vars) => `${initiator} added ${agent}.`,
  agent_joined: ({ agent }: Vars) => `${agent} joined.`,
  agent_left: ({ agent }: Vars) => `${agent} left.`,
  agent_removed: ({ initiator, agent }: Vars) => `${initiator} removed ${agent}.`,
  archived_customer_disconnected: ({ customer }: Vars) => `${customer} left the site. This conversation is closed.`,
  chat_transferred: ({ initiator, targets }: Vars) => `${initiator} handed this conversation to ${targets}.`,
  customer_added: ({ initiator, customer }: Vars) => `${initiator} added ${customer}.`,
  customer_banned: ({ agent, duration }: Vars) => `${agent} banned the customer for ${duration} days.`,
  customer_updated: ({ initiator }: Vars) => `${initiator} changed the customer's details.`,
  manual_archived_agent: ({ agent }: Vars) => `${agent} closed this conversation.`,
  manual_archived_customer: ({ customer }: Vars) => `${customer} closed this conversation.`,
  'rating.chat_commented': ({ customer, comment }: Vars) => `${customer} commented: ${comment}`,
  'rating.chat_rated': ({ customer, score }: Vars) => `${customer} gave a ${score} rating.`,
  'rating.chat_rating_canceled': ({ customer }: Vars) => `${customer} took the rating back.`,
  'routing.archived_inactive': ({ duration }: Vars) =>
    `Nobody wrote for ${duration} minutes. This conversation is closed.`,
  'routing.archived_offline': () => 'Nobody became available. This conversation is closed.',
  'routing.archived_other': () => 'This conversation is closed.',
  'routing.archived_deleted': ({ agent }: Vars) => `${agent} is not with us any more. This conversation is closed.`,
  'routing.archived_disconnected': ({ agent }: Vars) => `${agent} lost the connection. This conversation is closed.`,
  'routing.archived_remotely_signed_out': ({ agent }: Vars) => `${agent} was logged out. This conversation is closed.`,
  'routing.archived_signed_out': ({ agent }: Vars) => `${agent} logged out. This conversation is closed.`,
  'routing.assigned': ({ agent }: Vars) => `${agent} is with you now.`,
  'routing.assigned_inactive': ({ agent_added, agent_removed, duration }: Vars) =>
    `${agent_added} takes over: ${agent_removed} did not answer for ${duration} minutes.`,
  'routing.assigned_other': () => 'Somebody else takes over.',
  'routing.assigned_deleted': replaced('deleted'),
  'routing.assigned_disconnected': replaced('disconnected'),
  'routing.assigned_remotely_signed_out': replaced('remotely_signed_out'),
  'routing.assigned_signed_out': replaced('signed_out'),
  'routing.idle': ({ duration }: Vars) => `Nobody wrote for ${duration} minutes.`,
  'routing.unassigned_other': () => 'You are waiting for an agent again.',
  'routing.unassigned_deleted': waitsAgain('deleted'),
  'routing.unassigned_disconnected': waitsAgain('disconnected'),
  'routing.unassigned_remotely_signed_out': waitsAgain('remotely_signed_out'),
  'routing.unassigned_signed_out': waitsAgain('signed_out'),
  transcript_requested: ({ customer, email }: Vars) => `${customer} asked for a transcript to ${email}.`,
  transcript_sent: ({ email }: Vars) => `The transcript was sent to ${email}.`,
} satisfies Record<string, (vars: Vars) => string>;

export type SystemMessageType = keyof typeof TEXTS;

/** Types that customers never get (customer-v3.6 12.1). */
const FOR_AGENTS: ReadonlySet<SystemMessageType> = new Set(['customer_updated', 'customer_banned']);

export interface SayOptions {
  readonly answers?: boolean;
  readonly forAgents?: boolean;
}

/** Says it at the end of the thread, and tells those who may hear it. */
export function say(
  unit: Unit,
  chatId: string,
  threadId: string,
  type: SystemMessageType,
  vars: Vars = {},
  { answers = false, forAgents = FOR_AGENTS.has(type) }: SayOptions = {},
): ChatEvent {
  const event = appendEvent(unit, chatId, threadId, {
    type: 'system_message',
    visibility: forAgents ? 'agents' : 'all',
    content: { text: TEXTS[type](vars), system_message_type: type, text_vars: vars },
  });
  announceEvent(unit, chatId, threadId, event, { answers });
  return event;
}

/** How the customer of a chat is called in what the system says. */
export function customerName(unit: Unit, chatId: string): string {
  const { customerId } = theChat(unit, chatId);
  const customer = customerId === undefined ? undefined : unit.tx.get(customers, customerId);
  return customer?.name ?? customer?.email ?? 'Customer';
}

function replaced(leaving: Leaving): (vars: Vars) => string {
  return ({ agent_added, agent_removed }) => `${agent_added} takes over from ${agent_removed}: ${GONE[leaving]}.`;
}

function waitsAgain(leaving: Leaving): (vars: Vars) => string {
  return ({ agent }) => `You are waiting for an agent again. ${agent} is gone: ${GONE[leaving]}.`;
}
