import { html, type TemplateResult } from 'lit';
import type { ShownEvent } from '../../store/rows.ts';
import { late } from '../late.ts';
import { linkify } from '../linkify.ts';
import { kindOf, type Phrases } from '../phrases.ts';

type EventOf<T extends ShownEvent['type']> = Extract<ShownEvent, { type: T }>;
type Content = TemplateResult | string | readonly (TemplateResult | string)[];
type View<E> = (event: E, phrases: Phrases) => Content;

/** What stands in the bubble of an event, by its type. */
const VIEWS: { readonly [T in ShownEvent['type']]: View<EventOf<T>> } = {
  message: ({ text }) => linkify(text),
  system_message: ({ text = '' }) => text,
  file: card,
  form: card,
  filled_form: card,
  rich_message: card,
  custom: card,
  unknown: card,
};

export function eventView(event: ShownEvent, phrases: Phrases): Content {
  const view = VIEWS[event.type] as View<ShownEvent>;
  return view(event, phrases);
}

/** Most conversations have none: the code that draws it comes with the first one. */
function card(event: ShownEvent, phrases: Phrases): TemplateResult {
  late(() => import('./event-card.ts'));
  return html`<customer-chat-event-card exportparts="link" .event=${event} .phrases=${phrases}
    >${kindOf(event.type, phrases)}</customer-chat-event-card
  >`;
}
