/** Tells a setting of the chat on this page by its attribute. */
export interface ChatSettings {
  setting(attribute: string): string;
}

/** The two tags that bring the same chat to another page. */
export function snippetOf(chat: ChatSettings): string {
  const apiUrl = chat.setting('api-url');
  return `<script type="module" src="${apiUrl}/customer-chat.js"></script>
<customer-chat
  organization-id="${chat.setting('organization-id')}"
  client-id="${chat.setting('client-id')}"
  api-url="${apiUrl}"
></customer-chat>`;
}
