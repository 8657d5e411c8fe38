import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { valueFault } from '../theme/check-value.ts';
import { hexOf } from './colour-pair.ts';
import { controlStyles } from './control-styles.ts';
import { isPlain, PLAIN } from './design.ts';
import { closeIcon } from './icons.ts';
import { type Preset, presets, stylesParts } from './presets.ts';
import { readDesign } from './read-design.ts';
import { BeginIntent } from './wizard-events.ts';

/** What a theme can begin with: one that comes along, a brand's colour, or one that exists already. */
@customElement('wizard-start-dialog')
export class WizardStartDialog extends LitElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        box-sizing: border-box;
        inline-size: min(560px, 100vw - 24px);
        max-block-size: calc(100dvh - 24px);
        padding: 20px 24px 24px;
        border: 1px solid var(--line);
        border-radius: 16px;
        background: var(--paper);
        color: inherit;
        overflow: auto;
      }
      dialog[open] {
        display: grid;
        gap: 20px;
      }
      ::backdrop {
        background: rgb(10 12 18 / 0.5);
      }
      section {
        display: grid;
        gap: 10px;
      }
      .presets {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 8px;
      }
      .preset {
        justify-content: start;
        min-block-size: 48px;
        padding-inline: 10px;
      }
      .sample {
        display: grid;
        align-items: end;
        inline-size: 34px;
        block-size: 28px;
        border: 1px solid light-dark(rgb(0 0 0 / 0.15), rgb(255 255 255 / 0.25));
        padding: 4px;
        background: var(--surface, #fff);
        border-radius: calc(var(--radius, 16px) / 2.5);
        forced-color-adjust: none;
      }
      .sample::after {
        content: '';
        justify-self: end;
        inline-size: 16px;
        block-size: 10px;
        border-radius: calc(var(--radius, 16px) / 3);
        background: var(--accent, #4353ff);
      }
      .brand {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .brand .code {
        flex: 1;
        min-inline-size: 110px;
        inline-size: auto;
      }
      input[type='color'] {
        inline-size: 48px;
        block-size: 38px;
        padding: 3px;
        border: 1px solid var(--edge);
        border-radius: 9px;
        background: var(--paper);
      }
      textarea {
        min-block-size: 110px;
        resize: vertical;
      }
      li {
        padding-block: 2px;
      }
    `,
  ];

  @state() private problems: readonly string[] = [];
  /** What was taken beside them. */
  @state() private taken = '';
  /** As it was written. */
  @state() private colour = '#4353ff';
  @state() private colourFault = '';
  @state() private text = '';

  show(): void {
    this.problems = [];
    this.taken = '';
    this.text = '';
    this.colourFault = '';
    this.#dialog?.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @close=${() => this.requestUpdate()}>
      <div class="head">
        <h1 id="title">Start from …</h1>
        <button class="bare icon" aria-label="Close" @click=${this.#close}>${closeIcon}</button>
      </div>
      <section aria-labelledby="presets">
        <h2 id="presets">A preset</h2>
        <div class="presets">
          <button class="preset" @click=${() => this.#begin(PLAIN, 'Started anew.')}>
            <span class="sample"></span>As it comes
          </button>
          ${presets().map((preset) => this.#renderPreset(preset))}
        </div>
        <p class="hint">
          Their colours, sizes and type come in here. Some style parts as well: for those, take their own CSS files,
          which come with the package.
        </p>
      </section>
      <section>
        <h2 id="brand">Your brand’s colour</h2>
        <form class="brand" @submit=${this.#takeColour}>
          <input
            type="color"
            aria-label="Your brand’s colour, by eye"
            .value=${hexOf(this.colour) ?? '#4353ff'}
            @input=${this.#writeColour}
          />
          <input
            class="mono code"
            type="text"
            spellcheck="false"
            autocomplete="off"
            aria-labelledby="brand"
            aria-describedby="brand-error"
            aria-invalid=${this.colourFault === '' ? 'false' : 'true'}
            .value=${this.colour}
            @input=${this.#writeColour}
          />
          <button>Make a theme of it</button>
        </form>
        <p class="error" id="brand-error" role="status">${this.colourFault}</p>
      </section>
      <section>
        <label for="paste">A theme that you have</label>
        <p class="hint" id="paste-hint">CSS with its properties, JSON, or a page’s snippet. Every entry is checked.</p>
        <textarea
          id="paste"
          class="mono"
          spellcheck="false"
          aria-describedby="paste-hint"
          .value=${this.text}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement) this.text = target.value;
          }}
        ></textarea>
        <div role="status">
          ${
            this.problems.length === 0
              ? nothing
              : html`${this.taken}<ul class="error">${this.problems.map((problem) => html`<li>${problem}</li>`)}</ul>`
          }
        </div>
        <div class="row"><button class="primary" id="read" @click=${this.#read}>Read it</button></div>
      </section>
    </dialog>`;
  }

  #renderPreset(preset: Preset) {
    const { name, file, reading } = preset;
    const words = stylesParts(preset)
      ? `Started from the tokens of ${name}. Its rules for parts are in themes/${file}.`
      : `Started from ${name}.`;
    return html`<button class="preset" data-preset=${name} @click=${() => this.#begin(reading.design, words)}>
      <span class="sample"></span>${name}
    </button>`;
  }

  /** A preset's own looks are set as the page's policy allows: by the object model. */
  protected override updated(): void {
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('[data-preset]')) {
      const tokens = presets().find(({ name }) => name === button.dataset.preset)?.reading.design.tokens ?? {};
      const { style } = button;
      for (const token of ['accent', 'surface', 'radius'] as const)
        if (tokens[token] !== undefined) style.setProperty(`--${token}`, tokens[token]);
    }
  }

  #takeColour(event: Event): void {
    event.preventDefault();
    // A code is often copied without its sign.
    const colour = this.colour.trim().replace(/^(?=(?:[\da-f]{3}|[\da-f]{6})$)/i, '#');
    const fault = valueFault('accent', colour);
    if (fault === undefined) this.#begin({ ...PLAIN, tokens: { accent: colour } }, `Started from ${colour}.`);
    else this.colourFault = `This ${fault}.`;
  }

  #writeColour({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.colour = target.value;
    this.colourFault = '';
  }

  /** What could be read is taken; what could not stays in sight, so that a person knows what is missing. */
  #read(): void {
    const { design, problems } = readDesign(this.text);
    const count = Object.values(design).flatMap((part) => Object.keys(part)).length;
    this.problems = problems;
    this.taken = '';
    if (isPlain(design)) {
      if (problems.length === 0) this.problems = ['There is nothing in it that differs from the widget as it comes.'];
      return;
    }
    const words = `Read ${count} ${count === 1 ? 'entry' : 'entries'}.`;
    if (problems.length === 0) {
      this.#begin(design, words);
      return;
    }
    const leftOut = `${words} ${problems.length} left out`;
    this.taken = `${leftOut}:`;
    this.dispatchEvent(new BeginIntent(design, `${leftOut}.`));
  }

  #begin(...[design, words]: ConstructorParameters<typeof BeginIntent>): void {
    this.dispatchEvent(new BeginIntent(design, words));
    this.#close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #close(): void {
    this.#dialog?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-start-dialog': WizardStartDialog;
  }
}
