/** What an agent puts together before it is an event, in the words of the fields that one fills in. */

export const BUTTON_TYPES = ['', 'message', 'url', 'webview', 'phone', 'cancel'] as const;
export type ButtonType = (typeof BUTTON_TYPES)[number];
export const WEBVIEW_HEIGHTS = ['compact', 'tall', 'full'] as const;
export type WebviewHeight = (typeof WEBVIEW_HEIGHTS)[number];

export interface ButtonDraft {
  readonly text: string;
  /** Empty: it only tells that it was pressed. */
  readonly type: ButtonType;
  /** An address, a number, or what stands behind the text. */
  readonly value: string;
  readonly height: WebviewHeight;
  readonly target: 'new' | 'current';
}

export interface ImageDraft {
  readonly url: string;
  /** For those who do not see it. */
  readonly words: string;
}

export interface CardDraft {
  readonly title: string;
  readonly subtitle: string;
  readonly image: ImageDraft;
  readonly buttons: readonly ButtonDraft[];
}

export interface OptionDraft {
  readonly label: string;
  readonly price: string;
  readonly color: string;
  readonly available: boolean;
}

export const FIELD_TYPES = [
  'name',
  'email',
  'question',
  'textarea',
  'subject',
  'radio',
  'select',
  'checkbox',
  'group_chooser',
  'header',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface FieldDraft {
  readonly type: FieldType;
  readonly label: string;
  readonly required: boolean;
  /** One a line. Of a choice of groups: `name = number`. */
  readonly options: string;
}

export const FORM_TYPES = ['', 'ask_for_email', 'prechat', 'postchat'] as const;
export type FormType = (typeof FORM_TYPES)[number];

export const VIEW_TYPES = ['tags', 'swatch', 'images', 'select'] as const;
export type ViewType = (typeof VIEW_TYPES)[number];

export type EventDraft =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly url: string;
      readonly name: string;
      readonly contentType: string;
      readonly size: number;
      readonly words: string;
    }
  | { readonly kind: 'cards'; readonly cards: readonly CardDraft[] }
  | { readonly kind: 'quick_replies'; readonly text: string; readonly replies: readonly string[] }
  | { readonly kind: 'sticker'; readonly image: ImageDraft }
  | {
      readonly kind: 'product';
      readonly title: string;
      readonly subtitle: string;
      readonly image: ImageDraft;
      readonly label: string;
      readonly viewType: ViewType;
      readonly currency: string;
      readonly options: readonly OptionDraft[];
      readonly button: string;
    }
  | { readonly kind: 'form'; readonly formType: FormType; readonly fields: readonly FieldDraft[] }
  /** For programs. */
  | { readonly kind: 'custom'; readonly json: string }
  /** An event as it goes over the wire: templates of the future, system messages. */
  | { readonly kind: 'any'; readonly json: string };

export type DraftOf<K extends EventDraft['kind']> = Extract<EventDraft, { kind: K }>;
/** What is put together in a window of its own; a message there is a greeting's. */
export type ComposeKind = Exclude<EventDraft['kind'], 'file'>;
/** What was begun in that window, by kind. */
export type BegunDrafts = Map<ComposeKind, DraftOf<ComposeKind>>;
/** Which events may greet a visitor. */
export const GREETING_KINDS = ['message', 'cards', 'quick_replies'] as const satisfies readonly ComposeKind[];

export const emptyImage: ImageDraft = { url: '', words: '' };
export const emptyButton: ButtonDraft = { text: '', type: 'message', value: '', height: 'tall', target: 'new' };
export const emptyCard: CardDraft = { title: '', subtitle: '', image: emptyImage, buttons: [] };
export const emptyOption: OptionDraft = { label: '', price: '', color: '', available: true };
export const emptyField: FieldDraft = { type: 'question', label: '', required: false, options: '' };

/** Has it options to choose from? */
export function isChoice(type: FieldType): boolean {
  return type === 'radio' || type === 'select' || type === 'checkbox' || type === 'group_chooser';
}

/** The lines that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
