import { checkEntries, readTheme } from '../theme/theme-file.ts';
import { attributeFault, isAttribute, shortened } from './attributes.ts';
import type { Design } from './design.ts';
import { phraseFault } from './phrases.ts';

/** What could be taken of something that was read, and a sentence about each entry that was left out. */
export interface DesignReading {
  readonly design: Design;
  readonly problems: readonly string[];
}

/** A name, or what one calls it in a link. */
export type Entry = readonly [name: string, value: unknown];

const MOST_PROBLEMS = 50;

/** Entries of each part, checked one by one: what is returned can be used unread. */
export function checkDesign(
  tokens: Iterable<Entry>,
  attributes: Iterable<Entry> = [],
  phrases: Iterable<Entry> = [],
): DesignReading {
  const checked = checkEntries(tokens);
  const problems = checked.problems.map(({ message }) => message);
  const take = (entries: Iterable<Entry>, fault: (name: string, value: string) => string | undefined) => {
    const taken: Record<string, string> = {};
    for (const [name, value] of entries) {
      const wrong = typeof value === 'string' ? fault(name, value) : `“${shortened(name)}” has to be text in quotes.`;
      if (wrong !== undefined) problems.push(wrong);
      else if (typeof value === 'string' && value !== '') taken[name] = value;
    }
    return taken;
  };
  const design: Design = {
    tokens: checked.theme,
    attributes: take(attributes, (name, value) =>
      isAttribute(name)
        ? value === ''
          ? undefined
          : attributeFault(name, value)
        : `“${shortened(name)}” is no attribute that can be set here.`,
    ),
    phrases: take(phrases, phraseFault),
  };
  const left = problems.length - MOST_PROBLEMS;
  return {
    design,
    problems: left > 0 ? [...problems.slice(0, MOST_PROBLEMS), `${left} more entries were left out.`] : problems,
  };
}

/** A theme that somebody pastes in: what the wizard wrote as JSON, CSS, a snippet, or any theme that `readTheme` takes. */
export function readDesign(text: string): DesignReading {
  const whole = asObject(text);
  if (whole !== undefined && ['tokens', 'attributes', 'phrases'].some((part) => Object.hasOwn(whole, part)))
    return readWhole(whole);
  const { theme, problems } = readTheme(text);
  return { design: { tokens: theme, attributes: {}, phrases: {} }, problems: problems.map(({ message }) => message) };
}

/** What the wizard keeps, or wrote as JSON. */
export function readWhole(whole: Readonly<Record<string, unknown>>): DesignReading {
  const wrong: string[] = [];
  const part = (name: string): readonly Entry[] => {
    const value = Object.hasOwn(whole, name) ? whole[name] : {};
    if (isRecord(value)) return Object.entries(value);
    wrong.push(`“${name}” has to be an object.`);
    return [];
  };
  const { design, problems } = checkDesign(part('tokens'), part('attributes'), part('phrases'));
  const others = Object.keys(whole).filter((name) => !['tokens', 'attributes', 'phrases'].includes(name));
  return {
    design,
    problems: [...wrong, ...problems, ...others.map((name) => `“${shortened(name)}” is not read here.`)].slice(
      0,
      MOST_PROBLEMS + 1,
    ),
  };
}

function asObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
