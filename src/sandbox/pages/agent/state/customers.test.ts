import { describe, expect, it } from 'vitest';
import { chatComes, IDA, ida, nine, stateAfter } from '../testing/builders.ts';

const page = (minutes: number, title: string) => ({
  openedAt: nine(minutes),
  url: `https://shop.example/${title}`,
  title,
});

describe('customers', () => {
  it('collect the pages of their visit', () => {
    const state = stateAfter(
      { type: 'customer_came', customer: { ...ida, visit: { startedAt: nine(0), pages: [page(0, 'Lamps')] } } },
      { type: 'customer_page', customerId: IDA, page: page(1, 'Chairs') },
      { type: 'customer_page', customerId: IDA, page: page(1, 'Chairs') },
    );

    expect(state.customers[IDA]?.visit?.pages.map(({ title }) => title)).toEqual(['Lamps', 'Chairs']);
  });

  it('keep what is known when only a change is told', () => {
    const state = stateAfter(chatComes(), {
      type: 'customer_updated',
      customer: { id: IDA, email: 'ida@example.test' },
    });

    expect(state.customers[IDA]).toMatchObject({ name: 'Ida Berg', email: 'ida@example.test', online: true });
  });

  it('are gone when they left, and when a new list does not name them', () => {
    const left = stateAfter(chatComes(), { type: 'customer_left', customerId: IDA });
    const unnamed = stateAfter(chatComes(), { type: 'customers_online', customers: [] });

    expect(left.customers[IDA]?.online).toBe(false);
    expect(unnamed.customers[IDA]?.online).toBe(false);
  });
});
