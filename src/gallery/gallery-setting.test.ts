import { describe, expect, it } from 'vitest';
import { readSetting, writeSetting } from './gallery-setting.ts';

const USUAL = { scheme: 'light', dir: 'ltr', width: 400, accent: undefined, theme: undefined, only: '' };

describe('how the gallery is looked at', () => {
  it('is as usual where the address says nothing, and then nothing stands in it', () => {
    expect(readSetting('')).toEqual(USUAL);
    expect(writeSetting(readSetting(''))).toBe('');
  });

  it('is the same after it has stood in the address', () => {
    const query = 'scheme=dark&dir=rtl&width=390&accent=%23aa5500&theme=calm&only=files/picture';

    expect(readSetting(query)).toEqual({
      scheme: 'dark',
      dir: 'rtl',
      width: 390,
      accent: '#aa5500',
      theme: 'calm',
      only: 'files/picture',
    });
    expect(writeSetting(readSetting(query))).toBe(query);
  });

  it.each([
    'scheme=blue',
    'dir=up',
    'width=-1',
    'width=x',
    'width=99999',
    'accent=red',
    'accent=url(x)',
    'theme=../x',
    'theme=',
  ])('is as usual where the address says what cannot be: %s', (query) => {
    expect(readSetting(query)).toEqual(USUAL);
  });
});
