import type { PageAsk } from '../requests.ts';
import { WireError } from '../shape.ts';

/** A part of a list by number. Its page id holds all of it, so that it comes alone as in v3.6. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly ascending: boolean;
  /** Instead of the limit: as many as hold so many events; 0 for none. */
  readonly minEvents: number;
}

export function pageOf(ask: PageAsk & { readonly minEventsCount?: number }, usual: number, most: number): Page {
  if (ask.pageId !== undefined) return readPageId(ask.pageId);
  const minEvents = ask.minEventsCount ?? 0;
  return {
    offset: 0,
    limit: minEvents > 0 ? most : Math.min(ask.limit ?? usual, most),
    ascending: ask.sortOrder === 'asc',
    minEvents,
  };
}

export const pageIdAt = ({ limit, ascending, minEvents }: Page, offset: number): string =>
  btoa([offset, limit, Number(ascending), minEvents].join());

function readPageId(pageId: string): Page {
  const numbers = decoded(pageId).split(',').map(Number);
  const [offset = -1, limit = 0, ascending = 0, minEvents = 0] = numbers;
  const isOurs = numbers.length === 4 && numbers.every(Number.isInteger) && offset >= 0 && limit > 0;
  if (!isOurs) throw new WireError('page_id', 'is none of ours');
  return { offset, limit, ascending: ascending === 1, minEvents };
}

function decoded(pageId: string): string {
  try {
    return atob(pageId);
  } catch {
    return '';
  }
}
