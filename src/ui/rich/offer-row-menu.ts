import { css } from 'lit';
import type { EventRow, Row } from '../../store/rows.ts';
import { CommandIntent } from '../intents.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import './own-row-menu.ts';
import { PARTS } from '../parts.ts';

const places = css`
  .mine > .line {
    position: relative;
  }
`;

/** Lists whose arrow keys are heard. */
const heard = new WeakSet<HTMLElement>();

/** Offers what can be done with an own message: beside the row that was pointed at, tapped or focused; one at a time. */
export function offerRowMenu(
  list: HTMLElement,
  element: Element,
  rows: readonly { readonly row: Row }[],
  setting: RowSetting | undefined,
): void {
  const root = list.shadowRoot;
  const at = [...(element.parentElement?.children ?? [])].indexOf(element);
  const row = rows[at]?.row;
  const line = element.querySelector('.line');
  const bubble = line?.querySelector<HTMLElement>('.bubble');
  if (root === null || !line || !bubble || row?.kind !== 'event' || !canDelete(list, row)) return;
  const before = root.querySelector('customer-chat-own-row-menu');
  if (before?.parentElement === line) return;
  before?.remove();
  if (!heard.has(list)) list.addEventListener('keydown', moveAmongOwn);
  heard.add(list);
  const { styleSheet } = places;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  const menu = document.createElement('customer-chat-own-row-menu');
  menu.setAttribute('exportparts', PARTS);
  menu.row = row;
  menu.setting = setting;
  // At the corner that is away from the author's side, as far in as the bubble begins.
  menu.style.insetInlineEnd = `${bubble.offsetWidth - 14}px`;
  line.append(menu);
}

/** The arrow keys lead from one own message to the next. */
function moveAmongOwn(event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const [bubble] = event.composedPath();
  if (step === undefined || !(bubble instanceof HTMLElement) || !bubble.matches('.mine .bubble')) return;
  const root = bubble.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const bubbles = [...root.querySelectorAll<HTMLElement>('.mine .bubble')];
  const next = bubbles[bubbles.indexOf(bubble) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The server has it, and its version has words for taking it back. */
function canDelete(list: EventTarget, { event, mine }: EventRow): boolean {
  if (!mine || !('id' in event)) return false;
  let can = false;
  list.dispatchEvent(
    new CommandIntent(({ state }) => {
      can = state.connection.state.is === 'online' && !state.connection.missing.includes('delete_event');
    }),
  );
  return can;
}
