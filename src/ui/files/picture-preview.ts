import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Pixels of the longer side: enough for a bubble on a fine screen. */
const LONGEST = 640;

/**
 * A picture of this device, drawn from its bytes. It has no address: policies that let pages load pictures from some
 * places only would forbid one that is made here.
 *
 * @fires measured - It is drawn: `width` and `height` say how large the picture is.
 * @fires unreadable - The browser can make nothing of it.
 */
@customElement('customer-chat-picture-preview')
export class PicturePreview extends LitElement {
  static override styles = css`
    :host,
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    canvas {
      object-fit: cover;
    }
  `;

  @property({ attribute: false }) file: Blob | undefined;

  /** Of the picture, in pixels; 0 before it is measured. */
  width = 0;
  height = 0;

  private get canvas(): HTMLCanvasElement | undefined {
    return this.renderRoot.querySelector<HTMLCanvasElement>('canvas') ?? undefined;
  }

  protected override render() {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('file') && this.file !== undefined) void this.#draw(this.file);
  }

  async #draw(file: Blob): Promise<void> {
    try {
      const picture = await createImageBitmap(file);
      const { canvas } = this;
      if (file !== this.file || canvas === undefined) return;
      const { width, height } = picture;
      const scale = Math.min(1, LONGEST / Math.max(width, height));
      canvas.width = Math.max(1, Math.round(width * scale));
      canvas.height = Math.max(1, Math.round(height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
      this.width = width;
      this.height = height;
      this.dispatchEvent(new Event('measured'));
    } catch {
      if (file === this.file) this.dispatchEvent(new Event('unreadable'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-picture-preview': PicturePreview;
  }
}
