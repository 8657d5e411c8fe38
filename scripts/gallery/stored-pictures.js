/**
 * `npm run gallery -- store` keeps pictures of every state in `test/gallery-pictures/<engine>/`, with what else they
 * depend on in `made-with.json` beside them. `npm run gallery -- compare` takes them again and says what changed, on a
 * page at `dist/gallery-compare/index.html` too; it ends with 1 where something did. Where engine or fonts are others
 * than those of the stored ones, differences say little: it tells which they are, and ends with 0. `ENGINES=chromium`
 * and `ONLY=…` are taken as everywhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { ENGINES, findBrowsers } from '../browsers.js';
import { differencePage } from './difference-page.js';
import { differenceOf } from './picture-difference.js';
import { isAsked, LOOKS, takeStillPictures } from './still-pictures.js';

/**
 * @typedef {import('../browsers.js').Engine} Engine
 * @typedef {import('./difference-page.js').Finding} Finding
 */

const STORE = 'test/gallery-pictures';
const REPORT = 'dist/gallery-compare';
const SURROUNDINGS = 'made-with.json';

const asked = process.env.ENGINES?.split(',');

/** @returns {readonly Engine[]} those asked for, of those that are on this machine */
function enginesHere() {
  const found = findBrowsers();
  const wanted = ENGINES.filter((engine) => asked === undefined || asked.includes(engine));
  for (const engine of wanted) if (found[engine] === undefined) console.error(`${engine} is not here and left out.`);
  return wanted.filter((engine) => found[engine] !== undefined);
}

/** @param {Engine} engine */
const looksOf = (engine) => LOOKS.filter((look) => look.engine === engine);

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** @param {string} origin of the sandbox that serves the gallery */
export async function storePictures(origin) {
  let bytes = 0;
  for (const engine of enginesHere()) {
    const folder = join(STORE, engine);
    // One group's anew: the others stay as they are.
    if (process.env.ONLY === undefined) rmSync(folder, { recursive: true, force: true });
    const surroundings = await takeStillPictures(engine, looksOf(engine), origin, ({ name, png }) => {
      bytes += png.length;
      write(join(folder, `${name}.png`), png);
    });
    write(join(folder, SURROUNDINGS), `${JSON.stringify(surroundings, null, 2)}\n`);
    console.log(`${engine}: ${readdirSync(folder).length - 1} pictures in ${folder}`);
  }
  console.log(`${(bytes / 1e6).toFixed(2)} MB`);
}

/**
 * @param {string} origin of the sandbox that serves the gallery
 * @returns {Promise<boolean>} whether all is as it was, as far as that can be said
 */
export async function comparePictures(origin) {
  rmSync(REPORT, { recursive: true, force: true });
  /** @type {Finding[]} */
  const findings = [];
  /** @type {string[]} */
  const notes = [];
  let same = 0;
  let isTelling = false;
  for (const engine of enginesHere()) {
    const folder = join(STORE, engine);
    const stored = new Set(
      existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.png') && isAsked(file)) : [],
    );
    if (stored.size === 0) {
      notes.push(`${engine}: no pictures are stored.`);
      continue;
    }
    /** @type {Finding[]} */
    const here = [];
    const surroundings = await takeStillPictures(engine, looksOf(engine), origin, ({ name: picture, png }) => {
      const name = `${engine}/${picture}`;
      if (!stored.delete(`${picture}.png`)) {
        here.push({ name, is: 'new' });
        write(join(REPORT, 'new', `${name}.png`), png);
        return;
      }
      const before = readFileSync(join(folder, `${picture}.png`));
      const difference = differenceOf(PNG.sync.read(before), PNG.sync.read(png));
      if (!difference.changed) {
        same += 1;
        return;
      }
      here.push({ name, is: 'changed', pixels: difference.pixels });
      write(join(REPORT, 'stored', `${name}.png`), before);
      write(join(REPORT, 'new', `${name}.png`), png);
      const marked = Object.assign(new PNG({ width: difference.picture.width, height: difference.picture.height }), {
        data: Buffer.from(difference.picture.data),
      });
      write(join(REPORT, 'difference', `${name}.png`), PNG.sync.write(marked));
    });
    for (const file of stored) {
      const name = `${engine}/${file.slice(0, -'.png'.length)}`;
      here.push({ name, is: 'gone' });
      write(join(REPORT, 'stored', `${name}.png`), readFileSync(join(folder, file)));
    }
    const others = othersThan(join(folder, SURROUNDINGS), surroundings);
    notes.push(...others.map((other) => `${engine}: ${other}. What differs may be that alone.`));
    isTelling ||= here.length > 0 && others.length === 0;
    findings.push(...here);
  }
  write(join(REPORT, 'index.html'), differencePage(findings, same, notes));
  for (const note of notes) console.log(note);
  for (const { name, is, pixels } of findings)
    console.log(`${is}: ${name}${pixels === undefined ? '' : ` (${pixels} px)`}`);
  console.log(`${same} pictures as they were, ${findings.length} not: ${join(REPORT, 'index.html')}`);
  return !isTelling;
}

/**
 * @param {string} path of what the stored pictures were made with
 * @param {import('./still-pictures.js').Surroundings} now
 */
function othersThan(path, now) {
  if (!existsSync(path)) return [];
  /** @type {import('./still-pictures.js').Surroundings} */
  const before = JSON.parse(readFileSync(path, 'utf8'));
  return Object.keys({ ...before, ...now })
    .filter((key) => before[key] !== now[key])
    .map((key) => `${key} was ${before[key] ?? 'unknown'} and is ${now[key] ?? 'unknown'}`);
}
