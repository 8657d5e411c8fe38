/**
 * `npm run bench`: what must be fast, as ratios, both sides measured in one run.
 * Name parts to run only those: `npm run bench -- round-trip`.
 */
import { launcher } from './launcher.js';
import { roundTrip } from './round-trip.js';
import { timeline } from './timeline.js';

/**
 * @typedef {object} Ratio
 * @property {string} what
 * @property {number} ratio ours over the other side
 * @property {number} [aim] the ratio that was set as the aim
 * @property {string} unit of the two sides
 * @property {[ours: number, theirs: number]} of
 *
 * @typedef {object} Figure something that is not a ratio
 * @property {string} what
 * @property {number} figure
 * @property {number} [limit]
 */

const PARTS = { launcher, timeline, 'round-trip': roundTrip };

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const result of await part()) console.log(`  ${'ratio' in result ? ratioLine(result) : figureLine(result)}`);
}

/** @param {Ratio} result */
function ratioLine({ what, ratio, aim, unit, of: [ours, theirs] }) {
  const verdict = aim === undefined ? '' : ratio <= aim ? `  (aim ≤ ${aim}×)` : `  (aim ≤ ${aim}×: missed)`;
  return `${`${ratio.toFixed(2)}×`.padStart(7)}  ${what}: ${ours.toFixed(2)} ${unit} over ${theirs.toFixed(2)} ${unit}${verdict}`;
}

/** @param {Figure} result */
function figureLine({ what, figure, limit }) {
  const verdict = limit === undefined ? '' : figure <= limit ? `  (limit ${limit})` : `  (limit ${limit}: missed)`;
  return `${String(Math.round(figure * 1000) / 1000).padStart(7)}  ${what}${verdict}`;
}
