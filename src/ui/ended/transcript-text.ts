import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { State } from '../../store/state.ts';
import { readAnswers } from '../forms/answers.ts';
import { fill, kindOf, type Phrases } from '../phrases.ts';
import { systemWords } from '../system-words.ts';
import type { EndedPhrases } from './ended-phrases.ts';

/** A conversation as plain text: who said what, and when. */
export function transcriptText(
  { people, timeline }: State,
  chatId: ChatId,
  brand: string,
  phrases: Phrases,
  words: EndedPhrases,
): string {
  const { language } = phrases;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const lines = [fill(words.fileTitle, { brand })];
  let lastDay = '';
  for (const { event, edited } of (timeline.byChat[chatId]?.pages ?? []).flatMap(({ events }) => events)) {
    const said = wordsOf(event, phrases);
    if (said === '') continue;
    const at = event.createdAt / 1000;
    const today = day.format(at);
    if (today !== lastDay) lines.push('', today, '');
    lastDay = today;
    const { authorId } = event;
    const name = authorId === people.customerId ? words.you : ((authorId && people.byId[authorId]?.name) ?? brand);
    const mark = edited ? ` (${words.edited})` : '';
    // What goes on in the next line is moved in: nobody's words can look like somebody else's.
    const body = said.replace(/\r\n?|\n/g, '\n    ');
    lines.push(authorId === undefined ? `${time.format(at)}  ${body}` : `${time.format(at)}  ${name}: ${body}${mark}`);
  }
  return `${lines.join('\n')}\n`;
}

function wordsOf(event: ChatEvent, phrases: Phrases): string {
  switch (event.type) {
    case 'message':
      return event.text;
    case 'system_message':
      return systemWords(event, phrases);
    case 'file':
      return `${event.name} ${event.url}`;
    case 'filled_form':
      return readAnswers(event.fields)
        .map(({ label, answer }) => `${label}: ${answer}`)
        .join('\n');
    case 'form':
      return event.fields.map(({ label }) => label).join('\n');
    case 'rich_message':
      return (event.elements ?? [])
        .flatMap(({ title, subtitle, buttons = [] }) => [title, subtitle, ...buttons.map(({ text }) => `[${text}]`)])
        .filter(Boolean)
        .join('\n');
    case 'system':
    case 'custom':
      return '';
    default:
      return kindOf(event.type, phrases);
  }
}

/** A name that every file system takes: letters, digits and dashes, and the day. */
export function transcriptName(brand: string, word: string, now: Date): string {
  const slug = `${word}-${brand}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const part = (value: number) => `${value}`.padStart(2, '0');
  return `${slug || 'conversation'}-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}.txt`;
}
