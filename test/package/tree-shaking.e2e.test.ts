import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { PLACE } from './installed.ts';

describe('what a Vite app gets of the installed package', () => {
  /** The modules that this code loads, at once or later. */
  async function modulesOf(code: string): Promise<readonly string[]> {
    const folder = join(PLACE, 'app');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.js'), code);
    const made = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
    });
    const { output } = made as Rolldown.RolldownOutput;
    return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  }

  const within = (modules: readonly string[], part: RegExp) => modules.filter((id) => part.test(id));

  it('of `headless`: no Lit, no window and no element, not even later', async () => {
    const modules = await modulesOf(
      "import { createChat } from 'customer-chat/headless'; createChat({ organizationId: 'o', clientId: 'c' }).connect();",
    );

    expect(within(modules, /customer-chat\/dist\/lib\/store\//)).not.toEqual([]);
    expect(within(modules, /node_modules\/(@?lit|@lit)|dist\/lib\/(ui|embed|react|theme)\//)).toEqual([]);
  });

  it('of a selector alone: no session', async () => {
    const modules = await modulesOf("import { selectUnread } from 'customer-chat/headless'; window.x = selectUnread;");

    expect(within(modules, /dist\/lib\/session\/(?!ports)/)).toEqual([]);
  });

  it.each(['customer-chat/headless', 'customer-chat/loader', 'customer-chat/react', 'customer-chat/locales/de'])(
    'of %s, imported and not used: nothing',
    async (entry) => {
      const modules = await modulesOf(`import * as unused from '${entry}'; console.log('here');`);

      expect(within(modules, /customer-chat\/dist\//)).toEqual([]);
    },
  );

  it('of the element, imported for what it does: the element', async () => {
    const modules = await modulesOf("import 'customer-chat';");

    expect(within(modules, /dist\/lib\/(index|embed\/customer-chat)\.js$/)).toHaveLength(2);
  });
});
