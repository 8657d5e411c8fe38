import { parseSchemeColor, splitAtCommas } from './parse-color.ts';
import { PUBLIC_TOKENS, type TokenKind, type TokenName } from './public-tokens.ts';

/** No value is longer: what is, is no value. */
const LONGEST = 300;

/** What could leave the declaration, load something or take from elsewhere; no value of a theme needs any of it. */
const SMUGGLED =
  /[;{}<>@\\!\p{Cc}]|\/\*|\*\/|:\/\/|(?:url|src|image|image-set|element|cross-fade|var|env|attr|expression)\s*\(/iu;

const LENGTH_UNIT = '(?:px|em|rem|ch|ex|lh|%|[sld]?v(?:w|h|min|max|b|i)|cm|mm|in|pt|pc|q)';
const NUMBER = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)';
const LENGTH = new RegExp(`^(?:${NUMBER}${LENGTH_UNIT}|[+-]?0(?:\\.0*)?)$`, 'i');
const IN_CALCULATION = new RegExp(`(?:calc|min|max|clamp)(?=\\()|${NUMBER}${LENGTH_UNIT}?|[-+*/(),\\s]`, 'giy');
const TIME = /^\+?(?:\d+\.?\d*|\.\d+)m?s$/i;
const FAMILY = /^(?:"[^"]*"|'[^']*'|-?[\p{L}_][\p{L}\d_-]*(?:\s+-?[\p{L}_][\p{L}\d_-]*)*)$/u;

/** Words that would be about the custom property itself, not about the font. */
const OF_ANY_PROPERTY = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

/** Each says what is wrong, or nothing. */
const CHECKS: Readonly<Record<TokenKind, (value: string) => string | undefined>> = {
  colour: (value) =>
    isColor(value)
      ? undefined
      : 'is no colour; it takes one such as #4353ff, oklch(.6 .2 270) or light-dark(#fff, #000)',
  length: (value) => (isLength(value) ? undefined : 'is no length; it takes one such as 16px'),
  time: (value) => (TIME.test(value) ? undefined : 'is no time; it takes one such as 200ms'),
  integer: (value) => (/^[+-]?\d{1,10}$/.test(value) ? undefined : 'is no whole number'),
  font: (value) =>
    !OF_ANY_PROPERTY.test(value) && splitAtCommas(value).every((family) => FAMILY.test(family))
      ? undefined
      : 'is no list of font families; it takes one such as "Inter", system-ui, sans-serif',
  shadow: (value) =>
    value === 'none' || splitAtCommas(value).every(isShadow)
      ? undefined
      : 'is no shadow; it takes none, or one such as 0 8px 24px rgb(0 0 0 / 0.2)',
};

/** Why a value cannot be taken for a token, in the second half of a sentence; nothing where it can. */
export function valueFault(token: TokenName, value: string): string | undefined {
  if (value === '') return 'is empty';
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (SMUGGLED.test(value)) return 'holds more than a plain value; addresses, functions and other CSS are refused';
  return CHECKS[PUBLIC_TOKENS[token].kind](value);
}

function isColor(value: string): boolean {
  return parseSchemeColor(value, 'light') !== undefined;
}

function isLength(value: string): boolean {
  if (LENGTH.test(value)) return true;
  if (!/^(?:calc|min|max|clamp)\(.*\)$/i.test(value)) return false;
  return value.replace(IN_CALCULATION, '') === '' && isBalanced(value);
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const letter of value) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Two to four lengths, a colour perhaps, and `inset` perhaps. */
function isShadow(layer: string): boolean {
  const parts = layer.match(/[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?/g) ?? [];
  const lengths = parts.filter((part) => LENGTH.test(part));
  const others = parts.filter((part) => !LENGTH.test(part) && part !== 'inset');
  const insets = parts.length - lengths.length - others.length;
  const bare = (text: string) => text.replace(/\s+/g, '');
  if (bare(parts.join('')) !== bare(layer)) return false;
  return lengths.length >= 2 && lengths.length <= 4 && others.length <= 1 && insets <= 1 && others.every(isColor);
}
