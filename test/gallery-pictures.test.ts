import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { type Picture, writeIndexed } from '../scripts/gallery/indexed-png.js';
import { differenceOf, TOLERANCE } from '../scripts/gallery/picture-difference.js';

type Rgb = readonly [red: number, green: number, blue: number];

const [PAPER, INK]: readonly [Rgb, Rgb] = [
  [255, 255, 255],
  [67, 83, 255],
];

function paint(width: number, height: number, colour: (x: number, y: number) => Rgb): Picture {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set([...colour(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

/** A square of ink, so many pixels wide, on a sheet of 100 by 80. */
const square = (size: number, at = 20) =>
  paint(100, 80, (x, y) => (x >= at && x < at + size && y >= at && y < at + size ? INK : PAPER));

describe('the difference of two pictures', () => {
  it('is none between a picture and itself', () => {
    expect(differenceOf(square(30), square(30))).toMatchObject({ changed: false, pixels: 0 });
  });

  it('is found where an icon has come, and marked in red there alone', () => {
    const { changed, pixels, picture } = differenceOf(square(0), square(12));
    expect(changed).toBe(true);
    expect(pixels).toBeGreaterThan(TOLERANCE.pixels);
    expect(pixels).toBeLessThanOrEqual(144);
    const isRed = (x: number, y: number) => picture.data.at((y * 100 + x) * 4 + 1) === 20;
    expect([isRed(26, 26), isRed(60, 60)]).toEqual([true, false]);
  });

  it('is found where something moved by a few pixels', () => {
    expect(differenceOf(square(30), square(30, 23)).changed).toBe(true);
  });

  it('is found between the theme’s accent and a shade that one sees beside it', () => {
    const [one, other] = [
      [67, 83, 255],
      [67, 120, 255],
    ] as const;
    expect(
      differenceOf(
        paint(50, 50, () => one),
        paint(50, 50, () => other),
      ).changed,
    ).toBe(true);
  });

  it('does not count a few pixels, nor shades that nobody can tell apart', () => {
    expect(differenceOf(square(0), square(6))).toMatchObject({ changed: false });
    const near: Rgb = [69, 82, 252];
    expect(
      differenceOf(
        paint(50, 50, () => INK),
        paint(50, 50, () => near),
      ),
    ).toMatchObject({ changed: false, pixels: 0 });
  });

  it('is found between sheets of two sizes, even where what they share is the same', () => {
    const taller = paint(100, 81, () => PAPER);
    const { changed, picture } = differenceOf(square(0), taller);
    expect([changed, picture.height]).toEqual([true, 81]);
  });
});

describe('a picture as it is stored', () => {
  it('reads back as it was where it has few colours', () => {
    const picture = square(30);
    const { width, height, data } = PNG.sync.read(writeIndexed(picture));
    expect([width, height]).toEqual([100, 80]);
    expect(Buffer.compare(data, picture.data)).toBe(0);
  });

  it('is nearly as it was where it has thousands, at a fraction of the size', () => {
    const many = paint(256, 256, (x, y) => [x, y, Math.round((x + y) / 2)]);
    const stored = writeIndexed(many);
    expect(stored.length).toBeLessThan(many.data.length / 3);
    expect(differenceOf(PNG.sync.read(stored), many).pixels).toBeLessThan((256 * 256) / 20);
  });

  it('is the same file each time', () => {
    const many = paint(64, 64, (x, y) => [x * 4, y * 4, (x * y) % 256]);
    expect(Buffer.compare(writeIndexed(many), writeIndexed(many))).toBe(0);
  });
});
