import { describe, expect, it } from 'vitest';
import { english, withPhrases } from './phrases.ts';
import { dayNumber, dayOf, shortWhen, timeOf } from './time-words.ts';

const NOW = new Date(2026, 10, 21, 14, 6).getTime();
const at = (month: number, day: number, year = 2026) => new Date(year, month - 1, day, 9, 5).getTime();
const german = withPhrases({ language: 'de', today: 'Heute', yesterday: 'Gestern' });

describe('days', () => {
  it.each([
    [at(11, 21), 'Today'],
    [at(11, 20), 'Yesterday'],
    [at(11, 19), 'Thursday'],
    [at(11, 15), 'Sunday'],
    [at(11, 14), 'November 14'],
    [at(12, 31, 2025), 'December 31, 2025'],
    [at(11, 23), 'November 23'],
  ])('are said by how long ago they were', (day, words) => {
    expect(dayOf(day, NOW, english)).toBe(words);
  });

  it('are said in the language of the words', () => {
    expect(dayOf(at(11, 20), NOW, german)).toBe('Gestern');
    expect(dayOf(at(11, 18), NOW, german)).toBe('Mittwoch');
  });

  it('change at midnight of the reader', () => {
    const midnight = new Date(2026, 10, 21).getTime();
    expect(dayNumber(midnight) - dayNumber(midnight - 1)).toBe(1);
  });
});

describe('times', () => {
  it('are short', () => {
    expect(timeOf(NOW, english)).toMatch(/^(2:06.PM|14:06)$/);
    expect(shortWhen(NOW, NOW, english)).toBe(timeOf(NOW, english));
    expect(shortWhen(at(11, 19), NOW, english)).toBe('Thu');
    expect(shortWhen(at(5, 12), NOW, english)).toBe('May 12');
  });
});
