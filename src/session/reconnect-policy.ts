/** `[count, span]`: at most so many attempts in any so many milliseconds, whatever asks for one. */
const BUDGETS = [
  [1, 250],
  [7, 60_000],
  [180, 3_600_000],
] as const;

/** Attempts within the hour after which they keep apart, so that the hour's budget is never used up in a part of it. */
const DENSE = 10;
const SPACING = 22_000;
const CAP = 30_000;
const HOUR = 3_600_000;

/** Full jitter: anything from nothing to a bound that doubles from 1 s to 30 s. `chance` is from 0 to 1. */
export const backOff = (failures: number, chance: number) => chance * Math.min(CAP, 1000 * 2 ** (failures - 1));

/** How long until an attempt is within the budgets. `attempts` are times of earlier ones, oldest first. */
export const soonest = (attempts: readonly number[], at: number) =>
  Math.max(0, ...BUDGETS.map(([count, span]) => (attempts.at(-count) ?? Number.NEGATIVE_INFINITY) + span - at));

/** How long to wait before the next attempt when nobody asks for one sooner. */
export function waitBefore(failures: number, attempts: readonly number[], at: number, chance: number): number {
  const last = attempts.length > DENSE ? attempts.at(-1) : undefined;
  const spacing = last === undefined ? 0 : last + SPACING - at;
  return Math.max(backOff(failures, chance), soonest(attempts, at), spacing);
}

/** Only those that still count. */
export const withinHour = (attempts: readonly number[], at: number) => attempts.filter((time) => time > at - HOUR);
