import type { CustomerChat } from '../embed/customer-chat.ts';
import type { Settings } from '../embed/settings.ts';

export type { CustomerChat } from '../embed/customer-chat.ts';
export type { Settings } from '../embed/settings.ts';

/**
 * Puts `<customer-chat>` on the page, and fetches its code only now. One that stands there already for the same
 * organization is set up anew instead, so that an app may call this wherever it comes to life.
 *
 * Importing this file does nothing; call it in a browser, at any time: it waits for a body to put the element into.
 *
 * @param settings the element's properties
 * @param parent where to put it; default: the end of the body
 * @returns the element, set up; `remove()` ends it
 * @throws an `Error` where there is no document; whatever the browser says of code that cannot be loaded
 */
export async function loadCustomerChat(settings: Partial<Settings>, parent?: ParentNode): Promise<CustomerChat> {
  if (typeof document === 'undefined') throw new Error('loadCustomerChat: there is no document; call it in a browser.');
  const { defineCustomerChat } = await import('../embed/customer-chat.ts');
  defineCustomerChat();
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const place = parent ?? document.body;
  const found = [...place.querySelectorAll('customer-chat')].find((chat) => isOfSame(chat, settings));
  const chat = Object.assign(found ?? document.createElement('customer-chat'), settings);
  if (found === undefined) place.append(chat);
  return chat;
}

/** The number of an account names an organization too, where there is no other name. */
function isOfSame(chat: CustomerChat, { organizationId, licenseId }: Partial<Settings>): boolean {
  if (chat.organizationId || organizationId) return chat.organizationId === organizationId;
  return (chat.licenseId ?? null) === (licenseId ?? null);
}
