import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command until it has printed something, or has ended by itself; then stops it. */
async function run(...argv: string[]) {
  const stop = new AbortController();
  let stdout = '';
  let stderr = '';
  const code = await runCli(argv, {
    stdout: (text) => {
      stdout += text;
      stop.abort();
    },
    stderr: (text) => {
      stderr += text;
    },
    stop: stop.signal,
  });
  return { code, stdout, stderr };
}

const inMemory = ['--port', '0', '--db', ':memory:'];

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command', () => {
  it('prints the addresses of demo, agent page and API, the tokens, and what it is for', async () => {
    const { code, stdout, stderr } = await run(...inMemory);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Demo site +http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(stdout).toMatch(/Agent page +http:\/\/127\.0\.0\.1:\d+\/agent\n/);
    expect(stdout).toMatch(/API +http:\/\/127\.0\.0\.1:\d+\n/);
    expect(stdout.match(/dal:[a-z0-9]{32}/g)).toHaveLength(3);
    expect(stdout).toContain('development');
  });

  it.each([
    [['--host', '0.0.0.0'], false],
    [['--host', '0.0.0.0', '--control'], true],
    [['--host', 'localhost'], true],
  ])('says where %o leaves agent page and mails without use', async (argv, useful) => {
    const { stdout } = await run(...inMemory, ...argv);

    expect(stdout.includes('/sandbox/mails')).toBe(useful);
    expect(/without --control: nobody can sign in on the agent page/.test(stdout)).toBe(!useful);
  });

  it('prints one line of JSON with exactly the named keys', async () => {
    const { stdout } = await run(...inMemory, '--json');
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout.trim()).not.toContain('\n');
    const info = JSON.parse(stdout);
    expect(Object.keys(info)).toEqual([
      'url',
      'demo_url',
      'agent_url',
      'organization_id',
      'license_id',
      'client_id',
      'groups',
      'agents',
      'bots',
    ]);
    expect(Object.keys(info.groups[0])).toEqual(['id', 'name']);
    expect(Object.keys(info.agents[0])).toEqual(['id', 'login', 'name', 'token', 'groups']);
    expect(Object.keys(info.bots[0])).toEqual(['id', 'name']);
    expect(info.agents).toHaveLength(2);
  });

  it('prints nothing when it is to be quiet', async () => {
    const stop = AbortSignal.abort();
    let printed = '';
    const print = (text: string) => {
      printed += text;
    };
    expect(await runCli([...inMemory, '--quiet'], { stdout: print, stderr: print, stop })).toBe(0);
    expect(printed).toBe('');
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const flag of ['port', 'host', 'db', 'config', 'quiet', 'json', 'help']) expect(stdout).toContain(`--${flag}`);
  });

  it.each([
    [['--prot', '4300'], "'--prot'"],
    [['--port'], "'--port <value>'"],
    [['--port', 'many'], 'many'],
    [['--port', '70000'], '70000'],
    [['--db', ''], '--db'],
    [['start'], "'start'"],
  ])('refuses %o with one sentence', async (argv, named) => {
    const { code, stdout, stderr } = await run(...argv);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('refuses a host that is not of this machine', async () => {
    const { code, stderr } = await run(...inMemory, '--host', '192.0.2.1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^192\.0\.2\.1 [^\n]+\.\n$/);
  });

  it('refuses a taken port, and does not touch the data file', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as AddressInfo;
    const db = join(folder, 'fresh', 'sandbox.db');

    const { code, stderr } = await run('--port', String(port), '--db', db);

    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Port ${port} [^\\n]+\\.\\n$`));
    expect(() => readFileSync(db)).toThrow();
    squatter.close();
  });

  it('makes the folders of its data file, and says so where they cannot be made', async () => {
    const path = join(folder, 'new', 'deeper', 'sandbox.db');
    expect((await run('--port', '0', '--db', path)).code).toBe(0);
    expect(existsSync(path)).toBe(true);
    for (const hopeless of [join(path, 'sandbox.db'), '/proc/nowhere/sandbox.db']) {
      const { code, stderr } = await run('--port', '0', '--db', hopeless);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^[^\n]+\.\n$/);
      expect(stderr).toContain(hopeless);
    }
  });

  it('refuses a data file of somebody else, which stays as it was', async () => {
    const db = written('notes.db', 'Dear diary');
    const { code, stderr } = await run('--port', '0', '--db', db);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]+notes\.db[^\n]+\.\n$/);
    expect(readFileSync(db, 'utf8')).toBe('Dear diary');
  });

  it('keeps the tokens of the agents in its data file', async () => {
    const argv = ['--port', '0', '--json', '--db', join(folder, 'data', 'sandbox.db')];
    const [first, second] = [await run(...argv), await run(...argv)];
    expect(JSON.parse(second.stdout).agents).toEqual(JSON.parse(first.stdout).agents);
  });
});

describe('the configuration file', () => {
  it('sets organization, groups and agents', async () => {
    const config = written(
      'config.json',
      JSON.stringify({
        organization_id: 'my-shop',
        groups: [{ id: 0, name: 'All' }],
        agents: [{ login: 'Ann@example.test', name: 'Ann', token: 'ann-token' }],
        bots: [],
      }),
    );
    const { stdout } = await run(...inMemory, '--json', '--config', config);
    expect(JSON.parse(stdout)).toMatchObject({
      organization_id: 'my-shop',
      groups: [{ id: 0, name: 'All' }],
      agents: [{ id: 'ann@example.test', name: 'Ann', token: 'ann-token' }],
      bots: [],
    });
  });

  it.each([
    ['{"agents":[{"login":"ann@example.test"}]}', 'agents.0.name'],
    ['{"settings":{"rate_limit":{"requests":0,"seconds":1}}}', 'settings.rate_limit.requests'],
    ['{"groups":[{"id":"0","name":"All"}]}', 'groups.0.id'],
    ['{"agents":[{"login":"ann@example.test"}]}', 'agents.0.name is missing'],
    ['{"organisation_id":"x"}', 'organisation_id is no field'],
    ['{"settings":{"queue":{"limit":-1}}}', 'settings.queue.limit'],
    ['{"greetings":[{"id":1,"rules":[{"type":"moon"}]}]}', 'greetings.0.rules.0.type'],
    ['{"groups":[]}', 'groups'],
    ['[]', 'no JSON object'],
    ['{', 'not JSON'],
  ])('that says %s is refused with the name of the field', async (text, named) => {
    const { code, stderr } = await run(...inMemory, '--config', written('config.json', text));
    expect(code).toBe(1);
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('that is not there is named', async () => {
    const { code, stderr } = await run(...inMemory, '--config', join(folder, 'nowhere.json'));
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.json');
  });
});
