import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const NAMES = readdirSync(join(root, 'src/themes'));

describe('the presets in the package', () => {
  beforeAll(() => {
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['scripts/build.js', '--if-stale', 'lib', 'themes'], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
  }, 120_000);

  it('are among the files that are packed, all six', () => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }]: [{ files: readonly { path: string }[] }] = JSON.parse(said);
    const themes = files.map(({ path }) => path).filter((path) => path.startsWith('dist/themes/'));

    expect(themes).toHaveLength(6);
    expect(themes.sort()).toEqual(NAMES.map((name) => `dist/themes/${name}`).sort());
  }, 30_000);

  it.each(NAMES)('%s is found by its name, as it was written', (name) => {
    const found = createRequire(import.meta.url).resolve(`customer-chat/themes/${name}`);

    expect(readFileSync(found, 'utf8')).toBe(readFileSync(join(root, 'src/themes', name), 'utf8'));
  });

  it('stay in a bundle that imports them for nothing but their effect', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import 'customer-chat/themes/calm.css';", resolveDir: root },
      bundle: true,
      outdir: 'out',
      write: false,
      absWorkingDir: root,
    });

    expect(outputFiles.find(({ path }) => path.endsWith('.css'))?.text).toContain('--customer-chat-accent');
  });
});
