/** What a page has to know to carry this sandbox's chat. */
export interface ChatSettings {
  readonly organizationId: string;
  readonly clientId: string;
  readonly apiUrl: string;
}

/** The settings of the chat that stands on this page. */
export function settingsOf(chat: Element | null): ChatSettings {
  return {
    organizationId: chat?.getAttribute('organization-id') ?? '',
    clientId: chat?.getAttribute('client-id') ?? '',
    apiUrl: chat?.getAttribute('api-url') ?? '',
  };
}

/** The two tags that bring the same chat to another page. */
export function snippetOf({ organizationId, clientId, apiUrl }: ChatSettings): string {
  return `<script type="module" src="${apiUrl}/customer-chat.js"></script>
<customer-chat
  organization-id="${organizationId}"
  client-id="${clientId}"
  api-url="${apiUrl}"
></customer-chat>`;
}
