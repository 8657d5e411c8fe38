/** Words that depend on a count, by its category. */
type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Words of forms: before a conversation, in it, after it, and for messages that are left. */
export const englishForms = {
  before: 'Before we start',
  start: 'Start conversation',
  leave: 'Leave us a message',
  leaveHelp: 'Nobody is here right now. We’ll write back.',
  sendMessage: 'Send message',
  after: 'One more thing',
  onlyHere: 'Only for this conversation.',
  form: 'A few questions',
  send: 'Send',
  sending: 'Sending…',
  back: 'Back',
  notNow: 'Not now',
  thanks: 'Thank you. Your answers are with us.',
  answered: 'You answered this.',
  unrated: 'Your rating didn’t arrive.',
  told: 'You told us',
  optional: 'optional',
  choose: 'Choose…',
  withIt: 'Your message goes with it: “{text}”',

  faults: { one: 'One answer needs another look.', other: '{n} answers need another look.' } as Counted,
  fillIn: 'Please fill this in',
  chooseOne: 'Choose one',
  chooseSome: 'Choose at least one',
  badEmail: 'That looks unfinished. Try name@example.com',
  tooLong: 'That is too long',

  refused: 'We couldn’t take these answers.',
  refusedHelp: 'Please look over them and try again.',
  notSent: 'That didn’t arrive.',
  notSentHelp: 'Your answers are still here. Please try again.',
};

export type FormPhrases = Readonly<typeof englishForms>;
