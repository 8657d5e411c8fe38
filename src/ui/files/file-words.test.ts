import { describe, expect, it } from 'vitest';
import { kindWords, progressWords, reasonWords, sizeWords } from './file-words.ts';
import { englishFiles } from './files-phrases.ts';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('words of files', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [860_000, '840 kB'],
    [3_565_158, '3.4 MB'],
    [10 * 1024 * 1024, '10 MB'],
  ])('say a size of %i bytes', (bytes, words) => {
    expect(plain(sizeWords(bytes, 'en'))).toBe(words);
  });

  it('say it in the language of the words', () => {
    expect(plain(sizeWords(3_565_158, 'de'))).toBe('3,4 MB');
  });

  it('say how far it is, in one unit', () => {
    expect(plain(progressWords(1_258_291, 3_565_158, englishFiles, 'en'))).toBe('Sending 1.2 of 3.4 MB');
    expect(plain(progressWords(1000, 860_000, englishFiles, 'en'))).toBe('Sending 1 of 840 kB');
  });

  it.each([
    ['guide.pdf', 'application/pdf', 860_000, 'PDF · 840 kB'],
    ['guide', 'application/pdf', undefined, 'PDF'],
    ['archive.tar.gz', '', 1024, 'GZ · 1 kB'],
    ['what.is-this-thing', 'application/octet-stream', 1024, '1 kB'],
    ['', '', undefined, ''],
  ])('say what %j is', (name, type, size, words) => {
    expect(plain(kindWords(name, type, size, 'en'))).toBe(words);
  });

  it.each([
    ['entity_too_large', 'Too large: 10 MB at most'],
    ['validation', 'This file wasn’t accepted'],
    ['network', 'The connection broke off'],
    ['deadline', 'The connection broke off'],
    ['authorization', 'It couldn’t be sent'],
  ])('say why it was not sent: %s', (reason, words) => {
    expect(plain(reasonWords(reason, englishFiles, 'en'))).toBe(words);
  });
});
