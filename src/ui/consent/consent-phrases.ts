/** Words of the question that comes before everything else, where the page wants it asked. */
export const englishConsent = {
  heading: 'Before we start',
  text: 'To chat with you we connect to our chat service, and keep the conversation in this browser.',
  privacy: 'Privacy notice',
  agree: 'Start chatting',
  decline: 'Not now',
};

export type ConsentPhrases = Readonly<typeof englishConsent>;
