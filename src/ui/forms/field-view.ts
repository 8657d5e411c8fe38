import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import type { RatingPhrases } from '../rating/rating-phrases.ts';
import { thumbs } from '../rating/thumbs.ts';
import {
  type AnswerKind,
  commentKey,
  type Fault,
  type Question,
  textOf,
  type Values,
  withoutColon,
} from './answers.ts';
import type { FormPhrases } from './form-phrases.ts';

/** A question and all that it is drawn with. */
export interface FieldSetting {
  readonly question: Question;
  readonly values: Values;
  readonly fault: Fault | undefined;
  readonly phrases: FormPhrases;
  readonly rating: RatingPhrases;
  /** Stands at the end of the field's line. */
  readonly beside: TemplateResult | undefined;
  change(key: string, value: Values[string]): void;
}

const FAULTS: Readonly<Record<Fault, keyof FormPhrases>> = {
  empty: 'fillIn',
  nothing_chosen: 'chooseOne',
  none_chosen: 'chooseSome',
  no_email: 'badEmail',
  too_long: 'tooLong',
};

/** What browsers may fill in, and which keyboard a phone brings up. */
const LINES: Readonly<Record<string, { readonly type: string; readonly autocomplete: string }>> = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
};
const ANY_LINE = { type: 'text', autocomplete: 'off' };

const VIEWS: { readonly [K in AnswerKind]: (setting: FieldSetting) => TemplateResult | typeof nothing } = {
  none: ({ question: { field } }) =>
    field.label === '' ? nothing : html`<p class="hint" part="hint" dir="auto">${field.label}</p>`,

  line: (setting) => {
    const { question, values, fault, beside, change } = setting;
    const { key, name, field } = question;
    const { type, autocomplete } = (Object.hasOwn(LINES, field.type) ? LINES[field.type] : undefined) ?? ANY_LINE;
    const input = html`<input
      part="field"
      id=${name}
      type=${type}
      dir=${type === 'email' ? 'ltr' : 'auto'}
      autocomplete=${autocomplete}
      inputmode=${type === 'email' ? 'email' : nothing}
      autocapitalize=${type === 'email' ? 'off' : nothing}
      spellcheck=${type === 'email' ? 'false' : nothing}
      aria-required=${field.required === true}
      aria-invalid=${fault !== undefined}
      aria-describedby=${fault === undefined ? nothing : `${name}-error`}
      .value=${textOf(values[key])}
      @input=${({ target }: Event) => change(key, (target as HTMLInputElement).value)}
    />`;
    return labelled(setting, beside === undefined ? input : html`<div class="line">${input}${beside}</div>`);
  },

  lines: (setting) => {
    const { question, values, fault, change } = setting;
    const { key, name, field } = question;
    return labelled(
      setting,
      html`<textarea
        part="field"
        id=${name}
        dir="auto"
        rows="3"
        aria-required=${field.required === true}
        aria-invalid=${fault !== undefined}
        aria-describedby=${fault === undefined ? nothing : `${name}-error`}
        .value=${textOf(values[key])}
        @input=${({ target }: Event) => change(key, (target as HTMLTextAreaElement).value)}
      ></textarea>`,
    );
  },

  list: (setting) => {
    const { question, values, fault, phrases, change } = setting;
    const { key, name, field, options } = question;
    const chosen = textOf(values[key]);
    return labelled(
      setting,
      html`<div class="select">
        <select
          part="field"
          id=${name}
          aria-required=${field.required === true}
          aria-invalid=${fault !== undefined}
          aria-describedby=${fault === undefined ? nothing : `${name}-error`}
          @change=${({ target }: Event) => change(key, (target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${chosen === ''}>${phrases.choose}</option>
          ${options.map(({ id, label }) => html`<option value=${id} .selected=${chosen === id}>${label}</option>`)}
        </select>${icons.down}
      </div>`,
    );
  },

  one: (setting) => choices(setting, 'radio'),
  many: (setting) => choices(setting, 'checkbox'),

  rating: ({ question: { key, name, field }, values, phrases, rating, change }) => {
    const score = textOf(values[key]);
    const comment = commentKey(key);
    return html`<fieldset class="field" data-key=${key}>
      <legend class="label" part="label" dir="auto">${withoutColon(field.label)}</legend>
      ${thumbs(name, score, rating, (chosen) => change(key, chosen))}
      ${
        score === ''
          ? nothing
          : html`<label class="label" part="label" for="${name}-comment" dir="auto"
                >${field.commentLabel || (score === 'good' ? rating.whyGood : rating.whyBad)} <span class="optional">${phrases.optional}</span></label
              >
              <textarea
                part="field"
                id="${name}-comment"
                dir="auto"
                rows="3"
                .value=${textOf(values[comment])}
                @input=${({ target }: Event) => change(comment, (target as HTMLTextAreaElement).value)}
              ></textarea>`
      }
    </fieldset>`;
  },
};

export const fieldView = (setting: FieldSetting) => VIEWS[setting.question.kind](setting);

/** A field under its label, with what is wrong with it beneath. */
function labelled(setting: FieldSetting, control: TemplateResult): TemplateResult {
  const { key, name } = setting.question;
  return html`<div class="field" data-key=${key}>
    <label class="label" part="label" for=${name} dir="auto">${labelOf(setting)}</label>
    ${control}${errorOf(setting)}
  </div>`;
}

function choices(setting: FieldSetting, type: 'radio' | 'checkbox'): TemplateResult {
  const { question, values, fault, change } = setting;
  const { key, name, field, options } = question;
  const value = values[key];
  const isChosen = (id: string) => (typeof value === 'string' ? value === id : value?.includes(id) === true);
  const choose = (id: string, on: boolean) => {
    if (type === 'radio') return change(key, id);
    change(
      key,
      options.map((option) => option.id).filter((one) => (one === id ? on : isChosen(one))),
    );
  };
  return html`<fieldset
    class="field"
    data-key=${key}
    role=${type === 'radio' ? 'radiogroup' : nothing}
    aria-required=${type === 'radio' ? `${field.required === true}` : nothing}
    aria-invalid=${type === 'radio' ? `${fault !== undefined}` : nothing}
    aria-describedby=${fault === undefined ? nothing : `${name}-error`}
  >
    <legend class="label" part="label" dir="auto">${labelOf(setting)}</legend>
    <div class="choices">${options.map(
      ({ id, label }) => html`<label class="choice ${isChosen(id) ? 'chosen' : ''}" part="choice">
        <input
          type=${type}
          name=${name}
          value=${id}
          .checked=${isChosen(id)}
          @change=${({ target }: Event) => choose(id, (target as HTMLInputElement).checked)}
        /><span dir="auto">${label}</span>
      </label>`,
    )}</div>
    ${errorOf(setting)}
  </fieldset>`;
}

/** What need not be answered says so; most of a form has to be. */
function labelOf({ question: { field }, phrases, beside }: FieldSetting) {
  const isOptional = field.required !== true && beside === undefined;
  return html`${withoutColon(field.label)}${isOptional ? html` <span class="optional">${phrases.optional}</span>` : nothing}`;
}

function errorOf({ question: { name }, fault, phrases }: FieldSetting) {
  return fault === undefined
    ? nothing
    : html`<div class="error" part="error" id="${name}-error">${icons.alert}<span>${phrases[FAULTS[fault]]}</span></div>`;
}
