/** Plugins that keep bytes out of the script tag's files which only those who write or debug them would miss. */

/**
 * Chunks have no style sheets and need no hints: an import() stays as it is written, without the helper that Vite puts
 * around each, which is as heavy as a tenth of the launcher and throws events at the host page.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) => code.replace(/\b__vitePreload\(\(\) => (import\("[^"]*"\)), __VITE_PRELOAD__\)/g, '$1'),
};

/**
 * Line breaks and indents of style sheets are for those who write them.
 * @type {import('vite').Plugin}
 */
const leanStyles = {
  name: 'lean-styles',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/node_modules/') ? undefined : code.replace(/\bcss`[^`]*`/g, lean)),
};

/** @param {string} sheet */
function lean(sheet) {
  return sheet.replace(/\s+/g, ' ').replace(/([{};,:>]) | (?=[{}])/g, '$1');
}

export const leanWidget = [plainImports, leanStyles];
