import { builtinModules } from 'node:module';
import { type Import, readImports } from './read-imports.ts';

/** The parts of package.json that say what may be imported. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const LAYERS = [
  'index',
  'react',
  'loader',
  'locales',
  'embed',
  'ui',
  'store',
  'session',
  'protocol',
  'sandbox',
  'pages',
  'gallery',
  'theme',
  'wizard',
] as const;
type Layer = (typeof LAYERS)[number];

/** Which other layers a layer may import. Arrows point down. */
const BELOW: Readonly<Record<Layer, readonly Layer[]>> = {
  index: ['embed', 'ui', 'store', 'session', 'protocol'],
  react: ['embed', 'ui', 'store', 'session', 'protocol'],
  loader: ['embed'],
  locales: ['ui'],
  embed: ['locales', 'ui', 'store', 'session', 'protocol'],
  ui: ['store', 'protocol', 'theme'],
  store: ['session', 'protocol'],
  session: ['protocol'],
  protocol: [],
  sandbox: ['protocol'],
  pages: ['protocol'],
  gallery: ['ui', 'store', 'protocol'],
  theme: [],
  wizard: ['theme', 'gallery', 'embed', 'ui', 'store', 'protocol'],
};

/** Which packages a layer may import; the server's are those that an installer of it is asked for. */
const PACKAGES: Readonly<Record<Layer, (name: string, manifest: Manifest) => boolean>> = {
  index: isLit,
  react: (name) => name === 'react',
  loader: none,
  locales: none,
  embed: (name) => name === '@lit/reactive-element',
  // Reads Markdown, in a late chunk.
  ui: (name) => isLit(name) || name === 'marked',
  store: none,
  session: none,
  protocol: none,
  sandbox: (name, { peerDependencies }) => name in peerDependencies,
  // The agent's page checks what comes in; the build puts it into the page's own files.
  pages: (name) => isLit(name) || name === 'valibot',
  gallery: isLit,
  theme: none,
  wizard: isLit,
};

/** Files that say what others fulfil; they take nothing but types of their own layer. */
const CONTRACTS = new Set([
  'src/protocol/codec.ts',
  'src/session/contract.ts',
  'src/session/ports.ts',
  'src/session/signals.ts',
  'src/store/actions.ts',
  'src/store/chat.ts',
  'src/store/rows.ts',
  'src/store/state.ts',
  'src/store/views.ts',
  'src/sandbox/engine/contract.ts',
]);

/**
 * What is wrong with the imports of these files (path from the root -> text), a sentence each.
 * Tests may reach anywhere, as long as package.json names the packages.
 */
export function findViolations(sources: ReadonlyMap<string, string>, manifest: Manifest): readonly string[] {
  const imports = [...sources].flatMap(([path, text]) => readImports(path, text));
  const inProduction = imports.filter(({ from }) => !isTest(from));
  return [
    ...[...sources.keys()].flatMap((path) => misplaced(path)),
    ...imports.filter(({ from }) => isTest(from)).flatMap((one) => told(one, unnamedPackage(one, manifest))),
    ...inProduction.flatMap((one) => told(one, one.isFile ? badArrow(one) : badPackage(one, manifest))),
    ...cycles(inProduction),
  ];
}

function told({ from, line, to }: Import, reason: string | undefined): readonly string[] {
  return reason === undefined ? [] : [`${from}:${line} imports ${to}: ${reason}`];
}

function misplaced(path: string): readonly string[] {
  if (layerOf(path) === undefined) return [`${path}: belongs to no layer`];
  if (path.endsWith('/index.ts') && path !== 'src/index.ts') return [`${path}: only the package has an index.ts`];
  return [];
}

function badArrow({ from, to, kind }: Import): string | undefined {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (layer === undefined) return undefined;
  if (target === undefined) return 'it is outside of src';
  if (isTest(to)) return 'only tests import tests';
  if (target === layer) {
    return CONTRACTS.has(from) && kind !== 'type' ? 'a contract takes only types of its own layer' : undefined;
  }
  if (!BELOW[layer].includes(target)) return `${layer} must not import ${target}`;
  if ((layer === 'embed' || layer === 'loader') && kind === 'value')
    return `${layer} takes values of lower layers by import() only`;
  if (layer === 'ui' && target === 'store' && kind !== 'type' && from !== 'src/ui/chat-window.ts') {
    return 'in ui only chat-window.ts takes values of store';
  }
  if (layer === 'ui' && target === 'protocol' && !to.startsWith('src/protocol/domain/')) {
    return 'of protocol, ui knows the domain only';
  }
  return undefined;
}

function badPackage(one: Import, manifest: Manifest): string | undefined {
  const layer = layerOf(one.from);
  if (layer === undefined) return undefined;
  if (isBuiltin(one.to)) return layer === 'sandbox' ? undefined : `${layer} does not run in Node alone`;
  const unnamed = unnamedPackage(one, manifest);
  if (unnamed !== undefined) return unnamed;
  return PACKAGES[layer](packageOf(one.to), manifest) ? undefined : `${layer} must not depend on it`;
}

function unnamedPackage(one: Import, { dependencies, devDependencies }: Manifest): string | undefined {
  if (one.isFile || isBuiltin(one.to)) return undefined;
  const name = packageOf(one.to);
  return name in dependencies || name in devDependencies ? undefined : 'package.json does not name it';
}

/** Every cycle once, as the path around it. */
function cycles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to, isFile } of imports) {
    if (isFile) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`import cycle: ${[...trail.slice(start), path].join(' -> ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const to of targets.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}

function layerOf(path: string): Layer | undefined {
  if (path === 'src/index.ts') return 'index';
  if (path.startsWith('src/sandbox/pages/')) return 'pages';
  return LAYERS.find((layer) => path.startsWith(`src/${layer}/`));
}

/** A test, or what tests share. */
function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/testing/');
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isLit(name: string): boolean {
  return name === 'lit' || name.startsWith('@lit/');
}

function none(): boolean {
  return false;
}
