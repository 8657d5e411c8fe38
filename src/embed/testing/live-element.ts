import { fixture, html, waitUntil } from '@open-wc/testing';
import type { CustomerChat } from '../customer-chat.ts';
import { defineCustomerChat } from '../customer-chat.ts';

/** The element over a live sandbox, for tests in a browser. */

export interface Server {
  readonly url: string;
  readonly organization_id: string;
  readonly client_id: string;
  readonly agents: readonly { readonly id: string; readonly token: string }[];
}

defineCustomerChat();

// Every module is a resource here: what a test looks for would be one too many.
performance.setResourceTimingBufferSize(10_000);

/** On a machine with other work to do. */
export const PATIENCE = { timeout: 20_000 };

export const theServer = async (): Promise<Server> => (await fetch('/__sandbox.json')).json();

/** What the token service gives, as a page's own server would hand it on. */
export async function aToken() {
  const { url, client_id, organization_id } = await theServer();
  const body = { grant_type: 'cookie', response_type: 'token', client_id, organization_id, redirect_uri: url };
  const response = await fetch(`${url}/v2/customer/token`, { method: 'POST', body: JSON.stringify(body) });
  const { access_token, entity_id, expires_in } = await response.json();
  return { accessToken: access_token, entityId: entity_id, expiresIn: expires_in * 1000 };
}

/** Set up for the sandbox; what is given comes first, so that the element begins with it. */
export async function anElement(
  settings: Partial<CustomerChat> = {},
  content: readonly Element[] = [],
): Promise<CustomerChat> {
  const { url, organization_id, client_id } = await theServer();
  const chat = document.createElement('customer-chat');
  Object.assign(chat, { organizationId: organization_id, clientId: client_id, apiUrl: url, ...settings });
  chat.style.setProperty('--customer-chat-duration', '0s');
  chat.append(...content);
  await fixture(html`${chat}`);
  return chat;
}

export const isOnline = (chat: CustomerChat) => chat.chat?.state.connection.state.is === 'online';

export const windowOf = (chat: CustomerChat) => chat.shadowRoot?.querySelector('customer-chat-window') ?? undefined;

export async function opened(chat: CustomerChat): Promise<CustomerChat> {
  chat.show();
  await waitUntil(() => isOnline(chat) && windowOf(chat)?.shadowRoot?.querySelector('section'), 'opens', PATIENCE);
  await windowOf(chat)?.updateComplete;
  return chat;
}

/** An element of the page's own for a slot. */
export function inSlot(name: string, words: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = name;
  element.textContent = words;
  element.id = `own-${name}`;
  return element;
}

/** Whether it takes room on the page. */
export const isSeen = (element: Element | undefined | null) => (element?.getClientRects().length ?? 0) > 0;
