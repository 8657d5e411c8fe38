import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration } from 'custom-elements-manifest/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeElement, MANIFEST_FILES } from '../../scripts/manifest.js';
import { CustomerChat } from '../../src/embed/customer-chat.ts';
import { PARTS } from '../../src/ui/parts.ts';

const root = join(import.meta.dirname, '../..');

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The text of all sources of a folder, tests left out. */
const textOf = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
    .map((file) => read(join(folder, file)))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])),
];

const names = (list: readonly { readonly name: string }[] | undefined): string[] =>
  (list ?? []).map(({ name }) => name);

describe('the custom-elements manifest', () => {
  let files: Readonly<Record<string, object>>;
  let element: CustomElementDeclaration;
  const embed = textOf('src/embed');

  beforeAll(async () => {
    files = await describeElement();
    const { modules } = files['custom-elements.json'] as { modules: { declarations: [CustomElementDeclaration] }[] };
    const [module] = modules;
    if (module === undefined) throw new Error('The manifest is empty.');
    [element] = module.declarations;
  }, 60_000);

  it('names the element, and the file that registers it', () => {
    expect(element).toMatchObject({ tagName: 'customer-chat', name: 'CustomerChat' });
  });

  it('has every attribute that the element watches or reads, with its type and words', () => {
    const attributes = element.attributes ?? [];
    const readOnce = found(embed, /(?:host|settings|this)\.(?:has|get)Attribute\('([\w-]+)'\)/g);

    expect(names(attributes)).toEqual(expect.arrayContaining([...CustomerChat.observedAttributes, ...readOnce]));
    expect(attributes.filter(({ type, description }) => !type || !description)).toEqual([]);
    expect(attributes.find(({ name }) => name === 'mode')).toMatchObject({
      type: { text: "'floating' | 'inline'" },
      default: "'floating'",
      fieldName: 'mode',
    });
    expect(attributes.find(({ name }) => name === 'api-version')?.type?.text).toBe("'3.0' | '3.6'");
  });

  it('has every setting of a page as a property', () => {
    const settings = found(read('src/embed/settings.ts'), /^ {2}(\w+)\??:/gm);

    expect(settings.length).toBeGreaterThan(15);
    expect(names(element.members)).toEqual(expect.arrayContaining(settings));
  });

  it('has what can be called, and nothing private', () => {
    const methods = (element.members ?? []).filter(({ kind }) => kind === 'method');

    expect(names(methods)).toEqual(expect.arrayContaining(['show', 'close', 'toggle', 'sendMessage', 'logOut']));
    expect(names(element.members).filter((name) => name.startsWith('#') || name === 'updated')).toEqual([]);
  });

  it('has every event that is typed for the page, with its detail and words', () => {
    const typed = found(read('src/embed/events.ts'), /^ {2}'(customer-chat-[\w-]+)':/gm);

    expect(typed.length).toBeGreaterThan(8);
    expect(names(element.events).sort()).toEqual(typed.sort());
    expect((element.events ?? []).filter(({ type, description }) => !type.text || !description)).toEqual([]);
  });

  it('types every event that the element is documented to fire', () => {
    expect(names(element.events)).toEqual(
      expect.arrayContaining(found(read('src/embed/customer-chat.ts'), /@fires (\S+)/g)),
    );
  });

  it('has every part of the launcher and of the window, with words', () => {
    const launcher = found(embed, /\.part\.add\('([\w-]+)'\)/g);

    expect(launcher).toContain('launcher');
    expect(names(element.cssParts)).toEqual(expect.arrayContaining([...launcher, ...PARTS.split(',')]));
    expect((element.cssParts ?? []).filter(({ description }) => !description)).toEqual([]);
  });

  it('has every slot', () => {
    const inElement = found(embed, /slot\.name = '([\w-]+)'/g);
    const inWindow = found(textOf('src/ui'), /<slot name="?([\w-]+)/g);

    expect(names(element.slots)).toEqual(expect.arrayContaining([...inElement, ...inWindow]));
  });

  it('has every custom property that a style sheet reads, and every state', () => {
    const styles = textOf('src/embed') + textOf('src/ui');
    const states = found(embed, /#mark\('([\w-]+)'/g);
    // Names with a part that is put in by script end here; those with `_` are the window's own.
    const read = found(styles, /var\(\s*(--customer-chat-[a-z][\w-]*\w)\b/g);

    expect(read.length).toBeGreaterThan(10);
    expect(names(element.cssProperties)).toEqual(expect.arrayContaining(read));
    expect(names(element.cssStates)).toEqual(expect.arrayContaining(states));
  });

  it('is where package.json says, and in the editors’ own words beside it', () => {
    const product = JSON.parse(read('package.json'));

    expect(Object.keys(files)).toEqual([...MANIFEST_FILES]);
    expect(product.customElements).toBe('dist/custom-elements.json');
    expect(product['web-types']).toBe('dist/web-types.json');
    expect(files['vscode.html-custom-data.json']).toMatchObject({
      version: 1.1,
      tags: [{ name: 'customer-chat', attributes: names(element.attributes).map((name) => ({ name })) }],
    });
    expect(files['web-types.json']).toMatchObject({
      name: product.name,
      version: product.version,
      contributions: { html: { elements: [{ js: { events: names(element.events).map((name) => ({ name })) } }] } },
    });
  });
});
