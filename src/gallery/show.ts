import { html, type TemplateResult } from 'lit';
import type { ChatEvent } from '../protocol/domain/event.ts';
import type { EventRow, Row, TimelineView } from '../store/rows.ts';
import { selectTimeline } from '../store/selectors/timeline.ts';
import type { State } from '../store/state.ts';
import type { DrawEvent } from '../ui/rich/draw-event.ts';
import './gallery-frame.ts';
import './gallery-rows.ts';
import { madeChat, type Ways } from './made/chat.ts';
import { talk } from './made/conversation.ts';
import { BRAND } from './made/people.ts';

/** How states are drawn: rows alone, one view in a frame, or the whole window. */

interface RowOptions {
  readonly ways?: Ways;
  readonly days?: boolean;
  /** There is no connection. */
  readonly offline?: boolean;
  /** Nothing can be answered any more. */
  readonly closed?: boolean;
  readonly draw?: (event: DrawEvent) => void;
  /** The last touch to what was selected: what no event says by itself. */
  readonly change?: (row: EventRow) => EventRow;
}

/** Rows of a conversation, as its selector makes them. */
export function rows(what: readonly ChatEvent[] | State, options: RowOptions = {}): TemplateResult {
  const { ways, days = false, offline = false, closed = false, draw, change = (row) => row } = options;
  const state = 'window' in what ? what : talk(what);
  const chosen = selectTimeline(state);
  const changed = (row: Row): Row => (row.kind === 'event' ? change(row) : row);
  const view: TimelineView = {
    ...chosen,
    pages: chosen.pages.map(({ key, rows }) => ({ key, rows: rows.map(changed) })),
  };
  return html`<gallery-frame .chat=${madeChat(state, ways)}>
    <gallery-rows .view=${view} ?days=${days} ?offline=${offline} ?closed=${closed} .draw=${draw}></gallery-rows>
  </gallery-frame>`;
}

/** A view of the window in its colours. */
export const inFrame = (view: TemplateResult, state: State = talk([]), ways?: Ways): TemplateResult =>
  html`<gallery-frame .chat=${madeChat(state, ways)}>${view}</gallery-frame>`;

interface WindowOptions {
  readonly ways?: Ways;
  readonly mode?: 'floating' | 'inline';
  readonly starters?: readonly string[];
  readonly team?: readonly { readonly id: string; readonly name?: string }[];
  readonly contact?: string;
}

/** The whole window, over real state. */
export const aWindow = (
  state: State,
  { ways, mode = 'floating', starters = [], team = [], contact = '' }: WindowOptions = {},
): TemplateResult =>
  html`<customer-chat-window
    class="window"
    mode=${mode}
    brand=${BRAND}
    contact=${contact}
    .chat=${madeChat(state, ways)}
    .starters=${starters}
    .team=${team}
    .sounds=${true}
  ></customer-chat-window>`;
