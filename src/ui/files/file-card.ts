import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventRow } from '../../store/rows.ts';
import { CommandIntent } from '../intents.ts';
import { late } from '../late.ts';
import { english, fill, overEnglish, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { fileCardStyles } from './file-card-styles.ts';
import { type FileFacts, fileFacts } from './file-facts.ts';
import { fileIcons } from './file-icons.ts';
import { fileName, fileNameStyles } from './file-name.ts';
import { kindWords, progressWords, reasonWords } from './file-words.ts';
import { englishFiles, type FilesPhrases } from './files-phrases.ts';
import { isGone } from './is-gone.ts';
import './picture-preview.ts';

/** Width by height of a picture of unknown size. */
const USUAL = 4 / 3;
/** Taller and wider ones are cut in the timeline; the viewer shows all of them. */
const TALLEST = 0.6;
const WIDEST = 3;

/**
 * A file in its bubble: a picture in its proportions, a film or a sound that is fetched when it is played, anything
 * else by name and size; and how far it is on its way.
 *
 * @csspart file - The line of a file that is not seen.
 * @csspart file-tile - The square before its name.
 * @csspart file-name - Its name.
 * @csspart file-progress - The bar while it is sent.
 * @csspart picture - The button that a picture is.
 * @csspart link - The button that downloads it.
 * @csspart remove-button - Stops sending it, or takes it away where that failed.
 */
@customElement('customer-chat-file-card')
export class FileCard extends LitElement {
  static override styles = [shared, fileNameStyles, fileCardStyles];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;

  /** It could not be had. */
  @state() private problem: 'gone' | 'notShown' | undefined;
  @state() private playing = false;

  /** The bytes of a picture that is sent from here: they show it until the server does. */
  #bytes: Blob | undefined;
  #words: FilesPhrases = englishFiles;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const file = this.#facts;
    if (file === undefined) return;
    const { files, language }: Phrases = this.setting?.phrases ?? english;
    this.#words = overEnglish(englishFiles, files, language);
    const before = changed.get('row');
    if (before !== undefined && 'url' in before.event && before.event.url !== file.href) this.problem = undefined;
    if (file.kind === 'picture') this.#bytes ??= file.file;
    const ratio = Math.min(WIDEST, Math.max(TALLEST, file.ratio ?? (file.kind === 'video' ? 16 / 9 : USUAL)));
    // By way of the object model: a page's policy may forbid style attributes.
    this.style.setProperty('--_ratio', `${ratio}`);
    this.style.setProperty('--_sent', `${this.#sent / (file.size || 1)}`);
  }

  protected override render() {
    const file = this.#facts;
    if (file === undefined) return nothing;
    if (this.problem === undefined) {
      if (file.kind === 'picture' && (file.source ?? this.#bytes) !== undefined) return this.#renderPicture(file);
      if (file.kind === 'video' && file.source !== undefined) return this.#renderFilm(file);
    }
    const sound = file.kind === 'audio' && file.source !== undefined && this.problem === undefined ? file.source : '';
    return html`
      <div class="line" part="file">
        ${
          sound && !this.playing
            ? html`<button class="tile" part="file-tile" aria-label=${this.#named('play')} @click=${this.#play}>
                ${fileIcons.play}
              </button>`
            : html`<span class="tile" part="file-tile">${fileIcons.file}</span>`
        }
        ${this.#renderWords(file)} ${this.#renderAction(file)}
      </div>
      ${
        sound && this.playing
          ? html`<audio controls autoplay src=${sound} aria-label=${file.name} @error=${this.#broke}></audio>`
          : nothing
      }`;
  }

  #renderPicture(file: FileFacts): TemplateResult {
    const shown = file.alternativeText ?? this.#name;
    const { source, thumbnail, thumbnail2x } = file;
    return html`<div class="frame">
      <button
        class="seen picture"
        part="picture"
        aria-label=${fill(this.#words.open, { name: shown })}
        ?disabled=${source === undefined}
        @click=${this.#view}
      >
        ${
          this.#bytes === undefined
            ? nothing
            : html`<customer-chat-picture-preview .file=${this.#bytes} @unreadable=${this.#forget}></customer-chat-picture-preview>`
        }
        ${
          source === undefined
            ? nothing
            : html`<img
                src=${thumbnail ?? source}
                srcset=${ifDefined(thumbnail && thumbnail2x && `${thumbnail2x} 2x`)}
                alt=${shown}
                decoding="async"
                @error=${this.#broke}
              />`
        }
      </button>
      ${
        this.#isOnItsWay || this.#failure !== undefined
          ? html`<div class="line over">${this.#renderWords(file)} ${this.#renderAction(file)}</div>`
          : nothing
      }
    </div>`;
  }

  #renderFilm(file: FileFacts): TemplateResult {
    return this.playing
      ? html`<div class="seen">
          <video controls autoplay playsinline src=${ifDefined(file.source)} aria-label=${this.#name} @error=${this.#broke}></video>
        </div>`
      : html`<div class="frame">
          <button class="seen film" part="picture" aria-label=${this.#named('play')} @click=${this.#play}>
            <span class="tile" part="file-tile">${fileIcons.play}</span>
          </button>
          <small class="caption">${fileName(this.#name)}<bdi>${this.#kindWords(file)}</bdi></small>
        </div>`;
  }

  #renderWords(file: FileFacts): TemplateResult {
    const failure = this.#failure;
    const problem = failure === undefined ? this.problem && this.#words[this.problem] : failure;
    const onItsWay = this.#isOnItsWay;
    return html`<div class="words">
      ${fileName(this.#name)}
      <small class=${problem === undefined ? '' : 'problem'}><bdi>${problem ?? (onItsWay ? this.#progress(file) : this.#kindWords(file))}</bdi></small>
      ${
        onItsWay
          ? html`<span
              class="track"
              part="file-progress"
              role="progressbar"
              aria-label=${this.#name}
              aria-valuemax=${file.size ?? 0}
              aria-valuenow=${this.#sent}
              aria-valuetext=${this.#progress(file)}
              ><i></i
            ></span>`
          : nothing
      }
    </div>`;
  }

  #renderAction(file: FileFacts): TemplateResult | typeof nothing {
    const name = this.#name;
    if (this.#isOnItsWay || this.#failure !== undefined) {
      const words = this.#words[this.#isOnItsWay ? 'cancel' : 'remove'];
      return html`<button class="icon-button" part="remove-button" aria-label=${fill(words, { name })} @click=${this.#giveUp}>
        ${fileIcons.close}
      </button>`;
    }
    if (file.href === undefined || this.problem === 'gone') return nothing;
    return html`<a
      class="icon-button"
      part="link"
      href=${file.href}
      download=${file.name}
      target="_blank"
      rel="noopener noreferrer nofollow"
      aria-label=${this.#named('download')}
      @click=${this.#follow}
      >${fileIcons.download}</a
    >`;
  }

  get #facts(): FileFacts | undefined {
    const event = this.row?.event;
    return event?.type === 'file' ? fileFacts(event) : undefined;
  }

  get #name(): string {
    return this.#facts?.name || this.setting?.phrases.file || '';
  }

  get #isOnItsWay(): boolean {
    return this.row?.delivery?.is === 'uploading';
  }

  get #sent(): number {
    const event = this.row?.event;
    return event !== undefined && 'sent' in event && typeof event.sent === 'number' ? event.sent : 0;
  }

  /** Why it was not sent, in words. */
  get #failure(): string | undefined {
    const { row, setting } = this;
    if (row?.delivery?.is !== 'failed' || setting === undefined) return undefined;
    return reasonWords(row.delivery.reason, this.#words, setting.phrases.language);
  }

  #named(words: 'download' | 'play'): string {
    return fill(this.#words[words], { name: this.#name });
  }

  #kindWords({ name, contentType, size }: FileFacts): string {
    return kindWords(name, contentType, size, this.setting?.phrases.language ?? 'en');
  }

  #progress({ size = 0 }: FileFacts): string {
    const { setting } = this;
    if (setting?.sendsLater) return setting.phrases.queued;
    return progressWords(this.#sent, size, this.#words, setting?.phrases.language ?? 'en');
  }

  #play(): void {
    this.playing = true;
  }

  #giveUp(): void {
    const customId = this.row?.event.customId;
    if (customId !== undefined) this.dispatchEvent(new CommandIntent((chat) => chat.discard(customId)));
  }

  #view(): void {
    const { row, setting } = this;
    if (row !== undefined && setting !== undefined)
      late(async () => (await import('./open-viewer.ts')).openViewer(this, row, setting.phrases));
  }

  /** A picture that can't be drawn here is a file like others. */
  #forget(): void {
    this.#bytes = undefined;
    if (this.#facts?.source === undefined) this.problem = 'notShown';
  }

  /** It is followed in any case; whether it was there is learned beside that. */
  async #follow(): Promise<void> {
    const { href } = this.#facts ?? {};
    if (href !== undefined && (await isGone(href))) this.problem = 'gone';
  }

  async #broke(): Promise<void> {
    if (this.#bytes !== undefined) return;
    this.problem = 'notShown';
    const { source } = this.#facts ?? {};
    if (source !== undefined && (await isGone(source))) this.problem = 'gone';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-file-card': FileCard;
  }
}
