/** The demo shop's own pictures, as the pages that hold them are served. */
export const pictures = {
  chair: new URL('../../sandbox/pages/shop/pictures/reading-chair.svg', import.meta.url).href,
  mug: new URL('../../sandbox/pages/shop/pictures/clay-mug.svg', import.meta.url).href,
  stool: new URL('../../sandbox/pages/shop/pictures/oak-stool.svg', import.meta.url).href,
  lamp: new URL('../../sandbox/pages/shop/pictures/table-lamp.svg', import.meta.url).href,
  vase: new URL('../../sandbox/pages/shop/pictures/tall-vase.svg', import.meta.url).href,
  room: new URL('../../sandbox/pages/shop/pictures/room.svg', import.meta.url).href,
  throw: new URL('../../sandbox/pages/shop/pictures/wool-throw.svg', import.meta.url).href,
} as const;

/** Nothing is there. */
export const GONE = new URL('/gallery/gone.png', location.href).href;
