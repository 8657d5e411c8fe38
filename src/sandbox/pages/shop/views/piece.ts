import { html, type TemplateResult } from 'lit';
import { PIECES, type Piece, price } from '../pieces.ts';
import { piecesGrid } from './pieces-grid.ts';

/** One piece: its picture, what it is made of, and the ways on. */
export function piecePage(piece: Piece, act: { readonly buy: () => void; readonly ask: () => void }): TemplateResult {
  const others = PIECES.filter(({ slug, room }) => slug !== piece.slug && room === piece.room);
  const near = [...others, ...PIECES.filter((other) => other !== piece && !others.includes(other))].slice(0, 4);
  return html`
    <article class="piece-page">
      <img src=${piece.picture} alt=${piece.name} width="400" height="400" />
      <div>
        <h1 tabindex="-1">${piece.name}</h1>
        <p class="big-price">${price(piece.price)}</p>
        <p class="lead">${piece.lead}</p>
        <div class="actions">
          <button class="button green" type="button" @click=${act.buy}>Put in the basket</button>
          <button class="button line" type="button" @click=${act.ask}>Ask about it</button>
        </div>
        <dl>${piece.facts.map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>
      </div>
    </article>
    <section aria-labelledby="near">
      <div class="heading"><h2 id="near">Stands well beside it</h2></div>
      ${piecesGrid(near)}
    </section>
  `;
}
