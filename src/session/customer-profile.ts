import type { CustomerDetails, SessionFields } from '../protocol/domain/user.ts';
import type { CustomerPage, Login } from '../protocol/requests.ts';
import type { Connection } from './connection.ts';
import type { SessionOptions } from './contract.ts';
import { mayPass } from './may-pass.ts';

/** How long to wait after a refusal that passes, in milliseconds. */
const WAIT = 5000;

export interface CustomerProfile {
  /** Takes in what changed; whatever is as before is left out. */
  setCustomer(details: CustomerDetails): void;
  setSessionFields(fields: SessionFields): void;
  setPage(page: CustomerPage): void;
  /** All of it, for a login that is about to go out. */
  atLogin(): Pick<Login, 'customer' | 'customerPage'>;
  /** Says what is still unsaid. Changes made together are said together. */
  tell(connection: Pick<Connection, 'ask' | 'pause'>): Promise<void>;
  /** Forgets who the customer is; the page stays. */
  clear(): void;
}

interface Unsaid {
  customer?: CustomerDetails;
  /** Replaces all session fields; at a login they would be merged. */
  fields?: SessionFields;
  page?: CustomerPage;
}

/** Who the customer is and what they look at: said at login and, when it changes, once more. */
export function createCustomerProfile(options: Pick<SessionOptions, 'customer' | 'page'>): CustomerProfile {
  let { customer = {}, page } = options;
  let unsaid: Unsaid = {};
  let telling: object | undefined;

  /** One request, or none when all has been said. */
  const sayOne = (connection: Pick<Connection, 'ask'>): Promise<unknown> | undefined => {
    const { customer: details, fields, page: next, ...nothing } = unsaid;
    if (details) {
      unsaid = { ...nothing, ...(fields && { fields }), ...(next && { page: next }) };
      return connection.ask('update_customer', details);
    }
    if (fields) {
      unsaid = { ...(next && { page: next }) };
      return connection.ask('set_customer_session_fields', { sessionFields: fields });
    }
    unsaid = {};
    return next && connection.ask('update_customer_page', next);
  };

  return {
    setCustomer: (details) => {
      const changed = Object.entries(details).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(customer[key as keyof CustomerDetails]),
      );
      if (changed.length === 0) return;
      const news: CustomerDetails = Object.fromEntries(changed);
      customer = merged(customer, news);
      unsaid = { ...unsaid, customer: merged(unsaid.customer ?? {}, news) };
    },
    setSessionFields: (fields) => {
      if (JSON.stringify(fields) === JSON.stringify(customer.sessionFields)) return;
      customer = { ...customer, sessionFields: fields };
      unsaid = { ...unsaid, fields };
    },
    setPage: (next) => {
      if (next.url === page?.url && next.title === page.title) return;
      page = next;
      unsaid = { ...unsaid, page };
    },
    atLogin: () => {
      const { fields } = unsaid;
      unsaid = fields ? { fields } : {};
      return {
        ...(Object.keys(customer).length > 0 && { customer }),
        ...(page && { customerPage: page }),
      };
    },
    tell: async (connection) => {
      if (telling === connection) return;
      telling = connection;
      try {
        // Lets the page finish what it is setting.
        await undefined;
        while (telling === connection) {
          const before = unsaid;
          try {
            const saying = sayOne(connection);
            if (!saying) return;
            await saying;
          } catch (error) {
            if (!mayPass(error)) continue;
            // Said again the next time, unless there is newer to say by now.
            const details = before.customer && merged(before.customer, unsaid.customer ?? {});
            unsaid = { ...before, ...unsaid, ...(details && { customer: details }) };
            await connection.pause(WAIT);
          }
        }
      } finally {
        if (telling === connection) telling = undefined;
      }
    },
    clear: () => {
      customer = {};
      unsaid = {};
    },
  };
}

/** Session fields are merged by key, as the server does; all else is replaced. */
function merged(old: CustomerDetails, news: CustomerDetails): CustomerDetails {
  const both = { ...old, ...news };
  if (!old.sessionFields || !news.sessionFields) return both;
  return { ...both, sessionFields: [...new Map([...old.sessionFields, ...news.sessionFields])] };
}
