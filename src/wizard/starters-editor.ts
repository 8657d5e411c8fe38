import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';
import { MOST_STARTERS, readStarters } from './starters.ts';
import { DoneIntent, StartersIntent } from './wizard-events.ts';

/** Questions that one can begin with, one on each line. */
@customElement('wizard-starters-editor')
export class WizardStartersEditor extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      textarea {
        min-block-size: 104px;
        resize: vertical;
      }
    `,
  ];

  @property({ attribute: false }) starters: readonly string[] = [];

  /** As it is being written: with lines that are still empty, or too long. */
  @state() private text = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('starters')) return;
    const written = this.starters.join('\n');
    if (readStarters(this.text).starters.join('\n') !== written) this.text = written;
  }

  protected override render() {
    const { problems } = readStarters(this.text);
    return html`<div class="field">
      <label for="starters">Starters</label>
      <textarea
        id="starters"
        spellcheck="true"
        rows=${Math.min(MOST_STARTERS, Math.max(4, this.starters.length + 1))}
        placeholder="Where is my order?"
        aria-describedby="starters-hint starters-error"
        aria-invalid=${problems.length > 0 ? 'true' : 'false'}
        .value=${this.text}
        @input=${this.#write}
        @change=${() => this.dispatchEvent(new DoneIntent())}
      ></textarea>
      <p class="hint" id="starters-hint">
        Questions that one can begin with, one on each line: up to ${MOST_STARTERS}. Seen on a first visit.
      </p>
      <div class="error" id="starters-error" role="status">${problems.map((problem) => html`<p>${problem}</p>`)}</div>
    </div>`;
  }

  #write({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.text = target.value;
    this.dispatchEvent(new StartersIntent(readStarters(this.text).starters, true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-starters-editor': WizardStartersEditor;
  }
}
