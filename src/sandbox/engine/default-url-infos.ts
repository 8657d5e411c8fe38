/** What a fresh sandbox knows of addresses without looking: a page that nobody has, and those of its own demo. */

const own = (url: string, title: string, description: string, image?: string) => ({
  url,
  title,
  description,
  ...(image !== undefined && { image_url: image, image_original_url: image, image_width: 360, image_height: 240 }),
});

export const DEFAULT_URL_INFOS = [
  {
    url: 'https://shop.example.test/lamps/blue',
    title: 'Blue desk lamp',
    description: 'A small lamp with an adjustable arm.',
    image_url: 'https://cdn.example.test/min/lamp.png',
    image_original_url: 'https://shop.example.test/img/lamp.png',
    image_width: 200,
    image_height: 150,
  },
  own('/', 'Quiet Goods', 'A demonstration shop that carries the customer chat.', '/exhibits/brass-lamp.png'),
  own(
    '/?shelf=light',
    'Light · Quiet Goods',
    'Lamps for the table, the floor and the ceiling.',
    '/exhibits/green-lamp.png',
  ),
  own(
    '/?piece=table-lamp',
    'Table lamp · Quiet Goods',
    'A linen shade that keeps the light on the table.',
    '/exhibits/red-lamp.png',
  ),
  own('/?journal=', 'Journal · Quiet Goods', 'On making things, and on living with them.'),
];
