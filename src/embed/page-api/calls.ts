import type { CustomerChat } from '../customer-chat.ts';
import { warn } from './console.ts';
import type { Calls } from './contract.ts';
import type { PageCustomer } from './page-customer.ts';
import { sessionFieldsOf } from './read-config.ts';
import { tellSale } from './sales.ts';

/** What carries the calls out besides the element. */
export interface Reach {
  readonly element: CustomerChat;
  readonly customer: Pick<PageCustomer, 'introduce' | 'setVariables' | 'updateVariables'>;
  /** Where sales are told of, if anywhere. */
  readonly salesUrl: string | undefined;
  /** Whether the launcher is on the page at all. */
  setHidden(hidden: boolean): void;
  /** For a field that is empty. */
  offerDraft(text: string): void;
  destroy(): void;
}

type Call = (reach: Reach, payload: unknown) => void;

/** What `call` does, by name. */
const CALLS: { readonly [N in keyof Calls]: Call } = {
  maximize: ({ element, setHidden, offerDraft }, options) => {
    setHidden(false);
    element.show();
    const draft = isObject(options) ? options.messageDraft : undefined;
    if (typeof draft === 'string' && draft !== '') offerDraft(draft);
  },
  minimize: ({ element, setHidden }) => {
    setHidden(false);
    element.close();
  },
  hide: ({ element, setHidden }) => {
    element.close();
    setHidden(true);
  },
  hide_greeting: ({ element }) => element.chat?.cancelGreeting(),
  destroy: ({ destroy }) => destroy(),
  set_customer_name: ({ customer }, name) => {
    if (isText('set_customer_name', name)) customer.introduce({ name });
  },
  set_customer_email: ({ customer }, email) => {
    if (isText('set_customer_email', email)) customer.introduce({ email });
  },
  set_session_variables: ({ customer }, variables) => {
    const fields = fieldsFor('set_session_variables', variables);
    if (fields) customer.setVariables(fields);
  },
  update_session_variables: ({ customer }, variables) => {
    const fields = fieldsFor('update_session_variables', variables);
    if (fields) customer.updateVariables(fields);
  },
  trigger_sales_tracker: ({ salesUrl }, sale) => tellSale('trigger_sales_tracker', sale, salesUrl),
  track_sales_event: ({ salesUrl }, sale) => tellSale('track_sales_event', sale, salesUrl),
};

/** Carries a call out. One that nobody knows, or with a payload that cannot be right, is told and dropped. */
export function carryOut(reach: Reach, name: unknown, payload: unknown): void {
  const call = typeof name === 'string' && Object.hasOwn(CALLS, name) ? CALLS[name as keyof Calls] : undefined;
  if (call) call(reach, payload);
  else warn(`There is no call "${String(name)}".`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isText(call: string, value: unknown): value is string {
  if (typeof value === 'string') return true;
  warn(`${call}: it takes a text, not ${typeof value}.`);
  return false;
}

function fieldsFor(call: string, variables: unknown) {
  const fields = sessionFieldsOf(variables);
  if (!fields) warn(`${call}: it takes an object of names and values, not ${typeof variables}.`);
  return fields;
}
