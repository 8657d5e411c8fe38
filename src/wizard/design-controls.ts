import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ATTRIBUTES, type Attribute, LONGEST_WORDS, schemesOf } from './attributes.ts';
import './contrast-list.ts';
import { hexOf } from './colour-pair.ts';
import { controlStyles } from './control-styles.ts';
import { type Design, PLAIN } from './design.ts';
import { wordsIn } from './hidden-words.ts';
import { segments } from './segments.ts';
import './shown-controls.ts';
import './starters-editor.ts';
import { ACCENT, FIRST_FIELDS, MORE_FIELDS, SWATCHES, type TokenField } from './token-fields.ts';
import './token-field.ts';
import { DoneIntent, SetIntent } from './wizard-events.ts';
import './words-editor.ts';

/** All that can be set, few at first. */
@customElement('wizard-design-controls')
export class WizardDesignControls extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 18px;
      }
      .swatches {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        padding-block: 4px;
      }
      .swatch {
        min-block-size: 0;
        inline-size: 32px;
        block-size: 32px;
        padding: 0;
        border: 1px solid light-dark(rgb(0 0 0 / 0.18), rgb(255 255 255 / 0.28));
        border-radius: 50%;
        background: var(--swatch) !important;
        forced-color-adjust: none;
      }
      .swatch[aria-pressed='true'] {
        outline: 2px solid var(--text);
        outline-offset: 3px;
      }
      .swatch:focus-visible {
        outline: 2px dashed var(--text);
        outline-offset: 3px;
      }
      hr {
        inline-size: 100%;
        margin: 0;
        border: 0;
        border-block-start: 1px solid var(--line);
      }
      details {
        border-block-start: 1px solid var(--line);
      }
      details:last-of-type {
        border-block-end: 1px solid var(--line);
      }
      summary {
        padding-block: 12px;
        font-weight: 550;
        cursor: pointer;
      }
      .inside {
        display: grid;
        gap: 18px;
        padding-block-end: 18px;
      }
      .count {
        color: var(--quiet);
        font-weight: 400;
      }
      @media (pointer: coarse) {
        .swatch {
          inline-size: 40px;
          block-size: 40px;
        }
      }
    `,
  ];

  @property({ attribute: false }) design: Design = PLAIN;

  protected override render() {
    const { tokens, attributes, phrases, starters } = this.design;
    const hidden = attributes['hide-controls'] ?? '';
    return html`
      ${this.#renderToken(ACCENT)}
      <div class="swatches" role="group" aria-label="Colours to begin with">
        ${SWATCHES.map(([value, name]) => this.#renderSwatch(value, name))}
      </div>
      ${this.#renderAttribute('scheme')} ${FIRST_FIELDS.map((field) => this.#renderToken(field))}
      ${this.#renderAttribute('position')} ${this.#renderAttribute('launcher-label')} ${this.#renderAttribute('heading')}
      <hr />
      <wizard-contrast-list .theme=${tokens} .schemes=${schemesOf(attributes.scheme)}></wizard-contrast-list>
      <div>
        ${MORE_FIELDS.map(({ label, fields }) => {
          const count = fields.filter(({ token }) => tokens[token] !== undefined).length;
          return html`<details>
            <summary>${label} ${this.#renderCount(count)}</summary>
            <div class="inside">
              ${fields.map((field) => this.#renderToken(field))}
              ${label === 'Size and place' ? this.#renderAttribute('mode') : nothing}
            </div>
          </details>`;
        })}
        <details>
          <summary>Controls and details ${this.#renderCount(wordsIn(hidden).length, 'hidden')}</summary>
          <div class="inside"><wizard-shown-controls .without=${hidden}></wizard-shown-controls></div>
        </details>
        <details>
          <summary>Questions to begin with ${this.#renderCount(starters.length)}</summary>
          <div class="inside"><wizard-starters-editor .starters=${starters}></wizard-starters-editor></div>
        </details>
        <details>
          <summary>Language and words ${this.#renderCount(Object.keys(phrases).length + (attributes.lang ? 1 : 0))}</summary>
          <div class="inside">
            ${this.#renderAttribute('lang')}
            <wizard-words-editor .words=${phrases} .language=${attributes.lang ?? ''}></wizard-words-editor></div>
        </details>
      </div>`;
  }

  #renderCount(count: number, what = 'set') {
    return count === 0 ? nothing : html`<span class="count">${count} ${what}</span>`;
  }

  #renderToken(field: TokenField) {
    return html`<wizard-token-field
      data-token=${field.token}
      .field=${field}
      .value=${this.design.tokens[field.token] ?? ''}
    ></wizard-token-field>`;
  }

  #renderSwatch(value: string, name: string) {
    const isChosen = hexOf(this.design.tokens.accent ?? ACCENT_COLOUR) === value;
    return html`<button
      class="swatch"
      aria-label=${name}
      aria-pressed=${isChosen}
      title=${name}
      data-colour=${value}
      @click=${() => this.#set('tokens', 'accent', value)}
    ></button>`;
  }

  #renderAttribute(name: Attribute) {
    const { label, choices, usual, hint } = ATTRIBUTES[name];
    const value = this.design.attributes[name] ?? '';
    if (choices !== undefined && choices.length > MOST_IN_SIGHT)
      return html`<div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          aria-describedby=${hint ? `${name}-hint` : nothing}
          @change=${({ target }: Event) =>
            target instanceof HTMLSelectElement && this.#set('attributes', name, target.value)}
        >
          ${choices.map(([choice, words]) => html`<option value=${choice} .selected=${choice === value}>${words}</option>`)}
        </select>
        ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      </div>`;
    if (choices !== undefined)
      return segments(name, label, value || usual, choices, (chosen) =>
        this.#set('attributes', name, chosen === usual ? '' : chosen),
      );
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        maxlength=${LONGEST_WORDS}
        placeholder="None"
        aria-describedby=${hint ? `${name}-hint` : nothing}
        .value=${value}
        @input=${({ target }: Event) =>
          target instanceof HTMLInputElement &&
          this.dispatchEvent(new SetIntent('attributes', name, target.value, true))}
        @change=${() => this.dispatchEvent(new DoneIntent())}
      />
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    </div>`;
  }

  /** A colour of a swatch is set as the page's policy allows: by the object model. */
  protected override updated(): void {
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('.swatch'))
      swatch.style.setProperty('--swatch', swatch.dataset.colour ?? '');
  }

  #set(part: 'tokens' | 'attributes', key: string, value: string): void {
    this.dispatchEvent(new SetIntent(part, key, value));
  }
}

/** So many choices can stand side by side. */
const MOST_IN_SIGHT = 4;

const ACCENT_COLOUR = '#4353ff';

declare global {
  interface HTMLElementTagNameMap {
    'wizard-design-controls': WizardDesignControls;
  }
}
