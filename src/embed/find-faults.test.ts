import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';

describe('a setting that cannot be right', () => {
  const settings = { organizationId: '7ee30a9c-5f4c-4f3a-8f5e-6f3b6d1f0a11', open: false };

  it('is none of a complete set, nor of one with a number in place of the organization', () => {
    expect(findFaults(settings)).toEqual([]);
    expect(findFaults({ licenseId: 1234567, open: false })).toEqual([]);
    expect(findFaults({ open: false })).toEqual(['organizationId']);
  });

  it.each([settings, { licenseId: 1234567, open: false }])('is found whatever names the organization: %o', (usual) => {
    expect(findFaults({ ...usual, groupId: Number.NaN })).toEqual(['groupId']);
    expect(findFaults({ ...usual, apiUrl: 'here' })).toEqual(['apiUrl']);
  });
});
