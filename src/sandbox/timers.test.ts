import { describe, expect, it } from 'vitest';
import { heldTimers } from './timers.ts';

describe('held timers', () => {
  it('ring in the order of their moments, each at its own time', () => {
    const timers = heldTimers(1000);
    const rung: string[] = [];
    timers.after(30, () => rung.push(`late at ${timers.now()}`));
    timers.after(10, () => {
      rung.push(`early at ${timers.now()}`);
      timers.after(5, () => rung.push(`follow-up at ${timers.now()}`));
    });

    timers.advance(40);

    expect(rung).toEqual(['early at 1010', 'follow-up at 1015', 'late at 1030']);
    expect(timers.now()).toBe(1040);
  });

  it('do not ring once taken back', () => {
    const timers = heldTimers();
    let rung = 0;
    const cancel = timers.after(10, () => {
      rung += 1;
    });

    cancel();
    timers.advance(20);

    expect(rung).toBe(0);
  });
});
