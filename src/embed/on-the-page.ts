import { mountFromTags } from './mount-from-tags.ts';
import { takeOver } from './page-api/take-over.ts';

/** What the page set up with a script tag, or for the interface that it speaks already, comes to life. */
export function comeToLife(): void {
  void mountFromTags();
  if (window.__lc || window.LiveChatWidget) takeOver();
}

export { takeOver };
