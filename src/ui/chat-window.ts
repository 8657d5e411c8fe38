import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { UserId } from '../protocol/domain/ids.ts';
import type { Chat } from '../store/chat.ts';
import { selectChatList } from '../store/selectors/chat-list.ts';
import { selectComposer } from '../store/selectors/composer.ts';
import { selectHeader } from '../store/selectors/header.ts';
import { selectNotice, selectQueue } from '../store/selectors/notice.ts';
import { selectOffer } from '../store/selectors/offer.ts';
import { selectScreen } from '../store/selectors/screen.ts';
import { selectTimeline } from '../store/selectors/timeline.ts';
import type { State } from '../store/state.ts';
import type { NoticeView, Screen } from '../store/views.ts';
import type { Face } from './avatar.ts';
import type { CardSetting } from './cards/card-setting.ts';
import './composer/composer.ts';
import { FullScreenController } from './full-screen-controller.ts';
import {
  type Aside,
  type CommandIntent,
  type DraftIntent,
  MinimiseIntent,
  type ReadIntent,
  type RetryIntent,
  type SendMessageIntent,
  type ShowAsideIntent,
  type ShowChatIntent,
  SoundIntent,
} from './intents.ts';
import { isComposing } from './is-composing.ts';
import { late } from './late.ts';
import './notice-bar.ts';
import { PARTS } from './parts.ts';
import { english, type OwnPhrases, type Phrases, withPhrases } from './phrases.ts';
import { SightController } from './sight-controller.ts';
import { skeleton, skeletonStyles } from './skeleton.ts';
import { StoreController } from './store-controller.ts';
import { shared } from './styles/shared.ts';
import { tokens } from './styles/tokens.ts';
import { windowStyles } from './styles/window.ts';
import './timeline/message-list.ts';
import './welcome-view.ts';
import './window-header.ts';

/**
 * The window: shows what is selected from a chat's state and makes commands of what its views ask for. It takes all the
 * room that it is given; where it stands, and its shadow, are up to whoever holds it.
 *
 * @fires customer-chat-minimise - The window is to close: its button or Escape was pressed.
 * @fires customer-chat-sound - The switch for sounds was turned; set `sounds` to follow.
 * @slot header - Instead of the header.
 * @slot welcome - Instead of the greeting.
 * @slot avatar - In the header, instead of the face.
 * @slot empty - Over a conversation in which nothing has been said.
 * @slot before-composer - Over the composer.
 * @slot after-composer - Under the composer.
 * @slot ended - Instead of what ends a conversation.
 * @slot footer - Instead of the composer.
 * @csspart window - The whole surface. The parts of all views in it are exported too; they are listed in `parts.ts`.
 * @csspart ended - The foot of an ended conversation.
 * @csspart primary-button - A filled button.
 * @csspart skeleton - The shape of a conversation that loads.
 * @cssprop [--customer-chat-accent=#4353ff] - The brand's colour: own bubbles, buttons, links.
 * @cssprop [--customer-chat-on-accent] - Text on the accent. Default black or white, whichever reads better.
 * @cssprop [--customer-chat-surface=#fff] - The window's background.
 * @cssprop [--customer-chat-on-surface=#16181d] - Text on it.
 * @cssprop [--customer-chat-surface-raised] - Bubbles of agents, composer, hovered rows. Default derived.
 * @cssprop [--customer-chat-muted] - Times and hints. Default derived.
 * @cssprop [--customer-chat-danger=#c9252f] - What went wrong.
 * @cssprop [--customer-chat-success=#12805c] - Online.
 * @cssprop [--customer-chat-font=system-ui] - Font family.
 * @cssprop [--customer-chat-font-size=15px] - Size of body text; all others follow. 16px on touch.
 * @cssprop [--customer-chat-radius=16px] - The window's corners; all others follow.
 * @cssprop [--customer-chat-space=4px] - The unit of all distances.
 * @cssprop [--customer-chat-duration=200ms] - The base of all motion.
 */
