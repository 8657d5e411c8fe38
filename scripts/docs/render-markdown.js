/** Markdown as it stands in the sources -> HTML of a page: headings that can be linked to, coloured code, links between pages. */
import { posix } from 'node:path';
import hljs from 'highlight.js/lib/common';
import http from 'highlight.js/lib/languages/http';
import { Marked } from 'marked';
import { pageOf } from './chapters.js';
import { escaped } from './escaped.js';

hljs.registerLanguage('http', http);

/** Languages that are coloured as another one. @type {Readonly<Record<string, string>>} */
const AS = {
  sh: 'bash',
  html: 'xml',
  vue: 'xml',
  svelte: 'xml',
  tsx: 'typescript',
  jsx: 'javascript',
  mjs: 'javascript',
};

/**
 * @typedef {object} Heading
 * @property {string} id
 * @property {number} depth
 * @property {string} text
 *
 * @typedef {object} Rendered
 * @property {string} html
 * @property {string} title what the first heading says
 * @property {readonly Heading[]} headings of the second and third level
 * @property {readonly string[]} links addresses within the documentation, with their fragments
 * @property {readonly string[]} pictures paths from the project's root
 */

/**
 * @param {string} markdown
 * @param {string} source path from the project's root; links are relative to it
 * @returns {Rendered}
 */
export function renderMarkdown(markdown, source) {
  /** @type {Heading[]} */
  const headings = [];
  /** @type {string[]} */
  const links = [];
  /** @type {string[]} */
  const pictures = [];
  /** @type {Map<string, number>} */
  const taken = new Map();
  let title = '';
  let near = '';

  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text: raw }) {
        const html = this.parser.parseInline(tokens);
        const text = plain(raw);
        near = text;
        if (depth === 1) {
          title = text;
          return `<h1>${html}</h1>\n`;
        }
        const id = freshId(text, taken);
        if (depth <= 3) headings.push({ id, depth, text });
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to “${escaped(text)}”">#</a></h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        const [language = ''] = lang.split(/\s/);
        return codeBlock(text, language, near);
      },
      table(token) {
        const cells = (/** @type {typeof token.header} */ row, /** @type {string} */ tag) =>
          row
            .map((cell) => {
              const html = this.parser.parseInline(cell.tokens);
              return html === '' && tag === 'th' ? '<td></td>' : `<${tag}>${html}</${tag}>`;
            })
            .join('');
        const head = token.header.some(({ text }) => text !== '')
          ? `<thead><tr>${cells(token.header, 'th')}</tr></thead>`
          : '';
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="table" role="group" tabindex="0" aria-label="Table: ${escaped(near || title)}"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        const address = addressOf(href, source);
        if (!/^[a-z]+:/.test(address)) links.push(address);
        return `<a href="${escaped(address)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        const path = posix.join(posix.dirname(source), href);
        pictures.push(path);
        return `<img src="${escaped(posix.basename(path))}" alt="${escaped(text)}" loading="lazy" />`;
      },
      html({ text }) {
        throw new Error(`${source}: HTML among the words: ${text.trim()}`);
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, title, headings, links, pictures };
}

/**
 * @param {string} text
 * @param {string} language
 * @param {string} near the heading over it
 */
function codeBlock(text, language, near) {
  const known = AS[language] ?? language;
  const html = hljs.getLanguage(known) ? hljs.highlight(text, { language: known }).value : escaped(text);
  const label = escaped(`Code${near && `: ${near}`}`);
  return `<figure class="code" data-language="${escaped(language)}"><pre tabindex="0" role="group" aria-label="${label}"><code>${html}</code></pre></figure>\n`;
}

/** As code hosts make them, so that a link works there and here. @param {string} text @param {Map<string, number>} taken */
function freshId(text, taken) {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  const times = taken.get(id) ?? 0;
  taken.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}

/** @param {string} markdown a heading's own words, without their marks */
const plain = (markdown) =>
  markdown
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '');

/** @param {string} href @param {string} source */
function addressOf(href, source) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const target = posix.join(posix.dirname(source), path);
  const page = target.endsWith('.md') ? pageOf(target) : posix.relative('docs', target);
  return fragment === undefined ? page : `${page}#${fragment}`;
}
