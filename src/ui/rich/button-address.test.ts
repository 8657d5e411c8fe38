import { describe, expect, it } from 'vitest';
import { addressOf, isInert } from './button-address.ts';

const button = (type: string | undefined, value?: string) => ({
  text: 'Go',
  ...(type !== undefined && { type }),
  ...(value !== undefined && { value }),
});

describe('the address behind a button', () => {
  it.each([
    ['url', 'https://shop.example.test/a', 'https://shop.example.test/a'],
    ['url', 'mailto:hello@example.test', 'mailto:hello@example.test'],
    ['webview', 'https://shop.example.test/?moment-title=Day', 'https://shop.example.test/?moment-title=Day'],
    ['phone', '+48 (71) 123-45-67', 'tel:+48711234567'],
    ['phone', 'tel:112', 'tel:112'],
  ])('of type %s with %s is %s', (type, value, address) => {
    expect(addressOf(button(type, value))).toBe(address);
    expect(isInert(button(type, value))).toBe(false);
  });

  it.each([
    ['url', 'javascript:alert(1)'],
    ['url', 'data:text/html,<script>alert(1)</script>'],
    ['url', 'https://bank.example.test@evil.example.test/'],
    ['url', undefined],
    ['webview', 'mailto:hello@example.test'],
    ['webview', 'blob:https://example.test/1'],
    ['phone', 'javascript:alert(1)'],
    ['phone', 'call me'],
  ])('is none, and the button does nothing, for %s with %s', (type, value) => {
    expect(addressOf(button(type, value))).toBeUndefined();
    expect(isInert(button(type, value))).toBe(true);
  });

  it.each([undefined, 'message', 'cancel', 'telepathy', '__proto__', 'constructor'])(
    'is none for type %s, which needs none',
    (type) => {
      expect(addressOf(button(type, 'https://shop.example.test/'))).toBeUndefined();
      expect(isInert(button(type, 'https://shop.example.test/'))).toBe(false);
    },
  );
});