@customElement('customer-chat-window')
export class ChatWindow extends LitElement {
  static override styles = [tokens, shared, skeletonStyles, windowStyles];

  @property({ attribute: false }) chat: Chat | undefined;
  /** The house's name. */
  @property() brand = english.brand;
  /** Own words in place of the English ones. */
  @property({ attribute: false }) phrases: OwnPhrases = {};
  /** Questions that can be sent with one press, before the first word. */
  @property({ attribute: false }) starters: readonly string[] = [];
  /** Types of events that the page draws itself. */
  @property({ attribute: false }) drawnTypes: readonly string[] = [];
  /** Whether links are looked behind while they are written. */
  @property({ attribute: false }) linkPreviews = false;
  /** Some of those who answer, for the greeting. */
  @property({ attribute: false }) team: readonly Face[] = [];
  /** E-mail address to turn to where there is no chat. */
  @property() contact = '';
  /** `floating` over the page, or `inline`: a part of it, which nobody closes. */
  @property({ reflect: true }) mode: 'floating' | 'inline' = 'floating';
  @property({ reflect: true }) scheme: 'light' | 'dark' | 'auto' = 'auto';
  /** Whether sounds are on; `undefined` leaves their switch out. */
  @property({ attribute: false }) sounds: boolean | undefined;

  /** The last command was refused. */
  @state() private failed = false;
  /** What stands over the composer on the customer's wish. */
  @state() private aside: Aside | undefined;

