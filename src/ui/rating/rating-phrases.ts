/** Words around a rating. */
export const englishRating = {
  question: 'How was it?',
  help: 'Your answer goes to the team.',
  good: 'Good',
  bad: 'Not good',
  whyGood: 'What made it good?',
  whyBad: 'What could be better?',
  optional: 'optional',
  send: 'Send',
  thanks: 'Thank you for telling us.',
  rated: 'Your rating',
  change: 'Change',
  undo: 'Take it back',
  taken: 'Your rating is taken back.',
  failed: 'That didn’t arrive. Please try again.',
  close: 'Close',
};

export type RatingPhrases = Readonly<typeof englishRating>;
