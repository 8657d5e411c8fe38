import { PARTS } from '../parts.ts';
import { closestAcross } from './across-shadow.ts';
import type { WebViewHeight, WebViewPage } from './web-view.ts';

/** A page to show over the talk. */
export interface PageToOpen extends Omit<WebViewPage, 'height'> {
  /** One that nobody knows is `full`. */
  readonly height: string | undefined;
}

const HEIGHTS: ReadonlySet<string> = new Set<WebViewHeight>(['compact', 'tall', 'full']);
const isHeight = (height: string | undefined): height is WebViewHeight => height !== undefined && HEIGHTS.has(height);

/**
 * Opens a page in a sheet over the talk, in the window that the opener stands in; outside of one, in a tab. All else in
 * the window waits until it closes; then the opener has the focus again. Rejects where its code cannot be loaded.
 */
export async function openWebView(opener: HTMLElement, { height, ...page }: PageToOpen): Promise<void> {
  const surface = closestAcross(opener, 'customer-chat-window')?.renderRoot.querySelector('section');
  if (!surface) {
    open(page.address, '_blank', 'noopener,noreferrer');
    return;
  }
  await import('./web-view.ts');
  // One at a time: another button was faster.
  if (surface.querySelector('customer-chat-web-view') !== null) return;
  const sheet = document.createElement('customer-chat-web-view');
  sheet.page = { ...page, height: isHeight(height) ? height : 'full' };
  const waiting = [...surface.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  for (const child of waiting) child.inert = true;
  sheet.addEventListener('close', () => {
    sheet.remove();
    for (const child of waiting) child.inert = false;
    if (opener.isConnected) opener.focus();
    else surface.focus();
  });
  sheet.setAttribute('exportparts', PARTS);
  surface.append(sheet);
  await sheet.updateComplete;
  sheet.focus();
}
