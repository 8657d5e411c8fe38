import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { exports: entries, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const locales = readdirSync(join(root, 'src/locales'))
  .filter((file) => /^\w\w\.ts$/.test(file))
  .map((file) => `customer-chat/locales/${file.slice(0, 2)}`);

const modules = ['customer-chat', 'customer-chat/headless', 'customer-chat/loader', 'customer-chat/react', ...locales];

/** What Lit puts into Node so that classes of elements can be there. */
const OF_LIT = new Set(['litServerRoot', 'customElements', 'litPropertyMetadata', 'reactiveElementVersions']);

/** What an app that has this one module loads at once, as esbuild makes it of the built package. */
async function bundle(code: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['react'],
    absWorkingDir: root,
  });
  const files = atOnce(metafile);
  const texts = outputFiles.filter(({ path }) => files.some((file) => path.endsWith(file))).map(({ text }) => text);
  const sources = files.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  return {
    sources,
    text: texts.join('\n'),
    brotli: texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0),
  };
}

function atOnce({ outputs }: Metafile): readonly string[] {
  const files = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.includes('stdin')));
  for (const file of files) {
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') files.add(path);
  }
  files.delete('react');
  return [...files];
}

describe('the entries of the built package', () => {
  beforeAll(() => {
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['scripts/build.js', '--if-stale', 'lib'], { cwd: root, env, stdio: 'inherit' });
  }, 120_000);

  it('have types beside them, all of them', () => {
    const typed = Object.entries(entries).filter(([, target]) => typeof target === 'object');

    expect(typed.map(([entry]) => entry)).toEqual(['.', './headless', './loader', './react', './locales/*']);
    for (const [, target] of typed)
      expect(target).toEqual({ types: expect.stringMatching(/\.d\.ts$/), default: expect.stringMatching(/\.js$/) });
  });

  it.each(modules)('%s can be imported in plain Node, which does nothing and keeps nothing running', (entry) => {
    const before = 'const before = Object.keys(globalThis);';
    const after = 'console.log(JSON.stringify(Object.keys(globalThis).filter((name) => !before.includes(name))));';
    const code = `${before} await import(${JSON.stringify(entry)}); ${after}`;

    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, timeout: 20_000 });

    expect(JSON.parse(String(said)).filter((name: string) => !OF_LIT.has(name))).toEqual([]);
  });

  it('keep the headless one free of Lit, of the window and of the element', async () => {
    const { sources, brotli } = await bundle(
      "import { createChat } from 'customer-chat/headless'; globalThis.chat = createChat({});",
    );

    expect(sources.filter((source) => /lit|dist\/lib\/(ui|embed|react)\//.test(source))).toEqual([]);
    process.stdout.write(`customer-chat/headless: ${brotli} bytes brotli at once\n`);
  });

  it('load the element with the loader only when it is called for', async () => {
    const { sources, brotli } = await bundle(
      "import { loadCustomerChat } from 'customer-chat/loader'; globalThis.load = loadCustomerChat;",
    );

    expect(sources.filter((source) => source.includes('dist/lib/'))).toEqual(['dist/lib/loader/load-customer-chat.js']);
    expect(brotli).toBeLessThan(1_000);
  });

  it('load no more than the launcher with the element, and keep its registration', async () => {
    const { sources, text } = await bundle("import 'customer-chat';");

    expect(text).toContain('customElements.define');
    expect(sources.filter((source) => /dist\/lib\/(ui|store|session)\//.test(source))).toEqual([]);
  });

  it('register it where the component is used, and cost nothing where that is imported without use', async () => {
    const used = await bundle("import { CustomerChat } from 'customer-chat/react'; globalThis.it = CustomerChat;");
    const unused = await bundle("import { CustomerChat } from 'customer-chat/react';");

    expect(used.text).toContain('customElements.define');
    expect(unused.sources.filter((source) => source.includes('dist/lib/'))).toEqual([]);
  });

  it('tell frameworks that the component is for the browser', () => {
    expect(readFileSync(join(root, entries['./react'].default), 'utf8')).toMatch(/^(['"])use client\1;/);
  });

  it('are without effects but for the element and its window', () => {
    const built = (sideEffects as string[]).filter((path) => path.startsWith('./dist/lib/'));

    expect(built).toEqual(['./dist/lib/index.js', './dist/lib/ui/**']);
  });
});
