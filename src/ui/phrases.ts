import type { Counted, Own } from './counted.ts';
import type { LatePhrases } from './late-phrases.ts';
import type { RarePhrases } from './rare-phrases.ts';

export type { Counted };

/** Every word that the window shows or says. `{…}` are places for names and figures. */
export const english = {
  /** The language of all words here (BCP 47): days and counts follow it. */
  language: 'en',
  brand: 'Chat',

  hello: 'Hello. How can we help?',
  lead: 'Write to us and we’ll answer here.',
  starters: 'Questions to begin with',
  hereNow: 'We’re here',
  leaveMessage: 'Leave a message',
  placeholder: 'Write a message…',
  firstPlaceholder: 'Write your question…',
  send: 'Send',
  attach: 'Attach files',
  emoji: 'Emoji',
  message: 'Message',
  tooLong: { one: 'Too long by {n} character', other: 'Too long by {n} characters' } as Counted,
  roomLeft: { one: 'Room for {n} more character', other: 'Room for {n} more characters' } as Counted,
  cannotWrite: 'You can’t write in this conversation.',

  conversation: 'Conversation',
  you: 'You',
  today: 'Today',
  yesterday: 'Yesterday',
  new: 'New',
  newMessages: { one: '{n} new message', other: '{n} new messages' } as Counted,
  toEnd: 'Go to the newest message',
  loadingOlder: 'Loading earlier messages',
  olderFailed: 'Earlier messages didn’t load.',
  loading: 'Loading the conversation',

  queued: 'Sends when you’re back online',
  sending: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  seen: 'Seen',
  notSent: 'Not sent',
  tryAgain: 'Try again',
  edited: 'Edited',
  joined: '{agent} joined the conversation',

  online: 'Online',
  typing: 'Typing…',
  isTyping: '{name} is typing',
  thinking: 'Thinking…',
  queuing: 'Finding someone for you',
  ended: 'Conversation ended',
  away: 'Away at the moment',
  connecting: 'Connecting…',

  menu: 'More',
  minimise: 'Minimise',
  back: 'Back',
  backToList: { one: 'All conversations, {n} unread', other: 'All conversations, {n} unread' } as Counted,
  allConversations: 'All conversations',

  noConnection: 'No connection. Trying again…',
  tryNow: 'Try now',
  paused: 'The connection is resting.',
  goOn: 'Connect',
  nobodyOnline: 'Nobody is here right now. Write all the same: we’ll answer.',
  didNotWork: 'That didn’t work. Please try again.',

  startAgain: 'Start again',
  unavailable: 'The chat isn’t available right now',

  messages: 'Messages',

  file: 'File',
  form: 'Form',
  filledForm: 'Answers',
  richMessage: 'Card',
  notShown: 'This message can’t be shown here.',
};

export type Phrases = Readonly<typeof english> & Own<RarePhrases> & LatePhrases;

/** Words of a page, or of a language: any of them, and of words that depend on a count any category. */
export type OwnPhrases = Own<typeof english> & Own<RarePhrases> & LatePhrases;

/** Own words for some of them; the rest stays as it is. */
export function withPhrases(own: OwnPhrases = {}): Phrases {
  const language = tagOf(own.language);
  return { ...own, ...overEnglish(english, own, language), language };
}

/**
 * Own words in this language over these English ones. Where a count decides, English fills in what is not said, but not
 * between the words of another language: there `other` does.
 */
export function overEnglish<T extends object>(words: T, own: Own<T> | undefined, language: string): T {
  const merged = { ...words, ...own };
  const isEnglish = /^en\b/.test(language);
  const said: Readonly<Record<string, { readonly other?: string } | undefined>> = { ...own };
  const counted = Object.entries(words).filter(
    ([key, usual]) => typeof usual === 'object' && (isEnglish || !said[key]?.other),
  );
  return Object.assign(merged, Object.fromEntries(counted.map(([key, usual]) => [key, { ...usual, ...said[key] }])));
}

/** A language that days and counts can follow: `en-GB` of `en_GB`, and English of what is none. */
function tagOf(language = english.language): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? english.language;
  } catch {
    return english.language;
  }
}

/**
 * Puts values in their places. A value that runs in the other direction than the words around it is isolated, so that
 * it doesn't turn them round.
 */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return runsToTheLeft(words) === runsToTheLeft(`${value}`) ? `${value}` : `\u2068${value}\u2069`;
  });
}

/** The words for this many. */
export function count(words: Counted, n: number, language: string): string {
  const category = new Intl.PluralRules(language).select(n);
  return fill(words[category] ?? words.other, { n: new Intl.NumberFormat(language).format(n) });
}

/** What an event without words of its own is called, by its type. */
export function kindOf(type: string, { file, form, filledForm, richMessage, notShown }: Phrases): string {
  const names: Readonly<Record<string, string>> = {
    file,
    form,
    filled_form: filledForm,
    rich_message: richMessage,
    custom: richMessage,
  };
  return names[type] ?? notShown;
}

const runsToTheLeft = (text: string) => /[\u0591-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/.test(text);
