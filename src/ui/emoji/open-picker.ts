import type { Phrases } from '../phrases.ts';
import './emoji-picker.ts';
import { PARTS } from '../parts.ts';

const open = new WeakMap<HTMLElement, () => void>();

/** Opens the picker over a composer, or closes the one that is open there: at a button, for the field beside it. */
export function togglePicker(root: ParentNode, button: HTMLElement, phrases: Phrases): void {
  const field = root.querySelector('textarea');
  if (field === null) return;
  const close = open.get(button);
  if (close !== undefined) {
    close();
    return;
  }
  const picker = document.createElement('customer-chat-emoji-picker');
  picker.phrases = phrases;
  picker.setAttribute('exportparts', PARTS);
  picker.addEventListener('customer-chat-emoji', ({ sign }) => insert(field, sign));
  const stop = new AbortController();
  const end = () => {
    stop.abort();
    open.delete(button);
    picker.remove();
    button.ariaExpanded = 'false';
  };
  picker.addEventListener('close', () => {
    end();
    field.focus();
  });
  // A press elsewhere is meant for what is there.
  const leave = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(picker) && !path.includes(button)) end();
  };
  document.addEventListener('pointerdown', leave, { signal: stop.signal, capture: true });
  open.set(button, end);
  button.ariaExpanded = 'true';
  root.append(picker);
  void picker.updateComplete.then(() => picker.focus());
}

/** At the caret, or in place of what is selected; the field's own listeners hear of it as of any other letter. */
function insert(field: HTMLTextAreaElement, sign: string): void {
  field.setRangeText(sign, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: sign }));
}
