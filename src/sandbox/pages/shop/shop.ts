import { html, nothing, render, type TemplateResult } from 'lit';
import { Basket } from './basket.ts';
import { storyBySlug } from './journal.ts';
import { PageChat } from './page-chat.ts';
import { pieceBySlug } from './pieces.ts';
import { wearPreset } from './preset.ts';
import { addressOf, type Route, readRoute } from './route.ts';
import { basketPage } from './views/basket-page.ts';
import { chatCard } from './views/chat-card.ts';
import { home } from './views/home.ts';
import { piecePage } from './views/piece.ts';
import { findPage, shelfPage, shelfTitle } from './views/shelf.ts';
import { journalPage, storyPage } from './views/story.ts';

const basket = new Basket(sessionStorage);
const chat = new PageChat(document.querySelector('customer-chat'));
let copied = false;

/** What a route shows, and how its tab is called. */
function pageOf(route: Route): readonly [title: string, content: TemplateResult] {
  switch (route.page) {
    case 'shelf':
      return [shelfTitle(route.shelf), shelfPage(route.shelf)];
    case 'find':
      return ['Find a piece', findPage(route.words, (words) => go({ page: 'find', words }, 'replace'))];
    case 'piece': {
      const piece = pieceBySlug(route.slug);
      if (piece === undefined) return lost();
      return [piece.name, piecePage(piece, { buy: () => changeBasket(piece.slug, 1), ask: () => chat.open() })];
    }
    case 'journal':
      return ['Journal', journalPage()];
    case 'story': {
      const story = storyBySlug(route.slug);
      return story === undefined ? lost() : [story.title, storyPage(story)];
    }
    case 'basket':
      return ['Your basket', basketPage(basket, changeBasket)];
    case 'home':
      return ['', home()];
  }
}

function lost(): readonly [string, TemplateResult] {
  return [
    'Not here',
    html`<div class="page-head">
      <h1 tabindex="-1">This is not here any more</h1>
      <p>It may be sold, or never was.</p>
      <a class="button dark" href="/">Back to the front</a>
    </div>`,
  ];
}

/** Draws what the address says. */
function show(): void {
  const [title, content] = pageOf(readRoute(location.search));
  document.title = title === '' ? 'Quiet Goods' : `${title} · Quiet Goods`;
  into('main', content);
  into('basket-count', html`${basket.count > 0 ? html`<b>${basket.count}</b>` : nothing}`);
  into('chat-card', chatCard(chat, copied, { copy, open: () => chat.open() }));
  for (const link of document.querySelectorAll('header a')) {
    const here = link.getAttribute('href') === `${location.pathname}${location.search}`;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function into(id: string, content: TemplateResult): void {
  const place = document.getElementById(id);
  if (place !== null) render(content, place);
}

/** To another page of the shop without leaving the document, so that the chat stays. */
function go(route: Route, how: 'push' | 'replace'): void {
  if (how === 'push') history.pushState(null, '', addressOf(route));
  else history.replaceState(null, '', addressOf(route));
  show();
}

function changeBasket(slug: string, by: 1 | -1): void {
  basket.change(slug, by);
  chat.tellBasket(basket);
  show();
}

async function copy(snippet: string): Promise<void> {
  // Browsers give the clipboard to secure origins alone; elsewhere the text is at least marked, to be copied by hand.
  if (isSecureContext) {
    await navigator.clipboard.writeText(snippet);
    copied = true;
  } else {
    const code = document.querySelector('pre');
    if (code !== null) getSelection()?.selectAllChildren(code);
  }
  show();
}

/** A plain press on a link within the shop. */
function linkWithin(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.origin !== location.origin || link.pathname !== '/') return undefined;
  return link.hash === '' ? link : undefined;
}

document.addEventListener('click', (event) => {
  const link = linkWithin(event);
  if (link === undefined) return;
  event.preventDefault();
  go(readRoute(link.search), 'push');
  scrollTo({ top: 0 });
  // A reader who cannot see the change hears the new page's name.
  document
    .querySelector<HTMLElement>(link.search.startsWith('?find') ? 'main input' : 'main h1')
    ?.focus({ preventScroll: true });
});
addEventListener('popstate', show);
wearPreset(location);
chat.tellBasket(basket);
show();
