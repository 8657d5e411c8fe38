import { expect, it } from 'vitest';
import { fewerColours } from '../scripts/gallery/fewer-colours.js';

it('keeps a gradient of many colours smooth in 256 of them', () => {
  const [width, height] = [64, 64];
  const at = (x: number, y: number) => [x * 4, y * 4, 128, 255];
  const picture = Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width)));
  const data = Uint8Array.from(picture.flat());

  const fewer = fewerColours({ width, height, data });

  const colours = new Set(picture.map((_, index) => fewer.data.subarray(index * 4, index * 4 + 4).join()));
  expect(colours.size).toBeLessThanOrEqual(256);
  expect(Math.max(...data.map((value, index) => Math.abs(value - (fewer.data[index] ?? 0))))).toBeLessThan(16);
});

it('leaves a picture of few colours as it is', () => {
  const data = Uint8Array.from([1, 2, 3, 255, 250, 2, 3, 255]);

  expect(fewerColours({ width: 2, height: 1, data }).data).toEqual(data);
});
