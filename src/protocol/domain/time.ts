/**
 * A moment in microseconds since the epoch, as a whole number. The wire writes RFC 3339 with six digits;
 * a `Date` would keep only three, and two events of one millisecond would lose their order.
 */
export type Micros = number;

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

/** Reads RFC 3339; digits beyond microseconds are dropped. `undefined` when it is none. */
export function parseTime(wire: string): Micros | undefined {
  const [, seconds, fraction = '', zone] = FORM.exec(wire) ?? [];
  const whole = seconds === undefined ? Number.NaN : Date.parse(`${seconds}${zone}`);
  return Number.isNaN(whole) ? undefined : whole * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

/** Writes RFC 3339 in UTC with six digits. */
export function formatTime(time: Micros): string {
  const micros = ((time % 1_000_000) + 1_000_000) % 1_000_000;
  const seconds = new Date((time - micros) / 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(micros).padStart(6, '0')}Z`;
}
