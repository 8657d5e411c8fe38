import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { Ecommerce, EcommerceChoice, EcommerceOption, RichElement } from '../../protocol/domain/rich-message.ts';
import { icons } from '../icons.ts';
import { fill } from '../phrases.ts';
import { pictureUrl } from '../safe-url.ts';
import { shared } from '../styles/shared.ts';
import { leavePlace, picture } from './picture.ts';
import { priceWords } from './price.ts';
import { productStyles } from './product-styles.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';

/** More than a card can show of one product is cut off. */
const MOST_OPTIONS = 30;

/** What an option looks like, by the product's way of showing them; any other way is `tags`. */
const FACES: Readonly<Record<string, (option: EcommerceOption) => TemplateResult | typeof nothing>> = {
  swatch: ({ color }) => html`<span class="colour" ${ref((dot) => paint(dot, color))}></span>`,
  images: ({ imageThumbnailUrl, imageUrl }) => {
    const url = pictureUrl(imageThumbnailUrl) ?? pictureUrl(imageUrl);
    return url === undefined
      ? nothing
      : html`<img class="thumbnail" src=${url} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${leavePlace} />`;
  },
};

/** As a style sheet's object takes it: what is no colour leaves none. */
function paint(dot: Element | undefined, color: string | undefined): void {
  if (dot instanceof HTMLElement) dot.style.backgroundColor = color ?? '';
}

/**
 * A product: its picture, name, price and what one can choose of it. The choice goes with the press of a button of its
 * card.
 *
 * @csspart picture - The picture of the product, or of what is chosen.
 * @csspart product-option - One thing to choose.
 * @csspart title - Its name.
 * @csspart hint - More about it.
 * @csspart price - What it costs.
 * @csspart label - What there is to choose of it.
 * @csspart field - A list to choose from.
 * @csspart error - That it is sold out.
 */
@customElement('customer-chat-product-choice')
export class ProductChoice extends LitElement {
  static override styles = [shared, productStyles];

  @property({ attribute: false }) element: RichElement | undefined;
  @property({ attribute: false }) phrases: RichPhrases = englishRich;
  @property() language = 'en';
  /** Hears what is chosen, from the start. */
  @property({ attribute: false }) choose: ((choice: EcommerceChoice) => void) | undefined;

  @state() private optionId: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('element') || this.#product === changed.get('element')?.ecommerce) return;
    const options = this.#options;
    if (options.some(({ optionId }) => optionId === this.optionId)) return;
    this.#take(options.find(({ selected, available }) => selected && available !== false)?.optionId);
  }

  protected override render() {
    const { element, phrases } = this;
    const product = this.#product;
    if (element === undefined || product === undefined) return nothing;
    const chosen = this.#options.find(({ optionId }) => optionId === this.optionId);
    const chosenPicture = chosen?.imageUrl === undefined ? undefined : { url: chosen.imageUrl };
    const title = element.title || product.label;
    return html`
      ${picture(chosenPicture ?? element.image, 'picture', title ?? '')}
      <div class="words">
        <div class="head">
          <div class="title" part="title" dir="auto">${title ?? nothing}</div>
          ${this.#renderPrice(product, chosen)}
        </div>
        ${element.subtitle ? html`<div class="subtitle" part="hint" dir="auto">${element.subtitle}</div>` : nothing}
        ${chosen?.available === false ? html`<div class="sold-out" part="error">${phrases.soldOut}</div>` : nothing}
        ${this.#options.length === 0 ? nothing : this.#renderOptions(product)}
      </div>`;
  }

  #renderPrice(product: Ecommerce, chosen: EcommerceOption | undefined) {
    const { language, phrases } = this;
    const of = chosen ?? this.#options[0];
    const price = priceWords(of?.price, of?.currency, language);
    if (price === undefined) return html`<div class="price" part="price">${rangeOf(product, phrases, language)}</div>`;
    const regular = priceWords(of?.regularPrice, of?.currency, language);
    return html`<div class="price" part="price">
      ${price}${
        regular === undefined || regular === price
          ? nothing
          : html` <s aria-hidden="true">${regular}</s><span class="hidden">${fill(phrases.wasPrice, { price: regular })}</span>`
      }
    </div>`;
  }

  #renderOptions({ viewType, label }: Ecommerce) {
    const { phrases } = this;
    const legend = label || phrases.options;
    return viewType === 'select'
      ? html`<label class="group" part="product-option"
          ><span class="legend" part="label">${legend}</span
          ><span class="select"><select part="field" @change=${this.#select}>
            <option value="" ?selected=${this.optionId === undefined}></option>
            ${this.#options.map(
              (option) => html`<option
                value=${option.optionId}
                ?selected=${option.optionId === this.optionId}
                ?disabled=${option.available === false}
              >${option.label || option.optionId}${option.available === false ? ` · ${phrases.soldOut}` : ''}</option>`,
            )}
          </select>${icons.down}</span></label
        >`
      : html`<fieldset class="group">
          <legend class="legend" part="label">${legend}</legend>
          <div class="choices">${this.#options.map((option) => this.#renderOption(option, viewType ?? 'tags'))}</div>
        </fieldset>`;
  }

  #renderOption(option: EcommerceOption, viewType: string) {
    const isGone = option.available === false;
    const face = Object.hasOwn(FACES, viewType) ? FACES[viewType]?.(option) : nothing;
    return html`<label class="option" part="product-option">
      <input
        type="radio"
        name="option"
        .checked=${option.optionId === this.optionId}
        ?disabled=${isGone}
        @change=${() => this.#take(option.optionId)}
      />
      <span class="choice"
        >${face}<bdi class="name">${option.label || option.optionId}</bdi>${
          isGone ? html`<span class="hidden">, ${this.phrases.soldOut}</span>` : nothing
        }</span
      >
    </label>`;
  }

  #select({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLSelectElement) this.#take(currentTarget.value || undefined);
  }

  #take(optionId: string | undefined): void {
    this.optionId = optionId;
    const productId = this.#product?.productId;
    if (productId !== undefined) this.choose?.({ productId, ...(optionId !== undefined && { optionId }), quantity: 1 });
  }

  get #product(): Ecommerce | undefined {
    return this.element?.ecommerce;
  }

  get #options(): readonly EcommerceOption[] {
    return this.#product?.options?.slice(0, MOST_OPTIONS) ?? [];
  }
}

/** From the least to the most, where add-ons make the price; what else they say is not documented. */
function rangeOf({ addons = [] }: Ecommerce, phrases: RichPhrases, language: string): string {
  const addon = addons.find(({ range_from: from, range_to: to }) => isPrice(from) && isPrice(to));
  if (addon === undefined) return '';
  const { range_from: from, range_to: to, currency } = addon;
  const words = (price: unknown) =>
    isPrice(price) ? priceWords(price, typeof currency === 'string' ? currency : undefined, language) : undefined;
  return fill(phrases.priceRange, { from: words(from) ?? '', to: words(to) ?? '' });
}

const isPrice = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-product-choice': ProductChoice;
  }
}
