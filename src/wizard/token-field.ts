import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { valueFault } from '../theme/check-value.ts';
import { type ColourPair, colourPair, hexOf, joinPair } from './colour-pair.ts';
import { controlStyles } from './control-styles.ts';
import type { TokenField } from './token-fields.ts';
import { DoneIntent, SetIntent } from './wizard-events.ts';

/** One public token, by hand and by eye. What cannot be its value stays here and is said; the theme keeps the last good one. */
@customElement('wizard-token-field')
export class WizardTokenField extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .colour {
        position: relative;
        display: flex;
        align-items: center;
        flex: 1;
        min-inline-size: 0;
      }
      .colour input[type='color'] {
        position: absolute;
        inset-inline-start: 7px;
        inline-size: 26px;
        block-size: 26px;
        padding: 0;
        border: 0;
        border-radius: 6px;
        background: none;
        cursor: pointer;
      }
      ::-webkit-color-swatch-wrapper {
        padding: 0;
      }
      ::-webkit-color-swatch {
        border: 1px solid light-dark(rgb(0 0 0 / 0.25), rgb(255 255 255 / 0.35));
        border-radius: 6px;
      }
      .colour .mono {
        padding-inline-start: 42px !important;
      }
      .unset input[type='color'] {
        opacity: 0.45;
      }
      .hint {
        font-weight: 400;
      }
      .length {
        display: grid;
        grid-template-columns: 1fr 96px;
        gap: 10px;
        align-items: center;
      }
      .length .mono {
        min-block-size: 34px;
        padding: 4px 8px;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) field: TokenField | undefined;
  /** What is set; empty where it is as usual. */
  @property() value = '';

  /** What is being written and cannot be taken yet. */
  @state() private draft: string | undefined;
  /** Both halves of a draft of a colour. */
  private halves: ColourPair = {};
  /** A choice of one's own is being written. */
  @state() private own = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    // Whoever empties the field goes on writing in it.
    if (this.value === '' && this.draft?.trim() !== '') this.own = false;
    this.draft = undefined;
  }

  protected override render() {
    const { field } = this;
    if (field === undefined) return nothing;
    const fault = this.#fault;
    return html`<div class="field" role="group" aria-label=${field.label}>
      <div class="head">
        <span class="label" id="label">${field.label}</span>
        ${
          this.value === '' && this.draft === undefined
            ? nothing
            : html`<button class="reset" aria-label="Reset ${field.label}" @click=${this.#reset}>Reset</button>`
        }
      </div>
      ${this.#renderControl(field, fault !== undefined)}
      ${field.hint ? html`<p class="hint">${field.hint}</p>` : nothing}
      <p class="error" id="error" role="status">${fault === undefined ? nothing : `This ${fault}.`}</p>
    </div>`;
  }

  get #fault(): string | undefined {
    const draft = this.draft?.trim() ?? '';
    return this.field === undefined || draft === '' ? undefined : valueFault(this.field.token, draft);
  }

  #renderControl(field: TokenField, isWrong: boolean): TemplateResult {
    switch (field.kind) {
      case 'colour':
        return this.#renderColour(field.start, field, isWrong);
      case 'length': {
        const { min, max, step, start } = field;
        const at = Number(/^(?:min\()?(-?[\d.]+)/.exec(this.value)?.[1] ?? start);
        return html`<div class="length">
          <input
            type="range"
            aria-label="${field.label}, by eye"
            min=${min}
            max=${max}
            step=${step}
            .value=${`${at}`}
            aria-valuetext=${this.value || field.usual}
            @input=${(event: Event) => this.#slide(field, event)}
            @change=${this.#done}
          />
          ${this.#renderText(field, isWrong)}
        </div>`;
      }
      case 'text':
        return this.#renderText(field, isWrong);
      case 'choice': {
        const isOwn = this.own || !field.choices.some(([value]) => value === this.value);
        return html`<select aria-label=${field.label} @change=${this.#choose}>
            ${field.choices.map(([value, words]) => html`<option value=${value} .selected=${!isOwn && value === this.value}>${words}</option>`)}
            <option value=${OWN} .selected=${isOwn}>Your own</option>
          </select>
          ${isOwn || this.draft !== undefined ? this.#renderText(field, isWrong) : nothing}`;
      }
    }
  }

  #renderText({ label, usual }: TokenField, isWrong: boolean): TemplateResult {
    return html`<input
      class="mono"
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-label=${label}
      aria-describedby="error"
      aria-invalid=${isWrong ? 'true' : 'false'}
      placeholder=${usual}
      .value=${live(this.draft ?? this.value)}
      @keydown=${this.#press}
      @input=${(event: Event) => this.#write(textOf(event))}
      @change=${this.#done}
    />`;
  }

  #renderColour(start: string, { label }: TokenField, isWrong: boolean): TemplateResult {
    const set = colourPair(this.value);
    const pair = this.draft === undefined ? set : this.halves;
    const one = (
      scheme: keyof ColourPair,
      words: string,
    ) => html`<div class="colour ${(pair[scheme] ?? this.field?.usual) === start || pair[scheme] ? '' : 'unset'}">
      <input
        type="color"
        aria-label="${words}, by eye"
        .value=${hexOf(pair[scheme]) ?? hexOf(set[scheme]) ?? start}
        @input=${(event: Event) => this.#writeHalf({ ...pair, [scheme]: textOf(event) })}
        @change=${this.#done}
      />
      <input
        class="mono"
        type="text"
        spellcheck="false"
        autocomplete="off"
        aria-label=${words}
        aria-describedby="error"
        aria-invalid=${isWrong ? 'true' : 'false'}
        placeholder=${this.field?.usual ?? ''}
        .value=${live(pair[scheme] ?? '')}
        @keydown=${this.#press}
        @input=${(event: Event) => this.#writeHalf({ ...pair, [scheme]: textOf(event) })}
        @change=${this.#done}
      />
    </div>`;
    return html`${pair.dark === undefined ? one('light', label) : html`${one('light', `${label}, light`)}${one('dark', `${label}, dark`)}`}
      ${
        this.value === ''
          ? nothing
          : html`<label class="row hint"
              ><input type="checkbox" .checked=${pair.dark !== undefined} @change=${() => this.#split(set)} />Another when dark</label
            >`
      }`;
  }

  #split(pair: ColourPair): void {
    const { light = '', dark } = pair;
    this.#set(dark === undefined ? joinPair({ light, dark: light }) : light);
    this.#done();
  }

  #slide(field: TokenField & { kind: 'length' }, event: Event): void {
    const value = `${textOf(event)}${field.unit}`;
    this.#set(field.atMost === undefined ? value : `min(${value}, ${field.atMost})`);
  }

  #choose(event: Event): void {
    const { field } = this;
    const chosen = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.own = chosen === OWN;
    this.draft = undefined;
    if (field === undefined || chosen === OWN) return;
    this.#set(chosen);
    this.#done();
  }

  /** Half a value is no value: what cannot be taken yet waits. */
  #write(text: string): void {
    const { field } = this;
    if (field === undefined) return;
    const value = text.trim();
    this.own = true;
    this.draft = text;
    if (value === '' || valueFault(field.token, value) === undefined) this.#set(value);
  }

  #writeHalf(halves: ColourPair): void {
    this.halves = halves;
    this.#write(joinPair(halves));
  }

  /** What is undone while something refused stands here is one's writing, not the theme. */
  #press(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && this.#fault !== undefined) event.stopPropagation();
  }

  #set(value: string): void {
    if (this.field) this.dispatchEvent(new SetIntent('tokens', this.field.token, value, true));
  }

  #done(): void {
    if (this.#fault === undefined) this.draft = undefined;
    this.dispatchEvent(new DoneIntent());
  }

  #reset(): void {
    // The button goes.
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
    this.draft = undefined;
    this.own = false;
    this.#set('');
    this.#done();
  }
}

const OWN = '(own)';

const textOf = ({ target }: Event): string => (target instanceof HTMLInputElement ? target.value : '');

declare global {
  interface HTMLElementTagNameMap {
    'wizard-token-field': WizardTokenField;
  }
}
