import { css } from '@lit/reactive-element/css-tag.js';
import type { Chat } from '../store/chat.ts';
import type { LauncherView } from '../store/views.ts';
import type { Peek } from '../ui/peek.ts';
import type { GreetingNews } from './greeting-news.ts';
import type { Launcher } from './launcher.ts';
import { schemeOf } from './scheme-of.ts';
import type { Settings } from './settings.ts';

export const newsStyles = css`
  .badge {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-end: -3px;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: 22px;
    block-size: 22px;
    padding-inline: 4px;
    border: 2px solid var(--_surface);
    border-radius: 11px;
    background: #d3232f;
    color: #fff;
    font-size: 12px;
    font-weight: 700;
    line-height: 1;
    transition: opacity calc(0.6 * var(--_duration));
  }
  .badge:empty {
    opacity: 0;
  }
  .said {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    white-space: nowrap;
  }
  customer-chat-peek {
    position: absolute;
    inset-block-end: calc(100% + 16px);
    inset-inline-end: 0;
  }
  :host([position='start']) customer-chat-peek {
    inset-inline: 0 auto;
  }
`;

/** What a visitor hears of a conversation whose window is closed: how many messages, and the newest of them. */
export class LauncherNews {
  readonly #badge = document.createElement('span');
  readonly #said = document.createElement('span');
  #peek: Peek | undefined;
  #dismissed: string | undefined;
  #newest: LauncherView | undefined;
  #greetings: GreetingNews | undefined;

  constructor(
    private readonly launcher: Launcher,
    private readonly host: HTMLElement &
      Settings & { readonly chat: Chat | undefined; show(): void; requestUpdate(): void },
    /** Whose words are said. */
    private readonly speaker: Pick<Settings, 'phrases'> = host,
  ) {
    this.#badge.className = 'badge';
    this.#badge.part.add('badge');
    this.#badge.ariaHidden = 'true';
    this.#said.className = 'said';
    this.#said.role = 'status';
    launcher.button.append(this.#badge);
    launcher.button.after(this.#said);
  }

  /** Rejects when the parts that it takes cannot be loaded. */
  async show(view: LauncherView): Promise<void> {
    this.#newest = view;
    const { unread, open, greeting } = view;
    if (this.host.hideControls !== undefined) {
      // What is new is there before the window is.
      const { hideControls } = await import('./hidden-controls.ts');
      if (view !== this.#newest) return;
      hideControls(this.host);
    }
    if (greeting !== undefined && this.#greetings === undefined) {
      const { GreetingNews } = await import('./greeting-news.ts');
      if (view !== this.#newest) return;
      this.#greetings ??= new GreetingNews(this.host, this);
    }
    this.#greetings?.tell(greeting);
    const peek = this.#greetings?.mayPeek(view) === false ? undefined : view.peek;
    const news = unread + (peek?.greeting ? 1 : 0);
    this.#badge.textContent = news > 9 ? '9+' : news > 0 ? `${news}` : '';
    if (news === 0) this.#say('');
    if (open || peek === undefined || peek.key === this.#dismissed) this.#endPeek();
    if (unread === 0 && (open || peek === undefined)) return;

    const [{ withPhrases, count }] = await Promise.all([
      import('../ui/launcher-words.ts'),
      import('../ui/peek.ts'),
      // All of it at once: what came later would move the button that dismisses.
      peek?.greeting && this.#greetings?.load(peek.greeting),
    ]);
    if (view !== this.#newest) return;
    const phrases = withPhrases(this.speaker.phrases);
    if (unread > 0) this.#say(count(phrases.newMessages, unread, phrases.language));
    if (open || peek === undefined || peek.key === this.#dismissed) return;
    Object.assign(this.#peekElement(), { peek, phrases, scheme: schemeOf(this.host) });
    if (peek.greeting) this.#say(peek.text);
  }

  /** Looks again whether something is to be seen. */
  async lookAgain(): Promise<void> {
    if (this.#newest) await this.show(this.#newest);
  }

  end(): void {
    this.#newest = undefined;
    this.#greetings?.end();
    this.#say('');
    this.#endPeek();
    this.#badge.remove();
    this.#said.remove();
  }

  #say(words: string): void {
    if (this.#said.textContent === words) return;
    this.#said.textContent = words;
    this.launcher.news = words && `, ${words}`;
    this.host.requestUpdate();
  }

  #peekElement(): Peek {
    if (this.#peek !== undefined) return this.#peek;
    const peek = document.createElement('customer-chat-peek');
    peek.part.add('peek');
    peek.addEventListener('customer-chat-peek-open', () => this.host.show());
    peek.addEventListener('customer-chat-peek-dismiss', () => {
      this.#dismissed = this.#newest?.peek?.key;
      if (peek.peek?.greeting) this.host.chat?.cancelGreeting();
      this.#endPeek();
      this.launcher.button.focus();
    });
    peek.addEventListener('customer-chat-command', (intent) => {
      const { chat } = this.host;
      if (chat) intent.outcome = Promise.resolve(intent.run(chat, undefined));
    });
    // The chat has begun with what the button says.
    peek.addEventListener('customer-chat-button', ({ detail }) => {
      if (detail.button.type === 'message') this.host.show();
    });
    this.launcher.button.before(peek);
    this.#peek = peek;
    return peek;
  }

  #endPeek(): void {
    // The focus would be lost with it.
    if (this.#peek?.matches(':focus-within') && !this.host.open) this.launcher.button.focus();
    this.#peek?.remove();
    this.#peek = undefined;
  }
}
