import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Attachment } from '../domain/attachment.ts';
import { controls } from '../styles/controls.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import { safeUrl } from './linkify.ts';
import { sizeInWords } from './size-in-words.ts';

/** The files that wait in a composer: how far each has come, what a picture shows in words, and the way out. */
@customElement('agent-attachments')
export class AgentAttachments extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        gap: 6px;
        max-block-size: 220px;
        overflow: auto;
        padding-block-end: 8px;
      }
      li {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr) auto;
        align-items: center;
        gap: 4px 10px;
        padding: 6px;
        border-radius: 12px;
        background: var(--raised);
        font-size: 14px;
      }
      .tile {
        display: grid;
        place-items: center;
        inline-size: 44px;
        block-size: 44px;
        border-radius: 8px;
        background: var(--soft);
        color: var(--accent-text);
        overflow: hidden;
      }
      img {
        inline-size: 44px;
        block-size: 44px;
        object-fit: cover;
      }
      .name {
        overflow: hidden;
        font-weight: 550;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .state {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--muted);
        font-size: 12px;
        line-height: 16px;
        font-variant-numeric: tabular-nums;
      }
      .failed {
        color: var(--danger);
      }
      progress {
        appearance: none;
        inline-size: 96px;
        block-size: 4px;
        border: 0;
        border-radius: 2px;
        overflow: hidden;
        background: var(--raised-2);
      }
      progress::-webkit-progress-bar {
        background: var(--raised-2);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      input {
        inline-size: 100%;
        block-size: 28px;
        margin-block-start: 2px;
        padding: 0 8px;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--surface);
        font-size: 13px;
      }
      input::placeholder {
        color: var(--muted);
        opacity: 1;
      }
      .again {
        color: var(--accent-text);
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      .tools .icon-button {
        inline-size: 32px;
        block-size: 32px;
      }
      .tools .icon-button:hover {
        background: var(--raised-2);
      }
      @media (pointer: coarse) {
        input {
          block-size: 44px;
          font-size: 16px;
        }
      }
    `,
  ];

  @property() chatId = '';
  @property({ attribute: false }) attachments: readonly Attachment[] = [];

  protected override render() {
    return html`<ul aria-label="Files to send">
      ${repeat(
        this.attachments,
        ({ key }) => key,
        (one) => this.#renderOne(one),
      )}
    </ul>`;
  }

  #renderOne(one: Attachment) {
    const { key, name, contentType, words, status } = one;
    const isImage = contentType.startsWith('image/');
    const address = status.is === 'ready' && isImage ? safeUrl(status.url) : undefined;
    return html`<li>
      <span class="tile">${address === undefined ? icon('file', 20) : html`<img src=${address} alt="" />`}</span>
      <div>
        <div class="name"><bdi>${name}</bdi></div>
        <div class="state">${this.#renderState(one)}</div>
        ${
          isImage && status.is !== 'failed'
            ? html`<input
                aria-label=${`What ${name} shows, in words`}
                placeholder="What it shows, for those who do not see it"
                dir="auto"
                .value=${words}
                @input=${(event: Event) => this.#describe(key, event)}
              />`
            : nothing
        }
      </div>
      <div class="tools">
        <button class="icon-button" type="button" aria-label=${`${status.is === 'uploading' ? 'Stop' : 'Remove'} ${name}`} @click=${() => this.#fire({ type: 'detach', chatId: this.chatId, key })}>
          ${icon('close', 16)}
        </button>
      </div>
    </li>`;
  }

  #renderState({ key, name, size, status }: Attachment) {
    switch (status.is) {
      case 'uploading':
        return html`<progress max="1" value=${status.part} aria-label=${`Upload of ${name}`}></progress>${Math.round(status.part * 100)} %`;
      case 'ready':
        return sizeInWords(size);
      case 'failed':
        return html`<span class="failed" role="alert">${status.why}</span>
          <button class="again" type="button" @click=${() => this.#fire({ type: 'upload_again', chatId: this.chatId, key })}>Try again</button>`;
    }
  }

  #describe(key: string, event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#fire({ type: 'describe_file', chatId: this.chatId, key, words: event.target.value });
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-attachments': AgentAttachments;
  }
}
