import { describe, expect, it } from 'vitest';
import { type Color, fromSrgb, painted, toHex } from './color.ts';
import { contrast } from './contrast.ts';
import { type DerivedTheme, deriveTheme } from './derive-theme.ts';

/** Evenly over all of sRGB, its corners included. */
function cube(steps: number): readonly Color[] {
  const channels = Array.from({ length: steps }, (_, at) => Math.round((at * 255) / (steps - 1)));
  return channels.flatMap((red) => channels.flatMap((green) => channels.map((blue) => fromSrgb(red, green, blue))));
}

type Pair = readonly [front: keyof DerivedTheme, back: keyof DerivedTheme, least: number];

/** Everything that is written or drawn on something in the window. */
const PAIRS: readonly Pair[] = [
  ...(['fill', 'fillHover', 'fillActive'] as const).map((back): Pair => ['onAccent', back, 4.5]),
  ...(['surface', 'raised', 'raised2', 'soft', 'dangerSoft', 'failed'] as const).map(
    (back): Pair => ['text', back, 4.5],
  ),
  ...(['surface', 'raised', 'soft'] as const).map((back): Pair => ['ink', back, 4.5]),
  ...(['surface', 'raised'] as const).map((back): Pair => ['muted', back, 4.5]),
  ...(['surface', 'raised', 'dangerSoft'] as const).map((back): Pair => ['danger', back, 4.5]),
  ...(['surface', 'raised'] as const).map((back): Pair => ['success', back, 4.5]),
  ['muted', 'raised2', 3],
  ['lineStrong', 'surface', 3],
  ['lineStrong', 'raised', 3],
];

/** The pairs that fail as they are painted, in words, with how far the worst of each goes. */
function failures(accents: readonly Color[], surfaces: readonly (Color | undefined)[]): readonly string[] {
  const worst = new Map<string, { ratio: number; words: string }>();
  for (const scheme of ['light', 'dark'] as const) {
    for (const surface of surfaces) {
      for (const accent of accents) {
        const theme = deriveTheme({ accent, surface, scheme });
        for (const [front, back, least] of PAIRS) {
          const ratio = contrast(painted(theme[front]), painted(theme[back]));
          const pair = `${front} on ${back}`;
          if (ratio >= least || ratio >= (worst.get(pair)?.ratio ?? 21)) continue;
          const words = `${pair}: ${ratio.toFixed(3)} with ${toHex(accent)} on ${toHex(theme.surface)}, ${scheme}`;
          worst.set(pair, { ratio, words });
        }
      }
    }
  }
  return [...worst.values()].map(({ words }) => words);
}

describe('deriveTheme', () => {
  it('finds readable colours for 4,096 accents on both default surfaces', () => {
    expect(failures(cube(16), [undefined])).toEqual([]);
  });

  it('finds readable colours for 64 surfaces of all kinds, 125 accents on each', () => {
    expect(failures(cube(5), cube(4))).toEqual([]);
  });

  it('finds readable colours on every grey, where black and white text meet too', () => {
    const greys = Array.from({ length: 256 }, (_, grey) => fromSrgb(grey, grey, grey));

    expect(failures(cube(2), greys)).toEqual([]);
  });

  it('keeps what a host sets by hand', () => {
    const set = {
      onSurface: fromSrgb(1, 2, 3),
      onAccent: fromSrgb(4, 5, 6),
      surfaceRaised: fromSrgb(250, 251, 252),
      muted: fromSrgb(100, 101, 102),
    };

    const theme = deriveTheme({ accent: fromSrgb(200, 0, 0), scheme: 'light', ...set });

    expect(theme).toMatchObject({
      text: set.onSurface,
      onAccent: set.onAccent,
      raised: set.surfaceRaised,
      muted: set.muted,
    });
  });

  it('leaves an accent that reads as it is', () => {
    const theme = deriveTheme({ accent: fromSrgb(0x43, 0x53, 0xff), scheme: 'light' });

    expect(toHex(theme.fill)).toBe('#4353ff');
    expect(toHex(theme.onAccent)).toBe('#ffffff');
    expect(toHex(theme.text)).toBe('#16181d');
  });
});
