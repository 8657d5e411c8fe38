import type { Chat } from '../store/chat.ts';
import { drawEvents } from './event-renderers.ts';
import { nameFaces } from './faces.ts';
import { fitSlots } from './fit-slots.ts';
import { hideControls } from './hidden-controls.ts';
import type { Settings } from './settings.ts';

/** What few pages ask of a window: pieces of their own in it, events that they draw, controls that it does without. */
export async function fitWindow(
  host: HTMLElement & Settings & { readonly chat: Chat | undefined },
  window: Element,
): Promise<void> {
  hideControls(host);
  drawEvents(host);
  nameFaces(host);
  await fitSlots(host, window);
}
