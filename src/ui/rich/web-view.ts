import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { EventRow } from '../../store/rows.ts';
import { icon, icons } from '../icons.ts';
import { CommandIntent } from '../intents.ts';
import { isComposing } from '../is-composing.ts';
import { openFrameLine } from '../moments/frame-line.ts';
import { conversationData, placeData } from '../moments/launcher-data.ts';
import { introduce, type MomentSheet, momentMethods } from '../moments/moment-methods.ts';
import { openerIn } from '../moments/moment-postback.ts';
import { shared } from '../styles/shared.ts';
import { leavePlace } from './picture.ts';
import type { RichPhrases } from './rich-phrases.ts';
import { webViewStyles } from './web-view-styles.ts';

export type WebViewHeight = 'compact' | 'tall' | 'full';

export interface WebViewPage {
  /** http or https, checked by whoever opens it. */
  readonly address: string;
  readonly height: WebViewHeight;
  /** Its title where its address gives none. */
  readonly heading: string;
  /** The message whose button opened it, in a conversation. */
  readonly row?: EventRow | undefined;
  readonly phrases: RichPhrases;
}

/** To the talk, or to where the page began. */
type Way = 'close' | 'back';

const close = icon('m6 6 12 12M18 6 6 18');
const outside = icon(
  'M14 4.5h5.5V10M19.5 4.5 11 13M10 5H7a2.5 2.5 0 0 0-2.5 2.5V17A2.5 2.5 0 0 0 7 19.5h9.5A2.5 2.5 0 0 0 19 17v-3',
);
const lock = icon('M7 11V8a5 5 0 0 1 10 0v3m-11 0h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1');
const openLock = icon('M7 11V8a5 5 0 0 1 9.6-2M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1');

/** All that a page in a frame may do; it leads nobody away from where they are. */
const ALLOWED = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/**
 * A web page in a sheet over the talk, in a sandbox of its own. Whose page it is stands above it. One that speaks the
 * words of Moments may name itself, send messages, and ask that nobody leaves it by mistake.
 *
 * Back goes one step: from a page that the first one led to, to the first one; from there to the talk. How far one went
 * in the frame cannot be seen from outside, and the browser's own history would take the page around along.
 *
 * @fires close - It is to be taken away.
 * @fires customer-chat-command - The page asks for something that the chat does.
 * @csspart web-view - The sheet.
 * @csspart web-view-header - Its title, host and buttons.
 * @csspart web-view-frame - The page in it.
 * @csspart title - What the page is called.
 * @csspart hint - Its host.
 * @csspart close-button - Closes it.
 * @csspart icon-button - Leads back, or opens it outside.
 * @csspart text-button - Answers whether to leave what is not done.
 */
@customElement('customer-chat-web-view')
export class WebView extends LitElement {
  static override styles = [shared, webViewStyles];

  @property({ attribute: false }) page: WebViewPage | undefined;

  @state() private loading = true;
  /** What the page says of itself. */
  @state() private about: { readonly title?: string; readonly icon?: string; readonly link?: string } = {};
  /** Something in the page would be lost. */
  @state() private fragile = false;
  /** What was pressed in spite of that, until the visitor says whether to leave. */
  @state() private asking: Way | undefined;
  /** How many pages the frame has shown; what the visitor does not see being another one counts as well. */
  @state() private shown = 0;
  /** How often the page was begun. */
  @state() private beginnings = 0;

  #hangUp: (() => void) | undefined;

