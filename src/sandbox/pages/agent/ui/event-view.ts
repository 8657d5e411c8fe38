import { html, nothing, type TemplateResult } from 'lit';
import type { ChatEvent, EventOf } from '../domain/event.ts';
import { icon } from './icons.ts';
import { isEmojiOnly, linkify, safeUrl } from './linkify.ts';

/** Event type -> how its content is drawn. A new type is a compile error until it is here. */
const VIEWS: { readonly [T in ChatEvent['type']]: (event: EventOf<T>) => TemplateResult } = {
  message: ({ text }) =>
    isEmojiOnly(text)
      ? html`<div class="body emoji">${text}</div>`
      : html`<div class="body bubble" dir="auto">${linkify(text)}</div>`,
  file: ({ file }) => {
    const address = safeUrl(file.url);
    const picture = file.contentType.startsWith('image/') ? safeUrl(file.thumbnailUrl ?? file.url) : undefined;
    const content =
      picture === undefined
        ? html`<span class="tile">${icon('file', 20)}</span>
            <span class="label"><bdi>${file.name}</bdi><small>${sizeInWords(file.size)}</small></span>`
        : html`<img src=${picture} alt=${file.alternativeText ?? file.name} loading="lazy" />`;
    const kind = picture === undefined ? 'card file' : 'card picture';
    return address === undefined
      ? html`<div class="body ${kind}">${content}</div>`
      : html`<a class="body ${kind}" href=${address} target="_blank" rel="noopener noreferrer">${content}</a>`;
  },
  rich_message: ({ elements }) => html`<div class="body card">
    ${elements.map(
      ({ title, subtitle, imageUrl, buttons }) => html`<div class="element">
        ${safeUrl(imageUrl) === undefined ? nothing : html`<img src=${safeUrl(imageUrl)} alt="" loading="lazy" />`}
        ${title === undefined ? nothing : html`<strong dir="auto">${title}</strong>`}
        ${subtitle === undefined ? nothing : html`<span class="quiet" dir="auto">${subtitle}</span>`}
        ${buttons.map((button) => html`<span class="choice ${button.chosen ? 'chosen' : ''}">${button.chosen ? icon('check', 14) : nothing}${button.text}</span>`)}
      </div>`,
    )}
  </div>`,
  filled_form: ({ answers }) => html`<div class="body card form">
    <strong>${icon('check', 16)}Form filled</strong>
    <dl>
      ${answers.map(({ label, answer }) => html`<dt>${label}</dt><dd dir="auto">${answer === '' ? '–' : answer}</dd>`)}
    </dl>
  </div>`,
  form: ({ questions }) =>
    html`<div class="body card"><strong>Form</strong><span class="quiet">${questions.join(', ')}</span></div>`,
  system_message: ({ text }) => html`<div class="body card">${text}</div>`,
  deleted: () => html`<div class="body card quiet">This message was deleted</div>`,
  unknown: ({ wireType }) => html`<div class="body card quiet">This page cannot show “${wireType}” yet</div>`,
};

/** The content of one event. */
export function eventView<T extends ChatEvent['type']>(event: EventOf<T>): TemplateResult {
  const view = VIEWS[event.type] as (event: EventOf<T>) => TemplateResult;
  return view(event);
}

/** `840 kB`; nothing when nobody said. */
function sizeInWords(bytes: number | undefined): string {
  if (bytes === undefined) return 'File';
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
