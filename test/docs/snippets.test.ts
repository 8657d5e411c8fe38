import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { isElement } from '../../scripts/manifest/analyse.js';
import { describeElement } from '../../scripts/manifest.js';
import { type Block, blocksOfKind, codeBetweenWords, fencedBlocks, ROOT } from './fenced-blocks.ts';
import { withChat } from './with-chat.ts';

/** Kinds that this file or test/browser/docs-snippets.e2e.test.ts can hold to their word. */
const CHECKED: ReadonlySet<string> = new Set(['css', 'html', 'http', 'js', 'json', 'jsx', 'sh', 'ts', 'tsx']);

/** Commands of everybody's machine. */
const TOOLS: ReadonlySet<string> = new Set(['cd', 'cp', 'git', 'mkdir', 'node', 'openssl']);
/** What npm does by itself. */
const NPM: ReadonlySet<string> = new Set(['ci', 'create', 'init', 'install', 'pack', 'run', 'start', 'test']);
/** Attributes that every element has. */
const GLOBAL: ReadonlySet<string> = new Set(['class', 'dir', 'hidden', 'id', 'lang', 'slot']);

const OF_ANY_ELEMENT: ReadonlySet<string> = new Set(['addEventListener', 'append', 'hidden', 'remove']);

const product: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const names = (list: readonly { readonly name: string }[] = []) => new Set(list.map(({ name }) => name));

let known: Readonly<
  Record<'attributes' | 'events' | 'files' | 'members' | 'properties' | 'parts' | 'states', Set<string>>
>;

beforeAll(async () => {
  const described = await describeElement();
  const manifest = Object.assign({ schemaVersion: '', modules: [] }, described['custom-elements.json']);
  const { modules }: import('custom-elements-manifest/schema').Package = manifest;
  const element = modules.flatMap(({ declarations = [] }) => declarations).find(isElement);
  known = {
    attributes: names(element?.attributes),
    events: names(element?.events),
    files: new Set(Object.keys(described)),
    members: names(element?.members),
    properties: names(element?.cssProperties),
    parts: names(element?.cssParts),
    states: names(element?.cssStates),
  };
}, 240_000);

describe('what the documentation says between its words', () => {
  it.each(codeBetweenWords(/^chat\.(\w+)/))('is something that the element has: $file, $found', ({ found }) => {
    expect(OF_ANY_ELEMENT.has(found) || known.members.has(found)).toBe(true);
  });

  it.each(codeBetweenWords(/^(customer-chat-[a-z-]+)$/))('is an event that there is: $file, $found', ({ found }) => {
    expect(known.events).toContain(found);
  });
});

describe('a block of the documentation', () => {
  it.each(fencedBlocks())('is run, or says why not: $name', ({ kind, notRun }) => {
    if (notRun === undefined) expect(CHECKED).toContain(kind);
    else expect(notRun.length).toBeGreaterThan(10);
  });

  it.each(blocksOfKind('sh'))('gives commands that there are: $name', ({ text }) => {
    const commands = text.replace(/\s+#.*$/gm, '').split(/\n|&&|\|/);
    for (const command of commands.map((one) => one.trim()).filter(Boolean)) expect(command).toSatisfy(isCommand);
  });

  it.each(blocksOfKind('css'))('is a style sheet of what there is: $name', async ({ text }) => {
    const { warnings } = await transform(text, { loader: 'css' });

    expect(warnings).toEqual([]);
    for (const [property] of text.matchAll(/--customer-chat-[\w-]+/g)) expect(known.properties).toContain(property);
    for (const [, parts = ''] of text.matchAll(/::part\(([^)]*)\)/g))
      for (const part of parts.split(/\s+/)) expect(known.parts).toContain(part);
    for (const [, state] of text.matchAll(/:state\(([^)]*)\)/g)) expect(known.states).toContain(state);
  });

  it.each(blocksOfKind('html'))('sets attributes that there are: $name', ({ text }) => {
    for (const [, attributes = ''] of text.matchAll(/<customer-chat\b([^>]*)>/g))
      for (const [, name = ''] of attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g))
        if (!GLOBAL.has(name)) expect(known.attributes).toContain(name);
  });

  it.each(blocksOfKind('json'))('is JSON, and names files that are made: $name', ({ text }) => {
    expect(JSON.parse(text)).toBeTypeOf('object');
    for (const [, file] of text.matchAll(/customer-chat\/dist\/([^"]+)/g)) expect(known.files).toContain(file);
  });

  it('of JavaScript or TypeScript is right by the types of the package', () => {
    const scripts = blocksOfKind('js', 'jsx', 'ts', 'tsx');

    expect(typeErrors(scripts)).toBe('');
  }, 240_000);
});

function isCommand(command: string): boolean {
  const [tool = '', first = '', second = ''] = command.split(/\s+/);
  if (tool === 'npx') return Object.hasOwn(product.bin, first);
  if (tool !== 'npm') return TOOLS.has(tool);
  const script =
    first === 'run' ? [second].concat(command.split(/\s+/).slice(3)).find((word) => !word.startsWith('-')) : first;
  if (first === 'run') return script !== undefined && Object.hasOwn(product.scripts, script);
  return NPM.has(first);
}

/** What the compiler says of these blocks: TypeScript strictly, JavaScript without asking it for types. */
function typeErrors(blocks: readonly Block[]): string {
  const folder = join(ROOT, 'node_modules/.cache/docs-snippets');
  rmSync(folder, { recursive: true, force: true });
  return ['ts', 'js']
    .map((language) => {
      const place = join(folder, language);
      mkdirSync(place, { recursive: true });
      const some = blocks.filter(({ kind }) => kind.startsWith(language));
      for (const block of some)
        writeFileSync(join(place, fileOf(block)), `// ${block.name}\n${withChat(block)}\nexport {};\n`);
      writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(compilerSettings(language === 'ts')));
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8' });
      return stdout.replaceAll(folder, '');
    })
    .join('');
}

const fileOf = ({ name, kind }: Block) => `${name.replace(/[^\w]+/g, '-')}.${kind}`;

function compilerSettings(isStrict: boolean) {
  const source = (path: string) => [join(ROOT, 'src', path)];
  return {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      jsx: 'react-jsx',
      noUnusedLocals: false,
      noUnusedParameters: false,
      ...(!isStrict && { noImplicitAny: false }),
      paths: {
        'customer-chat': source('index.ts'),
        'customer-chat/headless': source('store/create-chat.ts'),
        'customer-chat/loader': source('loader/load-customer-chat.ts'),
        'customer-chat/react': source('react/customer-chat.ts'),
        'customer-chat/locales/*': source('locales/*.ts'),
      },
    },
    include: [
      '.',
      join(ROOT, 'test/docs/page-world.d.ts'),
      join(ROOT, 'src/index.ts'),
      join(ROOT, 'src/embed/page-api/contract.ts'),
    ],
  };
}
