/** Plugins that keep bytes out of the script tag's files which only those who write or debug them would miss. */

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

export const leanWidget = [leanStyles];
