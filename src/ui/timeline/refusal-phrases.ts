/** Why a message did not get through, where there is more to say of it than that. */
export const englishRefusals = {
  nobodyThere: 'Nobody is here to take it right now.',
  notAccepted: 'It can’t be sent like this.',
  tooManyChats: 'You have too many conversations open.',
};

export type RefusalPhrases = Readonly<typeof englishRefusals>;
