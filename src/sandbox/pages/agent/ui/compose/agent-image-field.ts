import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { emptyImage, type ImageDraft } from '../../domain/event-draft.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import { icon } from '../icons.ts';
import { textField } from './field-views.ts';

/** The picture of a card is another one now. */
export class ImageChange extends Event {
  constructor(readonly image: ImageDraft) {
    super('image-change');
  }
}

/** A picture by its address, or from this computer; and what it shows, in words. */
@customElement('agent-image-field')
export class AgentImageField extends LitElement {
  static override styles = [
    controls,
    fields,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .address {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        align-items: end;
      }
      .button {
        font-size: 14px;
      }
    `,
  ];

  @property({ attribute: false }) image: ImageDraft = emptyImage;
  /** Takes a file to the server and answers with its address; rejects with a sentence. */
  @property({ attribute: false }) upload: ((file: File) => Promise<string>) | undefined;
  @state() private uploading = false;
  @state() private problem = '';
  @query('input[type=file]') private readonly chooser!: HTMLInputElement;

  protected override render() {
    const { url, words } = this.image;
    return html`
      <div class="address">
        ${textField('Picture', url, (text) => this.#change({ ...this.image, url: text }), { kind: 'url', placeholder: 'https://…' })}
        <button class="button outlined" type="button" aria-disabled=${this.uploading} @click=${() => this.chooser.click()}>
          ${icon('upload', 16)}${this.uploading ? 'Uploading…' : 'Choose'}
        </button>
        <input type="file" accept="image/*" hidden aria-label="Picture from this computer" @change=${this.#chosen} />
      </div>
      ${this.problem === '' ? nothing : html`<p class="problem" role="alert">${icon('alert', 16)}${this.problem}</p>`}
      ${url === '' ? nothing : textField('What the picture shows, in words', words, (text) => this.#change({ ...this.image, words: text }))}
    `;
  }

  async #chosen() {
    const [file] = this.chooser.files ?? [];
    this.chooser.value = '';
    if (file === undefined || this.upload === undefined || this.uploading) return;
    this.uploading = true;
    this.problem = '';
    try {
      this.#change({ ...this.image, url: await this.upload(file) });
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    } finally {
      this.uploading = false;
    }
  }

  #change(image: ImageDraft) {
    this.image = image;
    this.dispatchEvent(new ImageChange(image));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-image-field': AgentImageField;
  }
}
