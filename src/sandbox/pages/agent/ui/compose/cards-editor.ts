import { html, type TemplateResult } from 'lit';
import { LIMITS } from '../../../../../protocol/limits.ts';
import { type CardDraft, type DraftOf, emptyCard } from '../../domain/event-draft.ts';
import './agent-image-field.ts';
import type { ImageChange } from './agent-image-field.ts';
import { buttonRows } from './button-rows.ts';
import type { EditorContext } from './editor-context.ts';
import { addButton, itemTools, textField } from './field-views.ts';
import { moved, removed, replaced } from './list-changes.ts';

/** One card, or several that stand side by side. */
export function cardsEditor({ cards }: DraftOf<'cards'>, { change, upload }: EditorContext<'cards'>): TemplateResult {
  const set = (to: readonly CardDraft[]) => change({ kind: 'cards', cards: to });
  return html`
    ${cards.map(
      (card, at) => html`<fieldset class="block">
        <legend>${cards.length > 1 ? `Card ${at + 1}` : 'Card'}</legend>
        ${
          cards.length > 1
            ? itemTools(`card ${at + 1}`, at, cards.length, {
                move: (by) => set(moved(cards, at, by)),
                remove: () => set(removed(cards, at)),
              })
            : ''
        }
        ${textField('Title', card.title, (title) => set(replaced(cards, at, { title })))}
        ${textField('Text', card.subtitle, (subtitle) => set(replaced(cards, at, { subtitle })), { lines: 2 })}
        <agent-image-field .image=${card.image} .upload=${upload} @image-change=${({ image }: ImageChange) => set(replaced(cards, at, { image }))}></agent-image-field>
        ${buttonRows(card.buttons, (buttons) => set(replaced(cards, at, { buttons })))}
      </fieldset>`,
    )}
    ${addButton('Card', cards.length, LIMITS.richMessageElements, () => set([...cards, emptyCard]))}
  `;
}
