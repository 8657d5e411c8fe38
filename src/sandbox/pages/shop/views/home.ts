import { html, type TemplateResult } from 'lit';
import { STORIES, type Story } from '../journal.ts';
import { PIECES } from '../pieces.ts';
import { addressOf } from '../route.ts';
import { piecesGrid } from './pieces-grid.ts';

const room = new URL('../pictures/room.svg', import.meta.url).href;

/** The front of the shop. */
export function home(): TemplateResult {
  return html`
    <section class="hero">
      <img class="hero-picture" src=${room} alt="" width="880" height="440" />
      <div class="hero-words">
        <h1 tabindex="-1">Rooms that take their time</h1>
        <p>Furniture and small things, made to be kept.</p>
        <a class="button dark" href=${addressOf({ page: 'shelf', shelf: 'new' })}>See the new season</a>
      </div>
    </section>
    <section aria-labelledby="made">
      <div class="heading">
        <h2 id="made">Made this month</h2>
        <a href=${addressOf({ page: 'shelf', shelf: 'all' })}>All ${PIECES.length} pieces</a>
      </div>
      ${piecesGrid(PIECES)}
    </section>
    <section aria-labelledby="journal">
      <div class="heading">
        <h2 id="journal">From the journal</h2>
        <a href=${addressOf({ page: 'journal' })}>All stories</a>
      </div>
      ${stories(STORIES)}
    </section>
  `;
}

/** Stories side by side. */
export function stories(all: readonly Story[]): TemplateResult {
  return html`<ul class="stories">
    ${all.map(
      ({ slug, title, minutes, picture }) => html`<li>
        <a class="story" href=${addressOf({ page: 'story', slug })}>
          <img src=${picture} alt="" width="480" height="300" loading="lazy" />
          <span class="story-title">${title}</span>
          <span class="piece-price">${minutes} minutes</span>
        </a>
      </li>`,
    )}
  </ul>`;
}
