import { toHex } from '../theme/color.ts';
import { lightDark, parseColor } from '../theme/parse-color.ts';

/** A colour for both schemes, or one for each. */
export interface ColourPair {
  readonly light?: string;
  readonly dark?: string;
}

/** `light-dark(a, b)` taken apart; anything else is the same in both. */
export function colourPair(value: string): ColourPair {
  const both = lightDark(value);
  if (both === undefined) return value === '' ? {} : { light: value };
  const [light = '', dark = ''] = both;
  return { light, dark };
}

export const joinPair = ({ light = '', dark }: ColourPair): string =>
  dark === undefined ? light : `light-dark(${light}, ${dark})`;

/** As a colour picker takes it; nothing where it is no colour, or none yet. */
export function hexOf(colour: string | undefined): string | undefined {
  const parsed = colour === undefined ? undefined : parseColor(colour);
  return parsed && toHex({ ...parsed, alpha: 1 });
}
