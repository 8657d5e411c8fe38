import { css, defaultConverter, notEqual, ReactiveElement, unsafeCSS } from '@lit/reactive-element';
import { CustomerChat, defineCustomerChat } from './customer-chat.ts';

/** What the chunks build upon; each script tag brings it once. */
Object.assign(CustomerChat, { lit: { ReactiveElement, css, defaultConverter, notEqual, unsafeCSS } });

/** The script tag: `<script src="…/customer-chat.js" async></script>` makes `<customer-chat>` known. */
defineCustomerChat();
