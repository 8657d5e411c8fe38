import { css } from '@lit/reactive-element/css-tag.js';
import type { ConfiguredButton } from '../protocol/domain/configuration.ts';
import type { Chat, Platform } from '../store/chat.ts';
import type { Launcher } from './launcher.ts';
import type { Settings } from './settings.ts';

type Host = HTMLElement & Settings & { requestUpdate(): void };

const { styleSheet } = css`
  .picture {
    display: none;
  }
  [data-pictured][aria-expanded='false'] {
    place-content: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    block-size: auto;
    padding: 0;
    border-radius: var(--_radius);
    background: none;
    box-shadow: none;
  }
  [data-pictured][aria-expanded='false']:hover .picture {
    filter: brightness(0.94);
  }
  [data-pictured][aria-expanded='false'] .glyph {
    display: none;
  }
  [data-pictured][aria-expanded='false'] .picture {
    display: block;
    max-inline-size: min(240px, 100vw - 2 * var(--_x));
    max-block-size: 120px;
    border-radius: inherit;
  }
`;

/** Whether the launcher may be called, and drawn, as the platform's buttons are: the page says nothing of it. */
export const mayName = ({ launcherLabel, phrases }: Settings) => !launcherLabel && !phrases?.brand;
export const mayDraw = (host: HTMLElement & Settings) =>
  !host.launcherLabel && !host.querySelector(':scope > [slot=launcher]');

/**
 * The launcher is called and drawn as the first buttons of their kinds are, by who is there for the group. `called`:
 * its name where no button has words. Returns how to stop, after which it is the widget's own again.
 */
export function followButtons(
  host: Host,
  chat: Chat,
  launcher: Launcher,
  { livechat, buttons }: Platform,
  called: string | undefined,
): () => void {
  if (livechat === undefined) return () => {};
  const { groupId, onlineGroupIds = [] } = livechat;
  const text = buttons.find(({ type }) => type === 'text');
  const image = buttons.find(({ type }) => type === 'image');
  const picture = new LauncherPicture(host, launcher.button);
  const look = () => {
    const status = chat.state.chats.groups[groupId];
    const isOnline = status === undefined ? onlineGroupIds.includes(groupId) : status !== 'offline';
    const words = (mayName(host) && (sayingOf(text, isOnline)?.trim() || (isOnline && called))) || '';
    void picture.show(mayDraw(host) ? sayingOf(image, isOnline) : undefined);
    if (words === launcher.words) return;
    launcher.words = words;
    host.requestUpdate();
  };
  look();
  const stop = chat.subscribe(look);
  return () => {
    stop();
    void picture.show(undefined);
    launcher.words = '';
    host.requestUpdate();
  };
}

const sayingOf = (button: ConfiguredButton | undefined, isOnline: boolean) =>
  isOnline ? button?.onlineValue : button?.offlineValue;

/** In place of the glyph once it is there; one that cannot be had changes nothing. */
class LauncherPicture {
  #wanted: string | undefined;
  #shown: HTMLImageElement | undefined;

  constructor(
    private readonly host: Element,
    private readonly button: HTMLElement,
  ) {}

  async show(address: string | undefined): Promise<void> {
    if (address === this.#wanted) return;
    this.#wanted = address;
    const picture = address === undefined ? undefined : await load(address);
    if (address !== this.#wanted) return;
    this.#shown?.remove();
    this.#shown = picture;
    this.button.toggleAttribute('data-pictured', picture !== undefined);
    if (picture === undefined) return;
    picture.className = 'picture';
    const sheets = this.host.shadowRoot?.adoptedStyleSheets;
    if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
    this.button.querySelector('slot')?.append(picture);
  }
}

/** The code for it comes with the first picture. */
async function load(address: string): Promise<HTMLImageElement | undefined> {
  try {
    return await (await import('../ui/platform/launcher-picture.ts')).loadPicture(address);
  } catch {
    return undefined;
  }
}
