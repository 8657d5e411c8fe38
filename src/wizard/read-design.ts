import { withoutComments } from '../theme/read-css.ts';
import { checkEntries, isPage, isRecord, readTheme } from '../theme/theme-file.ts';
import { attributeFault, isAttribute } from './attributes.ts';
import { type Design, PLAIN } from './design.ts';
import { hiddenByRule, inOrder, isOfHiding } from './hidden-words.ts';
import { phraseFault } from './phrases.ts';
import { attributesIn, setsWords } from './read-snippet.ts';
import { shortened } from './shortened.ts';
import { checkStarters } from './starters.ts';

/** What could be taken of something that was read, and a sentence about each entry that was left out. */
export interface DesignReading {
  readonly design: Design;
  readonly problems: readonly string[];
}

/** A name, or what one calls it in a link. */
export type Entry = readonly [name: string, value: unknown];

const MOST_PROBLEMS = 50;

/** What is longer is no snippet. */
const LONGEST_PAGE = 50_000;

/** Code for a bundler, as the wizard writes it. */
const IN_CODE = /^\s*(?:\/\/.*[\r\n]\s*)*import\s/;

/** What JSON of a design has. */
const PARTS_OF_WHOLE: readonly string[] = Object.keys(PLAIN);

/** Entries of each part, checked one by one: what is returned can be used unread. */
export function checkDesign(
  tokens: Iterable<Entry>,
  attributes: Iterable<Entry> = [],
  phrases: Iterable<Entry> = [],
  starters: Iterable<unknown> = [],
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
  const questions = checkStarters(starters);
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
    starters: questions.starters,
  };
  problems.push(...questions.problems);
  const left = problems.length - MOST_PROBLEMS;
  return {
    design,
    problems: left > 0 ? [...problems.slice(0, MOST_PROBLEMS), `${left} more entries were left out.`] : problems,
  };
}

/** A theme that somebody pastes in: what the wizard wrote as JSON, CSS, a snippet, or any theme that `readTheme` takes. */
export function readDesign(text: string): DesignReading {
  const whole = asObject(text);
  if (whole !== undefined && PARTS_OF_WHOLE.some((part) => Object.hasOwn(whole, part))) return readWhole(whole);
  if (IN_CODE.test(text))
    return {
      design: PLAIN,
      problems: ['Code is not read: paste the style sheet that goes with it, or the JSON of the theme.'],
    };
  // What stands in a comment of a style sheet is not set.
  const said = isPage(text.trim()) ? text : withoutComments(text);
  const inMarkup = text.length > LONGEST_PAGE ? undefined : attributesIn(said);
  const checked = checkDesign([], inMarkup);
  const wrong = [
    ...checked.problems,
    ...(inMarkup && setsWords(said)
      ? ['Words and questions in a script are not read: paste the JSON of the theme for them.']
      : []),
  ];
  // Markup without a style is a whole theme, where all that it sets are attributes.
  if (inMarkup && !/<style/i.test(said) && (inMarkup.length > 0 || wrong.length > 0))
    return { design: checked.design, problems: wrong };
  const hidden: string[] = [];
  const { theme, problems } = readTheme(text, (declaration) => {
    const words = hiddenByRule(declaration);
    hidden.push(...words);
    return words.length > 0 || isOfHiding(declaration);
  });
  return {
    design: {
      tokens: theme,
      attributes: { ...(hidden.length > 0 && { 'hide-controls': inOrder(hidden) }), ...checked.design.attributes },
      phrases: {},
      starters: [],
    },
    problems: [...wrong, ...problems.map(({ message }) => message)],
  };
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
  const list = (name: string): readonly unknown[] => {
    const value = Object.hasOwn(whole, name) ? whole[name] : [];
    if (Array.isArray(value)) return value;
    wrong.push(`“${name}” has to be a list.`);
    return [];
  };
  const { design, problems } = checkDesign(part('tokens'), part('attributes'), part('phrases'), list('starters'));
  const others = Object.keys(whole).filter((name) => !PARTS_OF_WHOLE.includes(name));
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
