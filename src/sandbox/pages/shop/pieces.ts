/** Where a piece stands in the shop. */
export type Room = 'living' | 'kitchen' | 'light';

/** Something that the shop sells. */
export interface Piece {
  readonly slug: string;
  readonly name: string;
  /** Whole euros. */
  readonly price: number;
  readonly room: Room;
  readonly isNew: boolean;
  readonly picture: string;
  /** What stands under the name on its own page. */
  readonly lead: string;
  readonly facts: readonly (readonly [what: string, value: string])[];
}

const picture = {
  chair: new URL('./pictures/reading-chair.svg', import.meta.url).href,
  lamp: new URL('./pictures/table-lamp.svg', import.meta.url).href,
  vase: new URL('./pictures/tall-vase.svg', import.meta.url).href,
  stool: new URL('./pictures/oak-stool.svg', import.meta.url).href,
  mug: new URL('./pictures/clay-mug.svg', import.meta.url).href,
  throw: new URL('./pictures/wool-throw.svg', import.meta.url).href,
  shelf: new URL('./pictures/wall-shelf.svg', import.meta.url).href,
  pendant: new URL('./pictures/pendant-light.svg', import.meta.url).href,
} as const;

export const PIECES: readonly Piece[] = [
  {
    slug: 'reading-chair',
    name: 'Reading chair',
    price: 340,
    room: 'living',
    isNew: true,
    picture: picture.chair,
    lead: 'A low back, a deep seat, and nothing that creaks. Made for the second half of a long book.',
    facts: [
      ['Seat height', '45 cm, or 41 cm in the small one'],
      ['Cover', 'Wool in green, sand or rust'],
      ['Legs', 'Oiled oak'],
      ['Delivery', '2 to 4 days'],
    ],
  },
  {
    slug: 'table-lamp',
    name: 'Table lamp',
    price: 129,
    room: 'light',
    isNew: true,
    picture: picture.lamp,
    lead: 'A linen shade that keeps the light on the table and out of your eyes.',
    facts: [
      ['Height', '32 cm'],
      ['Shade', 'Linen, washable'],
      ['Light', 'Warm, dimmable'],
      ['Delivery', '2 days'],
    ],
  },
  {
    slug: 'tall-vase',
    name: 'Tall vase',
    price: 58,
    room: 'living',
    isNew: true,
    picture: picture.vase,
    lead: 'Thrown by hand, narrow at the neck, so that three stems are enough.',
    facts: [
      ['Height', '28 cm'],
      ['Material', 'Stoneware'],
      ['Holds', 'Fresh or dried'],
      ['Delivery', '2 days'],
    ],
  },
  {
    slug: 'oak-stool',
    name: 'Oak stool',
    price: 96,
    room: 'kitchen',
    isNew: true,
    picture: picture.stool,
    lead: 'A seat, a step, a table for one cup of tea.',
    facts: [
      ['Height', '46 cm'],
      ['Material', 'Solid oak, oiled'],
      ['Carries', '150 kg'],
      ['Delivery', '2 days'],
    ],
  },
  {
    slug: 'clay-mug',
    name: 'Clay mug',
    price: 22,
    room: 'kitchen',
    isNew: false,
    picture: picture.mug,
    lead: 'Thick walls keep coffee warm for as long as it takes to read the paper.',
    facts: [
      ['Holds', '300 ml'],
      ['Colours', 'Rust, cream, blue'],
      ['Dishwasher', 'Yes'],
      ['Delivery', '2 days'],
    ],
  },
  {
    slug: 'wool-throw',
    name: 'Wool throw',
    price: 118,
    room: 'living',
    isNew: false,
    picture: picture.throw,
    lead: 'Woven from lambswool, large enough for two who like each other.',
    facts: [
      ['Size', '140 × 200 cm'],
      ['Material', 'Lambswool'],
      ['Care', 'Air it, rarely wash it'],
      ['Delivery', '2 days'],
    ],
  },
  {
    slug: 'wall-shelf',
    name: 'Wall shelf',
    price: 84,
    room: 'living',
    isNew: false,
    picture: picture.shelf,
    lead: 'Two boards, two rails, four screws. It holds more than it looks.',
    facts: [
      ['Width', '80 cm'],
      ['Carries', '18 kg a board'],
      ['Comes with', 'Screws for brick and plaster'],
      ['Delivery', '3 days'],
    ],
  },
  {
    slug: 'pendant-light',
    name: 'Pendant light',
    price: 164,
    room: 'light',
    isNew: false,
    picture: picture.pendant,
    lead: 'Brass outside, white inside: a small sun for a dinner table.',
    facts: [
      ['Width', '36 cm'],
      ['Cable', '2.5 m, to be cut'],
      ['Material', 'Brushed brass'],
      ['Delivery', '3 days'],
    ],
  },
];

export function pieceBySlug(slug: string): Piece | undefined {
  return PIECES.find((piece) => piece.slug === slug);
}

/** `€ 340` */
export function price(euros: number): string {
  return `€ ${euros.toLocaleString('en')}`;
}
