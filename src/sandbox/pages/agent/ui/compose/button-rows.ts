import { html, nothing, type TemplateResult } from 'lit';
import { LIMITS } from '../../../../../protocol/limits.ts';
import { type ButtonDraft, type ButtonType, emptyButton } from '../../domain/event-draft.ts';
import { addButton, choiceField, itemTools, textField } from './field-views.ts';
import { moved, removed, replaced } from './list-changes.ts';

const TYPES: Readonly<Record<ButtonType, string>> = {
  '': 'Only marks it',
  message: 'Says it',
  url: 'Opens a page',
  webview: 'Opens a window',
  phone: 'Calls',
  cancel: 'Takes the card away',
};
const HEIGHTS = { compact: 'Compact', tall: 'Tall', full: 'Full' } as const;
const TARGETS = { new: 'New tab', current: 'This tab' } as const;

/** The buttons of a card: words, what each does, and where it leads. */
export function buttonRows(
  buttons: readonly ButtonDraft[],
  change: (buttons: readonly ButtonDraft[]) => void,
): TemplateResult {
  return html`<ol class="items" aria-label="Buttons">
      ${buttons.map(
        (button, at) => html`<li class="item">
          ${buttonRow(button, (part) => change(replaced(buttons, at, part)))}
          ${itemTools(`button ${at + 1}`, at, buttons.length, {
            move: (by) => change(moved(buttons, at, by)),
            remove: () => change(removed(buttons, at)),
          })}
        </li>`,
      )}
    </ol>
    ${addButton('Button', buttons.length, LIMITS.richMessageButtons, () => change([...buttons, emptyButton]))}`;
}

function buttonRow({ text, type, value, height, target }: ButtonDraft, change: (part: Partial<ButtonDraft>) => void) {
  return html`<div class="stack">
    <div class="columns">
      ${textField('Button', text, (to) => change({ text: to }))}
      ${choiceField('Does', type, TYPES, (to) => change({ type: to }))}
    </div>
    ${
      type === 'url' || type === 'webview'
        ? html`<div class="columns">
            ${textField('Address', value, (to) => change({ value: to }), { kind: 'url', placeholder: 'https://…' })}
            ${
              type === 'webview'
                ? choiceField('Height', height, HEIGHTS, (to) => change({ height: to }))
                : choiceField('In', target, TARGETS, (to) => change({ target: to }))
            }
          </div>`
        : type === 'phone'
          ? textField('Number', value, (to) => change({ value: to }), { kind: 'tel', placeholder: '+1 555 0100' })
          : nothing
    }
  </div>`;
}
