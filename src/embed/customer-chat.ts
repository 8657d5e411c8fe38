import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { ProtocolVersion } from '../protocol/codec.ts';
import type { GivenDetails, GivenFields, TokenSource } from '../session/contract.ts';
import type { Chat, SendResult } from '../store/chat.ts';
import type { OwnPhrases } from '../ui/phrases.ts';
import type { Conversation } from './conversation.ts';
import type { AvatarOf, CustomRenderers, EventRenderers } from './custom-renderer.ts';
import { type CheckedSetting, findFaults } from './find-faults.ts';
import { Launcher } from './launcher.ts';
import { launcherStyles } from './launcher-styles.ts';
import type { Settings } from './settings.ts';

const TAG = 'customer-chat';

const loadConversation = () => import('./conversation.ts');

/**
 * A chat between the visitor of a page and the people who answer there.
 *
 * Until the visitor opens it (or the page does, or asks for `connect="eager"`) nothing is requested, stored or
 * connected; pointing at the launcher or focusing it fetches the parts that a conversation takes, no more. So a
 * conversation of an earlier page shows itself only once one of these happened.
 *
 * A setting that cannot be right is told by `customer-chat-error`, in one sentence that names its attribute, and is
 * found as the launcher's `title`; where there can be no conversation with it, the launcher is hidden. Put right, all
 * goes on.
 *
 * Taken out of the document it stops everything; put back it goes on. A move within the document goes unnoticed.
 *
 * @fires customer-chat-open - The window opened.
 * @fires customer-chat-close - The window closed.
 * @fires customer-chat-unread - Another number of unread messages; only known while connected.
 * @fires customer-chat-message - A message came, or one of the visitor's reached the server.
 * @fires customer-chat-greeting - A greeting was shown, dismissed or answered.
 * @fires customer-chat-button - The visitor pressed a button of a rich message.
 * @fires customer-chat-push - The server said something unasked: typed, for the page to react to.
 * @fires customer-chat-state - The connection changed.
 * @fires customer-chat-ended - A conversation was closed, by whomever.
 * @fires customer-chat-consent - The visitor agreed.
 * @fires customer-chat-error - A setting cannot be right, the platform refused what the page said of its visitor, or a part of the widget could not be loaded.
 * @slot launcher - A sign of the page's own in the launcher.
 * @slot header - Instead of the window's header.
 * @slot welcome - Instead of the greeting.
 * @slot avatar - In the header, instead of the face of the one who answers.
 * @slot empty - Over a conversation in which nothing has been said yet.
 * @slot before-composer - Between the conversation and the composer.
 * @slot after-composer - Under the composer.
 * @slot ended - Instead of what ends a conversation: rating, transcript, and a new beginning.
 * @slot footer - Instead of the composer, and of what ends a conversation.
 * @attr {string} lang - The language that it speaks, as far as it is translated. Default: that of the page around it.
 * @csspart launcher - The button.
 * @csspart badge - The number of unread messages.
 * @csspart peek - The newest message beside the launcher.
 * @csspart frame - What holds the window, whose own parts can be styled from the page too.
 * @cssstate open - The window is open.
 * @cssstate unread - Something has not been read.
 * @cssstate offline - The connection is lost, for now.
 * @cssstate connected - There is a connection.
 * @cssstate ended - The newest conversation is closed, as far as is known.
 * @cssstate asking - The window asks for consent.
 * @cssstate hidden - Launcher and window are off the page, after a conversation was begun; `[hidden]` holds before, too.
 * @cssprop [--customer-chat-accent=#4353ff] - The one colour that all others follow from.
 * @cssprop --customer-chat-on-accent - Text on the accent; black or white by contrast.
 * @cssprop [--customer-chat-surface=#fff] - Background; `#15171c` when dark.
 * @cssprop [--customer-chat-on-surface=#16181d] - Text on it; `#eceef2` when dark.
 * @cssprop --customer-chat-surface-raised - Agents' bubbles and the composer; from surface and accent.
 * @cssprop --customer-chat-muted - Times, hints, quiet icons; from surface and text.
 * @cssprop [--customer-chat-danger=#c9252f] - What failed; `#ff7b7f` when dark. Moved until it reads.
 * @cssprop [--customer-chat-success=#12805c] - Who is online, what worked; `#45c596` when dark. Moved until it reads.
 * @cssprop [--customer-chat-font=system-ui] - Font family.
 * @cssprop [--customer-chat-font-size=15px] - Size of running text.
 * @cssprop [--customer-chat-radius=16px] - Radius of the window; all other radii derive from it.
 * @cssprop [--customer-chat-space=4px] - The step that distances are multiples of.
 * @cssprop [--customer-chat-width=400px] - Width of the window.
 * @cssprop [--customer-chat-height=min(704px, 100dvh - 120px)] - Height of the window; 560px inline.
 * @cssprop [--customer-chat-offset-x=24px] - Distance from the side.
 * @cssprop [--customer-chat-offset-y=24px] - Distance from the bottom.
 * @cssprop [--customer-chat-z-index=2147483000] - Place in the page's stack.
 * @cssprop --customer-chat-shadow - Shadow of the window.
 * @cssprop [--customer-chat-duration=200ms] - One base for all motion.
 */
