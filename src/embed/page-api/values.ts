import type { State } from '../../store/state.ts';
import type { HeaderView } from '../../store/views.ts';
import type { Availability, CustomerStatus, GreetingRef, Values } from './contract.ts';

/** What the values are computed from besides the chat's state. */
export interface Surroundings {
  readonly open: boolean;
  readonly hidden: boolean;
  /** The greeting that is on screen now. */
  readonly greeting: GreetingRef | undefined;
  /** What the page has set before there was a state to read. */
  readonly name: string;
  readonly email: string;
  readonly sessionVariables: Readonly<Record<string, string>>;
}

/** What `get` answers now. */
export function valuesOf(
  state: State | undefined,
  presence: HeaderView['presence'],
  around: Surroundings,
): { readonly [N in keyof Values]: Values[N] } {
  const customer = state?.people.customer;
  const { visitsCount = 0, chatsCount = 0 } = customer?.statistics ?? {};
  const [chatId] = state?.chats.order ?? [];
  const chat = chatId && state?.chats.byId[chatId];
  const fields = customer?.sessionFields;
  return {
    state: {
      availability: availabilityOf(presence),
      visibility: around.hidden ? 'hidden' : around.open ? 'maximized' : 'minimized',
    },
    customer_data: {
      id: state?.people.customerId ?? '',
      name: customer?.name ?? around.name,
      email: customer?.email ?? around.email,
      isReturning: visitsCount > 1 || chatsCount > 0,
      status: statusOf(state, around.greeting),
      sessionVariables: fields ? Object.fromEntries(fields) : around.sessionVariables,
    },
    chat_data: { chatId: chat?.id ?? null, threadId: chat?.lastThread?.id ?? null },
  };
}

/** Who waits in a queue will be answered: that is online too. */
const availabilityOf = (presence: HeaderView['presence']): Availability =>
  presence === 'online' || presence === 'queue' ? 'online' : 'offline';

function statusOf(state: State | undefined, greeting: GreetingRef | undefined): CustomerStatus {
  const chats = state?.chats.order.map((id) => state.chats.byId[id]) ?? [];
  const running = chats.find((chat) => chat?.active);
  if (running) return running.queue ? 'queued' : 'chatting';
  return greeting ? 'invited' : 'browsing';
}
