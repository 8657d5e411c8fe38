import { html, type TemplateResult } from 'lit';
import { LIMITS } from '../../../../../protocol/limits.ts';
import type { ComposeKind, DraftOf } from '../../domain/event-draft.ts';
import './agent-image-field.ts';
import { icon } from '../icons.ts';
import type { ImageChange } from './agent-image-field.ts';
import { cardsEditor } from './cards-editor.ts';
import type { EditorContext } from './editor-context.ts';
import { addButton, textField } from './field-views.ts';
import { formEditor } from './form-editor.ts';
import { removed, textOf } from './list-changes.ts';
import { productEditor } from './product-editor.ts';

type Editor<K extends ComposeKind> = (draft: DraftOf<K>, context: EditorContext<K>) => TemplateResult;

/** Kind -> the fields in which it is put together. */
const EDITORS: { readonly [K in ComposeKind]: Editor<K> } = {
  message: ({ text }, { change }) =>
    textField('Message', text, (to) => change({ kind: 'message', text: to }), { lines: 4 }),
  cards: cardsEditor,
  quick_replies: quickRepliesEditor,
  sticker: ({ image }, { change, upload }) =>
    html`<agent-image-field .image=${image} .upload=${upload} @image-change=${(event: ImageChange) => change({ kind: 'sticker', image: event.image })}></agent-image-field>`,
  product: productEditor,
  form: formEditor,
  custom: (draft, { change }) =>
    jsonEditor(
      'Content, a JSON object',
      'Pages that know it draw it; elsewhere the customer sees nothing.',
      draft.json,
      (json) => change({ kind: 'custom', json }),
    ),
  any: (draft, { change }) =>
    jsonEditor(
      'Event, as it goes to the server',
      'For templates of the future and system messages.',
      draft.json,
      (json) => change({ kind: 'any', json }),
    ),
};

export function editor(draft: DraftOf<ComposeKind>, context: EditorContext<ComposeKind>): TemplateResult {
  const edit = EDITORS[draft.kind] as Editor<ComposeKind>;
  return edit(draft, context);
}

function quickRepliesEditor(
  { text, replies }: DraftOf<'quick_replies'>,
  { change }: EditorContext<'quick_replies'>,
): TemplateResult {
  const set = (part: Partial<DraftOf<'quick_replies'>>) => change({ kind: 'quick_replies', text, replies, ...part });
  const setReply = (at: number, to: string) =>
    set({ replies: replies.map((reply, index) => (index === at ? to : reply)) });
  return html`
    ${textField('Question', text, (to) => set({ text: to }), { lines: 2 })}
    <ol class="items" aria-label="Replies">
      ${replies.map(
        (reply, at) => html`<li class="item">
          ${textField(`Reply ${at + 1}`, reply, (to) => setReply(at, to))}
          <button class="mini" type="button" aria-label=${`Remove reply ${at + 1}`} @click=${() => set({ replies: removed(replies, at) })}>${icon('close', 16)}</button>
        </li>`,
      )}
    </ol>
    ${addButton('Reply', replies.length, LIMITS.richMessageButtons, () => set({ replies: [...replies, ''] }))}
  `;
}

function jsonEditor(label: string, hint: string, json: string, change: (json: string) => void): TemplateResult {
  return html`<label>${label}
      <textarea class="code" dir="ltr" rows="14" spellcheck="false" .value=${json} @input=${(event: Event) => change(textOf(event))}></textarea>
    </label>
    <p class="hint">${hint}</p>`;
}
