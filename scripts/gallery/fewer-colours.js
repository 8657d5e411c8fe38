/** @typedef {import('./indexed-png.js').Picture} Picture */

const COLOURS = 256;

/**
 * The picture in at most 256 colours, for `writeIndexed`: those that it has are parted where they differ most, until
 * there are as many parts. Gradients, of which no colour is common, stay as smooth as that allows.
 * @param {Picture} picture
 * @returns {Picture}
 */
export function fewerColours({ width, height, data }) {
  const parts = [partOf(coloursOf(data))];
  while (parts.length < COLOURS) {
    const widest = parts.reduce((one, other) => (other.spread > one.spread ? other : one));
    if (widest.spread === 0) break;
    const { colours, channel, means } = widest;
    const isBelow = (/** @type {Colour} */ { rgb }) => rgb[channel] <= (means[channel] ?? 0);
    parts.splice(
      parts.indexOf(widest),
      1,
      partOf(colours.filter(isBelow)),
      partOf(colours.filter((one) => !isBelow(one))),
    );
  }
  const meanOf = new Map(
    parts.flatMap(({ colours, means }) => colours.map(({ code }) => [code, means.map(Math.round)])),
  );
  const fewer = Uint8Array.from(data);
  for (let at = 0; at < data.length; at += 4) fewer.set(meanOf.get(codeAt(data, at)) ?? [], at);
  return { width, height, data: fewer };
}

/** @typedef {{ code: number, rgb: readonly [number, number, number], count: number }} Colour */

/** @param {Uint8Array} data @returns {Colour[]} */
function coloursOf(data) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const code = codeAt(data, at);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count, rgb: [code >> 16, (code >> 8) & 255, code & 255] }));
}

/** Colours, their mean, and the channel in which they differ most. @param {readonly Colour[]} colours */
function partOf(colours) {
  const total = colours.reduce((sum, { count }) => sum + count, 0);
  const channels = /** @type {const} */ ([0, 1, 2]);
  const means = channels.map(
    (channel) => colours.reduce((sum, { rgb, count }) => sum + rgb[channel] * count, 0) / total,
  );
  const spreads = channels.map((channel) =>
    colours.reduce((sum, { rgb, count }) => sum + count * (rgb[channel] - (means[channel] ?? 0)) ** 2, 0),
  );
  const spread = Math.max(...spreads);
  return { colours, means, spread, channel: channels[spreads.indexOf(spread)] ?? 0 };
}

/** @param {Uint8Array} data @param {number} at */
const codeAt = (data, at) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
