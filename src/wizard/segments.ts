import { html, nothing } from 'lit';

/** One of a few, all in sight. `name` is unique in the view that holds it. */
export const segments = <T extends string>(
  name: string,
  label: string,
  chosen: T,
  choices: readonly (readonly [value: T, label: string])[],
  choose: (value: T) => void,
  isLabelHidden = false,
) => html`
  <fieldset class="field">
    <legend class=${isLabelHidden ? 'hidden' : nothing}>${label}</legend>
    <div class="segments">
      ${choices.map(
        ([value, words]) => html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />${words}</label
        >`,
      )}
    </div>
  </fieldset>`;
