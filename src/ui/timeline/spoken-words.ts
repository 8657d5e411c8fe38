import type { TemplateResult } from 'lit';
import type { EventRow } from '../../store/rows.ts';
import { kindOf, type Phrases } from '../phrases.ts';
import type { SaidRow } from './arrivals.ts';
import type { RowSetting } from './row-setting.ts';
import { systemLine } from './system-line.ts';

/** What a screen reader says when this row comes in. */
export function spokenWords(row: SaidRow, { phrases, brand }: RowSetting): TemplateResult | string {
  return row.kind === 'system'
    ? systemLine(row.event, phrases)
    : `${row.author?.name ?? brand}: ${eventWords(row.event, phrases)}`;
}

function eventWords(event: EventRow['event'], phrases: Phrases): string {
  if (event.type === 'message') return event.text;
  if (event.type === 'file' && 'name' in event) return event.name;
  if (event.type === 'rich_message') return event.elements?.[0]?.title ?? phrases.richMessage;
  return kindOf(event.type, phrases);
}
