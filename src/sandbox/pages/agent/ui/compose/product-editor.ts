import { html, type TemplateResult } from 'lit';
import { type DraftOf, emptyOption, type OptionDraft } from '../../domain/event-draft.ts';
import './agent-image-field.ts';
import type { ImageChange } from './agent-image-field.ts';
import type { EditorContext } from './editor-context.ts';
import { addButton, choiceField, itemTools, textField, tick } from './field-views.ts';
import { moved, removed, replaced } from './list-changes.ts';

const VIEWS = { tags: 'As words', swatch: 'As colours', images: 'As pictures', select: 'As a list' } as const;
/** Nobody documents how many there may be; more than these nobody would look through. */
const MOST_OPTIONS = 20;

/** A product with its kinds: colours, sizes. */
export function productEditor(draft: DraftOf<'product'>, { change, upload }: EditorContext<'product'>): TemplateResult {
  const set = (part: Partial<DraftOf<'product'>>) => change({ ...draft, ...part });
  const { options } = draft;
  const setOption = (at: number, part: Partial<OptionDraft>) => set({ options: replaced(options, at, part) });
  return html`
    ${textField('Product', draft.title, (title) => set({ title }))}
    ${textField('Text', draft.subtitle, (subtitle) => set({ subtitle }))}
    <agent-image-field .image=${draft.image} .upload=${upload} @image-change=${({ image }: ImageChange) => set({ image })}></agent-image-field>
    <div class="columns">
      ${textField('What one chooses', draft.label, (label) => set({ label }))}
      ${choiceField('Shown', draft.viewType, VIEWS, (viewType) => set({ viewType }))}
      ${textField('Currency', draft.currency, (currency) => set({ currency }))}
    </div>
    <ol class="items" aria-label="Kinds">
      ${options.map(
        (option, at) => html`<li class="item">
          <div class="stack">
            <div class="columns">
              ${textField('Kind', option.label, (label) => setOption(at, { label }))}
              ${textField('Price', option.price, (price) => setOption(at, { price }))}
              ${textField('Colour', option.color, (color) => setOption(at, { color }), { placeholder: '#5d7052' })}
            </div>
            ${tick('In stock', option.available, (available) => setOption(at, { available }))}
          </div>
          ${itemTools(`kind ${at + 1}`, at, options.length, {
            move: (by) => set({ options: moved(options, at, by) }),
            remove: () => set({ options: removed(options, at) }),
          })}
        </li>`,
      )}
    </ol>
    ${addButton('Kind', options.length, MOST_OPTIONS, () => set({ options: [...options, emptyOption] }))}
    ${textField('Button', draft.button, (button) => set({ button }))}
  `;
}
