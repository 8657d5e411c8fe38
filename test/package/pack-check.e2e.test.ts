import { describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/pack-check.js';

describe('the packed package', () => {
  it('holds what belongs there and nothing else, and other tools find no fault with its entries and types', () => {
    const { complaints, files, size, unpackedSize } = checkPack();

    expect(complaints).toEqual([]);
    process.stdout.write(`customer-chat: ${files} files, ${size} bytes packed, ${unpackedSize} unpacked\n`);
  });
});
