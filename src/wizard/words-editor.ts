import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';
import { inLanguage, LONGEST_PHRASE, PHRASE_GROUPS, type PhraseGroup } from './phrases.ts';
import { DoneIntent, SetIntent } from './wizard-events.ts';

/** Every word of the widget, to be said otherwise one by one. */
@customElement('wizard-words-editor')
export class WizardWordsEditor extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host,
      .words {
        display: grid;
        gap: 14px;
      }
      h3 {
        margin-block-start: 6px;
        color: var(--quiet);
        font-size: 12px;
      }
      label {
        font-weight: 400;
        font-size: 13px;
        line-height: 18px;
        color: var(--quiet);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Path -> own words. */
  @property({ attribute: false }) words: Readonly<Record<string, string>> = {};

  /** Whose plural categories there are; English ones where it is empty. */
  @property() language = '';

  @state() private sought = '';

  protected override render() {
    const sought = this.sought.trim().toLowerCase();
    const groups = PHRASE_GROUPS.slice(0, sought === '' && !this.#showsAll ? 1 : undefined)
      .map((group) => inLanguage(group, this.language, this.words))
      .map(({ label, words }) => ({ label, words: this.#matching(words, sought) }))
      .filter(({ words }) => Object.keys(words).length > 0);
    return html`
      <div class="field">
        <label for="search">Find words</label>
        <input
          id="search"
          type="search"
          placeholder="As they stand, or by name"
          .value=${this.sought}
          @input=${({ target }: Event) => {
            this.sought = target instanceof HTMLInputElement ? target.value : '';
          }}
        />
      </div>
      ${groups.length === 0 ? html`<p class="hint" role="status">No such words.</p>` : nothing}
      ${groups.map((group) => this.#renderGroup(group))}
      ${sought === '' && !this.#showsAll ? html`<button @click=${this.#showAll}>Show all words</button>` : nothing}`;
  }

  @state() private everything = false;

  get #showsAll(): boolean {
    return this.everything;
  }

  #showAll(): void {
    this.everything = true;
    // The button goes: on to the first of those that have come.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.words:nth-of-type(2) input')?.focus(),
    );
  }

  #matching(words: PhraseGroup['words'], sought: string): PhraseGroup['words'] {
    if (sought === '') return words;
    return Object.fromEntries(
      Object.entries(words).filter((entry) =>
        [...entry, this.words[entry[0]] ?? ''].some((text) => text.toLowerCase().includes(sought)),
      ),
    );
  }

  #renderGroup({ label, words }: PhraseGroup) {
    return html`<section class="words" aria-label=${label}>
      <h3>${label}</h3>
      ${Object.entries(words).map(
        ([path, english]) => html`<div class="field">
          <label for=${path}>${english}</label>
          <input
            id=${path}
            maxlength=${LONGEST_PHRASE}
            placeholder="As it is"
            .value=${this.words[path] ?? ''}
            @input=${({ target }: Event) =>
              target instanceof HTMLInputElement &&
              this.dispatchEvent(new SetIntent('phrases', path, target.value, true))}
            @change=${() => this.dispatchEvent(new DoneIntent())}
          />
        </div>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-words-editor': WizardWordsEditor;
  }
}
