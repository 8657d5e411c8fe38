import { html, nothing, type TemplateResult } from 'lit';
import type { LiveRow, Row } from '../../store/rows.ts';
import { avatar, brandMark } from '../avatar.ts';
import { fill } from '../phrases.ts';
import { messageWords } from './event-view.ts';
import type { RowSetting } from './row-setting.ts';

/** Longest silence within a group, in milliseconds. */
const PAUSE = 3 * 60_000;

const dots = html`<span class="dots"><span></span><span></span><span></span></span>`;

/**
 * Somebody types, thinks, or shows what they have so far, after these rows. It stands just where its event will: with a
 * name, and apart from what is above, where that will have them; words that grow have the dots beside them.
 */
export function liveRow(live: LiveRow, { phrases, brand }: RowSetting, rows: readonly Row[] = []): TemplateResult {
  const { author, kind } = live;
  const before = rows.findLast((row) => row.kind === 'event');
  const goesOn = before?.mine === false && before.author?.id === author?.id;
  const name = author?.name ?? brand;
  const isJoined = goesOn && rows.at(-1) === before && Date.now() - before.at <= PAUSE;
  return html`<div class="row event theirs${isJoined ? '' : ' first'} live" part="live">
    ${goesOn ? nothing : html`<div class="name" part="name"><bdi>${name}</bdi></div>`}
    <div class="line">
      ${author === undefined ? brandMark(brand) : avatar(author)}
      <div class="bubble ${kind}" part="bubble theirs ${kind}" dir="auto">${
        kind === 'preview'
          ? messageWords(live.event)
          : kind === 'thinking'
            ? html`<span>${live.title ?? phrases.thinking}</span>${dots}`
            : html`<span class="hidden">${fill(phrases.isTyping, { name })}</span>${dots}`
      }</div>
      ${kind === 'preview' ? dots : nothing}
    </div>
  </div>`;
}
