import { describe, expect, it } from 'vitest';
import { codecFor, loadCodec } from './codecs.ts';

describe('the codec of a version', () => {
  it.each(['3.0', '3.6'] as const)('speaks that version: %s', async (version) => {
    const codec = await loadCodec(version);
    expect(codec.version).toBe(version);
    expect(codec.rtmPath).toBe(`/v${version}/customer/rtm/ws`);
    expect(codec.dialect.accountParameter).toBe(version === '3.0' ? 'license_id' : 'organization_id');
  });

  it('is at hand for v3.6, and loaded for v3.0', async () => {
    expect(codecFor('3.6')).toBe(await loadCodec('3.6'));
    expect(() => codecFor('3.0')).toThrow('Version 3.0 has to be loaded first.');
  });
});
