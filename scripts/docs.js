/**
 * Writes the documentation into dist/docs: plain files that find each other wherever they are put. The Markdown in docs/
 * stays the source; the reference is made of the custom-elements manifest.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parts } from './docs/chapters.js';
import { pageShell } from './docs/page-shell.js';
import { referenceMarkdown } from './docs/reference.js';
import { renderMarkdown } from './docs/render-markdown.js';

const OUT = 'dist/docs';
const ASSETS = 'scripts/docs/assets';

/** @returns {Promise<readonly string[]>} a sentence for each link that leads to nothing */
export async function writeDocs() {
  const all = parts();
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const reference = await referenceMarkdown();
  const pages = all
    .flatMap(({ chapters }) => chapters)
    .map((chapter) => ({
      chapter,
      rendered: chapter.source
        ? renderMarkdown(readFileSync(chapter.source, 'utf8'), chapter.source)
        : renderMarkdown(reference, 'docs/reference.md'),
    }));
  mkdirSync(OUT, { recursive: true });
  for (const { chapter, rendered } of pages) {
    writeFileSync(join(OUT, chapter.page), pageShell({ chapter, rendered, parts: all, version }));
    for (const picture of rendered.pictures) copyFileSync(picture, join(OUT, basename(picture)));
  }
  for (const asset of readdirSync(ASSETS)) copyFileSync(join(ASSETS, asset), join(OUT, asset));
  return deadLinks(pages);
}

/** @param {readonly { chapter: import('./docs/chapters.js').Chapter, rendered: import('./docs/render-markdown.js').Rendered }[]} pages */
function deadLinks(pages) {
  const ids = new Map(pages.map(({ chapter, rendered }) => [chapter.page, idsIn(rendered.html)]));
  return pages.flatMap(({ chapter, rendered }) =>
    rendered.links
      .filter((link) => {
        const [page = '', id] = link.split('#');
        const there = ids.get(page || chapter.page);
        return !there || (id !== undefined && !there.has(id));
      })
      .map((link) => `${chapter.source || chapter.page}: the link to ${link} leads to nothing.`),
  );
}

/** @param {string} html */
const idsIn = (html) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
