import { LIMITS } from '../../../../protocol/limits.ts';
import {
  type ButtonDraft,
  type CardDraft,
  type DraftOf,
  type EventDraft,
  type FieldDraft,
  type ImageDraft,
  isChoice,
  linesOf,
} from './event-draft.ts';

/** What keeps a draft from being sent, one sentence each, in the order of its fields; empty: it can go. */
const CHECKS: { readonly [K in EventDraft['kind']]: (draft: DraftOf<K>) => readonly string[] } = {
  message: ({ text }) => textProblems(text),
  file: () => [],
  cards: ({ cards }) => [
    ...(cards.length === 0 ? ['There is no card yet.'] : []),
    ...tooMany(cards.length, LIMITS.richMessageElements, 'cards'),
    ...cards.flatMap((card, index) => cardProblems(card, cards.length > 1 ? `Card ${index + 1}: ` : '')),
  ],
  quick_replies: ({ text, replies }) => [
    ...(text.trim() === '' ? ['The question is missing.'] : []),
    ...(replies.length === 0 ? ['There is no reply to choose yet.'] : []),
    ...tooMany(replies.length, LIMITS.richMessageButtons, 'replies'),
    ...replies.flatMap((reply, index) => (reply.trim() === '' ? [`Reply ${index + 1} is empty.`] : [])),
  ],
  sticker: ({ image }) => (image.url.trim() === '' ? ['A sticker needs a picture.'] : imageProblems(image, '')),
  product: ({ title, image, options }) => [
    ...(title.trim() === '' ? ['The title is missing.'] : []),
    ...imageProblems(image, ''),
    ...(options.length === 0 ? ['There is nothing to choose yet.'] : []),
    ...options.flatMap(({ label }, index) => (label.trim() === '' ? [`Option ${index + 1} has no name.`] : [])),
  ],
  form: ({ fields }) => [
    ...(fields.every(({ type }) => type === 'header') ? ['The form asks nothing yet.'] : []),
    ...fields.flatMap((field, index) => fieldProblems(field, `Field ${index + 1}`)),
  ],
  custom: ({ json }) => (jsonObject(json) === undefined ? ['The content is no JSON object.'] : []),
  any: ({ json }) => {
    const event = jsonObject(json);
    if (event === undefined) return ['The event is no JSON object.'];
    return typeof event.type === 'string' ? [] : ['The event has no “type”.'];
  },
};

export function problemsOf<K extends EventDraft['kind']>(draft: DraftOf<K>): readonly string[] {
  const check = CHECKS[draft.kind] as (draft: DraftOf<K>) => readonly string[];
  return check(draft);
}

/** The object that a text holds, if it holds one. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

function textProblems(text: string): readonly string[] {
  if (text.trim() === '') return ['There is nothing to send yet.'];
  const over = new TextEncoder().encode(text.trim()).length - LIMITS.messageBytes;
  return over > 0 ? [`This is too long by ${over.toLocaleString('en')} bytes. Send it in parts.`] : [];
}

function tooMany(count: number, most: number, what: string): readonly string[] {
  return count > most ? [`There can be ${most} ${what} at most.`] : [];
}

function cardProblems({ title, subtitle, image, buttons }: CardDraft, where: string): readonly string[] {
  const empty = [title, subtitle, image.url].every((part) => part.trim() === '') && buttons.length === 0;
  return [
    ...(empty ? [`${where}It needs a title, a text, a picture or a button.`] : []),
    ...imageProblems(image, where),
    ...tooMany(buttons.length, LIMITS.richMessageButtons, 'buttons on a card').map((problem) => where + problem),
    ...buttons.flatMap((button, index) => buttonProblems(button, `${where}Button ${index + 1} `)),
  ];
}

function imageProblems({ url }: ImageDraft, where: string): readonly string[] {
  return url.trim() === '' || isWebAddress(url)
    ? []
    : [`${where}The picture’s address has to begin with https:// or http://.`];
}

function buttonProblems({ text, type, value }: ButtonDraft, where: string): readonly string[] {
  const leads = type === 'url' || type === 'webview';
  return [
    ...(text.trim() === '' ? [`${where}has no words.`] : []),
    ...(leads && !isWebAddress(value) ? [`${where}needs an address that begins with https:// or http://.`] : []),
    ...(type === 'phone' && !/^\+?[\d\s()/.-]{3,}$/.test(value.trim()) ? [`${where}needs a telephone number.`] : []),
  ];
}

function fieldProblems({ type, label, options }: FieldDraft, where: string): readonly string[] {
  const lines = linesOf(options);
  return [
    ...(label.trim() === '' ? [`${where} has no label.`] : []),
    ...(isChoice(type) && lines.length === 0 ? [`${where} has nothing to choose from.`] : []),
    ...(type === 'group_chooser' && lines.some((line) => !/=\s*\d+$/.test(line))
      ? [`${where}: write each group as “name = number”.`]
      : []),
  ];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text.trim()) && /^https?:$/.test(new URL(text.trim()).protocol);
}
