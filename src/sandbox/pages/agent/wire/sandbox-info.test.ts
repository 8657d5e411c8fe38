import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../../server.ts';
import { readSandboxInfo } from './sandbox-info.ts';

describe('readSandboxInfo', () => {
  it('finds in a sandbox’s own words who can sign in', async () => {
    const sandbox = await createSandbox();
    const info = readSandboxInfo(sandbox.info);
    await sandbox.close();

    expect(info.accounts).toMatchObject([
      { name: 'Nora Lind', groupIds: [0, 1, 2], token: expect.stringMatching(/^Bearer /) },
      { name: 'Tom Hale' },
    ]);
    expect(info.groups.map(({ name }) => name)).toEqual(['General', 'Sales', 'Workshop']);
  });

  it('leaves a token that names its scheme as it is', () => {
    const agents = [{ id: 'a', name: 'A', token: 'Basic YWJj' }];

    expect(readSandboxInfo({ agents }).accounts[0]?.token).toBe('Basic YWJj');
  });
});
