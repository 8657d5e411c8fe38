/**
 * `npm run pack-check`: what `npm publish` would hand out. Its files against a list of those that belong there, where the
 * README leads, publint, are-the-types-wrong, and its size. Reads what is built; `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { packPackage } from './packed-package.js';

/** Everything that may be in it. */
const BELONGS = [
  /^(package\.json|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE)$/,
  /^docs\/[\w-]+\.(md|png|webp)$/,
  /^examples\/(README\.md|[\w-]+\/(src\/|app\/([\w-]+\/)?)?(\.env|[\w.-]+\.(html|jsx?|tsx?|json|vue|svelte)))$/,
  /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/lib\/(index|(embed|loader|locales|protocol|react|session|store|theme|ui|_virtual)\/[\w/.@-]+)\.(js|d\.ts)$/,
  /^dist\/themes\/[\w-]+\.css$/,
  /^dist\/widget\/(customer-chat|tracking|chunks\/[\w-]+)\.js$/,
  /^dist\/sandbox\/(cli|customer-chat|chunks\/[\w-]+)\.js$/,
  /^dist\/pages\/(icon\.svg|((agent|gallery|wizard)\/)?index\.html)$/,
  /^dist\/pages\/assets\/[\w.-]+\.(js|css|svg|png|jpg|webp|woff2)$/,
  /^dist\/docs\/[\w-]+\.(html|css|js|png|svg)$/,
];

/** No test, fixture or sample, wherever it would be. */
const STRAY = /\.(test|browser\.test)\.|\/testing\//;

/** In bytes, of the tarball: what anybody downloads who installs it. */
const LIMIT = 2_600_000;

const BIN = fileURLToPath(new URL('../node_modules', import.meta.url));

/** @param {string} tool @param {string} file @param {string[]} args */
function complaintsOf(tool, file, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(BIN, file), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return status === 0 ? [] : [`${tool}:\n${stdout}${stderr}`];
}

/**
 * Where the links and pictures of a page at the package's root lead within it and find nothing.
 * @param {string} markdown
 * @param {readonly string[]} files paths in the package
 */
export function deadLinks(markdown, files) {
  /** @type {Set<string>} */
  const dead = new Set();
  const marked = new Marked();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if ((token.type !== 'link' && token.type !== 'image') || /^([a-z]+:|\/\/|#)/i.test(token.href)) return;
    const path = posix.normalize(token.href.replace(/[?#].*$/, ''));
    if (!files.includes(path)) dead.add(path);
  });
  return [...dead];
}

/**
 * What is wrong with the package, one text each.
 * @returns {{ complaints: readonly string[], size: number, unpackedSize: number, files: number }}
 */
export function checkPack() {
  const folder = mkdtempSync(join(tmpdir(), 'customer-chat-pack-'));
  try {
    const { file, files, size, unpackedSize } = packPackage(folder);
    const stray = files.filter((path) => STRAY.test(path) || !BELONGS.some((one) => one.test(path)));
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const complaints = [
      ...deadLinks(readme, files).map((path) => `README.md leads to ${path}, which is not in the package.`),
      ...stray.map((path) => `${path} does not belong into the package.`),
      ...(size > LIMIT ? [`The package has ${size} bytes; ${LIMIT} are allowed.`] : []),
      ...complaintsOf('publint', 'publint/src/cli.js', ['--strict', file]),
      // It is for bundlers and browsers: modules, found by `exports`, and no second copy for older resolvers.
      ...complaintsOf('are-the-types-wrong', '@arethetypeswrong/cli/dist/index.js', [
        file,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'custom-elements.json',
      ]),
    ];
    return { complaints, size, unpackedSize, files: files.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { complaints, size, unpackedSize, files } = checkPack();
  for (const complaint of complaints) console.error(complaint);
  console.log(`${files} files, ${size} bytes packed, ${unpackedSize} unpacked, ${complaints.length} complaints`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
