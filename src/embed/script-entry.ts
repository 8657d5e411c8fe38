import { css, defaultConverter, notEqual, ReactiveElement } from '@lit/reactive-element';
import { CustomerChat, defineCustomerChat } from './customer-chat.ts';

/** What the chunks build upon; each script tag brings it once. */
Object.assign(CustomerChat, { lit: { ReactiveElement, css, defaultConverter, notEqual } });

/** The script tag: `<script src="…/customer-chat.js" async></script>` makes `<customer-chat>` known. */
defineCustomerChat();

const page: Pick<Window, '__lc' | 'LiveChatWidget'> & { readonly document?: Document } = globalThis;
// Set up on the tag itself, or for the interface that the page speaks already.
if (page.__lc || page.LiveChatWidget || page.document?.querySelector('[data-organization-id],[data-license-id]'))
  import('./on-the-page.ts').then((it) => it.comeToLife()).catch(() => {});
