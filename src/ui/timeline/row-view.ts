import { html, type TemplateResult } from 'lit';
import type { Row } from '../../store/rows.ts';
import { endsThread } from '../ends-thread.ts';
import { dayOf, timeOf } from '../time-words.ts';
import { messageBubble } from './message-bubble.ts';
import type { RowSetting } from './row-setting.ts';
import { systemLine } from './system-line.ts';

type RowOf<K extends Row['kind']> = Extract<Row, { kind: K }>;

/** What a row of each kind looks like. Each draws exactly one element, with all of the row's space inside it. */
const VIEWS: { readonly [K in Row['kind']]: (row: RowOf<K>, setting: RowSetting) => TemplateResult } = {
  day: ({ at }, { phrases, now }) => html`<div class="row day" part="day">${dayOf(at, now, phrases)}</div>`,

  new: (_, { phrases }) => html`<div class="row new" part="new">${phrases.new}</div>`,

  system: ({ event, at }, { phrases }) =>
    html`<div class="row system" part="system-message" dir="auto">${systemLine(event, phrases)}${
      endsThread(event) ? ` · ${timeOf(at, phrases)}` : ''
    }</div>`,

  event: messageBubble,
};

export function rowView(row: Row, setting: RowSetting): TemplateResult {
  const view = VIEWS[row.kind] as (row: Row, setting: RowSetting) => TemplateResult;
  return view(row, setting);
}
