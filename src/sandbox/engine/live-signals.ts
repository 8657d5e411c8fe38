/** What is told and never kept: typing, sneak peeks, previews, thinking, multicasts (R89–R91, R104). */
import { type Actor, activeThread, chatFor } from './actor.ts';
import { insiders } from './audience.ts';
import type { AgentCall } from './call.ts';
import { type Json, type JsonObject, Refusal } from './contract.ts';
import { draftEvent } from './event-drafts.ts';
import type { EventRequest } from './event-request.ts';
import { invalid } from './payload.ts';
import { everyAgent } from './people.ts';
import type { Chat, Thread, Visibility } from './records.ts';
import { requireVoice } from './send-event.ts';
import { formatTime, SECOND } from './time.ts';
import type { Unit } from './unit.ts';

/** R91: without an active thread nobody is told, and nothing is wrong. */
export function sendSneakPeek(unit: Unit, actor: Actor, request: { chat_id: string; sneak_peek_text: string }): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  if (!chat.active) return {};
  unit.toAgents(insiders(chat), 'incoming_sneak_peek', {
    chat_id: chat.id,
    thread_id: chat.lastThreadId,
    sneak_peek: { author_id: actor.id, text: request.sneak_peek_text, timestamp: seconds(unit) },
  });
  return {};
}

export function sendTypingIndicator(
  { unit, actor, agent }: AgentCall,
  request: { chat_id: string; is_typing: boolean; visibility?: Visibility | undefined },
): Json {
  const { visibility = 'all' } = request;
  const { chat, thread } = voiceIn(unit, actor, request.chat_id, visibility);
  const signal = { timestamp: seconds(unit), is_typing: request.is_typing };
  signalTo(unit, chat, thread, actor.id, visibility, 'incoming_typing_indicator', {
    customer: { typing_indicator: { author_id: agent.publicId, recipients: visibility, ...signal } },
    agents: { typing_indicator: { author_id: agent.id, visibility, ...signal } },
  });
  return {};
}

export function sendThinkingIndicator(
  { unit, actor, agent }: AgentCall,
  request: {
    chat_id: string;
    title?: string | undefined;
    description?: string | undefined;
    custom_id?: string | undefined;
    visibility?: Visibility | undefined;
  },
): Json {
  const { visibility = 'all', title, description, custom_id } = request;
  const { chat, thread } = voiceIn(unit, actor, request.chat_id, visibility);
  const signal = { sent_at: formatTime(unit.now), title, description, custom_id };
  signalTo(unit, chat, thread, actor.id, visibility, 'incoming_thinking_indicator', {
    customer: { author_id: agent.publicId, ...signal },
    agents: { author_id: agent.id, ...signal },
  });
  return {};
}

/** Unfinished text, for the customer's eyes: it has no id and is not kept. */
export function sendEventPreview(
  { unit, actor, agent }: AgentCall,
  request: { chat_id: string; event: EventRequest },
): Json {
  const { chat, thread } = voiceIn(unit, actor, request.chat_id, 'all');
  const draft = draftEvent(unit, request.event, actor, chat);
  if (draft.type !== 'message') throw invalid('event.type', 'Only messages have previews');
  if (draft.visibility !== 'all') throw invalid('event.visibility', 'Previews are for all');
  unit.toCustomer(chat.customerId, 'incoming_event_preview', {
    chat_id: chat.id,
    thread_id: thread.id,
    event: {
      created_at: formatTime(unit.now),
      type: draft.type,
      text: draft.content.text,
      author_id: agent.publicId,
      custom_id: draft.customId,
    },
  });
  return {};
}

/** The same words as for an event: members only, and only while there is an active thread. */
function voiceIn(unit: Unit, actor: Actor, chatId: string, visibility: Visibility): { chat: Chat; thread: Thread } {
  const chat = chatFor(unit, actor, chatId);
  const thread = activeThread(unit, chat);
  requireVoice(chat, actor.id, visibility);
  return { chat, thread };
}

/** To the customer and the other members, not back to the sender. */
function signalTo(
  unit: Unit,
  chat: Chat,
  thread: Thread,
  senderId: string,
  visibility: Visibility,
  action: 'incoming_typing_indicator' | 'incoming_thinking_indicator',
  words: { readonly customer: JsonObject; readonly agents: JsonObject },
): void {
  const place = { chat_id: chat.id, thread_id: thread.id };
  if (visibility === 'all') unit.toCustomer(chat.customerId, action, { ...place, ...words.customer });
  const others = insiders(chat).filter((id) => id !== senderId);
  unit.toAgents(others, action, { ...place, ...words.agents });
}

export interface MulticastRequest {
  readonly recipients: {
    readonly agents?:
      | {
          readonly all?: boolean | undefined;
          readonly ids?: readonly string[] | undefined;
          readonly groups?: readonly number[] | undefined;
        }
      | undefined;
    readonly customers?: { readonly ids?: readonly string[] | undefined } | undefined;
  };
  readonly content: unknown;
  readonly type?: string | undefined;
}

export function multicast({ unit, agent }: AgentCall, { recipients, content, type }: MulticastRequest): Json {
  const { all = false, ids = [], groups = [] } = recipients.agents ?? {};
  const customerIds = recipients.customers?.ids ?? [];
  if (customerIds.length > 0 && !unit.config.settings.multicast_to_customers) {
    throw new Refusal('authorization', 'Multicasts to customers are switched off.');
  }
  const agentIds = [...everyAgent(unit.config).values()]
    .filter((other) => all || ids.includes(other.id) || groups.some((group) => other.groups.includes(group)))
    .map(({ id }) => id);
  const message = { content: content as Json, type };
  unit.toAgents(agentIds, 'incoming_multicast', { author_id: agent.id, ...message }, { answers: true });
  for (const id of customerIds) {
    unit.toCustomer(id, 'incoming_multicast', { author_id: agent.publicId, content: content as Json });
  }
  return {};
}

function seconds(unit: Unit): number {
  return Math.floor(unit.now / SECOND);
}
