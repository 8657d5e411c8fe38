import { type Color, inGamut } from './color.ts';

/** Relative luminance of WCAG 2.2: 0 black, 1 white. */
export function luminance(color: Color): number {
  const { r, g, b } = inGamut(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2 between two opaque colours: 1 to 21. Text wants 4.5 (AA), what is not text 3. */
export function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
