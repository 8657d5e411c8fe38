import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import type { ChosenFile } from '../../store/uploading-file.ts';
import { CommandIntent } from '../intents.ts';
import { isComposing } from '../is-composing.ts';
import { count, english, fill, overEnglish, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { type Chosen, choose } from './chosen.ts';
import { fileIcons } from './file-icons.ts';
import { fileName, fileNameStyles } from './file-name.ts';
import { FileShelf, shelfOf } from './file-shelf.ts';
import { fileTrayStyles } from './file-tray-styles.ts';
import { kindWords } from './file-words.ts';
import { englishFiles, type FilesPhrases } from './files-phrases.ts';
import { PicturePreview } from './picture-preview.ts';

/** Files on offer, how they came and for which chat; with `dragover` there are none yet. */
export interface Offer {
  readonly how: string;
  readonly files: readonly File[];
  readonly chatId?: string | undefined;
}

/** So long after the last sign of a drag, in milliseconds, it has gone: not every browser says when it leaves. */
const LINGER = 700;

/**
 * Files that wait above the field until they are sent: what they are, what is wrong with them, and for pictures what they
 * show. While files are dragged over the window it says that they can be dropped.
 *
 * @fires change - Files came or went.
 * @fires done - The focus should go to where one writes.
 * @csspart tray - The list of them.
 * @csspart hint - Kind and size of a file, or why it cannot be sent.
 * @csspart text-button - Asks for words about a picture.
 * @csspart field - Takes them.
 * @csspart remove-button - Takes a file away.
 */
@customElement('customer-chat-file-tray')
export class FileTray extends LitElement {
  static override styles = [shared, fileNameStyles, fileTrayStyles];

  @property({ attribute: false }) phrases: Phrases = english;
  /** The chat that they wait for: each has its own. */
  @property({ attribute: false }) chatId: ChatId | undefined;
  /** What came before this was there to take it. */
  @property({ attribute: false }) offers: readonly Offer[] = [];

  @state() private chosen: readonly Chosen[] = [];
  @state() private dragging = false;
  /** The picture that is being described. */
  @state() private described: number | undefined;
  /** For screen readers: what happened last. */
  @state() private said = '';

  private get drop(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.drop') ?? undefined;
  }

  #words: FilesPhrases = englishFiles;
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #chat: Chat | undefined;
  /** Where nobody has a chat. */
  readonly #ownShelf = new FileShelf();
  #stop: (() => void) | undefined;

  /** How many of them can be sent. */
  get ready(): number {
    return this.#sendable.length;
  }

  /** Sends what can be sent; the rest stays. */
  send(): void {
    const going = this.#sendable;
    if (going.length === 0) return;
    const { chatId } = this;
    const shelf = this.#shelf;
    const intent = new CommandIntent((chat) =>
      chat.sendFiles(going.map(toSend), chatId === undefined ? {} : { chatId }),
    );
    this.dispatchEvent(intent);
    this.#change(this.chosen.filter((one) => !going.includes(one)));
    this.said = '';
    // What sends them could not be loaded: they are where they were.
    intent.outcome?.catch(() => {
      shelf.put(chatId, [...going, ...shelf.at(chatId)]);
      this.#look();
    });
  }

  /** Takes what is chosen, dropped or pasted, and notices what hovers. */
  take({ how, files, chatId }: Offer): void {
    clearTimeout(this.#lingering);
    this.dragging = how === 'dragover';
    if (this.dragging)
      this.#lingering = setTimeout(() => {
        this.dragging = false;
      }, LINGER);
    if (files.length === 0) return;
    const { language } = this.phrases;
    const added = files.map((file) => choose(file, this.#words, language));
    this.#shelf.put(chatId, [...this.#shelf.at(chatId), ...added]);
    this.#look();
    const problems = added.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`]));
    // A finger has a keyboard come up only where it taps.
    if (!matchMedia('(hover: none) and (pointer: coarse)').matches) this.dispatchEvent(new Event('done'));
    this.said = [count(this.#words.added, added.length, language), ...problems].join('. ');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(
      new CommandIntent((chat) => {
        this.#chat = chat;
        // A visitor who leaves takes theirs along.
        this.#stop = chat.subscribe(() => this.#look());
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    clearTimeout(this.#lingering);
    this.dragging = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('phrases')) this.#words = overEnglish(englishFiles, this.phrases.files, this.phrases.language);
    if (changed.has('chatId')) this.said = '';
    if (changed.has('offers')) for (const offer of this.offers) this.take(offer);
    this.#look();
  }

  protected override render() {
    const { chosen, dragging, said } = this;
    return html`
      <div class="hidden" role="status">${said}</div>
      ${
        chosen.length === 0
          ? nothing
          : html`<ul part="tray" aria-label=${this.#words.chosen}>${repeat(
              chosen,
              ({ key }) => key,
              (one) => this.#renderOne(one),
            )}</ul>`
      }
      <div class="drop ${dragging ? 'shown' : ''}" popover="manual">${this.#words.drop}</div>`;
  }

  protected override updated(): void {
    const { drop, dragging } = this;
    if (drop === undefined || typeof drop.showPopover !== 'function') return;
    if (drop.matches(':popover-open') === dragging) return;
    if (dragging) this.#cover(drop);
    drop.togglePopover(dragging);
  }

  #renderOne(one: Chosen) {
    const { key, name, file, isPicture, problem, alternativeText = '' } = one;
    const words = this.#words;
    const isDescribed = this.described === key;
    return html`<li>
      <span class="tile">${
        isPicture
          ? html`<customer-chat-picture-preview
              .file=${file}
              @measured=${(event: Event) => this.#measure(key, event)}
              @unreadable=${() => this.#edit(key, { isPicture: false })}
            ></customer-chat-picture-preview>`
          : fileIcons.file
      }</span>
      <div class="words">
        ${fileName(name)}
        <div class="about" part="hint">
          <bdi class=${problem === undefined ? '' : 'problem'}>${problem ?? kindWords(name, file.type, file.size, this.phrases.language)}</bdi>
          ${
            isPicture
              ? html`<button
                  class="describe"
                  part="text-button"
                  aria-expanded=${isDescribed ? 'true' : 'false'}
                  @click=${() => this.#describe(key)}
                >
                  ${words.describe}
                </button>`
              : nothing
          }
        </div>
      </div>
      <button
        class="icon-button"
        part="remove-button"
        aria-label=${fill(words.remove, { name })}
        @click=${() => this.#remove(one)}
      >
        ${fileIcons.close}
      </button>
      ${
        isDescribed
          ? html`<label class="alternative"
              >${fill(words.description, { name })}<input
                part="field"
                type="text"
                dir="auto"
                maxlength="500"
                .value=${alternativeText}
                @input=${(event: InputEvent) => this.#write(key, event)}
                @keydown=${this.#press}
            /></label>`
          : nothing
      }
    </li>`;
  }

  get #sendable(): readonly Chosen[] {
    return this.chosen.filter(({ problem }) => problem === undefined);
  }

  /** Its place in the conversation is kept by its size. */
  #measure(key: number, { target }: Event): void {
    if (target instanceof PicturePreview) this.#edit(key, { width: target.width, height: target.height });
  }

  #describe(key: number): void {
    this.described = this.described === key ? undefined : key;
    if (this.described !== undefined)
      void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #write(key: number, { target }: InputEvent): void {
    if (target instanceof HTMLInputElement) this.#edit(key, { alternativeText: target.value });
  }

  /** Enter and Escape end the description, and nothing else. */
  #press(event: KeyboardEvent): void {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    const line = event.target instanceof Element ? event.target.closest('li') : null;
    this.described = undefined;
    line?.querySelector<HTMLElement>('.describe')?.focus();
  }

  async #remove(one: Chosen): Promise<void> {
    const at = this.chosen.indexOf(one);
    this.#change(this.chosen.filter((other) => other !== one));
    this.said = fill(this.#words.removed, { name: one.name });
    await this.updateComplete;
    const left = this.renderRoot.querySelectorAll<HTMLElement>('.icon-button');
    const next = left[Math.min(at, left.length - 1)];
    if (next) next.focus();
    else this.dispatchEvent(new Event('done'));
  }

  #edit(key: number, change: Partial<Chosen>): void {
    this.#change(this.chosen.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  #change(chosen: readonly Chosen[]): void {
    this.#shelf.put(this.chatId, chosen);
    this.#look();
  }

  get #shelf(): FileShelf {
    return this.#chat === undefined ? this.#ownShelf : shelfOf(this.#chat);
  }

  #look(): void {
    const chosen = this.#shelf.at(this.chatId);
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    this.dispatchEvent(new Event('change'));
  }

  /** Lies over the whole window, wherever in it the tray is. */
  #cover(drop: HTMLElement): void {
    const composer = hostOf(this);
    const { top, left, width, height } = (hostOf(composer) ?? composer ?? this).getBoundingClientRect();
    for (const [name, value] of Object.entries({ top, left, width, height }))
      drop.style.setProperty(`--_${name}`, `${value}px`);
  }
}

function hostOf(element: Element | undefined): Element | undefined {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function toSend({ file, name, alternativeText = '', width, height }: Chosen): ChosenFile {
  const said = alternativeText.trim();
  return {
    file,
    name,
    ...(said && { alternativeText: said }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-file-tray': FileTray;
  }
}
