/** What the guide says back: which button was pressed, and what stands in a form that was sent. */
import * as v from 'valibot';
import type { Json } from '../engine/contract.ts';
import type { FilledField } from './customer-news.ts';

const button = v.object({ text: v.string(), postback_id: v.string() });
const richMessage = v.object({
  id: v.string(),
  author_id: v.string(),
  elements: v.array(v.object({ buttons: v.optional(v.array(button), []) })),
});
const chatWithEvents = v.object({ thread: v.object({ events: v.array(v.unknown()) }) });

/** The words on a button, where the message is by this author. */
export function buttonOf(chat: Json, eventId: string, postbackId: string, authorId: string): string | undefined {
  const read = v.safeParse(chatWithEvents, chat);
  for (const unread of read.success ? read.output.thread.events : []) {
    const message = v.safeParse(richMessage, unread);
    if (!message.success || message.output.id !== eventId || message.output.author_id !== authorId) continue;
    const buttons = message.output.elements.flatMap((element) => element.buttons);
    return buttons.find(({ postback_id }) => postback_id === postbackId)?.text;
  }
  return undefined;
}

/** A line for each field that was answered. */
export function answersIn(fields: readonly FilledField[]): readonly string[] {
  return fields.flatMap(({ label, answer, answers = [] }) => {
    const words =
      typeof answer === 'string' ? answer : [answer, ...answers].flatMap((one) => one?.label ?? []).join(', ');
    return words === '' ? [] : [`${label.replace(/:\s*$/, '')}: ${words}`];
  });
}
