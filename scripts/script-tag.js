/** How the script tag's one file and its chunks, which are built apart, find each other. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const LIT = /\/@lit\/reactive-element\/(reactive-element|css-tag)\.js$/;

/**
 * Chunks take the element that they build upon from the one that is on the page: what `src/embed/script-entry.ts` has
 * given it. Imported from the launcher's file it would run twice, once as a script and once as a module.
 * @type {import('vite').Plugin}
 */
export const sharedElement = {
  name: 'shared-element',
  enforce: 'pre',
  load: (id) =>
    LIT.test(id)
      ? `export const { ReactiveElement, css, defaultConverter, notEqual } = customElements.get('customer-chat').lit;
         export const unsafeCSS = (text) => css([text]);`
      : undefined,
};

/** Where the file came from. A classic script of another origin has no address that an `import()` could start from. */
const FOLDER = `const folder = document.currentScript?.src.replace(/[^/]*([?#].*)?$/, '') ?? './';\n`;

/**
 * The launcher's `import()` of a source becomes one of the chunk that was built from it.
 * @type {import('vite').Plugin}
 */
export const loadedChunks = {
  name: 'loaded-chunks',
  enforce: 'pre',
  async resolveId(source, importer, { kind }) {
    if (kind !== 'dynamic-import') return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    /** @type {Record<string, { file: string } | undefined>} */
    const manifest = JSON.parse(readFileSync('dist/widget/manifest.json', 'utf8'));
    const name = relative(process.cwd(), resolved?.id ?? source);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The launcher imports ${name}, which vite.config.ts does not build.`);
    return { id: `./${chunk.file}`, external: true };
  },
  renderChunk: (code) => `${FOLDER}${code.replace(/\bimport\("\.\//g, 'import(folder + "')}`,
};
