import { html, nothing, type TemplateResult } from 'lit';
import type { ChatEvent } from '../domain/event.ts';
import { propertyLines } from '../domain/properties.ts';
import { draftPreview } from '../select/draft-preview.ts';
import type { TimelineRow } from '../select/timeline.ts';
import { clock, dayName } from '../select/times.ts';
import './agent-face.ts';
import { eventView } from './event-view.ts';
import type { NameOf } from './events/name-of.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import './menu-button.ts';
import type { MenuChoice, MenuItem } from './menu-button.ts';

type RowOf<K extends TimelineRow['kind']> = Extract<TimelineRow, { kind: K }>;

/** What rows need to know besides themselves. */
export interface RowContext {
  readonly now: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly nameOf: NameOf;
  readonly chatId: string;
  /** Whether this agent may change what stands here. */
  readonly canChange: boolean;
  /** Where a row's menu has room. */
  readonly opens: 'up' | 'down';
}

const ROWS: { readonly [K in TimelineRow['kind']]: (row: RowOf<K>, context: RowContext) => TemplateResult } = {
  day: ({ at }, { now }) => html`<h3 class="day">${dayName(at, now)}</h3>`,
  line: renderLine,
  event: renderEvent,
  outgoing: renderOutgoing,
  peek: ({ author, text }) => html`<div class="row theirs first peek">
    ${face(author.id, author.name)}
    <div class="content"><div class="body bubble" dir="auto"><span class="visually-hidden">Is writing: </span>${text}</div></div>
  </div>`,
  thinking: ({ name, title }) =>
    html`<p class="line" dir="auto">${icon('thought', 14)}${name} is thinking${title === '' ? '…' : `: ${title}`}</p>`,
  typing: ({ names }) => html`<p class="line">${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} typing…</p>`,
};

/** One row of a conversation, whatever its kind. */
export function timelineRow<K extends TimelineRow['kind']>(row: RowOf<K>, context: RowContext): TemplateResult {
  const render = ROWS[row.kind] as (row: RowOf<K>, context: RowContext) => TemplateResult;
  return render(row, context);
}

const TONES = { good: 'good', bad: 'bad', deleted: 'bin' } as const;

function renderLine({ text, tone, hidden }: RowOf<'line'>): TemplateResult {
  return html`<p class="line ${tone ?? ''}" dir="auto">
    ${tone === undefined ? nothing : icon(TONES[tone], 14)}${text}${
      hidden ? html` <span class="note-mark">${icon('lock', 14)}Only the team sees this</span>` : nothing
    }
  </p>`;
}

function renderEvent(row: RowOf<'event'>, context: RowContext): TemplateResult {
  const { event, author, first, last, named, mark, from } = row;
  const ours = author.kind !== 'customer';
  const note = event.visibility === 'agents';
  const at = Date.parse(event.createdAt);
  const classes = [
    'row',
    ours ? 'ours' : 'theirs',
    author.kind === 'agent' ? 'colleague' : '',
    note ? 'note' : '',
    first ? 'first' : '',
  ].join(' ');
  return html`<div class=${classes}>
    ${ours ? nothing : last ? face(author.id, author.name) : html`<span></span>`}
    <div class="content">
      ${named ? html`<span class="author"><bdi>${author.name}</bdi></span>` : nothing}
      ${named ? nothing : html`<span class="visually-hidden">${author.name}:</span>`}
      ${from === undefined ? nothing : html`<span class="from" dir="auto">${icon('replies', 14)}Pressed under “${from}”</span>`}
      ${eventView(event, context.nameOf)}
      ${propertiesView(event)}
      ${event.edited ? html`<span class="under">${icon('edit', 14)}Edited</span>` : nothing}
      ${note && last ? html`<span class="under">${icon('lock', 14)}Only the team sees this</span>` : nothing}
      ${mark === undefined ? nothing : renderMark(at, mark, context)}
    </div>
    <div class="beside">
      <time class="time" datetime=${event.createdAt}>${clock(at)}</time>${rowMenu(row, context)}
    </div>
  </div>`;
}

