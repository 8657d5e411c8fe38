/** Times as the protocol writes them: RFC 3339, UTC, microseconds. They are kept as whole microseconds since the epoch. */

export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Microseconds → `2026-02-03T10:15:30.123456Z`. Equal length for all: as texts they sort as they should. */
export function formatTime(microseconds: number): string {
  const rest = String(microseconds % 1000).padStart(3, '0');
  return `${new Date(Math.floor(microseconds / 1000)).toISOString().slice(0, -1)}${rest}Z`;
}

const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;

/** The way back; `undefined` when it is no time. Finer digits than microseconds are cut off. */
export function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const milliseconds = Date.parse(`${match[1]}${match[3]}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return milliseconds * 1000 + Number((match[2] ?? '').padEnd(6, '0').slice(0, 6));
}
