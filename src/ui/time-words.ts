import type { Phrases } from './phrases.ts';

const DAY = 86_400_000;

/** Formatters are dear to make and there are few: kept by what was asked for. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}

/** The time of day in the words' language, by the clock (12 or 24 hours) that the reader's own browser uses. */
export function timeOf(at: number, { language }: Phrases): string {
  // Without a language: `navigator.language` may be one that Intl refuses ("C").
  const { hourCycle } = formatter(undefined, { hour: 'numeric' }).resolvedOptions();
  return formatter(language, { hour: 'numeric', minute: '2-digit', ...(hourCycle && { hourCycle }) }).format(at);
}

/** `Today`, `Yesterday`, a weekday of the last six, or a date; with its year when that is another one. */
export function dayOf(at: number, now: number, { language, today, yesterday }: Phrases): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return today;
  if (days === 1) return yesterday;
  if (days > 1 && days < 7) return formatter(language, { weekday: 'long' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return formatter(language, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(at);
}

/** The shortest that says when: a time today, a weekday, a date. */
export function shortWhen(at: number, now: number, phrases: Phrases): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return timeOf(at, phrases);
  const options =
    days > 0 && days < 7 ? { weekday: 'short' as const } : { day: 'numeric' as const, month: 'short' as const };
  return formatter(phrases.language, options).format(at);
}

/** Counts the reader's calendar days. */
export function dayNumber(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY);
}
