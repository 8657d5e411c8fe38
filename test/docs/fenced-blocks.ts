import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

export const ROOT = join(import.meta.dirname, '../..');

/** A fenced block of the documentation. */
export interface Block {
  /** Path of the file from the project's root, and the heading that it stands under. */
  readonly file: string;
  readonly heading: string;
  /** Tells it from the other blocks in the names of tests: `docs/csp.md, The hash, 1`. */
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  /** Why nothing runs it: `not-run="…"` behind its kind. */
  readonly notRun: string | undefined;
}

/** Every block that a reader may copy: of the README, and of all of docs/. */
export const fencedBlocks = (): readonly Block[] => files().flatMap(blocksOf);

function files(): readonly string[] {
  const pages = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  return ['README.md', ...pages.sort().map((file) => `docs/${file}`)];
}

export const blocksOfKind = (...kinds: readonly string[]): readonly Block[] =>
  fencedBlocks().filter(({ kind, notRun }) => kinds.includes(kind) && notRun === undefined);

/** Code within a sentence or a table that matches; `found` is the first group of it. Each once for a file. */
export function codeBetweenWords(pattern: RegExp): readonly { readonly file: string; readonly found: string }[] {
  return files().flatMap((file) => {
    const found = new Set<string>();
    const marked = new Marked();
    marked.walkTokens(marked.lexer(readFileSync(join(ROOT, file), 'utf8')), (token) => {
      const [, one] = (token.type === 'codespan' && pattern.exec(token.text)) || [];
      if (one !== undefined) found.add(one);
    });
    return [...found].map((one) => ({ file, found: one }));
  });
}

function blocksOf(file: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  const marked = new Marked();
  marked.walkTokens(marked.lexer(readFileSync(join(ROOT, file), 'utf8')), (token) => {
    if (token.type === 'heading') heading = token.text.replaceAll('`', '');
    if (token.type !== 'code') return;
    const { lang = '', text } = token;
    const [, kind = '', notRun] = /^(\w*)(?:\s+not-run="([^"]+)")?\s*$/.exec(lang) ?? [];
    const before = blocks.filter((block) => block.heading === heading).length;
    blocks.push({ file, heading, name: `${file}, ${heading}, ${before + 1}`, kind, text, notRun });
  });
  return blocks;
}
