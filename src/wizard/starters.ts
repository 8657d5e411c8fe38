import { shortened } from './shortened.ts';

/** More are a list to read through, not a beginning. */
export const MOST_STARTERS = 8;

/** What is longer is no question that one takes in at a glance. */
export const LONGEST_STARTER = 120;

/** What could be taken of a list, and a sentence about each entry that was left out. */
export interface StartersReading {
  readonly starters: readonly string[];
  readonly problems: readonly string[];
}

/** Questions that one can begin with, checked one by one; empty ones say nothing. */
export function checkStarters(said: Iterable<unknown>): StartersReading {
  const starters: string[] = [];
  const problems: string[] = [];
  let at = 0;
  let left = 0;
  for (const one of said) {
    at += 1;
    const text = typeof one === 'string' ? one.trim() : undefined;
    if (text === '') continue;
    const fault = starterFault(text, starters);
    if (fault !== undefined) problems.push(`Starter ${at} ${fault}.`);
    else if (text === undefined || starters.length === MOST_STARTERS) left += 1;
    else starters.push(text);
  }
  if (left > 0)
    problems.push(`There can be ${MOST_STARTERS} starters; ${left} more ${left === 1 ? 'is' : 'are'} left out.`);
  return { starters, problems };
}

/** As they are written in a field: one on each line. */
export const readStarters = (lines: string): StartersReading => checkStarters(lines.split(/\r?\n/));

function starterFault(text: string | undefined, before: readonly string[]): string | undefined {
  if (text === undefined) return 'has to be text in quotes';
  if (/[\n\r\u2028\u2029]/.test(text)) return `has to be one line: “${shortened(text)}”`;
  if (text.length > LONGEST_STARTER) return `is longer than ${LONGEST_STARTER} characters: “${shortened(text)}”`;
  if (before.includes(text)) return `is there already: “${shortened(text)}”`;
  return undefined;
}
