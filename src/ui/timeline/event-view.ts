import { html, nothing, type TemplateResult } from 'lit';
import type { ShownEvent } from '../../store/rows.ts';
import { icons } from '../icons.ts';
import { linkify } from '../linkify.ts';
import type { Phrases } from '../phrases.ts';
import { safeUrl } from '../safe-url.ts';

type EventOf<T extends ShownEvent['type']> = Extract<ShownEvent, { type: T }>;
type Content = TemplateResult | string | readonly (TemplateResult | string)[];

/** What stands in the bubble of an event, by its type. Types without a view of their own show what can be said of them. */
const VIEWS: { readonly [T in ShownEvent['type']]: (event: EventOf<T>, phrases: Phrases) => Content } = {
  message: ({ text }) => linkify(text),

  file: (event, phrases) => {
    const name = 'name' in event ? event.name : event.alternativeText;
    return link(event.url, html`${icons.file}<bdi>${name || phrases.file}</bdi>`, 'file');
  },

  form: ({ fields }, phrases) => html`
    <strong>${phrases.form}</strong>
    <ul>${fields.map(({ label }) => html`<li>${label}</li>`)}</ul>
    <small>${phrases.formHelp}</small>`,

  filled_form: ({ fields }, phrases) => html`
    <strong>${phrases.filledForm}</strong>
    <dl>${fields.map(
      ({ label, answer, answers }) => html`
        <dt>${label}</dt>
        <dd>${answers?.map((one) => one.label).join(', ') ?? (typeof answer === 'object' ? answer.label : answer)}</dd>`,
    )}</dl>`,

  rich_message: ({ elements = [] }, phrases) => html`
    ${elements.length === 0 ? phrases.richMessage : nothing}
    ${elements.map(
      ({ title, subtitle, image, buttons = [] }) => html`
        <strong>${title ?? image?.alternativeText ?? image?.name ?? phrases.richMessage}</strong>
        ${subtitle === undefined ? nothing : html`<small>${subtitle}</small>`}
        ${
          buttons.length === 0
            ? nothing
            : html`<ul>${buttons.map(
                ({ type, text, value }) =>
                  html`<li>${type === 'url' || type === 'phone' ? link(value, text) : text}</li>`,
              )}</ul>`
        }`,
    )}`,

  system_message: ({ text = '' }) => text,
  custom: (_, phrases) => phrases.notShown,
  unknown: (_, phrases) => phrases.notShown,
};

export function eventView(event: ShownEvent, phrases: Phrases): Content {
  const view = VIEWS[event.type] as (event: ShownEvent, phrases: Phrases) => Content;
  return view(event, phrases);
}

/** A link where the address may be followed, else its words alone. */
function link(address: string | undefined, words: TemplateResult | string, kind = 'link'): TemplateResult {
  const href = safeUrl(address);
  return href === undefined
    ? html`<span class=${kind}>${words}</span>`
    : html`<a part="link" class=${kind} href=${href} target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
}
