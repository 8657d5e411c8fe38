import type { Counted } from './counted.ts';

/** Words of views that most conversations never show. They are replaced as those of `phrases.ts` are, by the same keys. */
export const rareEnglish = {
  dismiss: 'Dismiss',
  notAllowed: 'This chat isn’t available to you',
  notAllowedHelp: 'If you think that’s a mistake, please get in touch another way.',
  unavailableHelp: 'Please try again in a little while.',
  writeTo: 'You can write to',
  newConversation: 'New conversation',
  openConversation: 'Open the conversation',
  noConversations: 'No conversations yet',
  noConversationsHelp: 'What you ask and what we answer is kept here.',
  endedHeading: 'Ended',
  yours: 'You: {text}',
  unread: 'unread',
  place: { one: 'You’re next in line', other: 'You’re number {n} in line' } as Counted,
  wait: {
    one: 'About {n} minute. You can keep writing, or close the window.',
    other: 'About {n} minutes. You can keep writing, or close the window.',
  } as Counted,
  sounds: 'Sounds',
  end: 'End conversation',
};

export type RarePhrases = Readonly<typeof rareEnglish>;