/** What can be done with an event: one's own are mended and deleted, any has properties. */
function rowMenu({ event, author, threadId }: RowOf<'event'>, { chatId, canChange, opens }: RowContext) {
  if (!canChange) return nothing;
  const mine = author.kind === 'me';
  const items: readonly MenuItem[] = [
    ...(mine && event.type === 'message' ? [{ id: 'edit', label: 'Edit…', icon: 'edit' as const }] : []),
    { id: 'properties', label: 'Properties…', icon: 'tag' },
    ...(mine ? [{ id: 'delete', label: 'Delete', icon: 'bin' as const, danger: true }] : []),
  ];
  const place = { chatId, threadId, eventId: event.id };
  const choose = (choice: MenuChoice) => {
    choice.stopPropagation();
    const intent = intentOf(choice.id, place, event);
    if (intent !== undefined) choice.target?.dispatchEvent(new IntentEvent(intent));
  };
  return html`<agent-menu-button
    label="More about this message"
    opens=${opens}
    aligned=${author.kind === 'customer' ? 'start' : 'end'}
    .items=${items}
    @menu-choice=${choose}
    >${icon('more', 16)}</agent-menu-button
  >`;
}

function intentOf(
  choice: string,
  place: { readonly chatId: string; readonly threadId: string; readonly eventId: string },
  event: ChatEvent,
): IntentEvent['intent'] | undefined {
  if (choice === 'delete') return { type: 'delete', ...place };
  if (choice === 'properties') {
    return { type: 'ask', dialog: { is: 'properties', of: place, properties: event.properties ?? {} } };
  }
  return event.type === 'message' ? { type: 'ask', dialog: { is: 'edit', ...place, text: event.text } } : undefined;
}

function propertiesView({ properties }: ChatEvent) {
  const lines = propertyLines(properties);
  if (lines.length === 0) return nothing;
  return html`<details class="properties">
    <summary>${lines.length === 1 ? '1 property' : `${lines.length} properties`}</summary>
    <dl>${lines.map(({ namespace, name, value }) => html`<dt>${namespace}.${name}</dt> <dd dir="auto">${value}</dd>`)}</dl>
  </details>`;
}

function renderMark(at: number, mark: 'sent' | 'seen', { customerId, customerName }: RowContext) {
  return mark === 'seen'
    ? html`<span class="under">${clock(at)} · Seen
        <agent-face .person=${customerId} .name=${customerName} .size=${14}></agent-face></span>`
    : html`<span class="under">${clock(at)} · Sent ${icon('check', 14)}</span>`;
}

function renderOutgoing({ message, told, offline, first }: RowOf<'outgoing'>): TemplateResult {
  const { status, visibility, customId, draft } = message;
  const classes = [
    'row ours',
    visibility === 'agents' ? 'note' : '',
    first ? 'first' : '',
    status.is === 'refused' ? 'refused' : '',
  ];
  return html`<div class=${classes.join(' ')}>
    <div class="content">
      <span class="visually-hidden">You:</span>
      ${draft.kind === 'message' ? html`<div class="body bubble" dir="auto">${draft.text}</div>` : eventView(draftPreview(draft, customId))}
      ${
        status.is === 'refused'
          ? html`<span class="under failed">${icon('alert', 14)}Not sent. ${status.why}
              <button type="button" @click=${fire({ type: 'retry', customId })}>Try again</button>
              <button type="button" @click=${fire({ type: 'withdraw', customId })}>Remove</button></span>`
          : !told
            ? nothing
            : html`<span class="under">${icon('clock', 14)}${offline ? 'Sends when you are back online' : 'Sending'}</span>`
      }
    </div>
  </div>`;
}

function face(id: string, name: string) {
  return html`<agent-face .person=${id} .name=${name} .size=${28}></agent-face>`;
}

function fire(intent: IntentEvent['intent']) {
  return (event: Event) => event.target?.dispatchEvent(new IntentEvent(intent));
}
