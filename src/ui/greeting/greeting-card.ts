import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RichMessage } from '../../protocol/domain/event.ts';
import type { EventRow } from '../../store/rows.ts';
import type { OfferView } from '../../store/views.ts';
import { avatar, avatarStyles, brandMark } from '../avatar.ts';
import { ALONE } from '../cards/card-setting.ts';
import { CommandIntent } from '../intents.ts';
import { late } from '../late.ts';
import { linkify } from '../linkify.ts';
import { PARTS } from '../parts.ts';
import { english, fill, type Phrases } from '../phrases.ts';
import type { Press } from '../rich/press.ts';
import { tellPressed } from '../rich/pressed-event.ts';
import { englishRich } from '../rich/rich-phrases.ts';
import { saidBy, saidByStyles } from '../said-by.ts';
import { SightController } from '../sight-controller.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { englishGreeting } from './greeting-phrases.ts';
import { greetingStyles } from './greeting-styles.ts';

/** What the platform allows; what is more is cut off. */
const MOST_REPLIES = 13;

/**
 * A greeting, or the message that welcomes: what the house says before the customer does. Says that it was seen once it
 * is on a screen.
 *
 * @fires customer-chat-command - It came into sight, or one of its buttons was pressed.
 * @fires customer-chat-button - A button was pressed: for the page.
 * @fires customer-chat-peek-open - The visitor wants to answer (beside the launcher).
 * @csspart greeting - The whole of it.
 * @csspart bubble - What it says.
 * @csspart rich-card - Its card.
 * @csspart rich-button - A button of its card, or a reply.
 * @csspart name - Who greets.
 * @csspart time - Beside the launcher: when.
 * @csspart peek-open - Beside the launcher: the button that leads on.
 * @csspart hint - Beside the launcher: what it says.
 */
@customElement('customer-chat-greeting-card')
export class GreetingCard extends LitElement {
  static override styles = [shared, avatarStyles, saidByStyles, greetingStyles];

  @property({ attribute: false }) offer: OfferView | undefined;
  @property({ attribute: false }) phrases: Phrases = english;
  /** The house's name, where nobody of it is known. */
  @property() brand = '';
  /** `window`: the first word of a conversation. `peek`: all there is, beside the launcher. */
  @property({ reflect: true }) look: 'window' | 'peek' = 'window';

  readonly #sight = new SightController(this, () => this.#tellIfSeen());

  protected override updated(): void {
    this.#tellIfSeen();
  }

  protected override render() {
    const { offer, look } = this;
    if (offer === undefined) return nothing;
    const { author, greeting } = offer;
    const isAnnouncement = greeting?.subtype === 'announcement';
    const name = author?.name || this.brand;
    const words = { ...englishGreeting, ...this.phrases.greeting };
    const label = isAnnouncement ? words.announcement : fill(words.from, { name });
    return html`<div class=${isAnnouncement ? 'announcement' : ''} part="greeting" role="group" aria-label=${label}>${
      look === 'peek' ? this.#renderPeek(isAnnouncement) : this.#renderFirstWord(name, isAnnouncement)
    }${this.#renderReplies()}</div>`;
  }

