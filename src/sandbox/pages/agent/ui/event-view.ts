import { html, type TemplateResult } from 'lit';
import type { ChatEvent, EventOf } from '../domain/event.ts';
import { fileView } from './events/file-view.ts';
import { filledFormView, formView } from './events/form-view.ts';
import type { NameOf } from './events/name-of.ts';
import { richMessageView } from './events/rich-message-view.ts';
import { icon } from './icons.ts';
import { isEmojiOnly, linkify } from './linkify.ts';

/** Event type -> how its content is drawn. A new type is a compile error until it is here. */
const VIEWS: { readonly [T in ChatEvent['type']]: (event: EventOf<T>, nameOf: NameOf) => TemplateResult } = {
  message: ({ text }) =>
    isEmojiOnly(text)
      ? html`<div class="body emoji">${text}</div>`
      : html`<div class="body bubble" dir="auto">${linkify(text)}</div>`,
  file: ({ file }) => fileView(file),
  rich_message: richMessageView,
  filled_form: filledFormView,
  form: formView,
  custom: ({ content }) => html`<div class="body card">
    <strong>${icon('braces', 16)}Custom event</strong>
    <pre class="json" dir="ltr" tabindex="0" role="group" aria-label="Its content">${content}</pre>
  </div>`,
  system_message: ({ text }) => html`<div class="body card">${text}</div>`,
  deleted: () => html`<div class="body card quiet">This message was deleted</div>`,
  unknown: ({ wireType }) => html`<div class="body card quiet">This page cannot show “${wireType}” yet</div>`,
};

/** The content of one event. */
export function eventView<T extends ChatEvent['type']>(
  event: EventOf<T>,
  nameOf: NameOf = () => 'Somebody',
): TemplateResult {
  const view = VIEWS[event.type] as (event: EventOf<T>, nameOf: NameOf) => TemplateResult;
  return view(event, nameOf);
}
