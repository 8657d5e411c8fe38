import { html, type TemplateResult } from 'lit';
import type { Message } from '../../protocol/domain/event.ts';
import type { EventRow } from '../../store/rows.ts';
import { late } from '../late.ts';
import { linkify } from '../linkify.ts';
import { PARTS } from '../parts.ts';
import { kindOf } from '../phrases.ts';
import type { RowSetting } from './row-setting.ts';

type Content = TemplateResult | string | readonly (TemplateResult | string)[];

/** What stands in the bubble of an event. Most conversations are words: what draws the rest comes with the first of it. */
export function eventView(row: EventRow, setting: RowSetting): Content {
  const { type } = row.event;
  if (!setting.cards.drawn?.includes(type)) return ownView(row, setting);
  late(() => import('../rich/page-drawn.ts'));
  return html`<customer-chat-page-drawn .row=${row}>${ownView(row, setting)}</customer-chat-page-drawn>`;
}

function ownView(row: EventRow, setting: RowSetting): Content {
  const { event } = row;
  if (event.type === 'message') return messageWords(event);
  if (event.type === 'system_message') return event.text ?? '';
  late(() => import('./event-card.ts'));
  return html`<customer-chat-event-card exportparts=${PARTS} .row=${row} .setting=${setting}
    >${kindOf(event.type, setting.phrases)}</customer-chat-event-card
  >`;
}

/** What a message says, or what of it has been written so far. */
export function messageWords({ properties, text }: Pick<Message, 'properties' | 'text'>): Content {
  const words = linkify(text);
  if (properties?.chats?.formatting !== 'commonmark') return words;
  late(() => import('../formatted/formatted-text.ts'));
  return html`<customer-chat-formatted-text exportparts=${PARTS} .text=${text}>${words}</customer-chat-formatted-text>`;
}
