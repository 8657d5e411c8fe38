/**
 * Writes what editors and documentation know of `<customer-chat>` into dist/: the custom-elements manifest, and from it
 * the hints of Visual Studio Code and of JetBrains' editors. Part of the build; `node scripts/manifest.js` does it alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, isElement } from './manifest/analyse.js';
import { vsCodeCssData, vsCodeHtmlData } from './manifest/vs-code-data.js';
import { webTypes } from './manifest/web-types.js';

/** Files of dist/. */
export const MANIFEST_FILES = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
];

/** @returns {Promise<Readonly<Record<string, object>>>} file of dist/ -> content */
export async function describeElement() {
  const manifest = await analyse();
  const element = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(isElement);
  if (element === undefined) throw new Error('The manifest describes no element.');
  /** @type {{ name: string, version: string }} */
  const product = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': vsCodeHtmlData(element),
    'vscode.css-custom-data.json': vsCodeCssData(element),
    'web-types.json': webTypes(element, product),
  };
}

export async function writeManifest() {
  mkdirSync('dist', { recursive: true });
  for (const [file, content] of Object.entries(await describeElement()))
    writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest();
