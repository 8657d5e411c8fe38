/** Words of greetings. `{…}` are places for names. */
export const englishGreeting = {
  announcement: 'Announcement',
  from: '{name} says',
};

export type GreetingPhrases = Readonly<typeof englishGreeting>;
