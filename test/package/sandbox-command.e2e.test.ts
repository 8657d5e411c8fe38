import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked } from '../../scripts/packed-package.js';
import { PLACE, tarball } from './installed.ts';
import { startProgram } from './run-command.ts';

const SANDBOX = ['--no-install', 'customer-chat', 'sandbox', '--json', '--db', ':memory:', '--port', '0'];

describe('npx customer-chat sandbox, of the installed package', () => {
  let without: string;

  beforeAll(() => {
    // Outside of this project, where nothing further up has them.
    without = mkdtempSync(join(tmpdir(), 'customer-chat-alone-'));
    installPacked(tarball(), without);
  });

  afterAll(() => rmSync(without, { recursive: true, force: true }));

  it('starts the server with its pages where the packages are that it needs', async () => {
    const program = startProgram('npx', SANDBOX, PLACE);
    const { url, demo_url, agent_url } = JSON.parse(await program.line(/^\{/));

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const page of [demo_url, agent_url, `${url}/customer-chat.js`])
      expect([page, (await fetch(page)).status]).toEqual([page, 200]);
    await program.stop();
  });

  it('says in one sentence what is to be installed where they are missing', async () => {
    const program = startProgram('npx', SANDBOX, without);
    const said = await program.line(/needs/);

    expect(said).toMatch(
      /^The sandbox needs packages that a browser does not; install them with: npm install --save-dev (\S+@\S+ ?){5}$/,
    );
    expect(said).not.toContain('react');
    expect(await program.ended).toBe(1);
  });

  it('names itself among them where it lies elsewhere, as in a cache of npx', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'customer-chat-elsewhere-'));
    const command = join(without, 'node_modules/customer-chat/dist/sandbox/customer-chat.js');
    const program = startProgram(process.execPath, [command, 'sandbox'], elsewhere);

    expect(await program.line(/needs/)).toMatch(/npm install --save-dev customer-chat (\S+@\S+ ?){5}$/);
    expect(await program.ended).toBe(1);
    rmSync(elsewhere, { recursive: true });
  });

  it('says of which version it is, whatever is missing', async () => {
    const program = startProgram('npx', ['--no-install', 'customer-chat', '--version'], without);
    const installed: { version: string } = JSON.parse(
      readFileSync(join(without, 'node_modules/customer-chat/package.json'), 'utf8'),
    );

    expect(await program.line(/^\d/)).toBe(installed.version);
    expect(await program.ended).toBe(0);
  });
});
