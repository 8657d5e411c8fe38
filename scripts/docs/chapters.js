/** What the documentation consists of, in the order in which one reads it. */
import { existsSync, readdirSync } from 'node:fs';

/**
 * @typedef {object} Chapter
 * @property {string} source the Markdown file; `''` for the one that is generated
 * @property {string} page its name among the pages
 * @property {string} title as the navigation has it
 *
 * @typedef {object} Part
 * @property {string} title
 * @property {readonly Chapter[]} chapters
 */

/** The page that is made of the custom-elements manifest. */
export const REFERENCE = 'reference.html';

/** Sources that stand outside docs/, where everybody looks for them. */
const OUTSIDE = { 'CHANGELOG.md': 'changelog.html', 'CONTRIBUTING.md': 'contributing.html', 'README.md': 'index.html' };

/** @type {readonly [part: string, chapters: Readonly<Record<string, string>>][]} */
const ORDER = [
  [
    'Begin',
    {
      'docs/index.md': 'Quick start',
      'docs/script-tag.md': 'Script tag',
      'docs/npm.md': 'npm and frameworks',
      'docs/migration.md': 'From LiveChat’s widget',
    },
  ],
  [
    'Make it yours',
    {
      'docs/recipes.md': 'Recipes',
      'docs/theming.md': 'Theming',
      '': 'Reference',
      'docs/page-api.md': 'LiveChatWidget',
    },
  ],
  [
    'Run it',
    {
      'docs/csp.md': 'Content security policy',
      'docs/sandbox.md': 'The sandbox',
      'docs/protocol.md': 'Protocol table',
      'docs/limits.md': 'Limits',
    },
  ],
  ['The project', { 'CHANGELOG.md': 'Changes', 'CONTRIBUTING.md': 'Contributing' }],
];

/** @returns {readonly Part[]} what is there; a page that has no place yet comes last */
export function parts() {
  const listed = ORDER.flatMap(([, chapters]) => Object.keys(chapters));
  const others = readdirSync('docs').filter((file) => file.endsWith('.md') && !listed.includes(`docs/${file}`));
  /** @type {Readonly<Record<string, string>>} */
  const more = Object.fromEntries(others.map((file) => [`docs/${file}`, file.replace('.md', '')]));
  return [...ORDER, /** @type {const} */ (['More', more])]
    .map(([title, chapters]) => ({
      title,
      chapters: Object.entries(chapters)
        .filter(([source]) => source === '' || existsSync(source))
        .map(([source, name]) => ({ source, page: pageOf(source), title: name })),
    }))
    .filter(({ chapters }) => chapters.length > 0);
}

/** The page that a Markdown file becomes. @param {string} source path from the project's root */
export function pageOf(source) {
  if (source === '') return REFERENCE;
  return (
    Object.entries(OUTSIDE).find(([file]) => file === source)?.[1] ?? source.replace(/^docs\/(.*)\.md$/, '$1.html')
  );
}
