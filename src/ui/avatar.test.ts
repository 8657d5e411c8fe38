import { describe, expect, it } from 'vitest';
import { initials } from './avatar.ts';

describe('initials', () => {
  it.each([
    ['Support agent', 'SA'],
    ['Nora', 'N'],
    ['  ada  lovelace byron ', 'AB'],
    ['élodie', 'É'],
    ['فريق الدعم', 'ف'],
    ['田中 太郎', '田'],
    ['😄 Team', '😄'],
    ['', ''],
  ])('of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
