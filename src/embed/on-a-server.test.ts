import { describe, expect, it } from 'vitest';

describe('the package on a server', () => {
  it('can be imported where there is no DOM, and registers and throws nothing', async () => {
    const { CustomerChat } = await import('../index.ts');

    expect(CustomerChat).toBeTypeOf('function');
    expect(Reflect.has(globalThis, 'document')).toBe(false);
  });

  it('can be loaded by the script tag’s entry, too', async () => {
    await expect(import('./script-entry.ts')).resolves.toBeDefined();
  });
});
