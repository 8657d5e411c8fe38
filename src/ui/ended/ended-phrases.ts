/** Words for what one can do when a conversation is over, or about it while it runs. */
export const englishEnded = {
  rate: 'Rate this conversation',
  transcript: 'Send me the transcript',
  transcriptTitle: 'The transcript',
  transcriptHelp: 'We’ll send it when the conversation ends.',
  transcriptHelpEnded: 'We’ll send you all of it.',
  email: 'Your e-mail',
  badEmail: 'That looks unfinished. Try name@example.com',
  send: 'Send',
  goesTo: 'It goes to {email}.',
  cancel: 'Don’t send it',
  download: 'Download',
  preparing: 'Preparing…',
  failed: 'That didn’t work. Please try again.',
  close: 'Close',
  left: 'Thank you. We have your message and will write back.',
  /** Where an address was given with it. */
  leftFor: 'Thank you. We have your message and will write to {email}.',

  fileTitle: 'Conversation with {brand}',
  fileName: 'conversation',
  you: 'You',
  edited: 'edited',
};

export type EndedPhrases = Readonly<typeof englishEnded>;
