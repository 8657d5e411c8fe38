import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { findViolations } from './import-rule/find-violations.ts';

const root = join(import.meta.dirname, '..');

describe('the import rule', () => {
  it('holds in every file of src', { timeout: 60_000 }, () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file.replaceAll('\\', '/')}`);
    const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

    expect(sources.size).toBeGreaterThan(0);
    expect(findViolations(sources, manifest)).toEqual([]);
  });
});

describe('the check of the import rule', () => {
  const check = (sources: Record<string, string>) => findViolations(new Map(Object.entries(sources)), manifest);

  it.each([
    ['src/protocol/frame.ts', "import { Session } from '../session/session.ts';", 'protocol must not import session'],
    ['src/session/session.ts', "import type { Store } from '../store/store.ts';", 'session must not import store'],
    ['src/store/store.ts', "export { open } from '../ui/open.ts';", 'store must not import ui'],
    ['src/store/store.ts', "export * from '../embed/launcher.ts';", 'store must not import embed'],
    ['src/ui/composer/composer.ts', "import '../../embed/launcher.ts';", 'ui must not import embed'],
    ['src/ui/linkify.ts', "import { x } from '../session/x.ts';", 'ui must not import session'],
    ['src/session/session.ts', "const store = await import('../store/store.ts');", 'session must not import store'],
    ['src/session/session.ts', "let it: import('../ui/x.ts').X;", 'session must not import ui'],
    ['src/session/session.ts', "let it: typeof import('../ui/x.ts');", 'session must not import ui'],
    ['src/protocol/frame.ts', "import { serve } from '../sandbox/server.ts';", 'protocol must not import sandbox'],
    ['src/sandbox/server.ts', "import { Session } from '../session/session.ts';", 'sandbox must not import session'],
    ['src/sandbox/server.ts', "import { shop } from './pages/shop.ts';", 'sandbox must not import pages'],
    ['src/sandbox/pages/shop.ts', "import { x } from '../engine/x.ts';", 'pages must not import sandbox'],
    ['src/sandbox/pages/shop.ts', "import '../../index.ts';", 'pages must not import index'],
    ['src/ui/linkify.ts', "import { files } from '../gallery/groups/files.ts';", 'ui must not import gallery'],
    ['src/sandbox/server.ts', "import { files } from '../gallery/groups/files.ts';", 'sandbox must not import gallery'],
    ['src/theme/derive-theme.ts', "import '../ui/styles/tokens.ts';", 'theme must not import ui'],
    ['src/gallery/main.ts', "import '../embed/customer-chat.ts';", 'gallery must not import embed'],
    [
      'src/gallery/made/chat.ts',
      "import { Session } from '../../session/session.ts';",
      'gallery must not import session',
    ],
  ])('finds the arrow that points up: %s with %s', (path, text, reason) => {
    const [first = ''] = check({ [path]: `// first line\n${text}` });

    expect(first).toContain(`${path}:2 imports `);
    expect(first).toContain(reason);
  });

  it.each([
    ["import { createChat } from '../store/create-chat.ts';"],
    ["import '../ui/chat-window.ts';"],
    ["import { type State } from '../store/state.ts';"],
    ["export { createChat } from '../store/create-chat.ts';"],
  ])('finds a value that embed takes from below before it is wanted: %s', (text) => {
    expect(check({ 'src/embed/customer-chat.ts': text })).toEqual([
      expect.stringContaining('embed takes values of lower layers by import() only'),
    ]);
  });

  it('lets embed take types, and values by import()', () => {
    const text = `
      import type { State } from '../store/state.ts';
      export const open = (): Promise<State> => import('../store/create-chat.ts');`;

    expect(check({ 'src/embed/customer-chat.ts': text })).toEqual([]);
  });

  it('lets only chat-window.ts take values of store in ui', () => {
    const text = "import { selectRows } from '../store/selectors/timeline.ts';";

    expect(check({ 'src/ui/chat-window.ts': text })).toEqual([]);
    expect(check({ 'src/ui/notice-bar.ts': text })).toEqual([
      expect.stringContaining('only chat-window.ts takes values of store'),
    ]);
    expect(check({ 'src/ui/notice-bar.ts': text.replace('import', 'import type') })).toEqual([]);
  });

  it('lets ui know the domain of protocol and nothing else of it', () => {
    expect(check({ 'src/ui/a.ts': "import { x } from '../protocol/domain/event.ts';" })).toEqual([]);
    expect(check({ 'src/ui/a.ts': "import type { Frame } from '../protocol/frame.ts';" })).toEqual([
      expect.stringContaining('the domain only'),
    ]);
  });

  it('finds a contract that imports an implementation', () => {
    const text = "import { socket } from './browser-ports.ts';";

    expect(check({ 'src/session/ports.ts': text })).toEqual([expect.stringContaining('a contract takes only types')]);
    expect(check({ 'src/session/ports.ts': text.replace('import', 'import type') })).toEqual([]);
  });

  it.each([
    ["import type { B } from './b.ts';", "import type { A } from './a.ts';"],
    ["import { b } from './b.ts';", "export const later = () => import('./a.ts');"],
    ["export * from './b.ts';", "import './a.ts';"],
  ])('finds the cycle of %s and %s', (a, b) => {
    expect(check({ 'src/store/a.ts': a, 'src/store/b.ts': b })).toEqual([
      'import cycle: src/store/a.ts -> src/store/b.ts -> src/store/a.ts',
    ]);
  });

  it('finds a cycle behind a file that is not on it, and a file that imports itself', () => {
    const sources = {
      'src/store/a.ts': "import './b.ts';",
      'src/store/b.ts': "import './c.ts';",
      'src/store/c.ts': "import './b.ts';",
      'src/store/d.ts': "import './d.ts';",
    };

    expect(check(sources)).toEqual([
      'import cycle: src/store/b.ts -> src/store/c.ts -> src/store/b.ts',
      'import cycle: src/store/d.ts -> src/store/d.ts',
    ]);
  });

  it.each([
    ['src/ui/a.ts', 'left-pad', 'package.json does not name it'],
    ['src/ui/a.browser.test.ts', '@open-wc/testing-helpers/x.js', 'package.json does not name it'],
    ['src/session/a.ts', 'lit', 'session must not depend on it'],
    ['src/embed/a.ts', 'lit/decorators.js', 'embed must not depend on it'],
    ['src/protocol/a.ts', 'valibot', 'protocol must not depend on it'],
    ['src/sandbox/a.ts', 'vite', 'sandbox must not depend on it'],
    ['src/sandbox/pages/a.ts', 'hono', 'pages must not depend on it'],
    ['src/store/a.ts', 'node:fs', 'store does not run in Node alone'],
    ['src/sandbox/pages/a.ts', 'node:fs', 'pages does not run in Node alone'],
  ])('finds in %s the package %s', (path, name, reason) => {
    expect(check({ [path]: `import '${name}';` })).toEqual([`${path}:1 imports ${name}: ${reason}`]);
  });

  it('lets each layer have its packages, and tests what package.json names', () => {
    const sources = {
      'src/ui/a.ts': "import { html } from 'lit'; import { property } from 'lit/decorators.js';",
      'src/embed/a.ts': "import { ReactiveElement } from '@lit/reactive-element';",
      'src/sandbox/a.ts': "import { Hono } from 'hono'; import { serve } from '@hono/node-server'; import 'node:fs';",
      'src/sandbox/pages/a.ts': "import 'lit'; import '../../protocol/limits.ts';",
      'src/session/a.test.ts': "import { it } from 'vitest'; import 'node:fs'; import '../../test/builders.ts';",
    };

    expect(check(sources)).toEqual([]);
  });

  it.each([
    ['src/store/index.ts', '', 'only the package has an index.ts'],
    ['src/odd/a.ts', '', 'belongs to no layer'],
    ['src/store/a.ts', "import '../../test/builders.ts';", 'it is outside of src'],
    ['src/store/a.ts', "import './b.test.ts';", 'only tests import tests'],
  ])('finds what stands in the wrong place: %s %s', (path, text, reason) => {
    expect(check({ [path]: text })).toEqual([expect.stringContaining(reason)]);
  });

  it('lets what tests share reach where tests may, and nothing else import it', () => {
    expect(check({ 'src/store/testing/frames.ts': "import { readFileSync } from 'node:fs';" })).toEqual([]);
    expect(
      check({
        'src/store/store.ts': "import { aMessage } from './testing/builders.ts';",
        'src/store/testing/builders.ts': '',
      }),
    ).toEqual(['src/store/store.ts:1 imports src/store/testing/builders.ts: only tests import tests']);
  });

  it('refuses an import() that it cannot read', () => {
    expect(() => check({ 'src/store/a.ts': "import('./' + name);" })).toThrow('src/store/a.ts:1: import() of what');
  });
});
