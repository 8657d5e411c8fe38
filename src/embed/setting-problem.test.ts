import { describe, expect, it } from 'vitest';
import { mustAllowChat, SettingError } from './chat-options.ts';
import { findFaults } from './find-faults.ts';
import { settingProblem } from './setting-problem.ts';
import type { Settings } from './settings.ts';

const right = { open: false, organizationId: '9b2a5c6e-1f3d-4e7a-8b90-123456789abc', clientId: 'client' };

describe('the settings of a page', () => {
  it('are right with an organization alone', () => {
    expect(findFaults({ open: false, organizationId: right.organizationId })).toEqual([]);
  });

  it.each([
    { apiUrl: 'http://127.0.0.1:4300' },
    { apiUrl: 'https://api.example.com/' },
    { region: 'fra' },
    { groupId: 0 },
    { apiVersion: '3.6' },
    { apiVersion: '3.0', licenseId: 104_130_623 },
    { scheme: 'auto', mode: 'inline', position: 'start', connect: 'eager' },
  ] as const)('may be %o', (more) => {
    expect(findFaults({ ...right, ...more })).toEqual([]);
  });

  it.each([
    ['apiUrl', 'javascript:alert(1)'],
    ['apiUrl', 'https://user:secret@api.example.com'],
    ['apiUrl', 'https://api.example.com/v3.6'],
    ['accountsUrl', '//accounts.example.com'],
    ['organizationId', 'a b'],
    ['groupId', Number.NaN],
    ['consent', 'yes'],
    ['groupId', 1.5],
    ['licenseId', Number.NaN],
  ] as const)('must not have %s %s', (name, value) => {
    expect(findFaults({ ...right, [name]: value })).toEqual([name]);
  });

  it('are told the gravest first, each in one sentence that names its attribute', () => {
    const wrong = { ...right, organizationId: '' };
    Reflect.set(wrong, 'scheme', 'blue');
    const faults = findFaults(wrong);

    expect(faults).toEqual(['organizationId', 'scheme']);
    expect(settingProblem('scheme', 'blue').message).toBe(
      '<customer-chat>: scheme="blue" cannot be right, it should be light, dark or auto.',
    );
  });

  it('stop a conversation with the sentence that the page’s developer needs', async () => {
    const allow = (settings: Settings) => mustAllowChat({ ...settings, faults: findFaults(settings) });
    await expect(allow({ open: false })).rejects.toThrow(SettingError);
    await expect(allow({ open: false })).rejects.toThrow('organization-id is missing');
    await expect(allow({ ...right, clientId: null })).rejects.toThrow('client-id is missing');
    for (const [attribute, settings] of [
      ['organization-id', { open: false }],
      ['client-id', { ...right, clientId: null }],
    ] as const)
      await expect(allow(settings)).rejects.toMatchObject({ problem: { attribute, fatal: true } });
    await expect(allow(right)).resolves.toBe(right.organizationId);
  });
});
