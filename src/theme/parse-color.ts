import { type Color, fromOklab, fromOklch, fromSrgb } from './color.ts';
import { NAMED_COLORS } from './named-colors.ts';

/**
 * A CSS colour that stands by itself: hex, a name, `rgb()`, `hsl()`, `hwb()`, `oklab()`, `oklch()`, and `color()` in sRGB,
 * linear or not. Nothing where it is anything else, also where it depends on its place (`currentcolor`, `var()`).
 */
export function parseColor(text: string): Color | undefined {
  const words = text.trim().toLowerCase();
  if (words.startsWith('#')) return parseHex(words.slice(1));
  const name = Object.hasOwn(NAMED_COLORS, words) ? NAMED_COLORS[words] : undefined;
  if (name !== undefined) return parseHex(name);
  const [, kind = '', inner = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(words) ?? [];
  return Object.hasOwn(FUNCTIONS, kind) ? parseFunction(kind, inner) : undefined;
}

/** What stands in `light-dark(a, b)`; nothing of anything else, which is the same in both schemes. */
export function lightDark(text: string): readonly string[] | undefined {
  const inner = /^\s*light-dark\((.*)\)\s*$/i.exec(text)?.[1];
  return inner === undefined ? undefined : splitAtCommas(inner);
}

/** The colour that a value is in a scheme. */
export function parseSchemeColor(text: string, scheme: 'light' | 'dark'): Color | undefined {
  const both = lightDark(text);
  if (both === undefined) return parseColor(text);
  const [light, dark, ...rest] = both.map(parseColor);
  if (light === undefined || dark === undefined || rest.length > 0) return undefined;
  return scheme === 'light' ? light : dark;
}

/** At the commas that stand in no brackets and no quotes. */
export function splitAtCommas(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0 && quote === '') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim());
}

function parseHex(digits: string): Color | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16));
  return fromSrgb(red, green, blue, alpha / 255);
}

type Read = (part: string) => number | undefined;

/** A number, or a percentage of `full`; `none` is zero. */
const number =
  (full: number): Read =>
  (part) => {
    if (part === 'none') return 0;
    const [all, , percent] = /^[+-]?(\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%)?$/.exec(part) ?? [];
    if (all === undefined) return undefined;
    return percent === undefined ? Number(part) : (Number(part.slice(0, -1)) / 100) * full;
  };

const PER_UNIT: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

const angle: Read = (part) => {
  const [, digits = part, unit = 'deg'] = /^(.*?)(deg|grad|rad|turn)$/.exec(part) ?? [];
  const value = digits.endsWith('%') ? undefined : number(1)(digits);
  return value === undefined ? undefined : value * (PER_UNIT[unit] ?? 1);
};

interface ColorFunction {
  readonly reads: readonly [Read, Read, Read];
  make(one: number, two: number, three: number, alpha: number): Color;
}

const rgb: ColorFunction = { reads: [number(255), number(255), number(255)], make: fromSrgb };
const hsl: ColorFunction = {
  reads: [angle, number(100), number(100)],
  make: (hue, saturation, lightness, alpha) => fromHsl(hue, between01(saturation / 100), lightness / 100, alpha),
};

const FUNCTIONS: Readonly<Record<string, ColorFunction>> = {
  rgb,
  rgba: rgb,
  hsl,
  hsla: hsl,
  hwb: {
    reads: [angle, number(100), number(100)],
    make: (hue, white, black, alpha) => fromHwb(hue, white / 100, black / 100, alpha),
  },
  oklab: {
    reads: [number(1), number(0.4), number(0.4)],
    make: (l, a, b, alpha) => fromOklab({ l: between01(l), a, b }, alpha),
  },
  oklch: {
    reads: [number(1), number(0.4), angle],
    make: (l, c, h, alpha) => fromOklch({ l: between01(l), c: Math.max(0, c), h }, alpha),
  },
  color: { reads: [number(1), number(1), number(1)], make: (r, g, b, alpha) => ({ r, g, b, alpha }) },
};

function parseFunction(kind: string, inner: string): Color | undefined {
  const found = FUNCTIONS[kind];
  const [, space] = kind === 'color' ? (/^\s*(srgb|srgb-linear)\s/.exec(inner) ?? []) : [];
  if (found === undefined || (kind === 'color' && space === undefined)) return undefined;
  const channels = splitChannels(kind, inner.trim().slice(space?.length ?? 0));
  if (channels === undefined) return undefined;
  const [one, two, three] = found.reads.map((read, at) => read(channels.parts[at] ?? ''));
  const alpha = channels.alpha === undefined ? 1 : number(1)(channels.alpha);
  if (one === undefined || two === undefined || three === undefined || alpha === undefined) return undefined;
  if (space === 'srgb') return fromSrgb(one * 255, two * 255, three * 255, between01(alpha));
  return found.make(one, two, three, between01(alpha));
}

/** `1 2 3 / 4` of today, or `1, 2, 3, 4` of old, which only what is old itself can be written in. */
function splitChannels(kind: string, inner: string): { parts: readonly string[]; alpha?: string } | undefined {
  if (inner.includes(',')) {
    const [one = '', two = '', three = '', alpha, ...rest] = inner.split(',').map((part) => part.trim());
    if (rest.length > 0 || !isOfOld(kind, [one, two, three]) || /none/.test(inner)) return undefined;
    return { parts: [one, two, three], ...(alpha !== undefined && { alpha }) };
  }
  const [front = '', alpha, ...rest] = inner.split('/').map((part) => part.trim());
  const parts = front.split(/\s+/);
  if (parts.length !== 3 || rest.length > 0) return undefined;
  return { parts, ...(alpha !== undefined && { alpha }) };
}

/** Shares and numbers are not mixed there. */
function isOfOld(kind: string, channels: readonly [string, string, string]): boolean {
  const isShare = (part: string) => part.endsWith('%');
  if (kind.startsWith('hsl')) return channels.slice(1).every(isShare);
  return kind.startsWith('rgb') && (channels.every(isShare) || !channels.some(isShare));
}

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Color {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))) * 255;
  };
  return fromSrgb(channel(0), channel(8), channel(4), alpha);
}

function fromHwb(hue: number, white: number, black: number, alpha: number): Color {
  const sum = white + black;
  if (sum >= 1) return fromSrgb((white / sum) * 255, (white / sum) * 255, (white / sum) * 255, alpha);
  const channel = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    const pure = 0.5 - 0.5 * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return (pure * (1 - sum) + white) * 255;
  };
  return fromSrgb(channel(0), channel(8), channel(4), alpha);
}

function between01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
