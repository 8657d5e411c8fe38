import { describe, expect, it } from 'vitest';
import type { CustomerDetails, SessionFields } from '../../protocol/domain/user.ts';
import { aChatAtHand, type ChatAtHand } from '../../store/testing/chats.ts';
import { PageCustomer } from './page-customer.ts';

/** What the element keeps of its visitor. */
class Visitor {
  customer?: CustomerDetails | undefined;
  setCustomer(details: CustomerDetails): void {
    this.customer = { ...this.customer, ...details };
  }
}

const a: SessionFields = [['a', '1']];
const b: SessionFields = [['b', '2']];

interface Scene extends ChatAtHand {
  readonly visitor: Visitor;
  readonly customer: PageCustomer;
  readonly variables: () => Record<string, string>;
  /** Goes on until the login is under way, and until it was answered. */
  logsIn(meanwhile?: () => void): Promise<void>;
}

/** A page of a visit whose earlier pages said this. */
function aPage(earlier: Record<string, string> = {}, visitor = new Visitor()): Scene {
  const atHand = aChatAtHand({ options: { ...(visitor.customer && { customer: visitor.customer }) } });
  const { chat, server, clock } = atHand;
  server.chats.sessionFields = earlier;
  const customer = new PageCustomer(visitor);
  return {
    ...atHand,
    visitor,
    customer,
    variables: () => Object.fromEntries(customer.now.sessionFields ?? []),
    logsIn: async (meanwhile) => {
      server.latency = 50;
      chat.connect();
      customer.follow(chat);
      await clock.until(() => server.received('login').length > 0);
      meanwhile?.();
      await server.acceptsLogin();
    },
  };
}

describe('session variables', () => {
  it('set before there is a conversation replace those of earlier pages, and are in the login already', async () => {
    const { customer, server, logsIn, variables, asked } = aPage({ cart: '3', coupon: 'x' });
    customer.setVariables([['plan', 'gold']]);
    expect(variables()).toEqual({ plan: 'gold' });

    await logsIn();

    expect(asked('login')[0]?.customer).toEqual({ session_fields: [{ plan: 'gold' }] });
    expect(asked('set_customer_session_fields')).toEqual([{ session_fields: [{ plan: 'gold' }] }]);
    expect(server.chats.sessionFields).toEqual({ plan: 'gold' });
    expect(variables()).toEqual({ plan: 'gold' });
  });

  it('updated before there is a conversation leave those of earlier pages, without a request of their own', async () => {
    const { customer, server, logsIn, variables, asked } = aPage({ cart: '3' });
    customer.updateVariables(a);
    customer.updateVariables(b);

    await logsIn();

    expect(asked('login')[0]?.customer).toEqual({ session_fields: [{ a: '1' }, { b: '2' }] });
    expect([...asked('set_customer_session_fields'), ...asked('update_customer')]).toEqual([]);
    expect(server.chats.sessionFields).toEqual({ cart: '3', a: '1', b: '2' });
    expect(variables()).toEqual({ cart: '3', a: '1', b: '2' });
  });

  it('updated between the login and its answer leave those of earlier pages', async () => {
    const { customer, server, logsIn, variables, asked } = aPage({ a: '1' });

    await logsIn(() => customer.updateVariables(b));

    expect(asked('set_customer_session_fields')).toEqual([{ session_fields: [{ a: '1' }, { b: '2' }] }]);
    expect(asked('update_customer')).toEqual([]);
    expect(server.chats.sessionFields).toEqual({ a: '1', b: '2' });
    expect(variables()).toEqual({ a: '1', b: '2' });
  });

  it('set between the login and its answer are known with the answer, and updated in that moment', async () => {
    const { customer, chat, server, logsIn, variables } = aPage();
    const seen: unknown[] = [];

    await logsIn(() => {
      customer.setVariables(a);
      chat.onSignal(({ type }) => {
        if (type !== 'logged_in') return;
        seen.push(variables());
        customer.updateVariables(b);
      });
    });

    expect(seen).toEqual([{ a: '1' }]);
    expect(server.chats.sessionFields).toEqual({ a: '1', b: '2' });
  });

  it('updated without a connection go over what the server has by then', async () => {
    const { customer, server, clock, chat, logsIn, variables } = aPage({ a: '1' });
    await logsIn();
    server.drops();
    await clock.until(() => chat.state.connection.state.is === 'waiting');
    server.chats.sessionFields = { agent: 'was here' };

    customer.updateVariables(b);
    expect(variables()).toEqual({ a: '1', b: '2' });
    await server.acceptsLogin();

    expect(server.chats.sessionFields).toEqual({ agent: 'was here', b: '2' });
    expect(variables()).toEqual({ agent: 'was here', b: '2' });
  });

  it('are those of the platform again when it has something newer', async () => {
    const { customer, server, logsIn, variables } = aPage();
    await logsIn();
    customer.setVariables(a);
    await server.idle();
    server.pushes('customer_updated', { session_fields: [{ vip: 'yes' }] });
    await server.idle();

    expect(variables()).toEqual({ vip: 'yes' });
  });

  it('of `params` are added to, or replaced', () => {
    const visitor = new Visitor();
    visitor.setCustomer({ sessionFields: a });
    const { customer, variables } = aPage({}, visitor);
    customer.updateVariables(b);
    expect(variables()).toEqual({ a: '1', b: '2' });
    customer.setVariables([]);
    expect(variables()).toEqual({});
  });

  it('are said to the next conversation too, unless the visitor has left', async () => {
    const first = aPage();
    first.customer.setVariables(a);
    await first.logsIn();

    const second = aPage({ old: 'x' });
    first.customer.follow(second.chat);
    second.chat.connect();
    await second.server.acceptsLogin();
    expect(second.server.chats.sessionFields).toEqual({ a: '1' });

    first.visitor.customer = undefined;
    const third = aPage({ other: 'y' });
    first.customer.follow(third.chat);
    third.chat.connect();
    await third.server.acceptsLogin();
    expect(third.server.chats.sessionFields).toEqual({ other: 'y' });
  });
});

it('a name said between the login and its answer is the customer’s in that moment', async () => {
  const { customer, chat, server, logsIn } = aPage();
  server.answers('login', { customer: { id: 'customer-1', name: 'Old' }, chats: [] });
  const seen: unknown[] = [];

  await logsIn(() => {
    customer.introduce({ name: 'Ada' });
    chat.onSignal(({ type }) => type === 'logged_in' && seen.push(customer.now.name));
  });

  expect(seen[0]).toBe('Ada');
});
