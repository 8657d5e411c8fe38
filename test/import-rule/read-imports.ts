import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import, export-from, `import()` or `import('…').Type` of a source file. */
export interface Import {
  readonly from: string;
  /** A path from the project's root, or a package's specifier as it is written. */
  readonly to: string;
  readonly isFile: boolean;
  /** `value` runs with the file that has it, `late` when its `import()` is called, `type` never. */
  readonly kind: 'value' | 'late' | 'type';
  readonly line: number;
}

/** What a file imports. Throws on what cannot be parsed, and on an `import()` whose target is not spelled out. */
export function readImports(path: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);

  const found: Import[] = [];
  const add = (specifier: string, kind: Import['kind'], offset: number) => {
    const isFile = specifier.startsWith('.');
    found.push({
      from: path,
      to: isFile ? resolve(path, specifier) : specifier,
      isFile,
      kind,
      line: lineAt(text, offset),
    });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type' ? 'type' : 'value', node.start),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type' ? 'type' : 'value', node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === 'type' ? 'type' : 'value', node.start);
    },
    ImportExpression: (node) => {
      if (node.source.type !== 'Literal' || typeof node.source.value !== 'string') {
        throw new Error(`${path}:${lineAt(text, node.start)}: import() of what is not a string cannot be checked`);
      }
      add(node.source.value, 'late', node.start);
    },
    TSImportType: (node) => add(node.source.value, 'type', node.start),
  }).visit(program);
  return found;
}

function resolve(from: string, specifier: string): string {
  const [file = ''] = specifier.split('?');
  return posix.join(posix.dirname(from), file);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
