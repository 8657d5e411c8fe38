import { valueFault } from './check-value.ts';
import { colourIn, type Scheme, schemeOfRule } from './one-scheme.ts';
import { isTokenName, PREFIX, PUBLIC_TOKENS, TOKEN_NAMES, type TokenName } from './public-tokens.ts';
import { type Declaration, readCss } from './read-css.ts';

/** What a page sets of the public tokens, by their names without `--customer-chat-`; every value has been checked. */
export type Theme = Readonly<Partial<Record<TokenName, string>>>;

/** An entry that was left out, and why. */
export interface ThemeProblem {
  /** As it stood there, shortened; empty where the whole text is meant. */
  readonly entry: string;
  /** A sentence for a person. */
  readonly message: string;
}

export interface ThemeReading {
  readonly theme: Theme;
  readonly problems: readonly ThemeProblem[];
}

/** A theme has nineteen tokens: what is longer than this is something else. */
const LONGEST_TEXT = 50_000;
const MOST_PROBLEMS = 50;

/**
 * Reads a theme from JSON (`{ "accent": "#a50" }`, also below `tokens`, also with whole property names) or from CSS (rules
 * for `customer-chat`, bare declarations, or a page's snippet with a `<style>` in it; a colour of a rule for one scheme
 * becomes that half of `light-dark()`). What is not a known token with a
 * fitting value is left out and gets a message; nothing that is returned can be anything but that value in a style sheet.
 * `readsItself` says of a declaration of CSS that it is none of ours to judge: whoever asks reads it.
 */
