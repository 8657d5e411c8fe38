import { html, type TemplateResult } from 'lit';
import { PIECES, type Piece } from '../pieces.ts';
import type { Shelf } from '../route.ts';
import { piecesGrid } from './pieces-grid.ts';

const SHELF_WORDS: Readonly<Record<Shelf, readonly [title: string, lead: string]>> = {
  new: ['The new season', 'Four pieces that were finished this month.'],
  living: ['Living', 'For the room in which the day ends.'],
  kitchen: ['Kitchen', 'For the room in which it begins.'],
  light: ['Light', 'Lamps that know when to be quiet.'],
  all: ['All pieces', 'Everything we make, on one page.'],
};

export function shelfTitle(shelf: Shelf): string {
  return SHELF_WORDS[shelf][0];
}

/** The pieces of one room, of the season, or all. */
export function shelfPage(shelf: Shelf): TemplateResult {
  const [title, lead] = SHELF_WORDS[shelf];
  return html`
    <div class="page-head">
      <h1 tabindex="-1">${title}</h1>
      <p>${lead}</p>
    </div>
    ${piecesGrid(PIECES.filter((piece) => standsOn(piece, shelf)))}
  `;
}

function standsOn(piece: Piece, shelf: Shelf): boolean {
  if (shelf === 'all') return true;
  return shelf === 'new' ? piece.isNew : piece.room === shelf;
}

/** Pieces whose name or description holds the words; `onWords` hears of each change. */
export function findPage(words: string, onWords: (words: string) => void): TemplateResult {
  const looksFor = words.trim().toLowerCase();
  const found = PIECES.filter(({ name, lead }) => `${name} ${lead}`.toLowerCase().includes(looksFor));
  return html`
    <div class="page-head">
      <h1 tabindex="-1">Find a piece</h1>
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <input
          type="search"
          name="find"
          aria-label="What are you looking for?"
          placeholder="A chair, a lamp, oak…"
          autocomplete="off"
          .value=${words}
          @input=${(event: Event) => event.target instanceof HTMLInputElement && onWords(event.target.value)}
        />
      </form>
      <p role="status">${found.length === 1 ? '1 piece' : `${found.length} pieces`}</p>
    </div>
    ${found.length === 0 ? html`<p class="empty">Nothing like that is on our shelves. Ask us in the chat: we may know who makes it.</p>` : piecesGrid(found)}
  `;
}
