import { html, nothing, type TemplateResult } from 'lit';
import type { EventRow } from '../../store/rows.ts';
import { avatar, brandMark } from '../avatar.ts';
import { late } from '../late.ts';
import { PARTS } from '../parts.ts';
import { timeOf } from '../time-words.ts';
import { deliveryMark } from './delivery-mark.ts';
import { isEmojiOnly } from './emoji-only.ts';
import { eventView } from './event-view.ts';
import type { RowSetting } from './row-setting.ts';

/** An event in its bubble, with its author's face and name where the group asks for them. */
export function messageBubble(row: EventRow, setting: RowSetting): TemplateResult {
  const { event, mine, author, firstOfGroup, lastOfGroup, showName, edited, delivery, showDelivery } = row;
  const { phrases, brand } = setting;
  const time = timeOf(row.at, phrases);
  const name = author?.name ?? brand;
  const side = mine ? 'mine' : 'theirs';
  const kind = event.type !== 'message' ? ' card' : isEmojiOnly(event.text) ? ' bare' : '';
  const failed = delivery?.is === 'failed' ? ' failed' : '';
  return html`<div
    class="row event ${side}${firstOfGroup ? ' first' : ''}${failed}"
    part="row ${side}"
    role="group"
    aria-label="${mine ? phrases.you : name}, ${time}"
  >
    ${showName && !mine ? html`<div class="name" part="name"><bdi>${name}</bdi></div>` : nothing}
    ${event.type === 'message' && event.postback && mine ? extra('above', row, setting) : nothing}
    <div class="line">
      ${!mine && lastOfGroup ? (author === undefined ? brandMark(brand) : avatar(author)) : nothing}
      <div class="bubble${kind}" part="bubble ${side}${kind}" dir=${event.type === 'message' ? 'auto' : nothing} tabindex=${showDelivery ? 0 : -1}>${eventView(row, setting)}</div>
      <div class="time" part="time"><bdi>${time}</bdi>${edited ? html` · ${phrases.edited}` : nothing}</div>
    </div>
    ${event.properties?.url_details ? extra('below', row, setting) : nothing}
    ${
      showDelivery && delivery !== undefined
        ? html`<div class="delivery" part="delivery">${deliveryMark(delivery, time, event.type === 'file', setting)}</div>`
        : nothing
    }
  </div>`;
}

/** What few messages have beside them: which card they answer, where their link leads. */
function extra(place: 'above' | 'below', row: EventRow, setting: RowSetting): TemplateResult {
  late(() => import('../rich/message-extra.ts'));
  return html`<customer-chat-message-extra
    exportparts=${PARTS}
    place=${place}
    .row=${row}
    .setting=${setting}
  ></customer-chat-message-extra>`;
}
