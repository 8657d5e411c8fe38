import type { Counted } from '../counted.ts';

/** Words of the emoji picker. The signs themselves are named by `data/`, and flags by the browser. */
export const englishEmoji = {
  picker: 'Emoji',
  search: 'Search emoji',
  found: { one: '{n} emoji', other: '{n} emoji' } as Counted,
  nothing: 'No emoji by that name',

  recent: 'Recently used',
  smileys: 'Smileys and emotion',
  people: 'People and body',
  nature: 'Animals and nature',
  food: 'Food and drink',
  travel: 'Travel and places',
  activities: 'Activities',
  objects: 'Objects',
  symbols: 'Symbols',
  flags: 'Flags',
};

export type EmojiPhrases = Readonly<typeof englishEmoji>;
