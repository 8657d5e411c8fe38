/** Pictures of pages as small PNG files: at most 256 colours, and nothing in them that a page's picture does not need. */
import { crc32, deflateSync } from 'node:zlib';

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture four bytes a pixel, as `pngjs` has them; opaque */

const COLOURS = 256;
/** So many at most are never changed: those that fill more than this part of a picture, flat areas and their gradients. */
const COMMON = 176;
const IS_COMMON = 1 / 5000;
/** Parts of the space of colours, 16, 32 or 64 steps wide in each channel. */
const MASKS = [0xf0f0f0, 0xe0e0e0, 0xc0c0c0];
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Each pixel becomes the nearest of at most 256 colours.
 * @param {Picture} picture
 */
export function writeIndexed({ width, height, data }) {
  const palette = paletteOf(data);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += 1) rows[to] = nearest(colourAt(data, from));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours that occur most, as they are: a page's own. Of the others, smoothed edges for the most part, each part of
 * the space that has any is there once, as fine as 256 allow.
 * @param {Uint8Array} data
 */
function paletteOf(data) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const least = (data.length / 4) * IS_COMMON;
  const common = byCount.slice(0, COMMON).filter((colour) => (counts.get(colour) ?? 0) > least);
  for (const mask of MASKS) {
    const taken = new Set(common.map((colour) => colour & mask));
    const others = byCount
      .slice(common.length)
      .filter((colour) => !taken.has(colour & mask) && taken.add(colour & mask));
    if (common.length + others.length <= COLOURS) return [...common, ...others];
  }
  return byCount.slice(0, COLOURS);
}

/**
 * @param {readonly number[]} palette
 * @returns {(colour: number) => number} its place in the palette
 */
function nearestIn(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const there = known.get(colour);
    if (there !== undefined) return there;
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of palette.entries()) {
      const distance =
        ((colour >> 16) - (candidate >> 16)) ** 2 +
        (((colour >> 8) & 255) - ((candidate >> 8) & 255)) ** 2 +
        ((colour & 255) - (candidate & 255)) ** 2;
      if (distance < least) [best, least] = [index, distance];
    }
    known.set(colour, best);
    return best;
  };
}

/** @param {Uint8Array} data @param {number} at */
const colourAt = (data, at) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** @param {string} name @param {Buffer} content */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
