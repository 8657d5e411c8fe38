import { html, type TemplateResult } from 'lit';
import type { EventRow } from '../../store/rows.ts';
import { late } from '../late.ts';
import { linkify } from '../linkify.ts';
import { PARTS } from '../parts.ts';
import { kindOf } from '../phrases.ts';
import type { RowSetting } from './row-setting.ts';

type Content = TemplateResult | string | readonly (TemplateResult | string)[];

/** What stands in the bubble of an event. Most conversations are words: what draws the rest comes with the first of it. */
export function eventView(row: EventRow, setting: RowSetting): Content {
  const { event } = row;
  if (event.type === 'message') return linkify(event.text);
  if (event.type === 'system_message') return event.text ?? '';
  late(() => import('./event-card.ts'));
  return html`<customer-chat-event-card exportparts=${PARTS.card} .row=${row} .setting=${setting}
    >${kindOf(event.type, setting.phrases)}</customer-chat-event-card
  >`;
}
