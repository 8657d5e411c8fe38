import { describe, expect, it } from 'vitest';
import { agentPublicId, newChatId, newUuid } from './ids.ts';

describe('ids', () => {
  it('of chats are ten of A-Z0-9, whatever the bits', () => {
    for (const bits of [0, 1, 0x7fff_ffff, 0xffff_ffff]) expect(newChatId(() => bits)).toMatch(/^[A-Z0-9]{10}$/);
  });

  it('of things without a name are version 4 UUIDs', () => {
    for (const bits of [0, 0x1234_5678, 0xffff_ffff]) {
      expect(newUuid(() => bits)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('of agents are for customers the first half of a SHA-256 of the address in lower case', () => {
    expect(agentPublicId('Nora.Lind@example.test')).toBe(agentPublicId('nora.lind@example.test'));
    expect(agentPublicId('nora.lind@example.test')).toMatch(/^[0-9a-f]{32}$/);
  });
});
