import { html, type TemplateResult } from 'lit';
import type { Basket } from '../basket.ts';
import { price } from '../pieces.ts';
import { addressOf } from '../route.ts';

/** What lies in the basket; `change` hears of one more or one less. */
export function basketPage(basket: Basket, change: (slug: string, by: 1 | -1) => void): TemplateResult {
  if (basket.count === 0) {
    return html`<div class="page-head">
      <h1 tabindex="-1">Your basket</h1>
      <p>It is empty. That is fine: take your time.</p>
      <a class="button dark" href=${addressOf({ page: 'shelf', shelf: 'all' })}>See all pieces</a>
    </div>`;
  }
  return html`
    <div class="page-head"><h1 tabindex="-1">Your basket</h1></div>
    <ul class="basket">
      ${basket.lines.map(
        ({ piece, count }) => html`<li>
          <img src=${piece.picture} alt="" width="400" height="400" />
          <a href=${addressOf({ page: 'piece', slug: piece.slug })}>${piece.name}</a>
          <span class="count">
            <button type="button" aria-label=${`One ${piece.name} less`} @click=${() => change(piece.slug, -1)}>−</button>
            <span aria-label=${`${count} in the basket`} role="img">${count}</span>
            <button type="button" aria-label=${`One more ${piece.name}`} @click=${() => change(piece.slug, 1)}>+</button>
          </span>
          <span class="sum">${price(piece.price * count)}</span>
        </li>`,
      )}
    </ul>
    <p class="total"><span>Total</span><strong>${price(basket.total)}</strong></p>
    <p class="note">This shop is a demonstration: nothing can be bought, and nothing you type leaves this machine.</p>
  `;
}
