/** What a platform would mail. A sandbox sends nothing: it keeps the letters, to be read at `/sandbox/mails`. */
import { collection } from '../journal.ts';
import { newChatId } from './ids.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';

export interface Mail {
  /** RFC 3339, microseconds. */
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** By the time of sending. */
export const mails = collection<Mail>('mails');

/** The last ones; older are thrown away. */
const KEPT = 100;

export function post(unit: Unit, mail: Omit<Mail, 'sentAt'>): void {
  const sentAt = formatTime(unit.now);
  unit.tx.put(mails, `${sentAt}/${newChatId(unit.random32)}`, { ...mail, sentAt });
  const surplus = unit.tx.count(mails) - KEPT;
  if (surplus <= 0) return;
  for (const { key } of unit.tx.list(mails, { limit: surplus })) unit.tx.delete(mails, key);
}
