import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icons } from '../icons.ts';
import { english, fill, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { fileIcons } from './file-icons.ts';
import { fileName, fileNameStyles } from './file-name.ts';
import { englishFiles } from './files-phrases.ts';
import { imageViewerStyles } from './image-viewer-styles.ts';
import type { Picture } from './pictures-in.ts';
import { FITTED, moved, type Room, type Zoom, zoomAt } from './zoom.ts';

/** One step of the buttons, and how far an arrow key pushes, in pixels. */
const STEP = 1.6;
const PUSH = 60;

/**
 * Pictures over the whole page, one at a time: nearer and farther, the one before and after, download. It opens as soon
 * as it is in the document, keeps the focus while it is open, and gives it back and goes when it closes.
 *
 * @csspart viewer - The layer over the page.
 * @csspart file-name - What it is called.
 * @csspart picture - The picture.
 * @csspart hint - What it shows, in words.
 * @csspart error - That it is gone.
 * @csspart icon-button - Larger, smaller, next, previous, download.
 * @csspart close-button - Closes it.
 */
@customElement('customer-chat-image-viewer')
export class ImageViewer extends LitElement {
  static override styles = [shared, fileNameStyles, imageViewerStyles];

  @property({ attribute: false }) pictures: readonly Picture[] = [];
  /** Which of them is shown. */
  @property({ type: Number }) at = 0;
  @property({ attribute: false }) phrases: Phrases = english;

  @state() private zoom: Zoom = FITTED;
  @state() private broken = false;

  private get dialog(): HTMLDialogElement | undefined {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog') ?? undefined;
  }

  private get stage(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined;
  }

  /** Fingers on the picture, and where they are. */
  readonly #fingers = new Map<number, { readonly x: number; readonly y: number }>();
  #dragged = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('at')) return;
    this.zoom = FITTED;
    this.broken = false;
  }

  protected override render() {
    const picture = this.pictures[this.at];
    if (picture === undefined) return nothing;
    const words = { ...englishFiles, ...this.phrases.files };
    const name = picture.name || this.phrases.file;
    const isNear = this.zoom.scale > 1;
    const several = this.pictures.length > 1;
    const position = fill(words.position, { n: this.at + 1, all: this.pictures.length });
    return html`<dialog
      part="viewer"
      aria-label=${words.pictures}
      @keydown=${this.#press}
      @close=${this.#leave}
    >
      <div class="bar">
        <div class="words">
          ${fileName(name)}
          <small role="status">${several ? html`<bdi>${position}</bdi>` : nothing}<span class="hidden"> ${picture.alternativeText ?? name}</span></small>
        </div>
        <button class="icon-button" part="icon-button" aria-label=${words.zoomOut} ?disabled=${!isNear} @click=${() => this.#zoomBy(1 / STEP)}>
          ${fileIcons.zoomOut}
        </button>
        <button class="icon-button" part="icon-button" aria-label=${words.zoomIn} @click=${() => this.#zoomBy(STEP)}>${fileIcons.zoomIn}</button>
        ${
          picture.href === undefined
            ? nothing
            : html`<a
                class="icon-button"
                part="icon-button"
                href=${picture.href}
                download=${name}
                target="_blank"
                rel="noopener noreferrer nofollow"
                aria-label=${fill(words.download, { name })}
                >${fileIcons.download}</a
              >`
        }
        <button class="icon-button" part="close-button" autofocus aria-label=${words.close} @click=${this.close}>${fileIcons.close}</button>
      </div>
      <div
        class="stage ${isNear ? 'near' : ''}"
        @wheel=${this.#wheel}
        @dblclick=${this.#toggle}
        @click=${this.#clickBeside}
        @pointerdown=${this.#touch}
        @pointermove=${this.#drag}
        @pointerup=${this.#letGo}
        @pointercancel=${this.#letGo}
      >
        ${
          this.broken
            ? html`<p part="error">${words.gone}</p>`
            : html`<img part="picture" src=${picture.source} alt=${picture.alternativeText ?? name} draggable="false" @error=${this.#broke} />`
        }
        ${
          several
            ? html`<button class="icon-button walk previous" part="icon-button" aria-label=${words.previous} @click=${() => this.#walk(-1)}>
                  ${icons.back}</button
                ><button class="icon-button walk following" part="icon-button" aria-label=${words.next} @click=${() => this.#walk(1)}>
                  ${icons.next}
                </button>`
            : nothing
        }
      </div>
      ${picture.alternativeText === undefined ? nothing : html`<p class="about" part="hint" dir="auto">${picture.alternativeText}</p>`}
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog?.showModal();
  }

  protected override updated(): void {
    const { scale, x, y } = this.zoom;
    // By way of the object model: a page's policy may forbid style attributes.
    this.stage?.style.setProperty('--_scale', `${scale}`);
    this.stage?.style.setProperty('--_x', `${x}px`);
    this.stage?.style.setProperty('--_y', `${y}px`);
  }

  close(): void {
    this.dialog?.close();
  }

  #leave(): void {
    this.remove();
  }

  /** Round: after the last comes the first. */
  #walk(by: number): void {
    this.at = (this.at + by + this.pictures.length) % this.pictures.length;
  }

  #press(event: KeyboardEvent): void {
    const along = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const isNear = this.zoom.scale > 1;
    const push = (x: number, y: number) => {
      this.zoom = moved(this.zoom, x * PUSH, y * PUSH, this.#room);
    };
    const deeds: Readonly<Record<string, () => void>> = {
      // Closes the picture and not the window behind it.
      Escape: () => this.close(),
      '+': () => this.#zoomBy(STEP),
      '=': () => this.#zoomBy(STEP),
      '-': () => this.#zoomBy(1 / STEP),
      '0': () => this.#zoomBy(0),
      ArrowLeft: () => (isNear ? push(1, 0) : this.#walk(-along)),
      ArrowRight: () => (isNear ? push(-1, 0) : this.#walk(along)),
      ArrowUp: () => push(0, 1),
      ArrowDown: () => push(0, -1),
    };
    event.stopPropagation();
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deeds[event.key];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }

  get #room(): Room {
    return { width: this.stage?.clientWidth ?? 0, height: this.stage?.clientHeight ?? 0 };
  }

  #zoomBy(factor: number, clientX?: number, clientY?: number): void {
    const box = this.stage?.getBoundingClientRect();
    if (box === undefined) return;
    const x = clientX === undefined ? 0 : clientX - box.left - box.width / 2;
    const y = clientY === undefined ? 0 : clientY - box.top - box.height / 2;
    this.zoom = zoomAt(this.zoom, factor, x, y, this.#room);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    // Two fingers on a trackpad come as small steps with the control key.
    this.#zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), event.clientX, event.clientY);
  }

  #toggle({ clientX, clientY, target }: MouseEvent): void {
    if (target instanceof HTMLImageElement) this.#zoomBy(this.zoom.scale > 1 ? 0 : 2.5, clientX, clientY);
  }

  /** Beside the picture nothing is: a press there closes. */
  #clickBeside({ target, currentTarget }: MouseEvent): void {
    if (target === currentTarget && !this.#dragged && this.zoom.scale === 1) this.close();
  }

  #touch({ pointerId, clientX, clientY, target, button }: PointerEvent): void {
    if (button !== 0 || (target instanceof Element && target.closest('button'))) return;
    this.#dragged = false;
    this.#fingers.set(pointerId, { x: clientX, y: clientY });
    if (target instanceof HTMLImageElement) target.setPointerCapture(pointerId);
  }

  #drag({ pointerId, clientX, clientY }: PointerEvent): void {
    const before = this.#fingers.get(pointerId);
    if (before === undefined) return;
    const [other] = [...this.#fingers].filter(([id]) => id !== pointerId).map(([, finger]) => finger);
    this.#fingers.set(pointerId, { x: clientX, y: clientY });
    this.#dragged ||= Math.hypot(clientX - before.x, clientY - before.y) > 1;
    if (other === undefined) {
      this.zoom = moved(this.zoom, clientX - before.x, clientY - before.y, this.#room);
      return;
    }
    const apart = Math.hypot(before.x - other.x, before.y - other.y) || 1;
    const factor = Math.hypot(clientX - other.x, clientY - other.y) / apart;
    this.#zoomBy(factor, (clientX + other.x) / 2, (clientY + other.y) / 2);
  }

  #letGo({ pointerId }: PointerEvent): void {
    this.#fingers.delete(pointerId);
  }

  #broke(): void {
    this.broken = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-image-viewer': ImageViewer;
  }
}
