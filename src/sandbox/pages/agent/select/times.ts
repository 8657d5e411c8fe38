const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `14:06`, in the agent's own time, or in `timezone`. An unknown zone gives nothing. */
export function clock(at: number, timezone?: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      ...(timezone !== undefined && { timeZone: timezone }),
    }).format(at);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** `now`, `3 min`, `2 h`, then the date: how long ago, for a list. */
export function ago(at: number, now: number): string {
  const passed = now - at;
  if (passed < MINUTE) return 'now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h`;
  return shortDate(at, now);
}

/** `0:25`, `1:40`, `1:02:10`: a wait that is counted. */
export function stopwatch(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const padded = (figure: number) => String(figure).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** `12 May`, with the year when it is another one. */
export function shortDate(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/** `Today`, `Yesterday`, `Tuesday`, `12 May`: the heading of a day. */
export function dayName(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days > 1 && days < 7) return new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(at);
  return shortDate(at, now);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
