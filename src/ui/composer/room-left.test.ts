import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomLeft } from './room-left.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the room that is left', () => {
  it('is exact for plain letters', () => {
    expect(roomLeft('', 16_384)).toBe(16_384);
    expect(roomLeft('a'.repeat(16_384), 16_384)).toBe(0);
    expect(roomLeft('a'.repeat(16_385), 16_384)).toBe(-1);
  });

  it('counts bytes and speaks of characters', () => {
    expect(roomLeft('é'.repeat(8_192), 16_384)).toBe(0);
    expect(roomLeft('é'.repeat(8_193), 16_384)).toBe(-1);
    expect(roomLeft('é'.repeat(8_000), 16_384)).toBe(192);
  });

  it('is below zero exactly when the text has too many bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '中', '😄', '\n'), { maxLength: 80 }), (letters) => {
        const text = letters.join('');
        expect(roomLeft(text, 60) < 0).toBe(bytes(text) > 60);
      }),
    );
  });
});
