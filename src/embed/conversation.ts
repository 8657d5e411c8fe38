import type { CSSResult, PropertyValues } from '@lit/reactive-element';
import type { ChatEvent } from '../protocol/domain/event.ts';
import type { ChatId } from '../protocol/domain/ids.ts';
import type { Signal } from '../session/signals.ts';
import type { Chat, SendResult } from '../store/chat.ts';
import type { selectLauncher } from '../store/create-chat.ts';
import type { LauncherView } from '../store/views.ts';
import type { ChatWindow } from '../ui/chat-window.ts';
import type { OwnPhrases } from '../ui/phrases.ts';
import type { Speech } from '../ui/phrases-over.ts';
import { type Checked, chatOptions, mustAllowChat, SettingError } from './chat-options.ts';
import type { Asking } from './consent-step.ts';
import { emit } from './events.ts';
import { languageOf, watchLanguage } from './language-of.ts';
import type { Launcher } from './launcher.ts';
import type { LauncherNews } from './launcher-news.ts';
import { watchPage } from './page-watch.ts';
import type { Honoured } from './platform-settings.ts';
import { schemeOf } from './scheme-of.ts';
import type { Settings } from './settings.ts';
import { frameStyles, WindowFrame } from './window-frame.ts';

const loadStore = () => import('../store/create-chat.ts');
const speechIn = async (...spoken: Parameters<typeof import('./language.ts').speechIn>) =>
  (await import('./language.ts')).speechIn(...spoken);
const loadWindow = () => import('../ui/chat-window.ts');

/** Fetches what a conversation takes, and nothing else. What fails now is tried again when it is needed. */
export function preload(): void {
  void Promise.allSettled([loadStore(), loadWindow()]);
}

/** Tells the page what cannot be right in its settings; hides a launcher that could lead nowhere. */
export async function tellProblems(...told: Parameters<typeof import('./setting-problem.ts').tellProblems>) {
  const it = await import('./setting-problem.ts');
  it.tellProblems(...told);
}

/** A change of one of these is another conversation. */
const SESSION_SETTINGS = [
  'organizationId',
  'clientId',
  'apiUrl',
  'accountsUrl',
  'apiVersion',
  'licenseId',
  'region',
  'groupId',
] as const satisfies readonly (keyof Settings)[];

const EVENTS_OF_PEOPLE: ReadonlySet<string> = new Set(['message', 'file', 'rich_message', 'form', 'filled_form']);

/** Said when the words of the window could not be loaded either. */
const APOLOGY = { unavailable: 'The chat isn’t available right now', tryAgain: 'Try again' };

interface Host extends Asking, Checked {
  readonly chat: Chat | undefined;
  show(): void;
  hide(): void;
  requestUpdate(): void;
}

/** All of `<customer-chat>` that comes after the launcher: its chat, its window, and what it tells of them. */
export class Conversation {
  #chat: Chat | undefined;
  #window: ChatWindow | undefined;
  #view: LauncherView | undefined;
  #news: LauncherNews | undefined;
  #wasOpen = false;
  /** What had the focus when the window opened. */
  #usedBefore: HTMLElement | undefined;
  /** The window was made to the page's measure. */
  #isFitted = false;
  #stops: readonly (() => void)[] = [];
  #select: typeof selectLauncher | undefined;
  readonly #frame = new WindowFrame();
  readonly #states: CustomStateSet | undefined;
  #language = '';
  #stopHearingLanguage: (() => void) | undefined;
  #learning: Promise<void> | undefined;
  #speech: Speech | undefined;
  /** Who the page said the visitor is, as the chat has heard it. */
  #introduced: Settings['customer'];
  /** What the page gave and was told of. */
  readonly #told = new Set<string>();
  /** How often it was begun anew: what was on its way for an older one changes course. */
  #beginnings = 0;
  #isAsking = false;
  /** Somebody wanted it to connect: what only waits does not by being moved. */
  #isWanted = false;
  /** Where the page says nothing; from the first connection on. */
  platform: Honoured | undefined;

