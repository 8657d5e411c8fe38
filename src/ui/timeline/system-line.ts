import { html, type TemplateResult } from 'lit';
import type { SystemMessage } from '../../protocol/domain/event.ts';
import { late } from '../late.ts';
import { fill, type Phrases } from '../phrases.ts';

/** What nearly every conversation begins with. */
const JOINED = /^(agent_(join|add)ed|routing\.assigned)$/;

/** What the system says. Beyond that somebody joined there is often not a word of it. */
export function systemLine(event: SystemMessage, phrases: Phrases): TemplateResult | string {
  const { systemMessageType, text, textVars } = event;
  if (textVars?.agent && JOINED.test(systemMessageType) && !phrases.system?.[systemMessageType])
    return fill(phrases.joined, textVars);
  late(() => import('./system-text.ts'));
  return html`<customer-chat-system-text .event=${event} .phrases=${phrases}>${text}</customer-chat-system-text>`;
}
