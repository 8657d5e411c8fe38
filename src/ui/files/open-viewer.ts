import type { EventRow } from '../../store/rows.ts';
import { CommandIntent } from '../intents.ts';
import type { Phrases } from '../phrases.ts';
import { fileFacts } from './file-facts.ts';
import './image-viewer.ts';
import { PARTS } from '../parts.ts';
import { type Picture, pictureOf, picturesIn } from './pictures-in.ts';

/** Opens the viewer on the picture of a card, among those of its conversation. */
export function openViewer(card: HTMLElement, row: EventRow, phrases: Phrases): void {
  if (row?.event.type !== 'file') return;
  const own = pictureOf(row.key, fileFacts(row.event));
  let pictures: readonly Picture[] = [];
  card.dispatchEvent(
    new CommandIntent((chat, chatId) => {
      pictures = picturesIn(chat.state, chatId);
    }),
  );
  const at = pictures.findIndex(({ key }) => key === row.key);
  const viewer = document.createElement('customer-chat-image-viewer');
  viewer.pictures = at < 0 ? own : pictures;
  viewer.at = Math.max(0, at);
  viewer.phrases = phrases;
  viewer.setAttribute('exportparts', PARTS);
  // Beside the window's own content: rows come and go while one looks, and its colours are inherited from there.
  placeFor(card).append(viewer);
}

function placeFor(card: Element): ShadowRoot | HTMLElement {
  let root = card.getRootNode();
  while (root instanceof ShadowRoot && root.host.localName !== 'customer-chat-window') {
    const outer = root.host.getRootNode();
    if (!(outer instanceof ShadowRoot)) break;
    root = outer;
  }
  return root instanceof ShadowRoot ? root : document.body;
}
