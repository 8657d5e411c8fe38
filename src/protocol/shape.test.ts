import { describe, expect, it } from 'vitest';
import { branded, WireError } from './shape.ts';

describe('an id', () => {
  it('is any text', () => {
    for (const id of ['', '0', 'agent@example.com', 'Q1GZ3FNAU9']) expect(branded().read(id, 'id', [])).toBe(id);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 1, null, {}])(
    'is refused where things could not be kept by it: %s',
    (id) => {
      expect(() => branded().read(id, 'event.id', [])).toThrow(new WireError('event.id', 'expected an id'));
    },
  );
});
