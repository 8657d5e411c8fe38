import { html, type TemplateResult } from 'lit';
import type { SystemMessage } from '../../protocol/domain/event.ts';
import { late } from '../late.ts';
import type { Phrases } from '../phrases.ts';

/** What the system says: many conversations end without a word of it. */
export function systemLine(event: SystemMessage, phrases: Phrases): TemplateResult {
  late(() => import('./system-text.ts'));
  return html`<customer-chat-system-text .event=${event} .phrases=${phrases}>${event.text}</customer-chat-system-text>`;
}
