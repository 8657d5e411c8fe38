/** Writes docs/protocol.md. `--check` writes nothing and fails where the file is out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const file = fileURLToPath(new URL('../docs/protocol.md', import.meta.url));

// Node alone reads no TypeScript.
const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
});
const { protocolPage } = await vite.ssrLoadModule('/scripts/protocol-table/page.ts');
/** @type {import('./protocol-table/page.ts').Page} */
const { text, faults } = protocolPage();
await vite.close();

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/protocol.md is out of date: node scripts/protocol-table.js\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', `file://${file}`), { recursive: true });
  writeFileSync(file, text);
}
if (faults.length > 0) process.exitCode = 1;
