import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import { textOf } from './list-changes.ts';

/** A labelled line of text. */
export function textField(
  label: string,
  value: string,
  change: (text: string) => void,
  more: { readonly placeholder?: string; readonly kind?: 'text' | 'url' | 'tel'; readonly lines?: number } = {},
): TemplateResult {
  const { placeholder = '', kind = 'text', lines } = more;
  return lines === undefined
    ? html`<label>${label}<input type=${kind} dir="auto" autocomplete="off" placeholder=${placeholder} .value=${value} @input=${(event: Event) => change(textOf(event))} /></label>`
    : html`<label>${label}<textarea dir="auto" rows=${lines} placeholder=${placeholder} .value=${value} @input=${(event: Event) => change(textOf(event))}></textarea></label>`;
}

/** A labelled choice of one. `names`: value -> how it is called. */
export function choiceField<T extends string>(
  label: string,
  value: T,
  names: Readonly<Record<T, string>>,
  change: (value: T) => void,
): TemplateResult {
  const values = Object.keys(names) as T[];
  const choose = (event: Event) => {
    const chosen = values.find((one) => one === textOf(event));
    if (chosen !== undefined) change(chosen);
  };
  return html`<label>${label}<select @change=${choose}>
    ${values.map((one) => html`<option value=${one} ?selected=${one === value}>${names[one]}</option>`)}
  </select></label>`;
}

export function tick(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="tick"><input type="checkbox" .checked=${on} @change=${(event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.checked);
  }} />${label}</label>`;
}

/** Adds one more, as long as there may be more. */
export function addButton(label: string, count: number, most: number, add: () => void): TemplateResult {
  const full = count >= most;
  return html`<button class="add" type="button" aria-disabled=${full} @click=${full ? nothing : add}>
    ${icon('plus', 16)}${label}${full ? html` <span class="hint">${count} of ${most}</span>` : nothing}
  </button>`;
}

/** Up, down, away: for one of several. */
export function itemTools(
  name: string,
  at: number,
  count: number,
  tools: { readonly move: (by: -1 | 1) => void; readonly remove: () => void },
): TemplateResult {
  return html`<span class="item-tools">
    <button class="mini" type="button" aria-label=${`Move ${name} up`} ?disabled=${at === 0} @click=${() => tools.move(-1)}>${icon('up', 16)}</button>
    <button class="mini" type="button" aria-label=${`Move ${name} down`} ?disabled=${at === count - 1} @click=${() => tools.move(1)}>${icon('down', 16)}</button>
    <button class="mini" type="button" aria-label=${`Remove ${name}`} @click=${tools.remove}>${icon('close', 16)}</button>
  </span>`;
}
