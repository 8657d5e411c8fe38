import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';
import { CONTROL_GROUPS, toggled, wordsIn } from './hidden-words.ts';
import { SetIntent } from './wizard-events.ts';

/** What the window can do without, each to be ticked off. */
@customElement('wizard-shown-controls')
export class WizardShownControls extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 14px;
      }
      legend {
        margin-block-end: 2px;
        color: var(--quiet);
        font-size: 12px;
      }
      .controls {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        gap: 0 12px;
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-block-size: 32px;
        font-weight: 400;
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 16px;
        block-size: 16px;
        accent-color: var(--text);
      }
      @media (pointer: coarse) {
        label {
          min-block-size: 44px;
        }
        input {
          inline-size: 20px;
          block-size: 20px;
        }
      }
    `,
  ];

  /** What is hidden, as `hide-controls` says it. */
  @property() without = '';

  protected override render() {
    const hidden = wordsIn(this.without);
    return CONTROL_GROUPS.map(
      ({ label, controls }) => html`<fieldset>
        <legend>${label}</legend>
        <div class="controls">
          ${controls.map(
            ([word, name]) => html`<label
              ><input
                type="checkbox"
                name=${word}
                .checked=${!hidden.includes(word)}
                @change=${() => this.dispatchEvent(new SetIntent('attributes', 'hide-controls', toggled(this.without, word)))}
              />${name}</label
            >`,
          )}
        </div>
      </fieldset>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-shown-controls': WizardShownControls;
  }
}
