/** The custom-elements manifest of the one public element, read from its sources and their docstrings. */
import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { joinAttributes } from './join-attributes.js';
import { readEvents } from './read-events.js';
import { readParts } from './read-parts.js';

/**
 * @typedef {import('custom-elements-manifest/schema').Package} Package
 * @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Declaration
 */

const TAG = 'customer-chat';
const ELEMENT = 'CustomerChat';
/** The window within the element. What it takes and offers can be used from the page as well. */
const WINDOW = 'ChatWindow';
/** What a page imports; the sources are not in the package. */
const MODULE = 'dist/lib/index.js';

const CONFIG = 'scripts/manifest/analyzer.config.js';

/** @returns {Promise<Package>} */
export async function analyse() {
  const { modules } = await cli({ argv: ['analyze', '--quiet', '--config', CONFIG], noWrite: true });
  const declarations = modules.flatMap((module) => (module.declarations ?? []).filter(isElement));
  const { [ELEMENT]: element, [WINDOW]: window } = Object.fromEntries(declarations.map((one) => [one.name, one]));
  if (!element || !window) throw new Error(`${ELEMENT} or ${WINDOW} is not where it was.`);
  const source = readFileSync('src/embed/customer-chat.ts', 'utf8');
  const events = readEvents(readFileSync('src/embed/events.ts', 'utf8'), 'CustomerChatEvents');
  const parts = await readParts([window, ...declarations].flatMap(({ cssParts = [] }) => cssParts));
  const joined = joinAttributes(element, readFileSync('src/protocol/codec.ts', 'utf8'));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [
          {
            ...element,
            tagName: TAG,
            attributes: joined.attributes,
            members: (joined.members ?? []).filter(isPublic),
            events,
            cssParts: firstOfEach([...(element.cssParts ?? []), ...parts]),
            cssProperties: firstOfEach([...(element.cssProperties ?? []), ...(window.cssProperties ?? [])]),
            cssStates: readStates(source),
          },
        ],
        exports: [
          { kind: 'js', name: ELEMENT, declaration: { name: ELEMENT, module: MODULE } },
          { kind: 'custom-element-definition', name: TAG, declaration: { name: ELEMENT, module: MODULE } },
        ],
      },
    ],
  };
}

/** `@cssstate open - What it means.`, which the analyzer does not know. @param {string} source */
function readStates(source) {
  return [...source.matchAll(/@cssstate (\S+) - (.*)/g)].map(([, name = '', description = '']) => ({
    name,
    description,
  }));
}

/**
 * @param {import('custom-elements-manifest/schema').Declaration} declaration
 * @returns {declaration is Declaration}
 */
export function isElement(declaration) {
  return 'customElement' in declaration && declaration.customElement;
}

/** @param {import('custom-elements-manifest/schema').ClassMember} member */
function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && (privacy === undefined || privacy === 'public') && !name.startsWith('#');
}

/**
 * What the element says of a name goes before what the window says of it.
 * @template {{ readonly name: string }} T
 * @param {readonly T[]} named
 * @returns {T[]}
 */
function firstOfEach(named) {
  return named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
}
