import { type Color, painted, toHex } from './color.ts';
import { contrast } from './contrast.ts';
import { DEFAULT_ACCENT, type DerivedTheme, deriveTheme } from './derive-theme.ts';
import { parseSchemeColor } from './parse-color.ts';
import type { TokenName } from './public-tokens.ts';
import type { Theme } from './theme-file.ts';

export interface ContrastLine {
  readonly front: keyof DerivedTheme;
  readonly back: keyof DerivedTheme;
  /** What stands on what, for a person. */
  readonly about: string;
  /** As they are painted, `#rrggbb`. */
  readonly colors: readonly [front: string, back: string];
  /** WCAG 2.2, 1 to 21. */
  readonly ratio: number;
  /** What AA asks for. */
  readonly needs: 4.5 | 3;
  readonly passes: boolean;
}

const LINES = [
  ['onAccent', 'fill', 'Text on the accent', 4.5],
  ['text', 'surface', 'Text on the window', 4.5],
  ['text', 'raised', 'Text in agents’ bubbles', 4.5],
  ['ink', 'surface', 'Links and focus rings on the window', 4.5],
  ['ink', 'raised', 'Links in agents’ bubbles', 4.5],
  ['muted', 'surface', 'Quiet text on the window', 4.5],
  ['muted', 'raised', 'Quiet text in bubbles and fields', 4.5],
  ['danger', 'surface', 'What failed, on the window', 4.5],
  ['lineStrong', 'surface', 'Borders of fields', 3],
] as const;

/**
 * How readable a theme is in a scheme. What is derived always passes; what a host sets by hand may not. A value that is
 * no colour counts as not set, as in the window.
 */
export function contrastReport(theme: Theme, scheme: 'light' | 'dark'): readonly ContrastLine[] {
  const derived = derivedFrom(theme, scheme);
  return LINES.map(([front, back, about, needs]) => {
    const [one, other] = [painted(derived[front]), painted(derived[back])];
    const ratio = contrast(one, other);
    return { front, back, about, colors: [toHex(one), toHex(other)], ratio, needs, passes: ratio >= needs };
  });
}

/** Every colour of the window under a theme. */
export function derivedFrom(theme: Theme, scheme: 'light' | 'dark'): DerivedTheme {
  const color = (name: TokenName): Color | undefined => {
    const found = parseSchemeColor(theme[name] ?? '', scheme);
    // What cannot be seen is not set; what can be seen through counts as opaque.
    return found === undefined || found.alpha === 0 ? undefined : { ...found, alpha: 1 };
  };
  return deriveTheme({
    scheme,
    accent: color('accent') ?? DEFAULT_ACCENT,
    surface: color('surface'),
    onSurface: color('on-surface'),
    onAccent: color('on-accent'),
    surfaceRaised: color('surface-raised'),
    muted: color('muted'),
    danger: color('danger'),
    success: color('success'),
  });
}