  constructor(
    private readonly host: Host & { attachInternals(): ElementInternals },
    private readonly launcher: Launcher,
  ) {
    const { element } = this.#frame;
    this.#states = host.attachInternals().states;
    const tellHidden = () => this.#mark('hidden', Boolean(host.hidden));
    new MutationObserver(tellHidden).observe(host, { attributeFilter: ['hidden'] });
    tellHidden();
    element.addEventListener('customer-chat-minimise', () => host.close());
    element.addEventListener('keydown', (event) => {
      // What is of the layers below comes later: the same is in ui/is-composing.ts.
      const isComposing = event.isComposing || event.keyCode === 229;
      if (event.key === 'Escape' && !event.defaultPrevented && !isComposing) host.close();
    });
    for (const intent of ['pointerenter', 'focusin']) element.addEventListener(intent, () => this.#want());
    adopt(host, frameStyles);
    launcher.button.before(element);
  }

  get chat(): Chat | undefined {
    return this.#chat;
  }

  get unread(): number | undefined {
    return this.#view?.unread;
  }

  /** The page's words over those of the platform, and of the page's language. */
  get phrases(): OwnPhrases {
    return (this.platform?.speech ?? this.#speech ?? this.host).phrases ?? {};
  }

  /** Has the words at hand of the language that the page is in. */
  #learnLanguage(): Promise<void> | undefined {
    const language = languageOf(this.host);
    if (language !== this.#language) {
      this.#language = language;
      this.#learning = this.#learn(language);
    }
    return this.#learning;
  }

  #hearLanguage(): void {
    this.#stopHearingLanguage ??= watchLanguage(this.host, () => this.host.requestUpdate());
  }

  /** English is what everything is written in, and what is left where another language cannot be loaded. */
  async #learn(language: string): Promise<void> {
    const speech =
      language && !/^en/i.test(language) ? await speechIn(language, this.host).catch(() => undefined) : undefined;
    if (language !== this.#language) return;
    this.#speech = speech;
    if (this.platform) this.#honourPlatform();
    // The launcher has a name too, and so has a question for consent.
    this.host.requestUpdate();
  }

