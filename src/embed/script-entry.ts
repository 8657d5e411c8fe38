import { defineCustomerChat } from './customer-chat.ts';

/** The script tag: `<script type="module" src="…/customer-chat.js"></script>` makes `<customer-chat>` known. */
defineCustomerChat();