export class CustomerChat extends ReactiveElement implements Settings {
  static override styles = launcherStyles;

  static override properties: PropertyDeclarations = {
    organizationId: {},
    clientId: {},
    apiUrl: {},
    accountsUrl: {},
    apiVersion: {},
    licenseId: { type: Number },
    groupId: { type: Number },
    uniqueGroups: { type: Boolean },
    region: {},
    connect: {},
    consent: {},
    privacyUrl: {},
    open: { type: Boolean, reflect: true },
    mode: { reflect: true },
    position: { reflect: true },
    scheme: { reflect: true },
    heading: {},
    hideControls: { reflect: true },
    launcherLabel: {},
    sneakPeek: {},
    linkPreviews: { type: Boolean },
    starters: { attribute: false },
    customer: { attribute: false },
    getToken: { attribute: false },
    phrases: { attribute: false },
    renderers: { attribute: false },
    eventRenderers: { attribute: false },
    avatarOf: { attribute: false },
  };

  static {
    // An attribute is called as its property, in dashes.
    for (const [name, options] of Object.entries(CustomerChat.properties))
      Object.assign(options, { attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(), ...options });
  }

  /** The organization whose agents answer: a UUID. This or `licenseId` has to be set. */
  declare organizationId?: string | null;
  /** Client id of the registered application. Needed unless the page brings `getToken`. */
  declare clientId?: string | null;
  /** Scheme and host of the API. Default: the platform's own. */
  declare apiUrl?: string | null;
  /** Scheme and host of the token service. Default: the platform's own, or `apiUrl` where that is given. */
  declare accountsUrl?: string | null;
  /** Version of the API: `3.6` (default), or `3.0`. */
  declare apiVersion?: ProtocolVersion | null;
  /**
   * The organization's number, by which v3.0 knows it. In place of `organizationId` it takes a request more: the
   * organization is asked for by its number, when the conversation begins.
   */
  declare licenseId?: number | null;
  /** Data centre: `dal` (default) or `fra`. */
  declare region?: 'dal' | 'fra' | null;
  /** The group that new chats go to. Default: the platform decides. */
  declare groupId?: number | null;
  /** Whether the visitor is somebody else in each group, with a history of its own. Read when the chat begins. */
  declare uniqueGroups?: boolean;
  /**
   * When to connect: with the visitor's `intent` (default), or `eager`, once the page has loaded and is idle. Greetings
   * and the unread count of earlier chats need `eager`.
   */
  declare connect?: 'intent' | 'eager' | null;
  /**
   * Whether the visitor is asked first: with `required` the window opens on a few words and a button, and until it is
   * pressed nothing is connected, requested of the platform, or stored. The answer is kept in this browser and told by
   * `customer-chat-consent`. A page that knows the answer sets `given`. Default: nobody is asked.
   */
  declare consent?: 'required' | 'given' | null;
  /** Address of the page's privacy notice, which the question for consent leads to. Read when it is asked. */
  declare privacyUrl?: string | null;
  /** Whether the window is open. A page that sets it from the start connects at once, and keeps its focus. */
  declare open: boolean;
  /**
   * `floating` (default) in a corner of the page, or `inline`: the window stands in the element's place, without a
   * launcher, and connects when it is pointed at or focused.
   */
  declare mode?: 'floating' | 'inline' | null;
  /** The corner: at the `end` (default) or the `start` of a line of text. */
  declare position?: 'end' | 'start' | null;
  /** `light`, `dark`, or `auto` as the visitor's system. Default: as the page's own `color-scheme`. */
  declare scheme?: 'light' | 'dark' | 'auto' | null;
  /** The name over the window before an agent has come: the brand's. */
  declare heading?: string | null;
  /** Words beside the launcher's sign; they make it a bar. Empty: those of the platform's text button, once connected. */
  declare launcherLabel?: string | null;
  /**
   * What the window does without, in words with spaces between: `attach emoji send header minimise menu back rating
   * transcript sounds end times avatars names days deliveries system starters badge peek`; and `launcher`: there is no
   * button, the page opens the window itself.
   */
  declare hideControls?: string | null;
  /** Whether agents see what is being typed before it is sent: `on` (default) or `off`. Read when the chat begins. */
  declare sneakPeek?: 'on' | 'off' | null;
  /**
   * Whether a link that the visitor writes is looked behind (`get_url_info`) and previewed before it is sent. Default
   * false: the platform hears of each such link, sent or not.
   */
  declare linkPreviews?: boolean;
  /** Questions that one can begin with, offered before the first message. */
  declare starters?: readonly string[] | undefined;
  /** Who the visitor is, as far as the page knows. */
  declare customer?: GivenDetails | undefined;
  /**
   * The page's own source of customer tokens; replaces the built-in one. Taken back, it erases what is kept of the customer
   * in this browser, and begins anew with whom the built-in one knows.
   */
  declare getToken?: TokenSource | undefined;
  /** Words of the widget to say otherwise, by key. */
  declare phrases?: OwnPhrases | undefined;
  /**
   * Draws custom events of the page's own: a function of an event's content, or one for each value that `type` has in
   * the contents. A node stands in the conversation as the page styles it; what nobody draws is not shown. One that
   * throws is told by `customer-chat-error`.
   */
  declare renderers?: CustomRenderers | undefined;
  /**
   * Draws events of the platform's own types instead of the widget, by type: `message`, `file`, `rich_message`, `form`,
   * `filled_form`. Where one returns nothing, the widget draws. Read when the window is shown.
   */
  declare eventRenderers?: EventRenderers | undefined;
  /** Pictures of those who answer, wherever their faces stand. Read when the window is shown. */
  declare avatarOf?: AvatarOf | undefined;

