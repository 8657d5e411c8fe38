import type { Phrases } from './phrases.ts';

const DAY = 86_400_000;

/** A clock for each language: they are dear to make, and every row asks for one. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day in the words' language, by the clock (12 or 24 hours) that the reader's own browser uses. */
export function timeOf(at: number, { language }: Phrases): string {
  let clock = clocks.get(language);
  if (clock === undefined) {
    const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
    clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', ...(hourCycle && { hourCycle }) });
    clocks.set(language, clock);
  }
  return clock.format(at);
}

/** `Today`, `Yesterday`, a weekday of the last six, or a date; with its year when that is another one. */
export function dayOf(at: number, now: number, { language, today, yesterday }: Phrases): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return today;
  if (days === 1) return yesterday;
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, sameYear ? options : { ...options, year: 'numeric' }).format(at);
}

/** The shortest that says when: a time today, a weekday, a date. */
export function shortWhen(at: number, now: number, phrases: Phrases): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return timeOf(at, phrases);
  const options: Intl.DateTimeFormatOptions =
    days > 0 && days < 7 ? { weekday: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(phrases.language, options).format(at);
}

/** Counts the reader's calendar days. */
export function dayNumber(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY);
}
