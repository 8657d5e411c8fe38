import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RichMessage } from '../../protocol/domain/event.ts';
import type { EcommerceChoice, RichElement } from '../../protocol/domain/rich-message.ts';
import type { EventRow } from '../../store/rows.ts';
import { icons } from '../icons.ts';
import { late } from '../late.ts';
import { fill } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { picture } from './picture.ts';
import { confirmed, type Press, pressIn } from './press.ts';
import './quick-replies.ts';
import './rich-button.ts';
import { PARTS } from '../parts.ts';
import { isChosen } from './rich-button.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';
import { richStyles } from './rich-styles.ts';
import { frameRow, type RowFrame } from './row-frame.ts';

/** What the platform allows; what is more is cut off. */
const MOST_ELEMENTS = 10;
const MOST_BUTTONS = 13;

type Drawing = (elements: readonly RichElement[], phrases: RichPhrases) => TemplateResult | typeof nothing;

/**
 * A rich message: a card, a carousel, a sticker, a product, or the question of quick replies. A template that nobody
 * knows is drawn as cards.
 *
 * @fires customer-chat-command - A button was pressed.
 * @fires customer-chat-button - The same, for the page.
 * @csspart rich-card - One card.
 * @csspart picture - Its picture, or a sticker.
 * @csspart rich-button - One of its buttons.
 * @csspart title - Its title.
 * @csspart hint - What stands under it.
 * @csspart answer - The quick reply that was given.
 */
@customElement('customer-chat-rich-card')
export class RichCard extends LitElement {
  static override styles = [shared, richStyles];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;
  /** What a press does where the message stands in no chat yet. */
  @property({ attribute: false }) press: Press | undefined;

  /** What is chosen of each product, by its element's place. */
  @state() private choices: Readonly<Record<number, EcommerceChoice>> = {};

  readonly #drawings: Readonly<Record<string, Drawing>> = {
    quick_replies: (elements, phrases) => this.#renderQuestion(elements, phrases),
    sticker: (elements, phrases) => this.#renderSticker(elements, phrases),
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('row')) frameRow(this, this.#frame);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    frameRow(this, this.#frame);
  }

  protected override render() {
    const { setting } = this;
    const message = this.#message;
    if (message === undefined || setting === undefined) return nothing;
    const phrases: RichPhrases = { ...englishRich, ...setting.phrases.rich };
    const elements = this.#elements;
    const buttons = elements.flatMap(({ buttons = [] }) => buttons);
    if (buttons.some((button) => button.type === 'cancel' && isChosen(button, setting.cards.me)))
      return html`<div class="dismissed" dir="auto">${elements[0]?.title ?? setting.phrases.richMessage}</div>`;
    const drawing = Object.hasOwn(this.#drawings, message.templateId) ? this.#drawings[message.templateId] : undefined;
    return drawing?.(elements, phrases) ?? this.#renderCards(elements, phrases);
  }

  #renderCards(elements: readonly RichElement[], phrases: RichPhrases) {
    const { setting } = this;
    if (elements.length < 2) {
      const [only] = elements;
      return only
        ? this.#renderCard(only, 0, phrases)
        : html`<div class="dismissed">${setting?.phrases.richMessage}</div>`;
    }
    late(() => import('./carousel.ts'));
    return html`<customer-chat-carousel exportparts=${PARTS} .phrases=${phrases}>${elements.map((element, at) =>
      this.#renderCard(element, at, phrases, fill(phrases.cardOf, { n: at + 1, all: elements.length })),
    )}</customer-chat-carousel>`;
  }

  #renderCard(element: RichElement, at: number, phrases: RichPhrases, label?: string) {
    const { title, subtitle, image, ecommerce } = element;
    const isProduct = ecommerce !== undefined;
    if (isProduct) late(() => import('./product-choice.ts'));
    const hasWords = Boolean(title || subtitle) && !isProduct;
    return html`<div class="card" part="rich-card" role=${label === undefined ? nothing : 'group'} aria-label=${label ?? nothing}>
      ${
        isProduct
          ? html`<customer-chat-product-choice
              exportparts=${PARTS}
              .element=${element}
              .phrases=${phrases}
              .language=${this.setting?.phrases.language ?? 'en'}
              .choose=${(choice: EcommerceChoice) => this.#choose(at, choice)}
            ><div class="words" dir="auto"><div class="title" part="title">${title ?? ecommerce.label ?? nothing}</div></div></customer-chat-product-choice>`
          : picture(image, 'picture')
      }
      ${
        hasWords
          ? html`<div class="words">
              ${title ? html`<div class="title" part="title" dir="auto">${title}</div>` : nothing}
              ${subtitle ? html`<div class="subtitle" part="hint" dir="auto">${subtitle}</div>` : nothing}
            </div>`
          : nothing
      }
      ${this.#renderButtons(element, at, phrases)}
    </div>`;
  }

  #renderButtons({ buttons = [] }: RichElement, at: number, phrases: RichPhrases) {
    const { row, setting, choices } = this;
    const press = this.press ?? (row && pressIn(this, row));
    if (buttons.length === 0 || setting === undefined) return nothing;
    return html`<div class="buttons">${buttons.slice(0, MOST_BUTTONS).map(
      (button) => html`<customer-chat-rich-button
        exportparts=${PARTS}
        .button=${button}
        .me=${setting.cards.me}
        .phrases=${phrases}
        .disabled=${!setting.cards.canAnswer || (this.press === undefined && row !== undefined && !confirmed(row))}
        .row=${this.press === undefined ? row : undefined}
        .press=${press && (((pressed, toggled) => press(pressed, toggled, choices[at])) satisfies Press | undefined)}
      ></customer-chat-rich-button>`,
    )}</div>`;
  }

  /** The replies themselves stand over the composer, as long as they can be given. */
  #renderQuestion(elements: readonly RichElement[], phrases: RichPhrases) {
    const [{ title, subtitle, image, buttons = [] } = {}] = elements;
    if (image)
      return this.#renderCards(
        elements.map(({ buttons: _, ...rest }) => rest),
        phrases,
      );
    const chosen = buttons.filter((button) => isChosen(button, this.setting?.cards.me));
    return html`<div class="question" part="rich-card" dir="auto">${title || subtitle || this.setting?.phrases.richMessage}</div>${chosen.map(
      ({ text }) =>
        html`<div class="answer" part="answer">${icons.sent}<span class="hidden">${phrases.chosen}: </span><bdi>${text}</bdi></div>`,
    )}`;
  }

  #renderSticker(elements: readonly RichElement[], phrases: RichPhrases) {
    const [{ title, image } = {}] = elements;
    return image ? picture(image, 'sticker', title ?? phrases.sticker) : this.#renderCards(elements, phrases);
  }

  #choose(at: number, choice: EcommerceChoice): void {
    this.choices = { ...this.choices, [at]: choice };
  }

  get #message(): RichMessage | undefined {
    const event = this.row?.event;
    // One that is still on its way has all but its id.
    return event?.type === 'rich_message' ? (event as RichMessage) : undefined;
  }

  get #elements(): readonly RichElement[] {
    return this.#message?.elements?.slice(0, MOST_ELEMENTS) ?? [];
  }

  get #frame(): RowFrame {
    const elements = this.#elements;
    const [first] = elements;
    switch (this.#message?.templateId) {
      case 'sticker':
        return first?.image ? 'bare' : 'boxed';
      case 'quick_replies':
        return first?.image ? 'boxed' : 'bare';
      default:
        return elements.length > 1 ? 'wide' : 'boxed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-rich-card': RichCard;
  }
}
