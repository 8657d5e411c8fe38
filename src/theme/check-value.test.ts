import { describe, expect, it } from 'vitest';
import { valueFault } from './check-value.ts';
import type { TokenName } from './public-tokens.ts';

const LENGTHS: readonly TokenName[] = ['radius', 'space', 'offset-x', 'offset-y'];
const SIZES: readonly TokenName[] = ['font-size', 'width', 'height'];

describe('a value of a token', () => {
  it.each([
    '0',
    '-0.0',
    '+.5rem',
    '16PX',
    'calc(2 * 8px)',
    'calc(8px * 2 / 3 + 1em)',
    'min(2px, calc((1rem - 2px) * -1))',
    'clamp( 1px , 2vw , 3px )',
    'max(1px)',
  ])('is a length: %s', (value) => {
    for (const token of [...LENGTHS, ...SIZES]) expect(valueFault(token, value), token).toBeUndefined();
  });

  it.each([
    '12',
    '12 px',
    '1.px',
    '1px2px',
    'px',
    '(1px)',
    'calc(12)',
    'calc(0)',
    'calc()',
    'min()',
    'min(1px,)',
    'max(0, 1px)',
    'clamp(1px, 2px)',
    'calc(1px, 2px)',
    'calc(2px * 3px)',
    'calc(2 / 3px)',
    'calc(1px 2px)',
    'calc(1px -2px)',
    'calc(1px-2px)',
    'calc(1px + 2)',
    'calc(1px + )',
    'calc((1px)',
    'calc(1px))',
    'calc(-(1px))',
  ])('is no length: %s', (value) => {
    for (const token of [...LENGTHS, ...SIZES]) expect(valueFault(token, value), token).toContain('is no length');
  });

  it.each(['50%', 'calc(100% - 4px)'])('is a share only where the widget takes one: %s', (value) => {
    for (const token of SIZES) expect(valueFault(token, value), token).toBeUndefined();
    for (const token of LENGTHS) expect(valueFault(token, value), token).toContain('has a share');
  });

  it.each(['inherit', 'Georgia, inherit', 'unset, serif', '"A", revert-layer'])(
    'names a font in each place: %s',
    (value) => {
      expect(valueFault('font', value)).toContain('is no list of font families');
    },
  );

  it.each(['0 0 red', 'red 0 0 0 -5px inset', 'inset red 1px 2px', '-1px -1px 0 #0000'])('is a shadow: %s', (value) => {
    expect(valueFault('shadow', value)).toBeUndefined();
  });

  it.each(['0 0 -5px red', '0 0 5% red', '5% 0 red', '0 0 red 5px', '0 red 0', '0 0 red, none', '0 0 0 0 0'])(
    'is no shadow: %s',
    (value) => {
      expect(valueFault('shadow', value)).toContain('is no shadow');
    },
  );

  it.each(['transparent', '#1230', 'rgb(1 2 3 / 0%)', 'light-dark(#fff, transparent)'])(
    'is a colour that can be seen: not %s',
    (value) => {
      for (const token of ['accent', 'on-accent', 'surface'] as const)
        expect(valueFault(token, value), token).toContain('counts as not set');
      expect(valueFault('accent', 'rgb(1 2 3 / 0.1)')).toBeUndefined();
    },
  );
});