export function readTheme(
  text: string,
  readsItself: (declaration: Declaration) => boolean = () => false,
): ThemeReading {
  const trimmed = text.trim();
  if (trimmed === '') return { theme: {}, problems: [{ entry: '', message: 'There is nothing in it.' }] };
  if (trimmed.length > LONGEST_TEXT) {
    const message = `It is longer than ${LONGEST_TEXT.toLocaleString('en')} characters: that is no theme.`;
    return { theme: {}, problems: [{ entry: '', message }] };
  }
  return /^[{["]/.test(trimmed) && !/^\{\s*[-\w]+\s*:/.test(trimmed)
    ? readJson(trimmed)
    : readStyle(trimmed, readsItself);
}

/** Checks entries that come from elsewhere: a link, a form, a store. */
export function checkEntries(entries: Iterable<readonly [name: string, value: unknown]>): ThemeReading {
  const tokens = new Map<TokenName, string>();
  const problems: ThemeProblem[] = [];
  for (const [name, value] of entries) {
    const token = shortName(name);
    const fault = entryFault(token, value);
    if (fault === undefined && typeof value === 'string' && isTokenName(token)) tokens.set(token, value.trim());
    else problems.push({ entry: shorten(name), message: fault ?? '' });
  }
  return { theme: toTheme(tokens), problems: atMost(problems) };
}

/** In the order of the documentation. */
export function themeEntries(theme: Theme): readonly (readonly [TokenName, string])[] {
  return TOKEN_NAMES.flatMap((name) => {
    const value = theme[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

function readJson(text: string): ThemeReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { theme: {}, problems: [{ entry: '', message: 'It begins like JSON but is none.' }] };
  }
  if (!isRecord(parsed)) {
    return { theme: {}, problems: [{ entry: '', message: 'It has to be an object: { "accent": "#4353ff" }.' }] };
  }
  const tokens = Object.hasOwn(parsed, 'tokens') ? parsed.tokens : undefined;
  if (!isRecord(tokens)) return checkEntries(Object.entries(parsed));
  const beside = Object.keys(parsed).filter((name) => name !== 'tokens');
  const { theme, problems } = checkEntries(Object.entries(tokens));
  return { theme, problems: atMost([...problems, ...beside.map((name) => problem(name, 'is not read here'))]) };
}

/**
 * Whether a text is HTML. What has a brace before any tag is a style sheet, and a tag in it is a value that cannot be right;
 * one may begin with a comment about any element.
 */
export function isPage(text: string): boolean {
  const [comments = ''] = /^(?:\s*\/\*[\s\S]*?\*\/)*/.exec(text) ?? [];
  return /^[^{]*<[a-z!/]/i.test(text.slice(comments.length));
}

function readStyle(text: string, readsItself: (declaration: Declaration) => boolean): ThemeReading {
  const page = isPage(text);
  const blocks = page
    ? [...text.matchAll(/<style[^>]*>([\s\S]*?)(?:<\/style|$)/gi)].map(([, inside]) => inside ?? '')
    : [];
  if (page && blocks.length === 0) {
    return { theme: {}, problems: [{ entry: '', message: 'It is HTML without a <style> element.' }] };
  }
  const entries: [string, unknown][] = [];
  const ofOneScheme: SchemeEntry[] = [];
  const problems: ThemeProblem[] = [];
  for (const declaration of readCss(page ? blocks.join('\n') : text)) {
    if (readsItself(declaration)) continue;
    const { of, property, value } = declaration;
    const scheme = schemeOfRule(of);
    const place = of === '' ? property || value : `${of} { ${property || value} }`;
    if (property === '')
      problems.push(problem(place, place.startsWith('@') ? 'is not read: a theme loads nothing' : 'is no declaration'));
    else if (scheme === undefined)
      problems.push(problem(place, 'is not for customer-chat itself; only its tokens are read'));
    else if (!property.startsWith('--')) problems.push(problem(place, `is no token; they begin with ${PREFIX}`));
    else if (scheme === 'both') entries.push([property, value]);
    else ofOneScheme.push({ place, scheme, token: shortName(property), value });
  }
  const checked = checkEntries(entries);
  const whole = withSchemes(checked.theme, ofOneScheme);
  return { theme: whole.theme, problems: atMost([...problems, ...checked.problems, ...whole.problems]) };
}

/** A token that a rule sets for one scheme alone. */
interface SchemeEntry {
  readonly place: string;
  readonly scheme: Scheme;
  readonly token: string;
  readonly value: string;
}

/** A theme has one value for each token: two colours are one, of anything else only what holds for both can be taken. */
function withSchemes(theme: Theme, entries: readonly SchemeEntry[]): ThemeReading {
  const colours = new Map<TokenName, { readonly [S in Scheme]?: string }>();
  const problems: ThemeProblem[] = [];
  for (const { place, scheme, token, value } of entries) {
    const fault = entryFault(token, value);
    if (fault !== undefined || !isTokenName(token)) problems.push({ entry: shorten(place), message: fault ?? '' });
    else if (PUBLIC_TOKENS[token].kind === 'colour')
      colours.set(token, { ...colours.get(token), [scheme]: colourIn(value, scheme) });
    else if (theme[token] !== value.trim())
      problems.push(problem(place, `is for ${scheme} alone, and only colours can differ`));
  }
  const pairs = [...colours].flatMap(([token, own]): (readonly [string, string])[] => {
    const base = theme[token];
    const { light, dark } = { ...(base && { light: colourIn(base, 'light'), dark: colourIn(base, 'dark') }), ...own };
    if (light !== undefined && dark !== undefined)
      return [[token, light === dark ? light : `light-dark(${light}, ${dark})`]];
    const missing = light === undefined ? 'light' : 'dark';
    problems.push(problem(token, `says nothing for ${missing}: a colour is read for both`));
    return [];
  });
  const checked = checkEntries([...themeEntries(theme), ...pairs]);
  return { theme: checked.theme, problems: [...problems, ...checked.problems] };
}

function entryFault(token: string, value: unknown): string | undefined {
  if (!isTokenName(token)) return sentence(token, 'is no token of customer-chat');
  if (typeof value !== 'string') return sentence(token, 'has to be text in quotes');
  const fault = valueFault(token, value.trim());
  return fault === undefined ? undefined : `${token}: “${shorten(value.trim())}” ${fault}.`;
}

function problem(entry: string, fault: string): ThemeProblem {
  return { entry: shorten(entry), message: sentence(entry, fault) };
}

function sentence(entry: string, fault: string): string {
  return `“${shorten(entry)}” ${fault}.`;
}

function shortName(name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith(PREFIX) ? trimmed.slice(PREFIX.length) : trimmed;
}

function shorten(text: string): string {
  const [...letters] = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
}

function atMost(problems: readonly ThemeProblem[]): readonly ThemeProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const left = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), { entry: '', message: `${left} more entries were left out.` }];
}

function toTheme(tokens: ReadonlyMap<TokenName, string>): Theme {
  return Object.fromEntries(
    TOKEN_NAMES.flatMap((name) => {
      const value = tokens.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
