import type { Customer } from '../../protocol/domain/user.ts';
import type { KnownChat, State } from '../../store/state.ts';
import type { Availability, CustomerStatus, GreetingRef, Values } from './contract.ts';

/** What the values are computed from besides the chat's state. */
export interface Surroundings {
  readonly open: boolean;
  readonly hidden: boolean;
  /** The greeting that is on screen now. */
  readonly greeting: GreetingRef | undefined;
  /** As the page and the platform have it. */
  readonly customer: Pick<Partial<Customer>, 'name' | 'email' | 'sessionFields' | 'statistics'>;
}

/** What `get` answers now. */
export function valuesOf(
  state: State | undefined,
  availability: Availability,
  around: Surroundings,
): { readonly [N in keyof Values]: Values[N] } {
  const { name = '', email = '', sessionFields = [], statistics } = around.customer;
  const { visitsCount = 0, chatsCount = 0 } = statistics ?? {};
  const chats = state?.chats.order.map((id) => state.chats.byId[id]) ?? [];
  const running = chats.find((chat) => chat?.active);
  const chat = running ?? chats[0];
  return {
    state: {
      availability,
      visibility: around.hidden ? 'hidden' : around.open ? 'maximized' : 'minimized',
    },
    customer_data: {
      id: state?.people.customerId ?? '',
      name,
      email,
      isReturning: visitsCount > 1 || chatsCount > 0,
      status: statusOf(running, around.greeting),
      sessionVariables: Object.fromEntries(sessionFields),
    },
    chat_data: { chatId: chat?.id ?? null, threadId: chat?.lastThread?.id ?? null },
  };
}

function statusOf(running: KnownChat | undefined, greeting: GreetingRef | undefined): CustomerStatus {
  if (running) return running.queue ? 'queued' : 'chatting';
  return greeting ? 'invited' : 'browsing';
}
