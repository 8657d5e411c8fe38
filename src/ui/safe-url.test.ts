import { describe, expect, it } from 'vitest';
import { pictureUrl, safeUrl } from './safe-url.ts';

describe('addresses that a person may be led to', () => {
  it.each(['https://example.com/', 'http://example.com/', 'mailto:care@example.com', 'tel:+48123456789'])(
    'take in %s',
    (address) => {
      expect(safeUrl(address)).toBe(address);
    },
  );

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.com/1',
    'vbscript:x',
    'ftp://example.com/',
    '//example.com/',
    '/path',
    'example.com',
    'https://user:secret@example.com/',
    'https://bank.example@evil.example/',
  ])('leave out %j', (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });
});

describe('addresses of pictures', () => {
  it.each([
    ['https://cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
    ['//cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
    ['cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
  ])('may lack their scheme: %s', (address, url) => {
    expect(pictureUrl(address)).toBe(url);
  });

  it.each([undefined, '', 'javascript:alert(1)', 'data:image/svg+xml,x', 'tel:1', 'not an address'])(
    'leave out %j',
    (address) => {
      expect(pictureUrl(address)).toBeUndefined();
    },
  );
});