  #renderFirstWord(name: string, isAnnouncement: boolean) {
    const { author } = this.offer ?? {};
    const box = this.#isQuestion ? 'box bare' : 'box';
    const text = this.#text;
    return html`<div class="line">
      ${isAnnouncement ? nothing : author === undefined ? brandMark(this.brand) : avatar(author)}
      <div class="said">
        ${isAnnouncement ? nothing : html`<div class="name" part="name"><bdi>${name}</bdi></div>`}
        ${
          text === undefined
            ? html`<div class=${box}>${this.#renderCard()}</div>`
            : html`<div class="bubble" part="bubble" dir="auto">${linkify(text)}</div>`
        }
      </div>
    </div>`;
  }

  #renderPeek(isAnnouncement: boolean) {
    const { offer, phrases } = this;
    const text = this.#text ?? (this.#isQuestion ? this.#question : undefined);
    if (offer === undefined || text === undefined) return this.#renderCard();
    const { author, event } = offer;
    return html`<button class="open" part="peek-open" @click=${this.#open}>
      ${isAnnouncement || author === undefined ? nothing : avatar(author)}
      <span class="words">
        ${isAnnouncement ? nothing : saidBy(author?.name, Math.floor(event.createdAt / 1000), phrases)}
        <span class="text" part="hint" dir="auto">${text}</span>
      </span>
    </button>`;
  }

  #renderCard(): TemplateResult | typeof nothing {
    const { offer } = this;
    const event = this.#rich;
    if (offer === undefined || event === undefined) return nothing;
    late(() => import('../rich/rich-card.ts'));
    return html`<customer-chat-rich-card
      exportparts=${PARTS}
      .row=${rowOf(event, offer)}
      .setting=${this.#setting}
      .press=${this.#press}
      >${this.#question}</customer-chat-rich-card
    >`;
  }

  #renderReplies() {
    if (!this.#isQuestion) return nothing;
    late(() => import('../rich/rich-button.ts'));
    const [{ buttons = [] } = {}] = this.#rich?.elements ?? [];
    const phrases = { ...englishRich, ...this.phrases.rich };
    return html`<div class="replies" role="group" aria-label=${phrases.quickReplies}>${buttons
      .slice(0, MOST_REPLIES)
      .map(
        (button) => html`<customer-chat-rich-button
          exportparts=${PARTS}
          look="chip"
          .button=${button}
          .phrases=${phrases}
          .press=${this.#press}
        ></customer-chat-rich-button>`,
      )}</div>`;
  }

  get #text(): string | undefined {
    const event = this.offer?.event;
    return event !== undefined && 'text' in event && typeof event.text === 'string' ? event.text : undefined;
  }

  get #rich(): RichMessage | undefined {
    const event = this.offer?.greeting?.event;
    return event?.type === 'rich_message' ? event : undefined;
  }

  /** Its replies stand under it, without a box around both. */
  get #isQuestion(): boolean {
    const { templateId, elements } = this.#rich ?? {};
    return templateId === 'quick_replies' && elements?.[0]?.image === undefined;
  }

  get #question(): string {
    const [{ title = '', subtitle = '' } = {}] = this.#rich?.elements ?? [];
    return title || subtitle || this.phrases.richMessage;
  }

  get #setting(): RowSetting {
    const { phrases, brand } = this;
    return { phrases, brand, sendsLater: false, now: Date.now(), cards: ALONE, retry: () => undefined };
  }

  readonly #press: Press = (button, toggled, ecommerce) => {
    const event = this.#rich;
    const intent = new CommandIntent((chat) => chat.pressGreetingButton(button));
    this.dispatchEvent(intent);
    if (event) tellPressed(this, { chatId: undefined, event, button, toggled, ecommerce });
    return intent.outcome;
  };

  #open(): void {
    this.dispatchEvent(new Event('customer-chat-peek-open', { bubbles: true, composed: true }));
  }

  #tellIfSeen(): void {
    const { greeting } = this.offer ?? {};
    if (!this.#sight.inSight || greeting === undefined || greeting.accepted) return;
    this.dispatchEvent(new CommandIntent((chat) => chat.acceptGreeting()));
  }
}

/** A greeting stands in no thread; its card is the same as if it did. */
function rowOf(event: RichMessage, { author }: OfferView): EventRow {
  return {
    kind: 'event',
    key: event.id,
    event,
    threadId: undefined,
    mine: false,
    author,
    at: Math.floor(event.createdAt / 1000),
    firstOfGroup: true,
    lastOfGroup: true,
    showName: false,
    edited: false,
    delivery: undefined,
    showDelivery: false,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-greeting-card': GreetingCard;
  }
}
