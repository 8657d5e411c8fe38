import { type Customer, currentPage, type PageView } from '../domain/customer.ts';
import { slice } from './slice.ts';

/** Everybody who is or was on the site, by id. */
export type Customers = Readonly<Record<string, Customer>>;

export const customers = slice<Customers>(
  {},
  {
    customers_online: (state, { customers: all }) =>
      all.reduce((known, customer) => put(known, { ...customer, online: true }), everybodyGone(state)),
    customer_came: (state, { customer }) => put(state, { ...customer, online: true }),
    customer_updated: (state, { customer }) => put(state, customer),
    customer_banned: (state, { customerId, days }) => put(state, { id: customerId, bannedDays: days }),
    customer_left: (state, { customerId }) => put(state, { id: customerId, online: false }),
    customer_page: (state, { customerId, page }) => withPage(state, customerId, page),
    chats_read: (state, { chats }) =>
      chats.reduce((known, { customer }) => (customer ? put(known, customer) : known), state),
    archive_read: (state, { chats }) =>
      chats.reduce((known, { customer }) => (customer ? put(known, customer) : known), state),
    incoming_chat: (state, { read }) => (read.customer === undefined ? state : put(state, read.customer)),
    // Whoever types is there, whatever was said before.
    sneak_peek: (state, { authorId }) =>
      state[authorId]?.online === false ? put(state, { id: authorId, online: true }) : state,
  },
);

/** Lays what was told over what is known. A visit that was told without its pages keeps those that were seen. */
function put(state: Customers, told: Customer): Customers {
  const known = state[told.id];
  const visit = told.visit && {
    ...told.visit,
    pages: told.visit.pages.length > 0 ? told.visit.pages : (known?.visit?.pages ?? []),
  };
  return { ...state, [told.id]: { ...known, ...told, ...(visit && { visit }) } };
}

function everybodyGone(state: Customers): Customers {
  return Object.fromEntries(Object.entries(state).map(([id, customer]) => [id, { ...customer, online: false }]));
}

function withPage(state: Customers, customerId: string, page: PageView): Customers {
  const customer = state[customerId];
  if (customer === undefined) return state;
  const last = currentPage(customer);
  if (last?.url === page.url && last.openedAt === page.openedAt) return state;
  const visit = customer.visit ?? { startedAt: page.openedAt, pages: [] };
  return {
    ...state,
    [customerId]: {
      ...customer,
      online: true,
      pageViews: (customer.pageViews ?? visit.pages.length) + 1,
      visit: { ...visit, pages: [...visit.pages, page] },
    },
  };
}
