import { html, nothing, type TemplateResult } from 'lit';
import type { LiveRow } from '../../store/rows.ts';
import { avatar, brandMark } from '../avatar.ts';
import { fill } from '../phrases.ts';
import type { RowSetting } from './row-setting.ts';

const dots = html`<span class="dots"><span></span><span></span><span></span></span>`;

/** Somebody types, thinks, or shows what they have so far. */
export function liveRow(live: LiveRow, { phrases, brand }: RowSetting): TemplateResult {
  const { author } = live;
  return html`<div class="row event theirs first live" part="live">
    <div class="line">
      ${author === undefined ? brandMark(brand) : avatar(author)}
      <div class="bubble ${live.kind}" part="bubble theirs ${live.kind}" dir="auto">
        ${live.kind === 'preview' ? live.event.text : nothing}
        ${live.kind === 'thinking' ? html`<span>${live.title ?? phrases.thinking}</span>` : nothing}
        ${live.kind === 'typing' ? html`<span class="hidden">${fill(phrases.isTyping, { name: author?.name ?? brand })}</span>` : nothing}
        ${dots}
      </div>
    </div>
  </div>`;
}
