import { madeChat } from '../../src/gallery/made/chat.ts';
import { STATES } from '../../src/wizard/preview/preview-states.ts';

/**
 * Runs in a page whose window is open: puts the conversation into it that the wizard's preview shows, the same words at
 * the same minute. The element hands its window the sandbox's chat again whenever a setting of it changes; it keeps ours.
 */
export function showMadeTalk(): void {
  const shown = document.querySelector('customer-chat')?.shadowRoot?.querySelector('customer-chat-window');
  if (!shown) throw new Error('There is no window.');
  const chat = madeChat(STATES.conversation());
  Reflect.set(shown, 'chat', chat);
  Object.defineProperty(shown, 'chat', { get: () => chat, set: () => undefined });
}
