/** What a chat element can do when its script has come. */
interface OpensItself extends Element {
  open(): unknown;
}

/** Opens the chat of this page; a press before its script has come does nothing, as would one on the launcher. */
export function openChat(chat: Element | null): void {
  if (chat !== null && opensItself(chat)) chat.open();
}

function opensItself(chat: Element): chat is OpensItself {
  return 'open' in chat && typeof chat.open === 'function';
}
