import type { CustomerDetails, SessionFields } from '../protocol/domain/user.ts';
import type { CustomerPage, Login } from '../protocol/requests.ts';
import type { Connection } from './connection.ts';
import type { GivenDetails, GivenFields, SessionOptions } from './contract.ts';
import { readDetails, readFields } from './customer-details.ts';
import { mayPass } from './may-pass.ts';

/** How long to wait after a refusal that passes, in milliseconds. */
const WAIT = 5000;

export interface CustomerProfile {
  /** Session fields are merged by key, all else is replaced. */
  setCustomer(details: GivenDetails): void;
  setSessionFields(fields: GivenFields): void;
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

/**
 * Who the customer is and what they look at: said at login and, when it changes, once more. `complain` hears a sentence
 * for each detail that cannot be right, or that the server refuses.
 */
export function createCustomerProfile(
  { customer: given, page }: SessionOptions,
  complain: (sentence: string) => void,
): CustomerProfile {
  let customer = readDetails(given, complain);
  let told = { customer, page };
  /** What the server refused for good. */
  let refused: CustomerDetails = {};
  /** Something in it is refused: what is right arrives when each detail is said by itself. */
  let isApart = false;
  /** The fields that take the place of all others; a login and `update_customer` only merge. */
  let replacing: SessionFields | undefined;
  /** The server's, as far as is known: earlier pages of the visit and agents have their part in them. */
  let held: SessionFields | undefined;
  let isTelling = false;

  const isRefused = ([name, value]: readonly [string, unknown]) => same(value, refused[name as keyof CustomerDetails]);

  /** What was told before stays true. */
  const refuse = (news: CustomerDetails, error: unknown) => {
    refused = { ...refused, ...news };
    const before = Object.entries(told.customer).filter(([name]) => Object.hasOwn(news, name));
    const others = Object.entries(customer).filter((detail) => !isRefused(detail));
    customer = { ...Object.fromEntries(before), ...Object.fromEntries(others) };
    for (const name of Object.keys(news))
      complain(`customer.${name} was refused by the platform (${reasonOf(error)}).`);
  };

  /** Says one thing. `false`: there was nothing to say. What is refused for good is not said again. */
  const tellNext = async (ask: Connection['ask']): Promise<boolean> => {
    const fields = replacing;
    if (fields && held && same([...fields].sort(), [...held].sort())) {
      replacing = undefined;
      told = { ...told, customer: { ...told.customer, sessionFields: fields } };
      return true;
    }
    const changed = Object.entries(customer).filter(
      ([key, value]) => !same(value, told.customer[key as keyof CustomerDetails]),
    );
    if (!fields && changed.length === 0) {
      isApart = false;
      return tellPage(ask);
    }
    const news: CustomerDetails = fields
      ? { sessionFields: fields }
      : Object.fromEntries(isApart ? changed.slice(0, 1) : changed);
    // What comes of it only the server knows, until it says so.
    if (news.sessionFields) held = undefined;
    try {
      await (fields ? ask('set_customer_session_fields', { sessionFields: fields }) : ask('update_customer', news));
      told = { ...told, customer: { ...told.customer, ...news } };
      if (fields) held = fields;
    } catch (error) {
      if (mayPass(error)) throw error;
      if (Object.keys(news).length > 1) isApart = true;
      else refuse(news, error);
    }
    if (replacing === fields) replacing = undefined;
    return true;
  };

  const tellPage = async (ask: Connection['ask']): Promise<boolean> => {
    const now = page;
    if (!now || same(now, told.page)) return false;
    await ask('update_customer_page', now).catch((error) => {
      if (mayPass(error)) throw error;
    });
    told = { ...told, page: now };
    return true;
  };

  return {
    setCustomer: (details) => {
      const { sessionFields: news, ...others } = readDetails(details, complain);
      const fields = news && { sessionFields: [...new Map([...(customer.sessionFields ?? []), ...news])] };
      const fit = Object.entries({ ...others, ...fields }).filter((detail) => !isRefused(detail));
      customer = { ...customer, ...Object.fromEntries(fit) };
      if (replacing) replacing = customer.sessionFields;
    },
    setSessionFields: (given) => {
      const sessionFields = readFields(given, complain);
      if (!sessionFields || isRefused(['sessionFields', sessionFields])) return;
      customer = { ...customer, sessionFields };
      replacing = sessionFields;
    },
    setPage: (next) => {
      page = next;
    },
    atLogin: (bare) => {
      isApart = bare === true;
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
      customer = refused = {};
      replacing = undefined;
    },
  };
}

/** What the server says of it, where it says anything. */
function reasonOf(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  const { message: said = message } = cause instanceof Object && 'message' in cause ? cause : {};
  return String(said).replace(/\.$/, '');
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