  readonly #timeline = this.#selected(selectTimeline);
  readonly #screen = this.#selected(selectScreen);
  readonly #header = this.#selected(selectHeader);
  readonly #notice = this.#selected(selectNotice);
  readonly #queue = this.#selected(selectQueue);
  readonly #composer = this.#selected(selectComposer);
  readonly #list = this.#selected(selectChatList);
  readonly #offer = this.#selected(selectOffer);
  readonly #open = this.#selected(({ window }) => window.open);
  readonly #me = this.#selected(({ people }) => people.customerId);
  readonly #fullScreen = new FullScreenController(this);
  readonly #sight = new SightController(this, () => this.#look());
  #words: Phrases = english;
  /** What the timeline said last of what is on the screen. */
  #lastRead: ReadIntent | undefined;
  #looking = false;
  /** Screen and conversation that were shown last. */
  #place = '';
  #noticed: NoticeView['is'] | undefined;
  #hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', PARTS);
    if (!CSS.supports('color:oklch(from red l c h)'))
      late(async () => (await import('./styles/theme-fallback.ts')).computeColors(this));
  }

  /** To where one writes; where that would bring up a keyboard over the conversation, to the window itself. */
  override focus(options?: FocusOptions): void {
    const byTouch = matchMedia('(hover: none) and (pointer: coarse)').matches;
    const target = byTouch
      ? null
      : this.renderRoot.querySelector<HTMLElement>('customer-chat-composer, customer-chat-opening-form:defined');
    (target ?? this.renderRoot.querySelector<HTMLElement>('section'))?.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('phrases')) this.#words = withPhrases(this.phrases);
    this.toggleAttribute('full-screen', this.#fillsScreen);
    const place = `${this.#screen.value?.is} ${this.#chatId}`;
    if (place !== this.#place || this.#composer.value?.is === 'ended') this.aside = undefined;
    // What did not work is no news any more, unless it is just now.
    const notice = this.#notice.value?.is;
    if ((place !== this.#place || notice !== this.#noticed) && !changed.has('failed')) this.failed = false;
    this.#place = place;
    this.#noticed = notice;
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(): void {
    // What held it has made room for something else.
    if (this.#hadFocus && this.shadowRoot?.activeElement == null) this.focus();
    this.#look();
  }

  protected override render() {
    const screen: Screen = this.#screen.value ?? { is: 'loading' };
    const inline = this.mode === 'inline';
    const fullScreen = this.#fillsScreen;
    return html`
      <section
        class=${screen.is}
        part="window"
        role=${inline ? 'region' : 'dialog'}
        aria-label=${this.brand}
        tabindex="-1"
        @keydown=${this.#press}
        @customer-chat-send-message=${this.#send}
        @customer-chat-draft=${this.#keepDraft}
        @dragover=${this.#takeFiles}
        @drop=${this.#takeFiles}
        @paste=${this.#takeFiles}
        @customer-chat-retry=${({ customId }: RetryIntent) => this.chat?.retry(customId)}
        @customer-chat-load-more=${() => this.#run(this.chat?.loadMore(this.#chatId))}
        @customer-chat-read=${this.#read}
        @customer-chat-reconnect=${() => this.chat?.retryConnection()}
        @customer-chat-end=${() => this.#run(this.chat?.deactivate(this.#chatId))}
        @customer-chat-start=${this.#start}
        @customer-chat-show-list=${() => this.chat?.showList()}
        @customer-chat-show-chat=${({ chatId }: ShowChatIntent) => this.chat?.showChat(chatId)}
        @customer-chat-command=${this.#obey}
        @customer-chat-show-aside=${({ what }: ShowAsideIntent) => {
          this.aside = what;
        }}
        @customer-chat-sound=${({ on }: SoundIntent) => this.dispatchEvent(new SoundIntent(on))}
        @customer-chat-minimise=${() => this.dispatchEvent(new MinimiseIntent())}
      >
        <slot name="header"><customer-chat-window-header
          exportparts=${PARTS}
          ?plain=${screen.is === 'welcome' || screen.is === 'list'}
          .view=${this.#header.value}
          .phrases=${this.#words}
          .brand=${this.brand}
          .heading=${screen.is === 'list' ? this.#words.messages : ''}
          .sounds=${this.sounds}
          .fullScreen=${fullScreen}
          .inline=${inline}
        ></customer-chat-window-header></slot>
        ${
          screen.is === 'stopped'
            ? nothing
            : html`<customer-chat-notice-bar
                exportparts=${PARTS}
                .view=${this.#noticeFor(screen)}
                .phrases=${this.#words}
                .failed=${this.failed}
              ></customer-chat-notice-bar>`
        }
        ${this.#renderMain(screen)}
        ${screen.is === 'list' || screen.is === 'stopped' || screen.is === 'form' ? nothing : html`<slot name="before-composer"></slot><slot name="footer">${this.#renderFooter(screen)}</slot><slot name="after-composer"></slot>`}
      </section>`;
  }

  #renderMain(screen: Screen) {
    const phrases = this.#words;
    const cards = this.#cardsFor(this.#me.value, this.#composer.value?.is !== 'forbidden');
    switch (screen.is) {
      case 'loading':
        return skeleton(phrases.loading);
      case 'welcome':
        return html`<slot name="welcome"><customer-chat-welcome-view
          exportparts=${PARTS}
          .phrases=${phrases}
          .starters=${this.#offer.value?.event.type === 'rich_message' ? [] : this.starters}
          .team=${this.team}
          .presence=${this.#header.value?.presence ?? 'unknown'}
          .canLeave=${screen.canLeave === true}
        >${this.#renderOffer()}</customer-chat-welcome-view></slot>`;
      case 'form':
        late(() => import('./forms/opening-form.ts'));
        return html`<customer-chat-opening-form
          exportparts=${PARTS}
          .view=${screen}
          .phrases=${phrases}
        ></customer-chat-opening-form>`;
      case 'conversation':
        return html`
          ${this.#timeline.value?.pages.some(({ rows }) => rows.some(({ kind }) => kind === 'event')) ? nothing : html`<slot name="empty"></slot>`}
          <customer-chat-message-list
            exportparts=${PARTS}
            .view=${this.#timeline.value}
            .phrases=${phrases}
            .brand=${this.brand}
            .sendsLater=${this.#sendsLater}
            .cards=${cards}
          ></customer-chat-message-list>
          <customer-chat-quick-replies
            exportparts=${PARTS}
            .view=${this.#timeline.value}
            .phrases=${phrases}
            .cards=${cards}
          ></customer-chat-quick-replies>
          ${this.#renderOffer()}${this.#queue.value === undefined ? nothing : this.#renderQueue()}
          ${this.aside === undefined ? nothing : this.#renderAside(this.aside)}`;
      case 'list':
        late(() => import('./chat-list.ts'));
        return html`<customer-chat-chat-list
          exportparts=${PARTS}
          .items=${this.#list.value ?? []}
          .phrases=${phrases}
          .brand=${this.brand}
        ></customer-chat-chat-list>`;
      case 'stopped':
        late(() => import('./stopped-view.ts'));
        return html`<customer-chat-stopped-view
          exportparts=${PARTS}
          .phrases=${phrases}
          .why=${screen.why}
          .contact=${this.contact}
          >${phrases.unavailable}</customer-chat-stopped-view
        >`;
    }
  }

  #renderOffer() {
    if (this.#offer.value === undefined) return nothing;
    late(() => import('./greeting/greeting-card.ts'));
    return html`<customer-chat-greeting-card
      exportparts=${PARTS}
      .offer=${this.#offer.value}
      .phrases=${this.#words}
      .brand=${this.brand}
    ></customer-chat-greeting-card>`;
  }

  #renderQueue() {
    late(() => import('./queue-card.ts'));
    return html`<customer-chat-queue-card
      exportparts=${PARTS}
      .view=${this.#queue.value}
      .phrases=${this.#words}
    ></customer-chat-queue-card>`;
  }

  #renderAside(what: Aside) {
    late(() => import('./ended/aside-card.ts'));
    return html`<customer-chat-aside-card
      exportparts=${PARTS}
      .what=${what}
      .phrases=${this.#words}
      .brand=${this.brand}
      @close=${this.#closeAside}
    ></customer-chat-aside-card>`;
  }

  #renderFooter(screen: Screen) {
    const composer = this.#composer.value;
    const phrases = this.#words;
    if (composer?.is === 'ended') {
      late(() => import('./ended/ended-foot.ts'));
      return html`<slot name="ended"><customer-chat-ended-foot
        exportparts=${PARTS}
        .phrases=${phrases}
        .brand=${this.brand}
        ><div class="foot">
          <button class="primary" part="primary-button" @click=${this.#start}>${phrases.startAgain}</button>
        </div></customer-chat-ended-foot
      ></slot>`;
    }
    if (composer?.is === 'forbidden') return html`<div class="foot hint" part="ended">${phrases.cannotWrite}</div>`;
    return html`${this.linkPreviews ? this.#renderLink(composer?.draft) : nothing}<customer-chat-composer
      exportparts=${PARTS}
      .phrases=${phrases}
      .placeholder=${screen.is === 'welcome' ? phrases.firstPlaceholder : phrases.placeholder}
      .chatId=${this.#chatId}
      .draft=${composer?.draft ?? ''}
    ></customer-chat-composer>`;
  }

  #renderLink(draft = '') {
    late(() => import('./links/draft-link.ts'));
    return html`<customer-chat-draft-link
      exportparts=${PARTS}
      .draft=${draft}
      .phrases=${this.#words}
    ></customer-chat-draft-link>`;
  }

  /** The greeting says by itself that nobody is there. */
  #noticeFor(screen: Screen): NoticeView {
    const notice = this.#notice.value;
    return notice === undefined || (screen.is !== 'conversation' && notice.is === 'nobody_online')
      ? { is: 'none' }
      : notice;
  }

  get #fillsScreen(): boolean {
    return this.mode !== 'inline' && this.#fullScreen.smallScreen;
  }

  get #chatId() {
    return this.#timeline.value?.chatId;
  }

  get #sendsLater(): boolean {
    return this.#composer.value?.is === 'open' && this.#composer.value.sendsLater;
  }

  #selected<T>(selector: (state: State) => T): StoreController<T> {
    return new StoreController(this, () => this.chat, selector);
  }

  #send(intent: SendMessageIntent): void {
    const { chat } = this;
    const chatId = this.#chatId;
    const { properties } = intent;
    const result = chat?.sendMessage(intent.text, { ...(chatId && { chatId }), ...(properties && { properties }) });
    this.failed = false;
    if (!result?.ok) intent.refused = result?.why ?? 'empty';
  }

  /** Files may be dropped and pasted anywhere. Where nobody can take them, the browser must not open them instead. */
  #takeFiles(event: DragEvent | ClipboardEvent): void {
    const composer = this.renderRoot.querySelector('customer-chat-composer');
    const data = 'dataTransfer' in event && !event.defaultPrevented ? event.dataTransfer : null;
    if (composer) composer.take(event);
    else if (data?.types.includes('Files')) {
      event.preventDefault();
      data.dropEffect = 'none';
    }
  }

  #keepDraft({ text }: DraftIntent): void {
    this.chat?.setDraft(text, this.#chatId);
    this.chat?.sendTyping(text, this.#chatId);
  }

  /** Goes on with the conversation that is shown; from the list, with the newest one. */
  #start(): void {
    const { chat } = this;
    if (chat === undefined) return;
    const items = this.#list.value ?? [];
    const next = this.#screen.value?.is === 'list' ? (items.find(({ active }) => active) ?? items[0]) : undefined;
    if (next !== undefined) chat.showChat(next.chatId);
    if (next?.active) return;
    const chatId = next?.chatId ?? this.#chatId;
    this.#run((chatId === undefined ? chat.startChat() : chat.beginAgain(chatId)).then(() => this.#focusSoon()));
  }

  #closeAside(): void {
    this.aside = undefined;
  }

  async #focusSoon(): Promise<void> {
    await this.updateComplete;
    this.focus();
  }

  /** The same object while nothing in it changes: another one draws all rows anew. */
  #cardsFor(me: UserId | undefined, canAnswer: boolean): CardSetting {
    if (this.#cards?.me !== me || this.#cards?.canAnswer !== canAnswer)
      this.#cards = {
        me,
        canAnswer,
        drawn: this.drawnTypes,
        draft: (key) => this.chat?.state.window.drafts[key] ?? '',
      };
    return this.#cards;
  }
  #cards: CardSetting | undefined;

  #obey(intent: CommandIntent): void {
    const { chat } = this;
    intent.stopPropagation();
    if (chat) intent.outcome = Promise.resolve(intent.run(chat, this.#chatId));
  }

  /** What fails is said, calmly, and can be tried again. */
  #run(command: Promise<void> | undefined): void {
    this.failed = false;
    command?.catch(() => {
      this.failed = true;
    });
  }

  #read(intent: ReadIntent): void {
    this.#lastRead = intent;
    this.#look();
  }

  /** Tells what was really on a screen. */
  #look(): void {
    const { chat } = this;
    const inSight = this.#sight.inSight && this.#open.value === true;
    // What was read of another conversation says nothing about this one.
    const read = this.#lastRead?.chatId === this.#chatId ? this.#lastRead : undefined;
    const looking = inSight && read?.atEnd === true && this.#screen.value?.is === 'conversation';
    if (looking !== this.#looking) chat?.setLooking(looking);
    this.#looking = looking;
    if (inSight && read?.upTo !== undefined) chat?.markSeen(read.chatId, read.upTo);
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || this.mode === 'inline') return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new MinimiseIntent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-window': ChatWindow;
  }
}
