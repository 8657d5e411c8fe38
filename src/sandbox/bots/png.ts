/** Pictures made in code, so that the sandbox needs no picture files of its own. */
import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** What stands at a place of the picture; both coordinates run from 0 to 1. */
export type Painting = (x: number, y: number) => Colour;

/** Every point is looked at this many times in both directions, so that edges come out smooth. */
const SAMPLES = 2;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Paints a PNG file.
 * @param width pixels
 * @param height pixels
 */
export function paintPng(width: number, height: number, painting: Painting): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 4));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    at += 1; // Each row begins with its filter: none.
    for (let x = 0; x < width; x += 1)
      at = putPixel(rows, at, (dx, dy) => painting((x + dx) / width, (y + dy) / height));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of the samples, which lie from 0 to 1 within the point. Colours weigh by their opacity. Answers where the next goes. */
function putPixel(rows: Buffer, at: number, sample: Painting): number {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const colour = sample(((i % SAMPLES) + 0.5) / SAMPLES, (Math.floor(i / SAMPLES) + 0.5) / SAMPLES);
    red += colour[0] * colour[3];
    green += colour[1] * colour[3];
    blue += colour[2] * colour[3];
    opacity += colour[3];
  }
  const weight = 255 / (opacity || 1);
  rows[at] = Math.round(red * weight);
  rows[at + 1] = Math.round(green * weight);
  rows[at + 2] = Math.round(blue * weight);
  rows[at + 3] = Math.round((opacity * 255) / SAMPLES ** 2);
  return at + 4;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
