import './page-api/own-object.ts';
import './script-entry.ts';
import { CustomerChat } from './customer-chat.ts';

/** Whose file this is: whoever serves it may fill these in, so that pages which only know an account number find home. */
const home = { apiUrl: '%API_URL%', clientId: '%CLIENT_ID%', salesUrl: '%SALES_URL%' };
Object.assign(CustomerChat, { home });
