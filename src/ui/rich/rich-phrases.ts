/** Words of rich messages, their buttons and what these open. `{…}` are places for names and figures. */
export const englishRich = {
  chosen: 'Chosen',
  pressFailed: 'That didn’t work. Please try again.',
  newTab: 'Opens in a new tab',

  quickReplies: 'Suggested replies',
  cards: 'Cards',
  cardOf: '{n} of {all}',
  nextCard: 'Next card',
  previousCard: 'Previous card',
  sticker: 'Sticker',

  options: 'Options',
  soldOut: 'Sold out',
  wasPrice: 'Regular price {price}',
  priceRange: '{from} to {to}',

  closePage: 'Close',
  backToTalk: 'Back to the conversation',
  backToStart: 'Back to the first page',
  openOutside: 'Open in a new tab',
  secure: 'Secure connection to',
  insecure: 'Connection without encryption to',
  loadingPage: 'Loading the page',
  leavePage: 'Leave this page?',
  leaveHelp: 'What you have entered may be lost.',
  stay: 'Stay',
  leave: 'Leave',

  answerTo: 'Answer to “{title}”',

  deleteMessage: 'Delete message',
  deleteSure: 'Delete?',
  deleteFailed: 'The message couldn’t be deleted.',
};

export type RichPhrases = Readonly<typeof englishRich>;
