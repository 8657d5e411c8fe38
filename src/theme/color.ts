/** A colour in linear sRGB, each channel 0 to 1 where the screen can show it; `alpha` 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** Lightness 0 to 1, and two axes around grey. */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Lightness 0 to 1, chroma 0 to about .4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export const WHITE: Color = { r: 1, g: 1, b: 1, alpha: 1 };
export const BLACK: Color = { r: 0, g: 0, b: 0, alpha: 1 };

/** From gamma-encoded channels, 0 to 255 as in `#rrggbb`. */
export function fromSrgb(red: number, green: number, blue: number, alpha = 1): Color {
  return { r: toLinear(red / 255), g: toLinear(green / 255), b: toLinear(blue / 255), alpha };
}

/** Gamma-encoded channels, 0 to 255, not rounded; out of that range where the screen cannot show the colour. */
export function toSrgb({ r, g, b }: Color): readonly [number, number, number] {
  return [toEncoded(r) * 255, toEncoded(g) * 255, toEncoded(b) * 255];
}

/** As it is painted: cut to what sRGB holds, rounded to eight bits a channel, opaque. */
export function painted(color: Color): Color {
  const [red, green, blue] = toSrgb(inGamut(color)).map(Math.round);
  return fromSrgb(red ?? 0, green ?? 0, blue ?? 0);
}

/** `#rrggbb`, and two digits more where it is not opaque. */
export function toHex(color: Color): string {
  const channels = [...toSrgb(inGamut(color)), ...(color.alpha < 1 ? [color.alpha * 255] : [])];
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Each channel cut to what sRGB holds. */
export function inGamut({ r, g, b, alpha }: Color): Color {
  return { r: unit(r), g: unit(g), b: unit(b), alpha };
}

export function toOklab({ r, g, b }: Color): Oklab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

export function fromOklab({ l, a, b }: Oklab, alpha = 1): Color {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    g: -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    b: -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
    alpha,
  };
}

export function toOklch(color: Color): Oklch {
  const { l, a, b } = toOklab(color);
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
}

export function fromOklch({ l, c, h }: Oklch, alpha = 1): Color {
  const angle = (h * Math.PI) / 180;
  return fromOklab({ l, a: c * Math.cos(angle), b: c * Math.sin(angle) }, alpha);
}

/** `color-mix(in oklab, one, other share)` of two opaque colours. */
export function mix(one: Color, other: Color, share: number): Color {
  const from = toOklab(one);
  const to = toOklab(other);
  return fromOklab({
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  });
}

function toLinear(channel: number): number {
  const size = Math.abs(channel);
  return size <= 0.04045 ? channel / 12.92 : Math.sign(channel) * ((size + 0.055) / 1.055) ** 2.4;
}

function toEncoded(channel: number): number {
  const size = Math.abs(channel);
  return size <= 0.0031308 ? channel * 12.92 : Math.sign(channel) * (1.055 * size ** (1 / 2.4) - 0.055);
}

function unit(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
