import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { CardButton, CardElement, EventOf, Product, ProductOption } from '../../domain/event.ts';
import { type IconName, icon } from '../icons.ts';
import { safeUrl } from '../linkify.ts';
import type { NameOf } from './name-of.ts';

const KNOWN_TEMPLATES: ReadonlySet<string> = new Set(['cards', 'quick_replies', 'sticker', 'ecommerce']);
const DRAWINGS: Readonly<Record<string, IconName>> = {
  message: 'quote',
  url: 'link',
  webview: 'window',
  phone: 'phone',
  cancel: 'close',
};

/** Cards, quick replies, a sticker, a product, or what a template of the future holds of those. */
export function richMessageView({ template, elements }: EventOf<'rich_message'>, nameOf: NameOf): TemplateResult {
  const [only] = elements;
  if (template === 'sticker' && safeUrl(only?.imageUrl) !== undefined) {
    return html`<div class="body sticker"><img src=${safeUrl(only?.imageUrl)} alt=${only?.imageText ?? 'Sticker'} loading="lazy" /></div>`;
  }
  if (template === 'quick_replies') return quickRepliesView(elements, nameOf);
  const strange = KNOWN_TEMPLATES.has(template)
    ? nothing
    : html`<p class="template">${icon('alert', 14)}Template <bdi>${template}</bdi></p>`;
  if (elements.length > 1) {
    return html`${strange}<div class="body carousel" role="group" aria-label=${`${elements.length} cards`} tabindex="0">
      ${elements.map((element) => html`<div class="card">${elementView(element, nameOf)}</div>`)}
    </div>`;
  }
  return html`${strange}<div class="body card element">
    ${only === undefined ? html`<span class="quiet">Empty</span>` : elementView(only, nameOf)}
  </div>`;
}

function quickRepliesView(elements: readonly CardElement[], nameOf: NameOf): TemplateResult {
  return html`<div class="quick">
    ${elements.map(
      ({ title, buttons }) => html`
        ${title === undefined ? nothing : html`<div class="body bubble" dir="auto">${title}</div>`}
        <ul class="choices" aria-label="Quick replies">${buttons.map((one) => html`<li>${buttonView(one, nameOf)}</li>`)}</ul>
      `,
    )}
  </div>`;
}

function elementView({ title, subtitle, imageUrl, imageText, buttons, product }: CardElement, nameOf: NameOf) {
  const image = safeUrl(imageUrl);
  return html`
    ${image === undefined ? nothing : html`<img src=${image} alt=${imageText ?? ''} loading="lazy" />`}
    ${title === undefined ? nothing : html`<strong dir="auto">${title}</strong>`}
    ${subtitle === undefined ? nothing : html`<span class="quiet" dir="auto">${subtitle}</span>`}
    ${product === undefined ? nothing : productView(product)}
    ${
      buttons.length === 0
        ? nothing
        : html`<ul class="choices" aria-label="Buttons">${buttons.map((one) => html`<li>${buttonView(one, nameOf)}</li>`)}</ul>`
    }
  `;
}

/** What the customer can press, where it leads, and who has pressed it. */
function buttonView({ text, type, value, webviewHeight, chosenBy }: CardButton, nameOf: NameOf): TemplateResult {
  const drawing = type !== undefined && Object.hasOwn(DRAWINGS, type) ? DRAWINGS[type] : undefined;
  const chosen = chosenBy.length > 0;
  const address = type === 'url' || type === 'webview' ? safeUrl(value) : undefined;
  const hint = [type ?? 'button', webviewHeight, value].filter(Boolean).join(' · ');
  const content = html`${icon(chosen ? 'check' : (drawing ?? 'dot'), 14)}<span dir="auto">${text}</span>${
    chosen
      ? html` <span class="by"><span class="visually-hidden">chosen by</span> ${chosenBy.map(nameOf).join(', ')}</span>`
      : nothing
  }`;
  const classes = `choice ${chosen ? 'chosen' : ''}`;
  return address === undefined
    ? html`<span class=${classes} title=${hint}>${content}</span>`
    : html`<a class=${classes} title=${hint} href=${address} target="_blank" rel="noopener noreferrer">${content}</a>`;
}

function productView({ label, options }: Product): TemplateResult {
  return html`<div class="product">
    ${label === undefined ? nothing : html`<small class="quiet" dir="auto">${label}</small>`}
    <ul>
      ${options.map(
        (option) => html`<li class=${option.available ? '' : 'gone'}>
          ${swatch(option)}<span dir="auto">${option.label ?? option.id}</span>
          ${option.selected ? icon('check', 14) : nothing}
          <span class="price">${priceOf(option)}</span>
        </li>`,
      )}
    </ul>
  </div>`;
}

function swatch({ color }: ProductOption) {
  return color !== undefined && CSS.supports('color', color)
    ? html`<span class="swatch" ${ref((element) => paint(element, color))}></span>`
    : nothing;
}

/** Through the object model: strict policies refuse style attributes, which `styleMap` writes at first. */
function paint(element: Element | undefined, color: string): void {
  if (element instanceof HTMLElement) element.style.backgroundColor = color;
}

function priceOf({ price, regularPrice, currency, available }: ProductOption) {
  const unit = currency === undefined ? '' : ` ${currency}`;
  return html`${regularPrice === undefined ? nothing : html`<s>${regularPrice}</s> `}${price === undefined ? '' : `${price}${unit}`}${available ? nothing : ' · sold out'}`;
}
