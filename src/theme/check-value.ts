import { isLength, isPlainLength } from './check-length.ts';
import { parseSchemeColor, splitAtCommas } from './parse-color.ts';
import { PUBLIC_TOKENS, type TokenKind, type TokenName } from './public-tokens.ts';

/** No value is longer: what is, is no value. */
const LONGEST = 300;

/** What could leave the declaration, load something or take from elsewhere; no value of a theme needs any of it. */
const SMUGGLED =
  /[;{}<>@\\!\p{Cc}]|\/\*|\*\/|:\/\/|(?:url|src|image|image-set|element|cross-fade|var|env|attr|expression)\s*\(/iu;

const TIME = /^\+?(?:\d+\.?\d*|\.\d+)m?s$/i;
const FAMILY = /^(?:"[^"]*"|'[^']*'|-?[\p{L}_][\p{L}\d_-]*(?:\s+-?[\p{L}_][\p{L}\d_-]*)*)$/u;

/** Words that would be about the custom property itself, not about the font. */
const OF_ANY_PROPERTY = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

/** Each says what is wrong, or nothing. */
const CHECKS: Readonly<Record<TokenKind, (value: string) => string | undefined>> = {
  colour: (value) =>
    isColor(value)
      ? isSeen(value)
        ? undefined
        : 'cannot be seen; what is fully transparent counts as not set'
      : 'is no colour; it takes one such as #4353ff, oklch(.6 .2 270) or light-dark(#fff, #000)',
  length: (value) =>
    !isLength(value)
      ? 'is no length; it takes one such as 16px'
      : value.includes('%')
        ? 'has a share (%), and takes only lengths such as 16px'
        : undefined,
  size: (value) => (isLength(value) ? undefined : 'is no length; it takes one such as 16px'),
  time: (value) => (TIME.test(value) ? undefined : 'is no time; it takes one such as 200ms'),
  integer: (value) => (/^[+-]?\d{1,10}$/.test(value) ? undefined : 'is no whole number'),
  font: (value) =>
    splitAtCommas(value).every((family) => FAMILY.test(family) && !OF_ANY_PROPERTY.test(family))
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

function isSeen(value: string): boolean {
  return (['light', 'dark'] as const).every((scheme) => parseSchemeColor(value, scheme)?.alpha !== 0);
}

/** Two to four lengths in a row, the third not below zero; a colour perhaps, and `inset` perhaps. */
function isShadow(layer: string): boolean {
  const parts = layer.match(/[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?/g) ?? [];
  const lengths = parts.filter(isPlainLength);
  const others = parts.filter((part) => !isPlainLength(part) && part !== 'inset');
  const insets = parts.length - lengths.length - others.length;
  const bare = (text: string) => text.replace(/\s+/g, '');
  if (bare(parts.join('')) !== bare(layer)) return false;
  if (lengths.join(' ').includes('%') || lengths[2]?.startsWith('-')) return false;
  const begin = parts.findIndex(isPlainLength);
  if (!parts.slice(begin, begin + lengths.length).every(isPlainLength)) return false;
  return lengths.length >= 2 && lengths.length <= 4 && others.length <= 1 && insets <= 1 && others.every(isColor);
}
