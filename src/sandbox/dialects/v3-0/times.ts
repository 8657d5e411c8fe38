import type { Json } from '../../engine/contract.ts';
import { formatTime, parseTime, SECOND } from '../../engine/time.ts';

/** Microseconds since the epoch: by this number events, threads and chats are sorted, and it fits into JSON's figures. */
export function orderOf(time: Json | undefined): number | undefined {
  return typeof time === 'string' ? parseTime(time) : undefined;
}

/** Whole seconds of Unix time. */
export function secondsOf(time: Json | undefined): number | undefined {
  const order = orderOf(time);
  return order === undefined ? undefined : Math.floor(order / SECOND);
}

/** Who has seen a second has seen all of it. */
export function endOfSecond(seconds: number): string {
  return formatTime(seconds * SECOND + SECOND - 1);
}