  readonly #launcher = new Launcher();
  #conversation: Conversation | undefined;
  /** Not even the first part of the conversation could be loaded. */
  #unreachable = false;

  constructor() {
    super();
    this.open = false;
  }

  /** The conversation without its looks, once there is one: state, commands, figures. */
  get chat(): Chat | undefined {
    return this.#conversation?.chat;
  }

  /** The settings that cannot be right, as properties, the gravest first. */
  get faults(): readonly CheckedSetting[] {
    return findFaults(this);
  }

  /** How many messages have not been read, as far as is known. */
  get unread(): number {
    return this.#conversation?.unread ?? 0;
  }

  /** Opens the window, also that of a hidden widget. (`open` is the property, as with `<dialog>`.) */
  show(): void {
    this.hidden = false;
    this.open = true;
  }

  close(): void {
    this.open = false;
  }

  toggle(): void {
    this.open = !this.open;
  }

  /** Takes launcher and window off the page, as `hidden`, until `show()` or `hidden = false`; the conversation goes on. */
  hide(): void {
    this.hidden = true;
    this.close();
  }

  /** Sends a message as the visitor; connects for it. Rejects when the widget cannot be loaded or is set up wrongly. */
  async sendMessage(text: string): Promise<SendResult> {
    return (await this.#load()).sendMessage(text);
  }

  /** Says who the visitor is; what is left out stays as it was. `sessionFields` are replaced as a whole. */
  setCustomer(details: GivenDetails): void {
    this.customer = { ...this.customer, ...details };
  }

  /** Says what the page knows of this visit, by name, in place of all it said before: the agents see it beside the conversation. */
  setSessionFields(sessionFields: GivenFields): void {
    this.setCustomer({ sessionFields });
  }

  /**
   * Erases what this widget keeps of the visitor in this browser, and closes their conversation. With `getToken` the next
   * token says who comes; without it the platform's own cookie, which no page can delete, still names the same visitor.
   */
  async logOut(): Promise<void> {
    // What the page said of one visitor is not true of the next, of whom it may speak in the same breath.
    this.customer = undefined;
    return (this.#conversation ?? (await this.#load())).logOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#conversation?.resume();
    addEventListener('load', this.#beginWhenIdle);
    // What could not be loaded may be, once there is a network.
    addEventListener('online', this.#beginWhenIdle);
    this.#beginWhenIdle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('load', this.#beginWhenIdle);
    removeEventListener('online', this.#beginWhenIdle);
    queueMicrotask(() => this.isConnected || this.#conversation?.pause());
  }

  protected override firstUpdated(): void {
    const { button } = this.#launcher;
    button.onclick = () => this.toggle();
    button.onpointerenter = button.onfocus = () => loadConversation().then((it) => it.preload(), leave);
    this.renderRoot.append(button);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { open } = this;
    const phrases = this.#conversation?.phrases ?? this.phrases;
    const { button } = this.#launcher;
    if (this.faults[0] || button.title)
      loadConversation()
        .then((it) => it.tellProblems(this, button))
        .catch(leave);
    this.#launcher.show(
      open,
      this.#unreachable ? (phrases?.tryAgain ?? 'Try again') : this.launcherLabel,
      phrases?.brand ?? 'Chat',
    );
    if (this.#conversation) this.#conversation.update(changed);
    else if (open || this.mode === 'inline') this.#begin(changed);
    if (changed.has('connect')) this.#beginWhenIdle();
  }

  #begin(changed: PropertyValues<this>): void {
    this.#load().then(
      (conversation) => conversation.update(changed),
      (error) => {
        this.#unreachable = true;
        this.open = false;
        this.dispatchEvent(
          new CustomEvent('customer-chat-error', { detail: { message: `${error}` }, bubbles: true, composed: true }),
        );
      },
    );
  }

  readonly #beginWhenIdle = (): void => {
    const begin = () => {
      if (this.connect === 'eager' && this.isConnected && document.readyState === 'complete')
        this.#load().then((it) => it.begin(), leave);
    };
    // Safari has none.
    (globalThis.requestIdleCallback ?? setTimeout)(begin);
  };

  async #load(): Promise<Conversation> {
    const { Conversation } = await loadConversation();
    this.#unreachable = false;
    this.requestUpdate();
    this.#conversation ??= new Conversation(this, this.#launcher);
    return this.#conversation;
  }
}

/** What was not fetched now is fetched when it is needed. */
const leave = () => {};

/** Registers `<customer-chat>`; does nothing the second time, and nothing where there is no DOM. */
export function defineCustomerChat(): void {
  if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, CustomerChat);
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat': CustomerChat;
  }
}
