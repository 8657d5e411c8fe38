import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FileTray, Offer } from '../files/file-tray.ts';
import { icon, icons } from '../icons.ts';
import { DraftIntent, SendMessageIntent } from '../intents.ts';
import { isComposing } from '../is-composing.ts';
import { late } from '../late.ts';
import { PARTS } from '../parts.ts';
import { count, english } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { composerStyles } from './composer-styles.ts';
import { roomLeft } from './room-left.ts';

/** Characters that are left when the counter comes up. */
const NEAR_THE_END = 500;

const plus = icon('M12 5v14M5 12h14');
const smile = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5h.01M15 9.5h.01');

/**
 * The field that one writes in. It keeps its text until somebody has taken it.
 *
 * @fires customer-chat-send-message - Enter or the button; a listener may refuse the text.
 * @fires customer-chat-draft - The unsent text changed.
 * @csspart composer - The round box.
 * @csspart field - The text field.
 * @csspart attach-button - Asks for files.
 * @csspart emoji-button - Opens the emoji picker.
 * @csspart send-button - Sends.
 * @csspart counter - How much room is left.
 */
@customElement('customer-chat-composer')
export class Composer extends LitElement {
  static override styles = [shared, composerStyles];

  @property({ attribute: false }) phrases = english;
  @property() placeholder: string = english.placeholder;
  /** Whose text this is: another chat brings another one. */
  @property({ attribute: false }) chatId: string | undefined;
  /** Unsent text as it is kept elsewhere. */
  @property({ attribute: false }) draft = '';
  /** Longest text in bytes of UTF-8. Default 16 KB, as the platform has it. */
  @property({ type: Number }) maxBytes = 16_384;

  @state() private text = '';
  /** Why the text was not taken, until it changes. */
  @state() private refused: SendMessageIntent['refused'];
  /** Files that were chosen, dropped or pasted before the tray was there; with the first of them it comes. */
  @state() private offers: readonly Offer[] = [];

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('textarea')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const otherChat = changed.has('chatId') && changed.get('chatId') !== undefined;
    // What is being written here is newer than what was kept, also when the chat gets its id meanwhile.
    const writing = this.text !== '' && this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
    if (changed.has('draft') || otherChat) {
      if (otherChat || !writing) this.text = this.draft;
    }
  }

  protected override render() {
    const { phrases, placeholder, text } = this;
    const room = roomLeft(text, this.maxBytes);
    const tooLong = room < 0;
    const counted = room < NEAR_THE_END;
    const { offers } = this;
    if (offers.length > 0) late(() => import('../files/file-tray.ts'));
    return html`
      ${
        counted
          ? html`<p class="counter ${tooLong ? 'over' : ''}" part="counter" id="counter">${
              tooLong
                ? html`${icons.alert}${count(phrases.tooLong, -room, phrases.language)}`
                : count(phrases.roomLeft, room, phrases.language)
            }</p>`
          : nothing
      }
      <div class=${this.refused === 'forbidden' ? 'counter over' : 'hidden'} role="alert">${this.#problem(room)}</div>
      ${
        offers.length > 0 || customElements.get('customer-chat-file-tray')
          ? html`<customer-chat-file-tray
              exportparts=${PARTS}
              .phrases=${phrases}
              .chatId=${this.chatId}
              .offers=${offers}
              @change=${() => this.requestUpdate()}
              @done=${this.focus}
              >${offers.flatMap(({ files }) => files.map(({ name }) => html`<div>${name}</div>`))}</customer-chat-file-tray
            >`
          : nothing
      }
      <form class="box" part="composer" @submit=${this.#submit} @click=${this.#focusField}>
        <label class="tool" part="attach-button"
          ><input class="hidden" type="file" multiple aria-label=${phrases.attach} @change=${this.take} />${plus}</label
        >
        <div class="grow" data-text=${`${text}\n`}>
          <textarea
            part="field"
            rows="1"
            dir="auto"
            autocomplete="off"
            enterkeyhint=${breaksWithEnter() ? 'enter' : 'send'}
            aria-label=${phrases.message}
            aria-describedby=${counted ? 'counter' : nothing}
            aria-invalid=${tooLong ? 'true' : nothing}
            placeholder=${placeholder}
            .value=${text}
            @input=${this.#write}
            @keydown=${this.#press}
          ></textarea>
        </div>
        <button class="tool" type="button" part="emoji-button" aria-label=${phrases.emoji} aria-expanded="false" @click=${this.#pickEmoji}>
          ${smile}
        </button>
        <button class="send ${text.trim() === '' && !this.#tray?.ready ? '' : 'ready'}" part="send-button" aria-label=${phrases.send}>
          ${icons.send}
        </button>
      </form>`;
  }

  get #tray(): FileTray | null {
    return this.renderRoot.querySelector('customer-chat-file-tray');
  }

  /**
   * Takes files that were chosen, or that a drag or the clipboard brings. Words go where they belong, also when a picture
   * of them comes along.
   */
  take(event: Event): void {
    const { dataTransfer, clipboardData, target, type }: Partial<DragEvent & ClipboardEvent> & Event = event;
    const data = dataTransfer ?? clipboardData;
    const input = target instanceof HTMLInputElement && target;
    if (data ? !data.types.includes('Files') || (clipboardData && areWords(clipboardData)) : !input) return;
    event.preventDefault();
    // What hovers has not been given yet.
    const files = type === 'dragover' ? [] : [...((data ?? (input || undefined))?.files ?? [])];
    const offer = { how: type, files, chatId: this.chatId };
    const tray = this.#tray;
    if (tray?.take) tray.take(offer);
    else if (files.length > 0 || this.offers.length === 0) this.offers = [...this.offers, offer];
    // The same ones can be chosen again.
    if (input) input.value = '';
  }

  #pickEmoji({ currentTarget }: Event): void {
    const button = currentTarget as HTMLElement;
    late(() => import('../emoji/open-picker.ts').then((it) => it.togglePicker(this.renderRoot, button, this.phrases)));
  }

  #write({ target }: InputEvent): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.text = target.value;
    this.refused = undefined;
    this.dispatchEvent(new DraftIntent(this.text));
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || breaksWithEnter()) return;
    event.preventDefault();
    this.#send();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#send();
    this.focus();
  }

  #send(): void {
    if (this.text.trim() !== '') {
      const intent = new SendMessageIntent(this.text);
      if (roomLeft(this.text, this.maxBytes) < 0) intent.refused = 'too_long';
      else this.dispatchEvent(intent);
      this.refused = intent.refused;
      if (this.refused !== undefined) return;
      this.text = '';
    }
    // Before its code is there, what was chosen stays in sight.
    this.#tray?.send?.();
  }

  #problem(room: number) {
    const { phrases, refused } = this;
    if (refused === 'too_long') return count(phrases.tooLong, Math.max(1, -room), phrases.language);
    return refused === 'forbidden' ? phrases.cannotWrite : nothing;
  }

  #focusField({ target }: Event): void {
    if (target instanceof Element && target.closest('button, label, textarea') === null) this.focus();
  }
}

/** Whether words are what was copied. Of files macOS has their names beside them. */
function areWords(data: DataTransfer): boolean {
  const kinds = data.types.join();
  const names = Array.from(data.files, ({ name }) => name.normalize());
  const said = data.getData('text/plain').normalize();
  return (
    kinds.includes('text/plain') &&
    (/html|rtf/.test(kinds) || said.split(/[\r\n]+/).some((line) => !names.some((name) => name.startsWith(line))))
  );
}

/** Where a thumb writes, Enter breaks the line and the button sends. */
function breaksWithEnter(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-composer': Composer;
  }
}
