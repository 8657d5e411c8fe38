/** What the shop shows; each has an address of its own, so that the chat can tell one page from another. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'shelf'; readonly shelf: Shelf }
  | { readonly page: 'find'; readonly words: string }
  | { readonly page: 'piece'; readonly slug: string }
  | { readonly page: 'journal' }
  | { readonly page: 'story'; readonly slug: string }
  | { readonly page: 'basket' };

export const SHELVES = ['new', 'living', 'kitchen', 'light', 'all'] as const;
export type Shelf = (typeof SHELVES)[number];

/** The route of an address' query (`location.search`). What nobody knows leads home. */
export function readRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const piece = query.get('piece');
  if (piece) return { page: 'piece', slug: piece };
  const shelf = SHELVES.find((one) => one === query.get('shelf'));
  if (shelf !== undefined) return { page: 'shelf', shelf };
  const story = query.get('journal');
  if (story !== null) return story === '' ? { page: 'journal' } : { page: 'story', slug: story };
  const words = query.get('find');
  if (words !== null) return { page: 'find', words };
  return query.has('basket') ? { page: 'basket' } : { page: 'home' };
}

/** The address of a route, from the root. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '/';
    case 'shelf':
      return `/?shelf=${route.shelf}`;
    case 'find':
      return `/?find=${encodeURIComponent(route.words)}`;
    case 'piece':
      return `/?piece=${encodeURIComponent(route.slug)}`;
    case 'journal':
      return '/?journal=';
    case 'story':
      return `/?journal=${encodeURIComponent(route.slug)}`;
    case 'basket':
      return '/?basket';
  }
}
