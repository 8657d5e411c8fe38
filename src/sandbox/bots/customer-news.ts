/** What a customer did, as the guide hears it: read from the pushes that go to the customer's own connections. */
import * as v from 'valibot';
import type { Push } from '../engine/contract.ts';

interface Place {
  readonly chatId: string;
  readonly threadId: string;
}

export type CustomerNews =
  /** `at`: RFC 3339, as it came. */
  | (Place & { readonly is: 'said'; readonly text: string; readonly at: string })
  | (Place & { readonly is: 'filled'; readonly formId: string; readonly fields: readonly FilledField[] })
  | (Place & {
      readonly is: 'pressed';
      readonly eventId: string;
      readonly postbackId: string;
      readonly toggled: boolean;
    })
  | { readonly is: 'closed'; readonly chatId: string };

const choice = v.object({ label: v.optional(v.string()) });
const filledField = v.object({
  label: v.string(),
  answer: v.optional(v.union([v.string(), choice])),
  answers: v.optional(v.array(choice)),
});
export type FilledField = v.InferOutput<typeof filledField>;

const authored = { author_id: v.optional(v.string()) };
const event = v.variant('type', [
  v.object({ ...authored, type: v.literal('message'), text: v.string(), created_at: v.string() }),
  v.object({ ...authored, type: v.literal('filled_form'), form_id: v.string(), fields: v.array(filledField) }),
]);

const incomingEvent = v.object({ chat_id: v.string(), thread_id: v.string(), event: v.unknown() });
const incomingChat = v.object({
  chat: v.object({
    id: v.string(),
    thread: v.object({ id: v.string(), active: v.literal(true), events: v.optional(v.array(v.unknown()), []) }),
  }),
});
const postback = v.object({
  user_id: v.string(),
  chat_id: v.string(),
  thread_id: v.string(),
  event_id: v.string(),
  postback: v.object({ id: v.string(), toggled: v.boolean() }),
});

/** Nothing for what others did, and for pushes that say nothing to the guide. */
export function newsIn({ action, payload, to }: Push): readonly CustomerNews[] {
  if (to.kind !== 'customer') return [];
  const { customerId } = to;
  if (action === 'incoming_event' && v.is(incomingEvent, payload)) {
    return newsOf(payload.event, { chatId: payload.chat_id, threadId: payload.thread_id }, customerId);
  }
  if (action === 'incoming_chat') {
    const read = v.safeParse(incomingChat, payload);
    if (!read.success) return [];
    const { id: chatId, thread } = read.output.chat;
    return thread.events.flatMap((one) => newsOf(one, { chatId, threadId: thread.id }, customerId));
  }
  if (action === 'incoming_rich_message_postback' && v.is(postback, payload) && payload.user_id === customerId) {
    const { chat_id: chatId, thread_id: threadId, event_id: eventId } = payload;
    const { id: postbackId, toggled } = payload.postback;
    return [{ is: 'pressed', chatId, threadId, eventId, postbackId, toggled }];
  }
  if (action === 'chat_deactivated' && v.is(v.object({ chat_id: v.string() }), payload)) {
    return [{ is: 'closed', chatId: payload.chat_id }];
  }
  return [];
}

function newsOf(unread: unknown, where: Place, customerId: string): readonly CustomerNews[] {
  const read = v.safeParse(event, unread);
  if (!read.success || read.output.author_id !== customerId) return [];
  const { output } = read;
  if (output.type === 'message') return [{ ...where, is: 'said', text: output.text, at: output.created_at }];
  return [{ ...where, is: 'filled', formId: output.form_id, fields: output.fields }];
}
