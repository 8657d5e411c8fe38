/** Buttons of rich messages that users switch on and off (R27). */
import * as v from 'valibot';
import type { Actor } from './actor.ts';
import { insiders } from './audience.ts';
import type { Json, JsonObject } from './contract.ts';
import { ecommerce } from './event-request.ts';
import { replaceEvent } from './events.ts';
import { id, invalid } from './payload.ts';
import { publicId } from './people.ts';
import { eventFor } from './send-event.ts';
import type { Unit } from './unit.ts';
import { customerSees, isList, isObject } from './views.ts';

export const postbackSchema = v.object({
  chat_id: id,
  thread_id: id,
  event_id: id,
  postback: v.object({
    id,
    toggled: v.boolean(),
    button_type: v.optional(v.string()),
    button_value: v.optional(v.string()),
    ecommerce: v.optional(ecommerce),
  }),
});

/** All buttons of the message with that id go together. Taking back what was not on changes nothing and tells nobody. */
export function sendPostback(unit: Unit, actor: Actor, request: v.InferOutput<typeof postbackSchema>): Json {
  const { chat, thread, event } = eventFor(unit, actor, request);
  const { postback } = request;
  const { elements } = event.content;
  let found = false;
  let wasOn = false;
  const toggle = (button: Json): Json => {
    if (!isObject(button) || button.postback_id !== postback.id) return button;
    const users = isList(button.user_ids) ? button.user_ids : [];
    found = true;
    wasOn ||= users.includes(actor.id);
    const others = users.filter((user) => user !== actor.id);
    return { ...button, user_ids: postback.toggled ? [...others, actor.id] : others };
  };
  const changed = (isList(elements) ? elements : []).map((element): Json => {
    if (!isObject(element) || !isList(element.buttons)) return element;
    return { ...element, buttons: element.buttons.map(toggle) } satisfies JsonObject;
  });
  if (!found) throw invalid('postback.id', 'No button of this message has that id');
  if (!postback.toggled && !wasOn) return {};
  replaceEvent(unit, thread, { ...event, content: { ...event.content, elements: changed } });
  if (!thread.active) return {};

  const place = { chat_id: chat.id, thread_id: thread.id, event_id: event.id };
  const push = (userId: string) => ({ user_id: userId, ...place, postback: { ...postback } });
  const name = 'incoming_rich_message_postback';
  if (customerSees(event, chat)) {
    unit.toCustomer(chat.customerId, name, push(publicId(unit.config, actor.id)), { answers: true });
  }
  unit.toAgents(insiders(chat), name, push(actor.id), { answers: true });
  return {};
}
