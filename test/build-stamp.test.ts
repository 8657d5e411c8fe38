import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAll } from '../scripts/build.js';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json', 'vite.config.ts'];

const here = process.cwd();
let folder: string;
let said: string;

/** Themes are copied: the one build that takes no time. Answers whether they were. */
async function buildIfStale(): Promise<boolean> {
  said = '';
  await buildAll(['themes'], { onlyStale: true });
  return said.includes('built themes');
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-stamp-'));
  process.chdir(folder);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  for (const file of SETTINGS) writeFileSync(file, '');
  for (const path of ['src/themes', 'scripts']) mkdirSync(path, { recursive: true });
  writeFileSync('src/themes/calm.css', 'as it was');
  expect(await buildIfStale()).toBe(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

describe('a build of what is stale', () => {
  it('is none while nothing has changed', async () => {
    expect(await buildIfStale()).toBe(false);
  });

  it('is made where what was built is gone', async () => {
    rmSync('dist/themes', { recursive: true });

    expect(await buildIfStale()).toBe(true);
  });

  it('is made after one that failed, though the sources are again what they were', async () => {
    writeFileSync('src/themes/calm.css', 'broken');
    // A pipe is no source, and cannot be copied.
    expect(spawnSync('mkfifo', ['src/themes/pipe.css']).status).toBe(0);
    await expect(buildIfStale()).rejects.toThrow();
    writeFileSync('src/themes/calm.css', 'as it was');
    rmSync('src/themes/pipe.css');
    mkdirSync('dist/themes', { recursive: true });

    expect(await buildIfStale()).toBe(true);
    expect(readFileSync('dist/themes/calm.css', 'utf8')).toBe('as it was');
  });

  it('is made when what builds has changed', async () => {
    writeFileSync('scripts/lean-widget.js', '// anew');

    expect(await buildIfStale()).toBe(true);
  });
});
