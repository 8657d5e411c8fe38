import { describe, expect, it } from 'vitest';
import { isEmojiOnly } from './emoji-only.ts';

describe('a message of emoji', () => {
  it.each(['😄', '😄😄', '👍🏽', '❤️', '👩‍👩‍👧', '🇵🇱', ' 😄 '])('is %j', (text) => {
    expect(isEmojiOnly(text)).toBe(true);
  });

  it.each(['', ' ', '😄😄😄😄', 'ok 😄', '1', '#', ':)', '👩‍👩‍👧'.repeat(20)])('is not %j', (text) => {
    expect(isEmojiOnly(text)).toBe(false);
  });
});
