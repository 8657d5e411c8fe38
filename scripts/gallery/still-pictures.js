/** Pictures of everything that the gallery shows, which are the same as long as what they show is. */
import { execFileSync } from 'node:child_process';
import { PNG } from 'pngjs';
import { openGalleryPage } from './gallery-browsers.js';
import { writeIndexed } from './indexed-png.js';

/**
 * @typedef {import('../browsers.js').Engine} Engine
 * @typedef {{ engine: Engine, scheme: 'light' | 'dark', dir: 'ltr' | 'rtl' }} Look
 * @typedef {Record<string, string>} Surroundings what else a picture depends on: the engine's version, the fonts
 * @typedef {{ name: string, png: Buffer }} StillPicture `name`: of its file, without the ending
 */

/**
 * Every state in every engine, and both schemes in both directions; each engine drawing all four would be four times the
 * bytes for the same lines of CSS.
 * @type {readonly Look[]}
 */
export const LOOKS = [
  { engine: 'chromium', scheme: 'light', dir: 'ltr' },
  { engine: 'chromium', scheme: 'dark', dir: 'rtl' },
  { engine: 'firefox', scheme: 'light', dir: 'rtl' },
  { engine: 'webkit', scheme: 'dark', dir: 'ltr' },
];

const IS_READY = `document.querySelector('gallery-page[ready]') !== null && document.fonts.status === 'loaded'`;

/**
 * What moves is at its end, or where it begins, in every shadow root: a document tells of its own alone. No caret blinks,
 * and no bar that shows how far one has scrolled fades.
 */
const HALT = `(function halt(root) {
  for (const animation of root.getAnimations()) {
    const { endTime } = animation.effect.getComputedTiming();
    if (endTime < Infinity) animation.finish();
    else { animation.pause(); animation.currentTime = 0; }
  }
  if (!root.halted) {
    root.halted = new CSSStyleSheet();
    root.halted.replaceSync(\`
      *::-webkit-scrollbar { display: none }
      * { scrollbar-width: none !important; caret-color: transparent !important }\`);
    root.adoptedStyleSheets.push(root.halted);
    // A bar that is there already stays until its place is laid out without one.
    for (const { style, scrollHeight, clientHeight } of root.querySelectorAll('*')) {
      if (scrollHeight <= clientHeight || style.overflow !== '') continue;
      style.overflow = 'hidden';
      root.halted.laidOut = document.documentElement.offsetHeight;
      style.overflow = '';
    }
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) halt(shadowRoot);
})(document)`;

const PATIENCE = 60_000;
/** A browser on a machine with too much to do may leave a page waiting for frames that it never draws. */
const TRIES = 4;

/**
 * @param {Engine} engine
 * @param {readonly Look[]} looks of this engine
 * @param {string} origin of the sandbox that serves the gallery
 * @param {(picture: StillPicture) => void} take
 * @returns {Promise<Surroundings>}
 */
export async function takeStillPictures(engine, looks, origin, take) {
  const page = await openGalleryPage(engine);
  try {
    for (const { scheme, dir } of looks) {
      /** @param {string} only */
      const open = async (only) => {
        const address = `${origin}/gallery?${new URLSearchParams({ still: '', scheme, dir, only })}`;
        for (let tries = 1; ; tries += 1) {
          await page.goto(address);
          if (await holds(() => page.evaluate(`(${HALT}, ${IS_READY})`))) break;
          if (tries === TRIES) throw new Error(`The gallery does not come to rest: ${only}`);
        }
        await page.evaluate(HALT);
      };
      /** @param {string} name @param {boolean} whole */
      const picture = async (name, whole) => take({ name: `${name}-${scheme}-${dir}`, png: await atRest(page, whole) });
      await open('nothing');
      for (const { id, opens } of await groupsOf(page)) {
        if (!isAsked(id)) continue;
        await open(id);
        await picture(id, true);
        for (const state of opens) {
          await open(`${id}/${state}`);
          await picture(`${id}-${state}`, false);
        }
      }
    }
    const language = await page.evaluate('navigator.language');
    return { engine: page.version, language: String(language), ...fonts() };
  } finally {
    await page.close();
  }
}

/** Whether a group, or the group of a picture of that name, is to be taken: all are, unless `ONLY` names one. */
export const isAsked = (/** @type {string} */ name) => `${name}-`.startsWith(`${process.env.ONLY ?? name}-`);

/** So many pictures in a row are the same when a page is at rest: frames in it are drawn a little after they have come. */
const AT_REST = 3;
/** So many pictures at most are taken of a page that does not come to rest. */
const MOST = 40;

/**
 * @param {import('./gallery-browsers.js').GalleryPage} page
 * @param {boolean} whole
 */
async function atRest(page, whole) {
  let before = await page.picture(whole);
  for (let taken = 1, same = 1; same < AT_REST; taken += 1) {
    if (taken === MOST) throw new Error('What the page shows changes from one picture to the next.');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.evaluate(HALT);
    const now = await page.picture(whole);
    same = Buffer.compare(before, now) === 0 ? same + 1 : 1;
    before = now;
  }
  return writeIndexed(PNG.sync.read(Buffer.from(before)));
}

/**
 * @param {import('./gallery-browsers.js').GalleryPage} page
 * @returns {Promise<{ id: string, opens: string[] }[]>}
 */
async function groupsOf(page) {
  const said =
    await page.evaluate(`JSON.stringify(document.querySelector('gallery-page').groups.map(({ id, states }) => ({
    id,
    opens: states.filter(({ opens }) => opens).map((state) => state.id),
  })))`);
  return JSON.parse(String(said));
}

/** @param {() => Promise<unknown>} ask @returns {Promise<boolean>} whether it comes true in time */
async function holds(ask) {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    if (await ask()) return true;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return false;
}

/** @returns {Surroundings} which fonts this machine draws with, where it can say so */
function fonts() {
  /** @param {string} family */
  const match = (family) => {
    try {
      return execFileSync('fc-match', ['-f', '%{family} %{fontversion}', family], { encoding: 'utf8' });
    } catch {
      return 'unknown';
    }
  };
  return Object.fromEntries(['system-ui', 'monospace', 'emoji'].map((family) => [`font ${family}`, match(family)]));
}
