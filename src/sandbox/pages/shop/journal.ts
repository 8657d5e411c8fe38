/** A short text of the shop's journal. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly picture: string;
  readonly paragraphs: readonly string[];
}

export const STORIES: readonly Story[] = [
  {
    slug: 'small-halls',
    title: 'Small halls, big welcome',
    minutes: 3,
    picture: new URL('./pictures/journal-hall.svg', import.meta.url).href,
    paragraphs: [
      'A hall is the first room one sees and the last one furnishes. Begin with light: one lamp at the height of your eyes does more than three at the ceiling.',
      'Then one place to sit down. A stool is enough; shoes are put on by people who sit.',
      'And leave one wall empty. Coats will find it.',
    ],
  },
  {
    slug: 'oil-once-a-year',
    title: 'Oil it once a year',
    minutes: 2,
    picture: new URL('./pictures/journal-oil.svg', import.meta.url).href,
    paragraphs: [
      'Oak asks for little: a soft cloth, a spoonful of linseed oil, and an evening on which nobody needs the table.',
      'Go with the grain, wait for ten minutes, and wipe away what the wood did not want. It knows.',
    ],
  },
  {
    slug: 'from-the-workshop',
    title: 'Forty mugs a day',
    minutes: 4,
    picture: new URL('./pictures/journal-clay.svg', import.meta.url).href,
    paragraphs: [
      'Our potter makes forty mugs a day, and keeps thirty-six. The four that lean go to the workshop kitchen, where they are everybody’s favourites.',
      'They dry for three days before they see the kiln. Nothing about them can be hurried, which is rather the point.',
    ],
  },
];

export function storyBySlug(slug: string): Story | undefined {
  return STORIES.find((story) => story.slug === slug);
}
