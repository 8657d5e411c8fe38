/**
 * Every colour of the window, in CSS, from an accent and a surface; `theme/derive-theme.ts` has the same formulas and
 * says what they hold for. One function of CSS sees the channels of one colour only, so each colour brings the surface's
 * luminance along as its alpha (.5 for black, 1 for white) until it is done: that is what `carry` and `* s` are for.
 */

/** Cut to what sRGB holds, as it will be painted. */
const CUT = 'srgb-linear clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1)';

/** Luminance of the colour at hand. */
const Y = '(0.2126 * clamp(0, r, 1) + 0.7152 * clamp(0, g, 1) + 0.0722 * clamp(0, b, 1))';

const step = (test: string) => `clamp(0, (${test}) * 1e6, 1)`;

/** 1 where text on the surface is light; where a dark one is dark enough to rise towards it; the same for a light one. */
const DARK = step('0.59 - alpha');
const DEEP = step('0.55 - alpha');
const BRIGHT = step('alpha - 0.675');

/** The luminance nearest to the text's that anything on the surface has. */
const NEAREST = `((2 * alpha - 1) * (1 - 0.2 * ${BRIGHT}) + 0.03 * ${DEEP})`;
const LIFT = `(0.04 + 0.108 * ${DEEP} - 0.08 * ${DARK} - 0.074 * ${BRIGHT})`;

const at = (name: string) => `var(--customer-chat-_${name})`;
const mix = (one: string, other: string, share: string) => `color-mix(in oklab, ${at(one)}, ${at(other)} ${share})`;
const carry = (color: string) =>
  `color-mix(in srgb-linear, color(from ${color} ${CUT} / none), color(from ${at('surface')} srgb-linear none none none / calc(0.5 + ${Y} / 2)))`;

/** What the page has set, if that is a colour; anything outweighs next to nothing, but what cannot be seen at all. */
const given = (name: string, otherwise: string) =>
  `color-mix(in srgb-linear, ${at(`own-${name}`)}, color(from ${otherwise} srgb-linear r g b / 1e-8))`;
const opaque = (color: string) => `color(from ${color} ${CUT} / 1)`;

/** In light, towards white or black. */
const between = (color: string, white: string, black: string) => {
  const channel = (name: string) =>
    `calc(${black} * (1 - min(1, (1.001 - ${white}) / (1.001 - ${Y})) * (1 - clamp(0, ${name}, 1))))`;
  return `color(from ${color} srgb-linear ${channel('r')} ${channel('g')} ${channel('b')} / 1)`;
};
const readable = (color: string) =>
  between(
    color,
    `${DARK} * min(1, (${NEAREST} + 0.05) * 4.58 - 0.05)`,
    `clamp(${DARK}, ((${NEAREST} + 0.05) / 4.58 - 0.05) / ${Y}, 1)`,
  );
const background = (color: string) =>
  between(color, `(1 - ${DARK}) * ${NEAREST}`, `clamp(1 - ${DARK}, ${NEAREST} / ${Y}, 1)`);
const lifted = (by: number) => `oklab(from ${mix('s', 'a', '4%')} calc(l + ${by} * ${LIFT}) a b)`;

const textChannel = (onDark: number, onLight: number) =>
  `calc(${DARK} * min(1, ${onDark} + 4 * max(0, 2 * alpha - 1.06)) + (1 - ${DARK}) * ${onLight} * clamp(0, 20 * alpha - 13, 1))`;
const onAccent = `calc(${step(`0.18 - ${Y}`)})`;

/** What a page can set. */
const OWN = ['accent', 'surface', 'on-surface', 'on-accent', 'surface-raised', 'muted', 'danger', 'success'];

/** Private name -> formula. Those of one letter carry the surface's luminance. */
const DERIVED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(OWN.map((name) => [`own-${name}`, `var(--customer-chat-${name}, #0000)`])),
  accent: opaque(given('accent', '#4353ff')),
  surface: opaque(given('surface', 'var(--_default-surface)')),
  s: carry(at('surface')),
  a: carry(at('accent')),
  t: carry(
    given(
      'on-surface',
      `color(from ${at('s')} srgb-linear ${textChannel(0.839, 0.008)} ${textChannel(0.855, 0.0091)} ${textChannel(0.888, 0.0123)})`,
    ),
  ),
  d: carry(given('danger', 'var(--_default-danger)')),
  text: opaque(at('t')),
  fill: opaque(`oklch(from ${at('a')} clamp(0.46 * ${DARK}, l, 0.9 + 0.1 * ${DARK}) c h)`),
  'on-accent': opaque(given('on-accent', `color(from ${at('fill')} srgb-linear ${onAccent} ${onAccent} ${onAccent})`)),
  ink: readable(`oklch(from ${at('a')} clamp(0.76 * ${DARK}, l, 0.48 + 0.52 * ${DARK}) min(c, 1 - 0.88 * ${DARK}) h)`),
  raised: opaque(given('surface-raised', background(lifted(1)))),
  'raised-2': background(lifted(1.9)),
  quiet: readable(mix('s', 't', 'var(--_mute)')),
  muted: opaque(given('muted', at('quiet'))),
  line: opaque(mix('s', 't', '12%')),
  'line-strong': mix('surface', 'quiet', '80%'),
  soft: background(mix('s', 'a', 'var(--_soften)')),
  danger: readable(at('d')),
  'danger-soft': background(mix('s', 'd', '10%')),
  success: readable(carry(given('success', 'var(--_default-success)'))),
  failed: background(mix('s', 'a', '25%')),
};

/** The names are registered, so that each is computed once, and what is no colour counts as not set. */
export function deriveColors(): string {
  return Object.entries(DERIVED)
    .map(([name, formula]) => {
      register(`--customer-chat-_${name}`, '<color>', '#0000');
      return `--customer-chat-_${name}:${formula};--_${name}:${at(name)};`;
    })
    .join('');
}

/** Makes a property that falls back to this wherever it is given anything of another kind. */
export function register(name: string, syntax: string, initialValue: string): void {
  try {
    CSS.registerProperty({ name, syntax, inherits: false, initialValue });
  } catch {
    // Another copy of the widget was here first, or the browser is older than this.
  }
}
