import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MessagePostback } from '../../protocol/domain/event.ts';
import type { EventRow } from '../../store/rows.ts';
import { flipping, icon } from '../icons.ts';
import { CommandIntent } from '../intents.ts';
import { fill } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { linkDetails } from './link-details.ts';
import { picture } from './picture.ts';
import { englishRich } from './rich-phrases.ts';

const reply = flipping('M9.5 7 5 11.5 9.5 16M5.5 11.5H14a5 5 0 0 1 5 5V18');
const globe = icon('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M3 12h18M12 3c5 6 5 12 0 18-5-6-5-12 0-18');

/**
 * What stands beside a message: over it, which card it answers; under it, what its link leads to.
 *
 * @csspart answer-to - Which message was answered.
 * @csspart link-preview - What a link leads to.
 * @csspart title - What its page is called.
 * @csspart hint - More about it.
 */
@customElement('customer-chat-message-extra')
export class MessageExtra extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        overflow-wrap: anywhere;
      }
      :host([mine]) {
        justify-content: end;
      }
      :host([place='below']) {
        padding-block-start: 2px;
      }
      :host([place='below']:not([mine])) {
        padding-inline-start: 36px;
      }
      .answer-to {
        display: flex;
        gap: 4px;
        align-items: center;
        max-inline-size: 84%;
        padding: 0 4px 4px;
        color: var(--_muted);
        font-size: 0.8em;
        --_icon: 14px;
        --_stroke: 2.2;
      }
      .answer-to bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .preview {
        display: flex;
        inline-size: 276px;
        max-inline-size: 94%;
        min-block-size: 64px;
        overflow: hidden;
        border: 1px solid var(--_line);
        border-radius: calc(1.125 * var(--_r));
        border-start-start-radius: var(--_joint);
        border-end-start-radius: var(--_joint);
        background: var(--_surface);
        color: var(--_text);
        text-decoration: none;
      }
      :host([mine]) .preview {
        border-radius: calc(1.125 * var(--_r));
        border-start-end-radius: var(--_joint);
        border-end-end-radius: var(--_joint);
      }
      a.preview:hover {
        background: var(--_raised);
      }
      .words {
        flex: 1;
        min-inline-size: 0;
        padding: 10px 12px;
      }
      .title,
      .description {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        font-size: 0.9334em;
        text-wrap: pretty;
      }
      .title {
        font-weight: 600;
        letter-spacing: calc(0.01 * var(--_tracking));
      }
      .description,
      .host {
        color: var(--_muted);
        font-size: 0.8667em;
      }
      .host {
        display: flex;
        gap: 6px;
        align-items: center;
        padding-block-start: 4px;
        --_icon: 14px;
        --_stroke: 2;
      }
      .host bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .thumbnail {
        flex: none;
        inline-size: 84px;
        block-size: auto;
        object-fit: cover;
        background: var(--_raised);
      }
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;
  @property({ reflect: true }) place: 'above' | 'below' = 'below';

  protected override willUpdate(): void {
    this.toggleAttribute('mine', this.row?.mine === true);
  }

  protected override render() {
    const event = this.row?.event;
    if (event?.type !== 'message' || this.setting === undefined) return nothing;
    if (this.place === 'above') return event.postback ? this.#renderAnswered(event.postback) : nothing;
    return this.#renderPreview(event.properties?.url_details);
  }

  #renderAnswered(postback: MessagePostback): TemplateResult | typeof nothing {
    const title = titleOf(this, postback);
    if (title === undefined) return nothing;
    const { answerTo } = { ...englishRich, ...this.setting?.phrases.rich };
    return html`<div class="answer-to" part="answer-to">${reply}<bdi>${fill(answerTo, { title })}</bdi></div>`;
  }

  #renderPreview(properties: unknown): TemplateResult | typeof nothing {
    const details = linkDetails(properties);
    if (details === undefined) return nothing;
    const { title, description, address, host, image } = details;
    return html`<a class="preview" part="link-preview" href=${address} target="_blank" rel="noopener noreferrer nofollow">
      <div class="words">
        <div class="title" part="title" dir="auto">${title ?? host}</div>
        ${description ? html`<div class="description" part="hint" dir="auto">${description}</div>` : nothing}
        ${title === undefined ? nothing : html`<div class="host" part="hint">${globe}<bdi dir="ltr">${host}</bdi></div>`}
      </div>
      ${picture(image, 'thumbnail')}
    </a>`;
  }
}

/** What the answered message says, if it is here. */
function titleOf(view: EventTarget, { threadId, eventId }: MessagePostback): string | undefined {
  let title: string | undefined;
  view.dispatchEvent(
    new CommandIntent(({ state }, chatId) => {
      const pages = (chatId && state.timeline.byChat[chatId]?.pages) ?? [];
      const placed = pages.flatMap(({ events }) => events).find(({ event }) => event.id === eventId);
      if (placed?.threadId === threadId && placed.event.type === 'rich_message')
        title = placed.event.elements?.find((element) => element.title)?.title;
    }),
  );
  return title;
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-message-extra': MessageExtra;
  }
}
