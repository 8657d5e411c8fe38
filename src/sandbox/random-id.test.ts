import { describe, expect, it } from 'vitest';
import { type Random32, randomHex, randomText, randomUuid, systemRandom32 } from './random-id.ts';

function counting(): Random32 {
  let state = 1;
  return () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return state >>> 0;
  };
}

describe('random ids', () => {
  it('have the length and the letters that were asked for', () => {
    expect(randomText(systemRandom32, 32)).toMatch(/^[a-z0-9]{32}$/);
    expect(randomHex(systemRandom32, 13)).toMatch(/^[0-9a-f]{13}$/);
    expect(randomUuid(systemRandom32)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('are the same again from the same source', () => {
    expect(randomUuid(counting())).toBe(randomUuid(counting()));
  });

  it('of the system do not repeat', () => {
    expect(new Set(Array.from({ length: 2000 }, () => randomText(systemRandom32, 24))).size).toBe(2000);
  });
});
