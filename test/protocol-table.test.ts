import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { protocolPage } from '../scripts/protocol-table/page.ts';

describe('docs/protocol.md', () => {
  const { text, faults } = protocolPage();

  it('leaves nothing that is documented without a word, and explains nothing that is done', () => {
    expect(faults).toEqual([]);
  });

  it('is what the code says (`node scripts/protocol-table.js` writes it)', () => {
    expect(readFileSync(new URL('../docs/protocol.md', import.meta.url), 'utf8')).toBe(text);
  });
});
