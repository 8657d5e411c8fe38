import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { hideControls } from '../../embed/hidden-controls.ts';
import { Launcher } from '../../embed/launcher.ts';
import { LauncherNews, newsStyles } from '../../embed/launcher-news.ts';
import { launcherStyles } from '../../embed/launcher-styles.ts';
import type { Settings } from '../../embed/settings.ts';
import { frameStyles, WindowFrame } from '../../embed/window-frame.ts';
import type { Chat } from '../../store/chat.ts';
import { selectLauncher } from '../../store/selectors/badges.ts';
import '../../ui/chat-window.ts';
import type { OwnPhrases } from '../../ui/phrases.ts';

/**
 * `<customer-chat>` as a page has it, put together of the same parts in the same way, under its own name so that all
 * that styles it does so here: only its chat is given from outside, and no server is needed.
 */
export class PreviewChat extends ReactiveElement implements Settings {
  static override styles = [launcherStyles, frameStyles, newsStyles];

  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    mode: { reflect: true },
    position: { reflect: true },
    scheme: { reflect: true },
    heading: {},
    launcherLabel: { attribute: 'launcher-label' },
    hideControls: { attribute: 'hide-controls' },
    phrases: { attribute: false },
    starters: { attribute: false },
    chat: { attribute: false },
  };

  declare open: boolean;
  declare mode?: 'floating' | 'inline' | null;
  declare position?: 'end' | 'start' | null;
  declare scheme?: 'light' | 'dark' | 'auto' | null;
  declare heading?: string | null;
  declare launcherLabel?: string | null;
  declare hideControls?: string | null;
  declare phrases?: OwnPhrases;
  declare starters?: readonly string[];
  declare chat: Chat | undefined;

  readonly #launcher = new Launcher();
  readonly #frame = new WindowFrame();
  readonly #window = document.createElement('customer-chat-window');
  #news: LauncherNews | undefined;

  constructor() {
    super();
    this.open = false;
  }

  show(): void {
    this.open = true;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const { button } = this.#launcher;
    const { element } = this.#frame;
    button.onclick = () => {
      this.open = !this.open;
    };
    element.addEventListener('customer-chat-minimise', () => {
      this.open = false;
      button.focus();
    });
    this.#frame.hold(this.#window);
    root.append(element, button);
    return root;
  }

  protected override updated(): void {
    const { chat, open, heading, mode, phrases = {}, scheme, launcherLabel, starters = [] } = this;
    const brand = heading || phrases.brand || 'Chat';
    this.#launcher.show(open, launcherLabel, phrases.brand ?? 'Chat');
    Object.assign(this.#window, {
      chat,
      brand,
      mode: mode === 'inline' ? mode : 'floating',
      phrases,
      starters,
      scheme: scheme ?? 'light',
    });
    hideControls(this);
    if (chat === undefined) return;
    const view = { ...chat.select(selectLauncher), open };
    if (this.#news === undefined && (view.unread === 0 || open)) return;
    this.#news ??= new LauncherNews(this.#launcher, this);
    // Its parts are in this page: nothing can be missing.
    void this.#news.show(open ? { ...view, unread: 0, peek: undefined } : view);
  }
}