  /** What the platform has to say in place of a page that does not. */
  #honourPlatform(): void {
    this.platform?.end();
    this.platform = undefined;
    import('./platform-settings.ts').then((it) => it.honourPlatform(this.host, this.launcher, this)).catch(leave);
  }

  async sendMessage(text: string): Promise<SendResult> {
    return (await this.#connected()).sendMessage(text);
  }

  async logOut(): Promise<void> {
    const { host } = this;
    // From now on nobody is told anything of the one who leaves, nor by their name.
    this.#chat?.close();
    const chat = await this.#prepared();
    if (host.consent) (await import('./consent-step.ts')).forgetAgreement(host);
    this.#mark('ended', false);
    if (this.#mustAsk) this.#startOver();
    chat.logOut();
    this.#introduced = undefined;
    this.#introduce();
    if (this.#stops.length > 0) chat.connect();
    if (this.#mustAsk && (host.open || host.mode === 'inline')) void this.#showWindow(false);
  }

  #want(): void {
    this.#isWanted = true;
    this.resume();
  }

  /** The element is in the document again. */
  resume(): void {
    const chat = this.#chat;
    const { isConnected } = this.host;
    if (isConnected) this.#hearLanguage();
    if (chat === undefined || !isConnected || !this.#isWanted || this.#stops.length > 0 || this.#mustAsk) return;
    this.#stops = [
      chat.subscribe(() => this.#follow()),
      chat.onSignal((signal) => this.#tell(signal)),
      watchPage((page) => chat.setPage(page)),
    ];
    this.#drawOwn();
    chat.connect();
  }

  /** The element left the document: nothing goes on. */
  pause(): void {
    this.#stopHearingLanguage?.();
    this.#stopHearingLanguage = undefined;
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#chat?.close();
    this.#news?.end();
    const { unread } = this;
    this.#news = this.#view = undefined;
    if (unread) emit(this.host, 'customer-chat-unread', { count: 0 });
    for (const state of ['connected', 'offline', 'unread']) this.#mark(state, false);
  }

  /** Connects without being looked at, for what a page wants to hear before anybody opens the window. */
  begin(isAgain?: boolean): void {
    this.#connected().catch((error) => {
      if (!isAgain) this.#report(error);
      if (!(error instanceof SettingError))
        import('./begin-again.ts').then((it) => it.beginAgain(this.host, () => this.begin(true))).catch(leave);
    });
  }

  /** What the page set has changed, or is set for the first time. */
  update(changed: PropertyValues<Settings>): void {
    const { open, mode } = this.host;
    const isInline = mode === 'inline';
    this.#mark('open', open);
    this.#hearLanguage();

    const restarts = isAnother(changed, this.host);
    if (restarts) this.#startOver(Boolean(changed.get('getToken') && !this.host.getToken));
    else if (changed.has('customer')) this.#introduce();
    if (changed.has('renderers')) this.#drawOwn();
    if (changed.has('hideControls')) this.#news?.lookAgain().catch((error) => this.#report(error));
    this.#setUpWindow().catch((error) => this.#report(error));

    if (open !== this.#wasOpen) {
      this.#wasOpen = open;
      if (open && document.activeElement instanceof HTMLElement) this.#usedBefore = document.activeElement;
      emit(this.host, open ? 'customer-chat-open' : 'customer-chat-close', null);
      // The frame goes, and the focus in it would be lost.
      if (!open && this.#frame.hasFocus) this.#leaveFocus();
    }
    this.#chat?.setOpen(open || isInline);
    if ((open || isInline) && (restarts || changed.has('open') || changed.has('mode'))) {
      // What was open from the start, or belongs to the page, leaves the focus where it is.
      void this.#showWindow(changed.get('open') === false && !isInline);
    }
  }

  /** To the launcher, or where the page has none, to what was used before. */
  #leaveFocus(): void {
    const { button } = this.launcher;
    button.focus();
    if (!button.matches(':focus')) this.#usedBefore?.focus();
  }

  /** Pages that draw custom events are few. */
  #drawOwn(): void {
    const { host } = this;
    const chat = this.#chat;
    if (chat && host.renderers)
      import('./custom-renderers.ts')
        .then((it) => it.drawCustomEvents(host, chat))
        .catch((error) => this.#report(error));
  }

  /** `signedOut`: who the page named leaves nothing behind for the next. */
  #startOver(signedOut = false): void {
    const wasLive = this.#stops.length > 0;
    this.pause();
    if (signedOut) this.#chat?.logOut();
    this.#beginnings += 1;
    this.platform?.end();
    if (!this.#isAsking) this.#frame.empty();
    this.#chat = this.#window = this.platform = undefined;
    this.#isWanted = false;
    this.#mark('ended', false);
    // An eager one may have failed to begin, by what is put right now.
    if (wasLive || this.host.connect === 'eager') this.begin();
  }

  #introduce(): void {
    const { customer = {} } = this.host;
    const { sessionFields, ...details } = customer ?? {};
    // What is no object is the session's to complain of.
    this.#chat?.setCustomer(customer instanceof Object ? details : customer);
    // Others, the visitor's own doings among them, may have added to those that were said before.
    if (sessionFields && sessionFields !== this.#introduced?.sessionFields) this.#chat?.setSessionFields(sessionFields);
    this.#introduced = this.host.customer;
  }

  async #prepared(): Promise<Chat> {
    const beginning = this.#beginnings;
    const [{ createChat, selectLauncher }, organizationId] = await Promise.all([loadStore(), mustAllowChat(this.host)]);
    // What the page set is another's by now.
    if (beginning !== this.#beginnings) return this.#prepared();
    this.#select = selectLauncher;
    if (this.#chat) return this.#chat;
    this.#introduced = this.host.customer;
    this.#chat = createChat(chatOptions(this.host, organizationId));
    this.#chat.onSignal((signal) => {
      if (signal.type === 'problem' && signal.problem.kind === 'customer')
        this.#complain('customer', signal.problem.message);
    });
    return this.#chat;
  }

  async #connected(): Promise<Chat> {
    await this.#agreed();
    const chat = await this.#prepared();
    this.#want();
    return chat;
  }

  get #mustAsk(): boolean {
    const { consent } = this.host;
    return Boolean(consent) && consent !== 'given';
  }

  async #agreed(): Promise<void> {
    if (!this.#mustAsk) return;
    const { agreement } = await import('./consent-step.ts');
    await agreement(this.host, this.#frame, this, (asking) => {
      this.#isAsking = asking;
      this.#mark('asking', asking);
    });
  }

  async #showWindow(takesFocus: boolean): Promise<void> {
    const { host } = this;
    const beginning = this.#beginnings;
    const isOld = () => beginning !== this.#beginnings;
    try {
      // An inline window is part of its page; the visitor's wish to use it is still to come.
      await this.#learnLanguage();
      await this.#agreed();
      const waits = host.mode === 'inline' && host.connect !== 'eager';
      const [chat] = await Promise.all([waits ? this.#prepared() : this.#connected(), loadWindow()]);
      if (isOld()) return;
      this.#window ??= document.createElement('customer-chat-window');
      await this.#setUpWindow();
      if (isOld()) return;
      takesFocus ||= this.#frame.hasFocus;
      this.#frame.hold(this.#window);
      chat.setOpen(host.open || host.mode === 'inline');
      await this.#window.updateComplete;
      if (takesFocus && host.open) this.#window.focus();
    } catch (error) {
      if (isOld()) return;
      this.#report(error);
      if (error instanceof SettingError) return host.close();
      const { unavailable, tryAgain } = { ...APOLOGY, ...this.phrases };
      this.#frame.apologise(unavailable, tryAgain, () => {
        this.#frame.empty();
        void this.#showWindow(true);
      });
    }
  }

  async #setUpWindow(): Promise<void> {
    const { host } = this;
    if (this.#window === undefined && !this.#isAsking) return;
    await this.#learnLanguage();
    // It may have begun anew meanwhile.
    if (this.#window === undefined) return;
    const { heading, linkPreviews = false, mode } = host;
    const { phrases } = this;
    Object.assign(this.#window, {
      chat: this.#chat,
      brand: heading || phrases.brand || 'Chat',
      mode: mode === 'inline' ? mode : 'floating',
      phrases,
      starters: this.#readStarters(),
      linkPreviews,
      scheme: schemeOf(host),
      drawnTypes: Object.keys(host.eventRenderers ?? {}),
    });
    // Few pages ask for more.
    if (
      host.hideControls ||
      host.eventRenderers ||
      host.avatarOf ||
      this.#isFitted ||
      host.querySelector(':scope > [slot]')
    ) {
      this.#isFitted = true;
      await (await import('./fit-window.ts')).fitWindow(host, this.#window);
    }
  }

  /** Questions to begin with. What is none could not be drawn. */
  #readStarters(): readonly string[] {
    const given: unknown = this.host.starters ?? [];
    const starters = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
    if (!Array.isArray(given) || starters.length < given.length)
      this.#complain('starters', 'starters cannot be right, it should be an array of texts.');
    return starters;
  }

  #follow(): void {
    const { host } = this;
    if (this.#chat === undefined || this.#select === undefined) return;
    const before = this.#view;
    const view = this.#chat.select(this.#select);
    if (view === before) return;
    this.#view = view;
    if (this.#news || view.unread > 0 || view.greeting) this.#showNews(view).catch((error) => this.#report(error));
    if (view.unread === (before?.unread ?? 0)) return;
    this.#mark('unread', view.unread > 0);
    emit(host, 'customer-chat-unread', { count: view.unread });
  }

  async #showNews(view: LauncherView): Promise<void> {
    const { LauncherNews, newsStyles } = await import('./launcher-news.ts');
    adopt(this.host, newsStyles);
    await this.#learnLanguage();
    if (view !== this.#view) return;
    this.#news ??= new LauncherNews(this.launcher, this.host, this);
    await this.#news.show(view);
  }

  #tell(signal: Signal): void {
    if (signal.type === 'connection_changed') {
      this.#mark('offline', signal.state.is === 'waiting');
      this.#mark('connected', signal.state.is === 'online');
      if (signal.state.is === 'online' && !this.platform) this.#honourPlatform();
      emit(this.host, 'customer-chat-state', { state: signal.state });
    }
    if (signal.type !== 'push') return;
    const { push } = signal;
    emit(this.host, 'customer-chat-push', { push });
    if (push.type === 'incoming_event') this.#tellOf(push.chatId, [push.event]);
    if (push.type === 'incoming_chat') {
      this.#mark('ended', false);
      this.#tellOf(push.chat.id, push.chat.thread?.events ?? []);
    }
    if (push.type === 'chat_deactivated') {
      const { chatId, threadId, userId } = push;
      this.#mark('ended', true);
      emit(this.host, 'customer-chat-ended', { chatId, threadId, ...(userId && { userId }) });
    }
  }

  #tellOf(chatId: ChatId, events: readonly ChatEvent[]): void {
    const people = this.#chat?.state.people;
    if (people === undefined) return;
    for (const event of events.filter(({ type }) => EVENTS_OF_PEOPLE.has(type))) {
      const { authorId } = event;
      const author = authorId === undefined ? undefined : people.byId[authorId];
      emit(this.host, 'customer-chat-message', { chatId, event, author, fromCustomer: authorId === people.customerId });
    }
  }

  /** Tells the page of something that it gave and that is left out: once, however often it gives it. */
  #complain(attribute: string, sentence: string): void {
    const message = `<customer-chat>: ${sentence}`;
    if (this.#told.has(message)) return;
    this.#told.add(message);
    emit(this.host, 'customer-chat-error', { attribute, message, fatal: false });
  }

  #report(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    // Told when it was set.
    if (message !== this.launcher.button.title)
      emit(this.host, 'customer-chat-error', error instanceof SettingError ? error.problem : { message });
  }

  #mark(state: string, on: boolean): void {
    try {
      this.#states?.[on ? 'add' : 'delete'](state);
    } catch {
      // Engines from before :state() take only names that begin with dashes.
    }
  }
}

/** What cannot be had stays as it is. */
const leave = () => {};

function adopt({ shadowRoot }: Element, { styleSheet }: CSSResult): void {
  if (styleSheet && !shadowRoot?.adoptedStyleSheets.includes(styleSheet))
    shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

function isAnother(changed: PropertyValues<Settings>, { getToken }: Settings): boolean {
  return (
    SESSION_SETTINGS.some((name) => changed.has(name)) ||
    (changed.has('getToken') && Boolean(changed.get('getToken')) !== Boolean(getToken))
  );
}
