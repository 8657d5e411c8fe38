/** Plugins that keep bytes out of the script tag's files which only those who write or debug them would miss. */
import { parseSync, Visitor } from 'vite';

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
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/([{};,:>]) | (?=[{}])/g, '$1')
    .replace(/;}/g, '}')
    .replace(/\b0(?=\.\d)/g, '');
}

/**
 * The same in Lit's templates, where a line break with its indent is one space to a reader.
 * @type {import('vite').Plugin}
 */
const leanTemplates = {
  name: 'lean-templates',
  enforce: 'pre',
  transform: (code, id) =>
    /\bhtml`/.test(code) && !id.includes('/node_modules/') ? withoutLines(code, id) : undefined,
};

/** @param {string} code @param {string} id */
function withoutLines(code, id) {
  /** @type {{ start: number, end: number }[]} the text of all templates, between their values */
  const stretches = [];
  const visitor = new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type === 'Identifier' && tag.name === 'html') stretches.push(...quasi.quasis);
    },
  });
  visitor.visit(parseSync(id, code).program);
  let lean = '';
  let done = 0;
  for (const { start, end } of stretches.sort((one, other) => one.start - other.start)) {
    lean += code.slice(done, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    done = end;
  }
  return lean + code.slice(done);
}

const DECORATORS = /\/@lit\/reactive-element\/decorators\/(custom-element|property|state)\.js$/;

/** What each of Lit's decorators comes to in TypeScript's older form, the one that this project is compiled in. */
const PLAIN = {
  'custom-element': 'export const customElement = (tag) => (element) => customElements.define(tag, element);',
  property: 'export const property = (options) => (proto, name) => proto.constructor.createProperty(name, options);',
  state:
    'export const state = () => (proto, name) => proto.constructor.createProperty(name, { state: true, attribute: false });',
};

/**
 * Lit's decorators serve two forms of the language; a page needs the one that was compiled.
 * @type {import('vite').Plugin}
 */
const plainDecorators = {
  name: 'plain-decorators',
  enforce: 'pre',
  load: (id) => {
    const [, name] = DECORATORS.exec(id) ?? [];
    return Object.entries(PLAIN).find(([known]) => known === name)?.[1];
  },
};

/**
 * Lit's style sheets, without their way into browsers that are older than constructed ones (and than this widget's
 * colours), and without words for mistakes that the compiler of this project finds.
 * @type {import('vite').Plugin}
 */
const plainSheets = {
  name: 'plain-sheets',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/@lit/reactive-element/css-tag.js')
      ? code
          .replace(/=\w+\.ShadowRoot&&.*?in CSSStyleSheet\.prototype/, '=!0')
          .replace(/\bError\("[^"]*"(\+\w+\+"[^"]*")?\)/g, 'Error()')
      : undefined,
};

/**
 * Of Lit's elements, what is for others than this one build: the list of its versions on a page, of which its build for
 * development warns; the metadata of decorators in the language's newer form; a polyfill of shadow trees, for browsers
 * that are older than all of this.
 * @type {import('vite').Plugin}
 */
const plainElements = {
  name: 'plain-elements',
  enforce: 'pre',
  // Chunks take the launcher's class, so there the file has none.
  transform: (code, id) =>
    id.endsWith('/@lit/reactive-element/reactive-element.js') && code.includes('extends HTMLElement')
      ? without(NOT_HERE, code)
      : undefined,
};

/** @type {readonly RegExp[]} each stands there once */
const NOT_HERE = [
  /,\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
  /,\w+=\w+\.reactiveElementPolyfillSupport/,
  /,\w+\?\.\(\{ReactiveElement:\w+\}\)/,
];

/** @param {readonly RegExp[]} pieces @param {string} code */
function without(pieces, code) {
  return pieces.reduce((left, piece) => {
    if (!piece.test(left)) throw new Error(`@lit/reactive-element has no ${piece} any more: scripts/lean-widget.js`);
    return left.replace(piece, '');
  }, code);
}

export const leanWidget = [leanStyles, leanTemplates, plainDecorators, plainSheets, plainElements];
