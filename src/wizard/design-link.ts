import { isAttribute } from './attributes.ts';
import type { Design } from './design.ts';
import { checkDesign, type DesignReading, type Entry } from './read-design.ts';

/** In a link, words go by their path behind this. */
const PHRASE = 'phrase.';

/** Once for each question to begin with, in their order. */
const STARTER = 'starter';

/** A longer one was not made here: browsers and servers would cut it. */
const LONGEST = 200_000;

/**
 * The part of an address behind `#` that carries a design, readable: `accent=%231f6b50&scheme=dark`. Nothing where it has
 * more words than a link can carry.
 */
export function writeLink({ tokens, attributes, phrases, starters }: Design): string | undefined {
  const said = new URLSearchParams({ ...tokens, ...attributes });
  for (const [path, words] of Object.entries(phrases)) said.append(PHRASE + path, words);
  for (const starter of starters) said.append(STARTER, starter);
  const link = `${said}`;
  return link.length > LONGEST ? undefined : link;
}

/** What a link carries, checked entry by entry as anything else that comes from outside. Nothing where it carries none. */
export function readLink(hash: string): DesignReading | undefined {
  const said = hash.replace(/^#/, '');
  if (said === '') return undefined;
  if (said.length > LONGEST) {
    const { design } = checkDesign([]);
    return { design, problems: ['The link is longer than any that was made here, so nothing of it was taken.'] };
  }
  const tokens: Entry[] = [];
  const attributes: Entry[] = [];
  const phrases: Entry[] = [];
  const starters: string[] = [];
  for (const [name, value] of new URLSearchParams(said)) {
    if (name.startsWith(PHRASE)) phrases.push([name.slice(PHRASE.length), value]);
    else if (name === STARTER) starters.push(value);
    else if (isAttribute(name)) attributes.push([name, value]);
    else tokens.push([name, value]);
  }
  return checkDesign(tokens, attributes, phrases, starters);
}
