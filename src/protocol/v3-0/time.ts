import type { Micros } from '../domain/time.ts';
import { converted, number, type Shape } from '../shape.ts';

/** Times are whole seconds of Unix time here. */
const toSeconds = (time: Micros) => Math.floor(time / 1_000_000);

export const second: Shape<Micros> = converted(number, (seconds) => seconds * 1_000_000, toSeconds);

/** A seen mark covers the whole of its second. */
export const seenSecond: Shape<Micros> = converted(number, (seconds) => seconds * 1_000_000 + 999_999, toSeconds);

/** From here on an `order` is a time in microseconds; a server that numbers its events never gets so far. */
const TIMES_FROM = 1e14;

export const isTime = (order: number) => order >= TIMES_FROM;

/** When an event came about. Within one second a smaller order is the earlier one, as far as a second goes. */
export const createdAt = (order: number, itsSecond: Micros): Micros =>
  isTime(order) ? order : itsSecond + Math.min(order, 999_999);
