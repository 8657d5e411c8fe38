import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const bytes = (base64: string) => Buffer.from(base64, 'base64');
const PNG = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
);
const GIF = bytes('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');

/** A JPEG's headers: a comment segment, filling bytes, then the frame header. */
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0xaa, 0xbb, 0xff, 0xff]),
  Buffer.from([0xc2, 0x00, 0x0b, 0x08, 0x01, 0x2c, 0x02, 0x80, 0x01, 0x01, 0x11, 0x00]),
]);

function webp(kind: string, rest: number[]): Buffer {
  return Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${kind}\0\0\0\0`, 'latin1'), Buffer.from(rest)]);
}

describe('the size of an image', () => {
  it.each([
    ['a PNG', PNG, { width: 3, height: 2 }],
    ['a GIF', GIF, { width: 1, height: 1 }],
    ['a JPEG', JPEG, { width: 640, height: 300 }],
    ['a lossy WebP', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0x2c, 0x01]), { width: 640, height: 300 }],
    ['a lossless WebP', webp('VP8L', [0x2f, 0x7f, 0xc2, 0x4a, 0x00]), { width: 640, height: 300 }],
    ['a WebP with features', webp('VP8X', [0, 0, 0, 0, 0x7f, 2, 0, 0x2b, 1, 0]), { width: 640, height: 300 }],
  ])('is read from %s', (_, image, size) => {
    expect(imageSize(image)).toEqual(size);
  });

  it('is unknown of anything else, however it ends', () => {
    for (const image of [PNG, GIF, JPEG]) {
      for (let end = 0; end < Math.min(image.length, 17); end += 1) {
        expect(imageSize(image.subarray(0, Math.min(end, 6)))).toBeUndefined();
      }
    }
    expect(imageSize(Buffer.from('just a note'))).toBeUndefined();
    expect(imageSize(JPEG.subarray(0, 12))).toBeUndefined();
    expect(imageSize(webp('VP8X', [0]))).toBeUndefined();
  });
});
