import type { CustomerPage } from '../protocol/requests.ts';

/**
 * How much is said of a page's address, in characters: sites put whole documents behind `#` and `?`, and a login that is
 * refused for its length would leave the visitor without a chat. Encoded in a query it stays below the 8 KB that servers take.
 * What comes first says which page it is.
 */
const ADDRESS = 2048;
/** And of its title: 1 KB at most. */
const TITLE = 256;

/** The page that the visitor looks at, as the platform is told of it. */
export function thisPage(): CustomerPage {
  // By characters: a half of one is no text.
  return { url: short(location.href), title: [...document.title].slice(0, TITLE).join('') };
}

/** Where the visitor came from; empty where the browser does not say. */
export const cameFrom = () => short(document.referrer);

const short = (address: string) => address.slice(0, ADDRESS);
