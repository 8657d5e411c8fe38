import { describe, expect, it } from 'vitest';
import { BLACK, type Color, fromSrgb, mix, toHex, toOklch, WHITE } from './color.ts';
import { contrast } from './contrast.ts';
import { contrastReport } from './contrast-report.ts';
import { parseColor, parseSchemeColor } from './parse-color.ts';

const hex = (color: Color | undefined) => (color === undefined ? undefined : toHex(color));

describe('a colour in words', () => {
  it.each([
    ['#4353ff', '#4353ff'],
    ['#F0a', '#ff00aa'],
    ['#f0a8', '#ff00aa88'],
    ['RebeccaPurple', '#663399'],
    ['transparent', '#00000000'],
    ['rgb(67 83 255)', '#4353ff'],
    ['rgb(67, 83, 255, 50%)', '#4353ff80'],
    ['rgba(26% 33% 100% / 1)', '#4254ff'],
    ['hsl(235 100% 63%)', '#4252ff'],
    ['hsla(-125deg, 100%, 63%, 1)', '#4252ff'],
    ['hwb(235 26% 0%)', '#4252ff'],
    ['hwb(90 80% 80%)', '#808080'],
    ['oklch(54.8% 0.254 271.3)', '#4552ff'],
    ['oklab(0.548 0.0058 -0.254 / 1)', '#4552ff'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['color(srgb-linear 1 0 none)', '#ff0000'],
    ['hsl(0.5turn 100% 50%)', '#00ffff'],
    ['hsl(0.5turn, 100%, 50%)', '#00ffff'],
    ['rgb(100%, 50%, 0%)', '#ff8000'],
  ])('reads %s', (text, expected) => {
    expect(hex(parseColor(text))).toBe(expected);
  });

  it.each([
    '',
    'banana',
    '#12',
    '#12345',
    'rgb(1 2)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(a b c)',
    'lab(1 2 3)',
    'hsl(10% 1% 1%)',
    'constructor',
    'color(display-p3 1 0 0)',
    'rgb(1 2 3 / 4 / 5)',
    // Commas are for what had them always, and there nothing is mixed.
    'oklch(0.62, 0.19, 259)',
    'hwb(1, 2%, 3%)',
    'color(srgb 1,0,0)',
    'hsl(210, 50, 40)',
    'rgb(10%, 20, 30)',
    'rgb(none, 20, 30)',
  ])('finds none in “%s”', (text) => {
    expect(parseColor(text)).toBeUndefined();
  });

  it('can be two, by scheme', () => {
    expect(hex(parseSchemeColor('light-dark(rgb(1, 2, 3), #fff)', 'light'))).toBe('#010203');
    expect(hex(parseSchemeColor('light-dark(rgb(1, 2, 3), #fff)', 'dark'))).toBe('#ffffff');
    expect(parseSchemeColor('light-dark(red, banana)', 'light')).toBeUndefined();
  });
});

describe('colours', () => {
  it('are measured and mixed as CSS and WCAG do', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrast(fromSrgb(0x77, 0x77, 0x77), WHITE)).toBeCloseTo(4.478, 3);
    expect(toHex(mix(WHITE, BLACK, 0.5))).toBe('#636363');
    expect(toOklch(fromSrgb(255, 0, 0))).toMatchObject({ l: expect.closeTo(0.628, 3), c: expect.closeTo(0.2577, 3) });
  });
});

describe('contrastReport', () => {
  it('passes whatever the accent and the surface are', () => {
    const lines = contrastReport({ accent: '#ffd23f', surface: '#808080' }, 'light');

    expect(lines.filter(({ passes }) => !passes)).toEqual([]);
  });

  it('says what does not read of what a host set by hand', () => {
    const failing = contrastReport({ muted: 'light-dark(#aaa, #999)', 'on-accent': '#f00' }, 'light')
      .filter(({ passes }) => !passes)
      .map(({ front, back, colors }) => `${front} on ${back}: ${colors.join(' on ')}`);

    expect(failing).toEqual([
      'onAccent on fill: #ff0000 on #4353ff',
      'muted on surface: #aaaaaa on #ffffff',
      expect.stringContaining('muted on raised: #aaaaaa on #e'),
    ]);
  });

  it('takes what is no colour for not set, and what can be seen through for opaque', () => {
    expect(contrastReport({ accent: 'banana', surface: 'transparent' }, 'dark')).toEqual(contrastReport({}, 'dark'));
    expect(contrastReport({ accent: '#ff000080' }, 'dark')).toEqual(contrastReport({ accent: '#f00' }, 'dark'));
  });
});
