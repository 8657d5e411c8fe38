import type { FilledField } from '../../protocol/domain/form.ts';

/** What the page is told of a form. */
export interface SentForm {
  /** `prechat`, `postchat`, `ticket`, `ask_for_email`, or what the platform calls it. */
  readonly type: string;
  readonly fields: readonly FilledField[];
}

/** Tells the page that a form was sent, by whatever element the window is in. */
export function tellOfForm(from: EventTarget, detail: SentForm): void {
  from.dispatchEvent(new CustomEvent('customer-chat-form', { detail, bubbles: true, composed: true }));
}
