/** Whether two pictures of the same thing show the same. */
import pixelmatch from 'pixelmatch';

/** @typedef {import('./indexed-png.js').Picture} Picture */

/**
 * The tolerance, in one place. Two pixels differ when their distance in YIQ is over `color` of the largest there is and
 * neither of them smooths an edge. Two pictures differ when more than `pixels` pixels do: less than an icon of 16 px has.
 */
export const TOLERANCE = { color: 0.08, pixels: 40 };

/**
 * @param {Picture} before
 * @param {Picture} after
 * @returns {{ changed: boolean, pixels: number, picture: Picture }} `picture`: the new one, pale, and red where it differs
 */
export function differenceOf(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const picture = { width, height, data: new Uint8Array(width * height * 4) };
  const pixels = pixelmatch(
    onPaper(before, width, height),
    onPaper(after, width, height),
    picture.data,
    width,
    height,
    {
      threshold: TOLERANCE.color,
      diffColor: [220, 20, 30],
      alpha: 0.15,
    },
  );
  const isSameSize = before.width === after.width && before.height === after.height;
  return { changed: !isSameSize || pixels > TOLERANCE.pixels, pixels, picture };
}

/**
 * On a sheet as large as the larger of the two; what is beyond a picture is of a colour that no page has.
 * @param {Picture} picture @param {number} width @param {number} height
 */
function onPaper(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.data;
  const paper = new Uint8Array(width * height * 4);
  for (let at = 0; at < paper.length; at += 4) paper.set([255, 0, 255, 255], at);
  for (let y = 0; y < picture.height; y += 1) {
    const from = y * picture.width * 4;
    paper.set(picture.data.subarray(from, from + picture.width * 4), y * width * 4);
  }
  return paper;
}
