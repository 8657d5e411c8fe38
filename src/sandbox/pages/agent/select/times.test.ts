import { describe, expect, it } from 'vitest';
import { ago, clock, dayName, stopwatch } from './times.ts';

const noon = new Date(2026, 4, 20, 12, 0, 0).getTime();
const minutes = (count: number) => count * 60_000;

describe('times', () => {
  it('count a wait', () => {
    expect([25, 100, 3730].map((seconds) => stopwatch(0, seconds * 1000))).toEqual(['0:25', '1:40', '1:02:10']);
    expect(stopwatch(5000, 0)).toBe('0:00');
  });

  it('get coarser with age', () => {
    expect([0, 3, 125, 60 * 50].map((past) => ago(noon - minutes(past), noon))).toEqual([
      'now',
      '3 min',
      '2 h',
      '18 May',
    ]);
  });

  it('name days as people do', () => {
    const days = [0, 1, 3, 8, 300].map((past) => dayName(new Date(2026, 4, 20 - past, 23, 59).getTime(), noon));

    expect(days).toEqual(['Today', 'Yesterday', 'Sunday', '12 May', '24 Jul 2025']);
  });

  it('tell the time where the customer is, if that place exists', () => {
    expect(clock(Date.UTC(2026, 0, 1, 12, 0), 'Europe/Warsaw')).toBe('13:00');
    expect(clock(noon, 'Mars/Olympus')).toBe('');
  });
});
