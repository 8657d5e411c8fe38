import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Piece, price } from '../pieces.ts';
import { addressOf } from '../route.ts';

/** Pieces side by side, each a link to its own page. The first row is in sight at once and loads first. */
export function piecesGrid(pieces: readonly Piece[]): TemplateResult {
  return html`<ul class="grid">
    ${repeat(
      pieces,
      ({ slug }) => slug,
      (piece, index) => html`<li>
        <a class="piece" href=${addressOf({ page: 'piece', slug: piece.slug })}>
          <img src=${piece.picture} alt="" width="400" height="400" loading=${index < 4 ? 'eager' : 'lazy'} />
          <span class="piece-name">${piece.name}</span>
          <span class="piece-price">${price(piece.price)}</span>
        </a>
      </li>`,
    )}
  </ul>`;
}
