import type { CustomerDetails, SessionFields } from '../protocol/domain/user.ts';
import type { CustomerPage, Login } from '../protocol/requests.ts';
import type { Connection } from './connection.ts';
import type { SessionOptions } from './contract.ts';
import { mayPass } from './may-pass.ts';

/** How long to wait after a refusal that passes, in milliseconds. */
const WAIT = 5000;

export interface CustomerProfile {
  /** Session fields are merged by key, all else is replaced. */
  setCustomer(details: CustomerDetails): void;
  setSessionFields(fields: SessionFields): void;
  setPage(page: CustomerPage): void;
  /** All of it, for a login that is about to go out; of a `bare` one nothing, all is told afterwards. */
  atLogin(bare?: boolean): Pick<Login, 'customer' | 'customerPage'>;
  /** The server's session fields, as far as it says. */
  hear(fields?: SessionFields): void;
  /** Says what the server does not know yet. Changes made together are said together. */
  tell(connection: Pick<Connection, 'ask' | 'pause'>): Promise<void>;
  /** Forgets who the customer is; the page stays. */
  clear(): void;
}

/** Who the customer is and what they look at: said at login and, when it changes, once more. */
export function createCustomerProfile({ customer = {}, page }: SessionOptions): CustomerProfile {
  let told = { customer, page };
  /** The fields that take the place of all others; a login and `update_customer` only merge. */
  let replacing: SessionFields | undefined;
  /** The server's, as far as is known: earlier pages of the visit and agents have their part in them. */
  let held: SessionFields | undefined;
  let isTelling = false;

  /** Says one thing. `false`: there was nothing to say. What is refused for good counts as said. */
  const tellNext = async (ask: Connection['ask']): Promise<boolean> => {
    const now = { customer, page };
    const fields = replacing;
    if (fields && held && same([...fields].sort(), [...held].sort())) {
      replacing = undefined;
      told = { ...told, customer: { ...told.customer, sessionFields: fields } };
      return true;
    }
    const changed = Object.entries(customer).filter(
      ([key, value]) => !same(value, told.customer[key as keyof CustomerDetails]),
    );
    let asked: Promise<unknown> | undefined;
    if (fields) {
      asked = ask('set_customer_session_fields', { sessionFields: fields });
      now.page = told.page;
      now.customer = { ...told.customer, sessionFields: fields };
    } else if (changed.length > 0) {
      asked = ask('update_customer', Object.fromEntries(changed));
      now.page = told.page;
    } else if (page && !same(page, told.page)) {
      asked = ask('update_customer_page', page);
    }
    await asked?.catch((error) => {
      if (mayPass(error)) throw error;
    });
    told = now;
    if (fields) held = fields;
    if (replacing === fields) replacing = undefined;
    return asked !== undefined;
  };

  return {
    setCustomer: (details) => {
      const { sessionFields: news } = details;
      const fields = news && { sessionFields: [...new Map([...(customer.sessionFields ?? []), ...news])] };
      customer = { ...customer, ...details, ...fields };
      if (replacing) replacing = customer.sessionFields;
    },
    setSessionFields: (sessionFields) => {
      customer = { ...customer, sessionFields };
      replacing = sessionFields;
    },
    setPage: (next) => {
      page = next;
    },
    atLogin: (bare) => {
      told = bare ? { customer: {}, page: undefined } : { customer, page };
      if (bare) return {};
      return { ...(Object.keys(customer).length > 0 && { customer }), ...(page && { customerPage: page }) };
    },
    hear: (fields) => {
      held = fields;
    },
    tell: async ({ ask, pause }) => {
      if (isTelling) return;
      isTelling = true;
      try {
        // Lets the page finish what it is setting.
        for (let isMore = await true; isMore; ) {
          isMore = await tellNext(ask).catch(() => pause(WAIT).then(() => true));
        }
      } finally {
        isTelling = false;
      }
    },
    clear: () => {
      customer = {};
      replacing = undefined;
    },
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
