import { type Color, fromOklab, fromOklch, fromSrgb, inGamut, mix, toOklab, toOklch } from './color.ts';
import { luminance } from './contrast.ts';

/** What a host may say about colours; opaque ones. */
export interface ThemeColors {
  readonly accent: Color;
  /** Default: white, or `#15171c` in the dark scheme. */
  readonly surface?: Color | undefined;
  readonly onSurface?: Color | undefined;
  readonly onAccent?: Color | undefined;
  readonly surfaceRaised?: Color | undefined;
  readonly muted?: Color | undefined;
  readonly danger?: Color | undefined;
  readonly success?: Color | undefined;
  readonly scheme: 'light' | 'dark';
}

/** Every colour of the window. The names are those of the private properties in `ui/styles/tokens.ts`. */
export interface DerivedTheme {
  readonly accent: Color;
  readonly surface: Color;
  readonly text: Color;
  readonly fill: Color;
  readonly onAccent: Color;
  readonly fillHover: Color;
  readonly fillActive: Color;
  /** The accent as text, icons and focus rings. */
  readonly ink: Color;
  readonly raised: Color;
  readonly raised2: Color;
  readonly muted: Color;
  readonly line: Color;
  readonly lineStrong: Color;
  readonly soft: Color;
  readonly danger: Color;
  readonly dangerSoft: Color;
  readonly success: Color;
  /** The bubble of what could not be sent. */
  readonly failed: Color;
}

export const DEFAULT_ACCENT = fromSrgb(0x43, 0x53, 0xff);

/** What the schemes put into the same formulas. */
export const SCHEMES = {
  light: {
    surface: fromSrgb(0xff, 0xff, 0xff),
    danger: fromSrgb(0xc9, 0x25, 0x2f),
    success: fromSrgb(0x12, 0x80, 0x5c),
    soften: 0.09,
  },
  dark: {
    surface: fromSrgb(0x15, 0x17, 0x1c),
    danger: fromSrgb(0xff, 0x7b, 0x7f),
    success: fromSrgb(0x45, 0xc5, 0x96),
    soften: 0.2,
  },
} as const;

/** Below this luminance white reads better, above it black; each has 4.56:1 at the least on its side. */
const DIVIDE = 0.18;

/** What readable text must have at the least; a little more than AA, for rounding to eight bits. */
const READABLE = 4.58;

/**
 * All colours from one accent and, if the host has its own, a surface. Text on the accent, and text, the accent as text
 * and muted text on surface, raised and soft have 4.5:1 at the least, borders of fields 3:1, whatever the accent and the
 * surface are. Colours that the host sets itself beyond these two are taken as they are, but danger and success, which
 * are moved until they read.
 *
 * `ui/styles/tokens.ts` has the same formulas in CSS; a test in browsers compares the two.
 */
export function deriveTheme(colors: ThemeColors): DerivedTheme {
  const defaults = SCHEMES[colors.scheme];
  const accent = inGamut(colors.accent);
  const surface = inGamut(colors.surface ?? defaults.surface);
  const at = ground(luminance(surface));

  const text = colors.onSurface ?? textOn(at);
  const fill = inGamut(shade(accent, (l) => clamp(at.dark ? 0.46 : 0, l, at.dark ? 1 : 0.9)));
  const onAccent = colors.onAccent ?? (luminance(fill) < DIVIDE ? fromSrgb(255, 255, 255) : fromSrgb(0, 0, 0));
  const contrary = shade(onAccent, (l) => 1 - l, 0);
  const tinted = mix(surface, accent, 0.04);
  const muted = colors.muted ?? readable(mix(surface, text, 0.67), at);
  const ownDanger = colors.danger ?? defaults.danger;

  return {
    accent,
    surface,
    text,
    fill,
    onAccent,
    fillHover: mix(fill, contrary, 0.08),
    fillActive: mix(fill, contrary, 0.14),
    ink: readable(
      shade(accent, (l) => clamp(at.dark ? 0.76 : 0, l, at.dark ? 1 : 0.48), at.dark ? 0.12 : 1),
      at,
    ),
    raised: colors.surfaceRaised ?? background(lift(tinted, at.lift), at),
    raised2: background(lift(tinted, 1.9 * at.lift), at),
    muted,
    line: mix(surface, text, 0.12),
    lineStrong: mix(surface, readable(mix(surface, text, 0.67), at), 0.8),
    soft: background(mix(surface, accent, defaults.soften), at),
    danger: readable(ownDanger, at),
    dangerSoft: background(mix(surface, ownDanger, 0.1), at),
    success: readable(colors.success ?? defaults.success, at),
    failed: background(mix(surface, accent, 0.25), at),
  };
}

/** What a surface's luminance decides. */
interface Ground {
  readonly luminance: number;
  /** Text on it is light. */
  readonly dark: boolean;
  /** By how much lightness what is raised differs; it moves towards the text only where the text can bear it. */
  readonly lift: number;
  /** The luminance nearest to the text's that any background on this surface has. */
  readonly nearest: number;
}

function ground(y: number): Ground {
  const dark = y < DIVIDE;
  if (y < 0.1) return { luminance: y, dark, lift: 0.068, nearest: y + 0.03 };
  if (y < 0.35) return { luminance: y, dark, lift: dark ? -0.04 : 0.04, nearest: y };
  return { luminance: y, dark, lift: -0.034, nearest: 0.8 * y };
}

/** Black-blue or near-white; pure black and white where the surface is neither light nor dark. */
function textOn({ luminance: y, dark }: Ground): Color {
  const lighten = 4 * Math.max(0, y - 0.06);
  const deepen = clamp(0, (y - 0.3) * 10, 1);
  const channel = (onDark: number, onLight: number) => (dark ? Math.min(1, onDark + lighten) : onLight * deepen);
  return { r: channel(0.839, 0.008), g: channel(0.855, 0.0091), b: channel(0.888, 0.0123), alpha: 1 };
}

/** Moved away from the surface until it reads on all that is nearest to it. */
function readable(color: Color, { dark, nearest }: Ground): Color {
  return dark
    ? between(color, Math.min(1, (nearest + 0.05) * READABLE - 0.05), 1)
    : between(color, 0, (nearest + 0.05) / READABLE - 0.05);
}

/** Moved away from the text as far as the surface's own text asks for. */
function background(color: Color, { dark, nearest }: Ground): Color {
  return dark ? between(color, 0, nearest) : between(color, nearest, 1);
}

/** Mixed with white or black, in light, until its luminance is between two. */
function between(color: Color, least: number, most: number): Color {
  const shown = inGamut(color);
  const y = luminance(shown);
  const lighten = Math.max(0, (least - y) / (1.001 - y));
  const darken = y > most ? most / y : 1;
  const channel = (value: number) => darken * (value + lighten * (1 - value));
  return { r: channel(shown.r), g: channel(shown.g), b: channel(shown.b), alpha: 1 };
}

function shade(color: Color, lightness: (l: number) => number, mostChroma = Number.POSITIVE_INFINITY): Color {
  const { l, c, h } = toOklch(color);
  return fromOklch({ l: lightness(l), c: Math.min(c, mostChroma), h });
}

function lift(color: Color, by: number): Color {
  const { l, a, b } = toOklab(color);
  return fromOklab({ l: l + by, a, b });
}

function clamp(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
