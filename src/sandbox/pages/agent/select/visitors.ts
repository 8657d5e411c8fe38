import type { Customer } from '../domain/customer.ts';
import type { State } from '../state/store.ts';

/** A visitor and the chat they are in or were in, if any. */
export interface VisitorRow {
  readonly customer: Customer;
  readonly chatId: string | undefined;
  readonly chatting: boolean;
}

/** Everybody on the site, those in a chat first, then who came last. */
export function visitorRows(state: State): readonly VisitorRow[] {
  const chats = Object.values(state.chats.byId);
  return Object.values(state.customers)
    .filter((customer) => customer.online === true)
    .map((customer): VisitorRow => {
      const chat = chats.find((one) => one.customer?.id === customer.id);
      const chatting = state.threads[chat?.lastThreadId ?? '']?.active === true;
      return { customer, chatId: chat?.id, chatting };
    })
    .sort((a, b) => Number(b.chatting) - Number(a.chatting) || arrival(b).localeCompare(arrival(a)));
}

function arrival({ customer }: VisitorRow): string {
  return customer.visit?.startedAt ?? '';
}
