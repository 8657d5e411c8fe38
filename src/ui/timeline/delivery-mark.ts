import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery } from '../../store/rows.ts';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import { late } from '../late.ts';
import type { RowSetting } from './row-setting.ts';

/** What became of an own message, in words with a sign. */
export function deliveryMark(
  delivery: Delivery,
  time: string,
  // Its card says by itself what is wrong with it.
  isFile: boolean,
  { phrases, sendsLater, retry }: RowSetting,
): TemplateResult | typeof nothing {
  const at = html`<bdi>${time}</bdi> ·`;
  switch (delivery.is) {
    case 'queued':
      return html`${icons.clock}${sendsLater ? phrases.queued : phrases.sending}`;
    case 'sending':
      return html`${icons.clock}${phrases.sending}`;
    case 'uploading':
      return nothing;
    case 'sent':
      return html`${at} ${phrases.sent}${icons.sent}`;
    case 'delivered':
      return html`${at} ${phrases.delivered}${icons.delivered}`;
    case 'seen':
      return html`${at} ${phrases.seen}${delivery.by === undefined ? nothing : avatar(delivery.by)}`;
    case 'failed':
      late(() => import('./refusal.ts'));
      return html`<span class="failure">${icons.alert}${phrases.notSent} ·
        <customer-chat-refusal .reason=${isFile ? '' : delivery.reason} .phrases=${phrases}></customer-chat-refusal>
        <button part="retry-button" @click=${() => retry(delivery.customId)}>${phrases.tryAgain}</button></span>`;
  }
}
