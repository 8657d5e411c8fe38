import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { leanWidget } from './scripts/lean-widget.js';
import { loadedChunks, sharedElement } from './scripts/script-tag.js';
import { sharedChunk } from './scripts/shared-chunks.js';

const root = import.meta.dirname;
const target = 'es2022';

/** Sources that the launcher fetches by `import()`. */
const LOADED_BY_LAUNCHER = ['conversation', 'on-the-page'].map((name) => `src/embed/${name}.ts`);

/** What the script tag's file loads later: hashed chunks beside it. */
const widget: UserConfig = {
  plugins: [...leanWidget, sharedElement],
  publicDir: false,
  build: {
    target,
    outDir: 'dist/widget',
    // Which chunk holds which source: for the launcher's build, and for scripts/size.js.
    manifest: 'manifest.json',
    modulePreload: false,
    reportCompressedSize: false,
    // A library's import() stays as it is written, without a helper around it.
    lib: { entry: LOADED_BY_LAUNCHER.map((source) => resolve(root, source)), formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [{ name: sharedChunk, debugName: 'shared' }],
        },
        comments: false,
      },
    },
  },
};

/** A script tag's file: of a fixed name, and without `import` or `export`, so that it is a classic script as well. */
const scriptTag = (name: string, source: string): UserConfig => ({
  plugins: [...leanWidget, loadedChunks],
  publicDir: false,
  build: {
    target,
    outDir: 'dist/widget',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: { [name]: resolve(root, source) }, formats: ['es'] },
    rolldownOptions: {
      // In a scope of its own: what a classic script declares is global.
      output: { entryFileNames: '[name].js', minify: true, comments: false, postBanner: '(()=>{', postFooter: '})()' },
    },
  },
});

const launcher = scriptTag('customer-chat', 'src/embed/script-entry.ts');

/** The same for sites that speak the interface of `LiveChatWidget` already, at the address that they know. */
const tracking = scriptTag('tracking', 'src/embed/tracking-entry.ts');

/** The languages, as sources: `locales/de.ts`. */
const locales = readdirSync(resolve(root, 'src/locales'))
  .filter((file) => /^\w{2}(-\w+)?\.ts$/.test(file))
  .map((file) => `locales/${file}`);

/**
 * What a bundler imports: a readable module for each source, so that it can leave out those that nobody uses, with the
 * packages that it finds for them left as imports.
 */
const lib: UserConfig = {
  publicDir: false,
  build: {
    target,
    outDir: 'dist/lib',
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    lib: {
      entry: [
        'index.ts',
        'store/create-chat.ts',
        'loader/load-customer-chat.ts',
        'react/customer-chat.ts',
        ...locales,
      ].map((source) => resolve(root, 'src', source)),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/.+|react|marked)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        // To frameworks that render on a server: what this entry exports takes part in the browser.
        banner: ({ name }) => (name === 'react/customer-chat' ? "'use client';" : ''),
      },
    },
  },
};

/** The local server, for Node; its packages stay imports. */
const sandbox: UserConfig = {
  publicDir: false,
  build: {
    target: 'node20',
    outDir: 'dist/sandbox',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: ['cli', 'customer-chat'].map((command) => resolve(root, `src/sandbox/${command}.ts`)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The sandbox's pages. Everything is a file of its own, so that they run under a policy without inline code. */
const pages: UserConfig = {
  root: resolve(root, 'src/sandbox/pages'),
  publicDir: resolve(root, 'public'),
  build: {
    target,
    outDir: resolve(root, 'dist/pages'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        demo: resolve(root, 'src/sandbox/pages/index.html'),
        agent: resolve(root, 'src/sandbox/pages/agent/index.html'),
        gallery: resolve(root, 'src/sandbox/pages/gallery/index.html'),
        wizard: resolve(root, 'src/sandbox/pages/wizard/index.html'),
      },
    },
  },
};

/** The theme wizard by itself: files that find each other wherever they are put. */
const wizard: UserConfig = {
  ...pages,
  root: resolve(root, 'src/sandbox/pages/wizard'),
  base: './',
  build: {
    ...pages.build,
    outDir: resolve(root, 'dist/wizard'),
    rolldownOptions: { input: resolve(root, 'src/sandbox/pages/wizard/index.html') },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { widget, launcher, tracking, lib, sandbox, pages, wizard };

/** One build per `--mode`; scripts/build.js runs them. */
export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (build === undefined) throw new Error(`Unknown build "${mode}". There are: ${Object.keys(builds).join(', ')}.`);
  return build;
});
