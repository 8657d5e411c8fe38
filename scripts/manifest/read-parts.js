/** Reads the parts that the window hands out to the page, each with the words of the view that has it. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const FILE = 'src/ui/parts.ts';

/**
 * Parts that stand beside another one and tell its kind.
 * @type {Readonly<Record<string, string>>}
 */
const VARIANTS = {
  mine: 'With `row` and `bubble`: of the visitor.',
  theirs: 'With `row` and `bubble`: of somebody else.',
  card: 'With `bubble`: a file, a form or a rich message.',
  bare: 'With `bubble`: emoji alone, on no ground.',
  typing: 'With `bubble`: somebody writes.',
  thinking: 'With `bubble`: a bot prepares its answer.',
  preview: 'With `bubble`: words that are still being written.',
  live: 'What goes on at the end of the conversation: typing, thinking, a preview.',
};

/**
 * @param {readonly import('custom-elements-manifest/schema').CssPart[]} described by the views, the first one of a name
 *   is taken
 * @returns {Promise<import('custom-elements-manifest/schema').CssPart[]>}
 */
export async function readParts(described) {
  const { code } = transformSync(readFileSync(FILE, 'utf8'), { loader: 'ts', format: 'esm' });
  /** @type {{ PARTS: string }} */
  const { PARTS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return [...new Set(PARTS.split(','))].map((name) => {
    const description = VARIANTS[name] ?? described.find((part) => part.name === name)?.description;
    if (!description) throw new Error(`No view of src/ui says what its part "${name}" is (@csspart).`);
    return { name, description };
  });
}
