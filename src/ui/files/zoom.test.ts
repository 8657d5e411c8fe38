import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FITTED, moved, zoomAt } from './zoom.ts';

const ROOM = { width: 400, height: 300 };

describe('zooming into a picture', () => {
  it('keeps the point under the finger where it is', () => {
    const zoom = zoomAt(FITTED, 2, 100, 50, ROOM);
    // What was at 100 from the middle is at 200 of the picture now, and the picture has gone back by 100.
    expect(zoom).toEqual({ scale: 2, x: -100, y: -50 });
    expect(zoomAt(zoom, 0.5, 100, 50, ROOM)).toEqual(FITTED);
  });

  it('ends at eight times and at the whole picture', () => {
    expect(zoomAt(FITTED, 100, 0, 0, ROOM).scale).toBe(8);
    expect(zoomAt(FITTED, 0.1, 30, 30, ROOM)).toEqual(FITTED);
  });

  it('cannot be pushed past the edges, whatever is done', () => {
    const step = fc.record({
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { scale, x, y } = steps.reduce(
          (zoom, { factor, x, y }) => moved(zoomAt(zoom, factor, x, y, ROOM), y, x, ROOM),
          FITTED,
        );
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(Math.abs(x)).toBeLessThanOrEqual((ROOM.width * (scale - 1)) / 2 + 1e-6);
        expect(Math.abs(y)).toBeLessThanOrEqual((ROOM.height * (scale - 1)) / 2 + 1e-6);
      }),
    );
  });
});
