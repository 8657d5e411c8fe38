/** The conversation as a letter, for customers who asked for it (R88). */
import type { Json } from './contract.ts';
import { theChat, theThread } from './events.ts';
import { post } from './mails.ts';
import { nameOf } from './people.ts';
import { propertyOf } from './properties.ts';
import type { Chat, ChatEvent } from './records.ts';
import { customerName, say } from './system-messages.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';
import { customerSees, eventsOf, isList, isObject } from './views.ts';

/** Mails the thread if somebody asked for it, and says so in it. */
export function sendTranscript(unit: Unit, chatId: string, threadId: string): void {
  const thread = theThread(unit, threadId);
  const email = propertyOf(thread.properties, 'routing', 'transcript_email');
  if (typeof email !== 'string' || email === '') return;
  const chat = theChat(unit, chatId);
  const lines = eventsOf(unit, thread)
    .filter((event) => customerSees(event, chat))
    .map((event) => line(unit, chat, event));
  post(unit, { to: email, subject: `Your conversation of ${day(thread.createdAt)}`, text: lines.join('\n') });
  say(unit, chatId, threadId, 'transcript_sent', { customer: customerName(unit, chatId), email });
}

function line(unit: Unit, chat: Chat, event: ChatEvent): string {
  const time = formatTime(event.createdAt).slice(11, 16);
  return `${time}  ${author(unit, chat, event)}${words(event)}`;
}

function author(unit: Unit, chat: Chat, { authorId }: ChatEvent): string {
  if (authorId === undefined) return '';
  return `${authorId === chat.customerId ? customerName(unit, chat.id) : nameOf(unit.config, authorId)}: `;
}

function words({ type, content }: ChatEvent): string {
  const { text, name, url, elements, fields } = content;
  if (typeof text === 'string') return text;
  if (typeof name === 'string' && typeof url === 'string') return `${name} (${url})`;
  if (isList(elements)) return titles(elements, 'title');
  if (isList(fields)) return titles(fields, 'label');
  return `(${type})`;
}

function titles(parts: readonly Json[], key: 'title' | 'label'): string {
  return parts
    .filter(isObject)
    .flatMap((part) => (typeof part[key] === 'string' ? part[key] : []))
    .join(' · ');
}

function day(microseconds: number): string {
  return formatTime(microseconds).slice(0, 10);
}