  /** The frame, for whoever speaks with the page in it. */
  get frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Elsewhere in the document a frame begins anew.
    this.#begin();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus(options);
  }

  protected override render() {
    const { page } = this;
    if (page === undefined) return nothing;
    const { address, phrases, height } = page;
    const { host, protocol, origin, searchParams } = new URL(address);
    const isSecure = protocol === 'https:';
    const { about } = this;
    const title = about.title || searchParams.get('moment-title') || page.heading;
    // A page of the same origin could take its own sandbox away.
    const sandbox = origin === location.origin ? ALLOWED : `${ALLOWED} allow-same-origin`;
    return html`
      <div class="veil" @click=${() => this.#leave('close')}></div>
      <div class="sheet ${height}" part="web-view" role="dialog" aria-label=${title} @keydown=${this.#press}>
        <div class="header" part="web-view-header">
          <button
            class="icon-button"
            part="icon-button"
            aria-label=${this.#hasMoved ? phrases.backToStart : phrases.backToTalk}
            @click=${() => this.#leave(this.#hasMoved ? 'back' : 'close')}
          >${icons.back}</button>
          <div class="names">
            <div class="title" part="title">${
              about.icon === undefined
                ? nothing
                : html`<img class="icon" src=${about.icon} alt="" referrerpolicy="no-referrer" @error=${leavePlace} />`
            }<span dir="auto">${title}</span></div>
            <div part="hint" class="host ${isSecure ? '' : 'insecure'}">
              ${isSecure ? lock : openLock}
              <span class="hidden">${isSecure ? phrases.secure : phrases.insecure}</span>
              <bdi dir="ltr">${host}</bdi>
            </div>
          </div>
          <a
            class="icon-button"
            part="icon-button"
            aria-label=${phrases.openOutside}
            href=${about.link ?? address}
            target="_blank"
            rel="noopener noreferrer nofollow"
          >${outside}</a>
          <button class="icon-button" part="close-button" aria-label=${phrases.closePage} @click=${() => this.#leave('close')}>${close}</button>
        </div>
        ${this.asking === undefined ? nothing : this.#renderQuestion(this.asking, phrases)}
        <div class="body">
          ${
            this.loading
              ? html`<div class="progress" role="progressbar" aria-label=${phrases.loadingPage}></div>
                  <div class="shape" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`
              : nothing
          }
          ${keyed(
            this.beginnings,
            html`<iframe
              part="web-view-frame"
              class=${this.loading ? 'loading' : ''}
              title=${title}
              sandbox=${sandbox}
              src=${address}
              @load=${this.#loaded}
            ></iframe>`,
          )}
        </div>
      </div>`;
  }

  #renderQuestion(way: Way, phrases: RichPhrases) {
    return html`<div class="question" role="alertdialog" aria-labelledby="leave" aria-describedby="leave-help">
      <div>
        <strong id="leave">${phrases.leavePage}</strong>
        <p id="leave-help">${phrases.leaveHelp}</p>
      </div>
      <button class="text-button" part="text-button" @click=${this.#stay}>${phrases.stay}</button>
      <button class="text-button danger" part="text-button" @click=${() => this.#go(way)}>${phrases.leave}</button>
    </div>`;
  }

  get #hasMoved(): boolean {
    return this.shown > 1;
  }

  /** Another page in the frame is greeted anew; what the one before said of itself is over. */
  #loaded(): void {
    this.loading = false;
    this.shown += 1;
    this.#forget();
    const { frame, page } = this;
    if (frame === null || page === undefined) return;
    const { origin } = new URL(page.address);
    const opener = openerIn(page.row);
    const sheet: MomentSheet = {
      close: () => this.#close(),
      setTitle: (title) => {
        this.about = { ...this.about, title };
      },
      setIcon: (address) => {
        this.about = { ...this.about, icon: address };
      },
      setExternalLink: (link) => {
        const { link: _, ...about } = this.about;
        this.about = link === undefined ? about : { ...about, link };
      },
      setFragile: (fragile) => {
        this.fragile = fragile;
      },
    };
    let conversation: Readonly<Record<string, unknown>> = {};
    void this.#run((chat) => {
      conversation = conversationData(chat, opener);
    }).catch(() => undefined);
    this.#hangUp = openFrameLine({
      frame,
      // Without an origin of its own in its sandbox.
      origin: origin === location.origin ? 'null' : origin,
      data: { ...placeData(this), ...conversation },
      methods: momentMethods(sheet, (command) => this.#run(command), opener),
      greeted: (said) => introduce(sheet, said),
    });
  }

  #run(command: CommandIntent['run']): Promise<unknown> {
    // What it throws goes to the page that asked.
    const intent = new CommandIntent(async (chat, chatId) => command(chat, chatId));
    this.dispatchEvent(intent);
    return intent.outcome ?? Promise.reject(new Error('There is no conversation.'));
  }

  #forget(): void {
    this.#hangUp?.();
    this.about = {};
    this.fragile = false;
  }

  /** The visitor wants to go; what they entered is not thrown away without an answer, however often they press. */
  #leave(way: Way): void {
    if (!this.fragile && this.asking === undefined) {
      this.#go(way);
      return;
    }
    this.asking = way;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.question button')?.focus());
  }

  #stay(): void {
    this.asking = undefined;
    this.focus();
  }

  #go(way: Way): void {
    if (way === 'close') {
      this.#close();
      return;
    }
    this.#begin();
    this.focus();
  }

  /** From the first page on, in a frame of its own: nothing is known of it yet, and nothing asked. */
  #begin(): void {
    this.#forget();
    this.asking = undefined;
    this.loading = true;
    this.shown = 0;
    this.beginnings += 1;
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // Only the sheet closes, not the window under it.
    event.preventDefault();
    event.stopPropagation();
    if (this.asking === undefined) this.#leave('close');
    else this.#stay();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-web-view': WebView;
  }
}
