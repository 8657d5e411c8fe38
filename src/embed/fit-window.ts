import { drawEvents } from './event-renderers.ts';
import { fitSlots } from './fit-slots.ts';
import { hideControls } from './hidden-controls.ts';
import type { Settings } from './settings.ts';

/** What few pages ask of a window: pieces of their own in it, events that they draw, controls that it does without. */
export async function fitWindow(host: HTMLElement & Settings, window: Element): Promise<void> {
  hideControls(host);
  drawEvents(host);
  await fitSlots(host, window);
}
