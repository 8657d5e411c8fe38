import { describe, expect, it } from 'vitest';
import { id } from '../protocol/domain/ids.ts';
import { anOnlineSession, aSession, itIn36, overEachVersion } from './testing/sessions.ts';

const SHOP = { url: 'https://shop.example.test/', title: 'Shop' };

overEachVersion('what the customer is and looks at', () => {
  itIn36('is said at login when it was set before', async () => {
    const { session, server } = aSession({ options: { customer: { name: 'Ida' } } });
    session.setCustomer({ email: 'ida@example.test' });
    session.setPage(SHOP);

    session.connect();
    await server.acceptsLogin();

    expect(server.received('login')).toEqual([
      expect.objectContaining({ customer: { name: 'Ida', email: 'ida@example.test' }, customer_page: SHOP }),
    ]);
    expect(server.requests.map(({ action }) => action)).toEqual(['login']);
  });

  itIn36('is said when it changes, changes made together in one request', async () => {
    const { session, server } = await anOnlineSession({ options: { customer: { name: 'Ida' }, page: SHOP } });

    session.setCustomer({ name: 'Ida', email: 'ida@example.test' });
    session.setCustomer({ avatar: 'https://example.test/ida.png' });
    session.setPage(SHOP);
    session.setPage({ ...SHOP, url: 'https://shop.example.test/a' });
    session.setPage({ ...SHOP, url: 'https://shop.example.test/b' });
    await server.idle();

    expect(server.requests.slice(1).map(({ action, payload }) => [action, payload])).toEqual([
      ['update_customer', { email: 'ida@example.test', avatar: 'https://example.test/ida.png' }],
      ['update_customer_page', { url: 'https://shop.example.test/b', title: 'Shop' }],
    ]);
  });

  describe('when a login is refused for something in it', () => {
    it('is left out of the next and said afterwards, each by itself, where a refusal does no harm', async () => {
      const customer = { name: 'Ida', email: 'no address', avatar: 'https://example.test/ida.png' };
      const { session, server, said } = aSession({ options: { customer, page: SHOP } });
      server.isUnfit = (payload) => JSON.stringify(payload).includes('no address');
      session.outbox.add({ type: 'message', text: 'help', customId: id('x') });

      session.connect();
      await server.acceptsLogin();

      expect(session.state.is).toBe('online');
      const [first, second] = server.received('login');
      expect(first).toMatchObject({ customer, customer_page: SHOP });
      expect(second).not.toHaveProperty('customer');
      expect(second).not.toHaveProperty('customer_page');
      expect(server.received('update_customer')).toEqual(
        Object.entries(customer).map((detail) => Object.fromEntries([detail])),
      );
      expect(server.received('update_customer_page')).toEqual([SHOP]);
      expect(server.chats.texts).toEqual(['help']);
      expect(said('problem').map(({ problem }) => problem.message)).toEqual([
        expect.stringContaining('login'),
        'customer.email was refused by the platform (validation by the test).',
      ]);
    });

    it('is neither said nor complained of again at the next connection, all else is', async () => {
      const customer = { name: 'Ida', email: 'no address' };
      const { session, server, clock, said } = aSession({ options: { customer } });
      server.isUnfit = (payload) => JSON.stringify(payload).includes('no address');
      session.connect();
      await server.acceptsLogin();
      session.setCustomer(customer);
      await server.idle();
      server.drops();
      await clock.until(() => session.state.is === 'waiting');
      await server.acceptsLogin();

      expect(server.received('update_customer')).toEqual([{ name: 'Ida' }, { email: 'no address' }, { name: 'Ida' }]);
      expect(said('problem').filter(({ problem }) => problem.kind === 'customer')).toHaveLength(1);
    });

    it('is not what is wrong where it is refused again, or was not said', async () => {
      const { session, server, clock } = aSession({ options: { customer: { name: 'Ida' } } });
      server.refuses('login', 'validation', { times: 3 });
      session.connect();
      await clock.until(() => session.state.is === 'stopped');
      expect(session.state).toEqual({ is: 'stopped', why: 'validation' });
      expect(server.received('login')).toHaveLength(2);

      session.connect();
      await clock.until(() => session.state.is === 'stopped');
      expect(server.received('login')).toHaveLength(3);
    });
  });

  for (const type of ['limit_reached', 'entity_too_large']) {
    itIn36(`is left out of a login after ${type} too`, async () => {
      const sessionFields = Array.from({ length: 100 }, (_, at) => [`field ${at}`, 'x'] as const);
      const { session, server } = aSession({ options: { customer: { sessionFields } } });
      server.refuses('login', type);

      session.connect();
      await server.acceptsLogin();

      expect(server.received('login').map((login) => 'customer' in login)).toEqual([true, false]);
    });
  }

  itIn36('passes on the groups that a page brings with it', async () => {
    const { session, server, said } = await anOnlineSession();
    server.answers('update_customer_page', { groups: [{ id: 3, status: 'offline' }] });

    session.setPage(SHOP);
    await server.idle();

    expect(said('push').map(({ push }) => push)).toEqual([
      { type: 'groups_status_updated', groups: [{ id: 3, status: 'offline' }] },
    ]);
  });

  itIn36('is not said again when it is what it was', async () => {
    const { session, server } = await anOnlineSession({
      options: { customer: { name: 'Ida', sessionFields: [['plan', 'trial']] }, page: SHOP },
    });

    session.setCustomer({ name: 'Ida' });
    session.setSessionFields([['plan', 'trial']]);
    session.setPage({ ...SHOP });
    await server.idle();

    expect(server.requests.map(({ action }) => action)).toEqual(['login']);
  });

  itIn36('merges session fields of `setCustomer`, and replaces them all with `setSessionFields`', async () => {
    const { session, server, clock } = await anOnlineSession({
      options: { customer: { sessionFields: [['plan', 'trial']] } },
    });
    session.setCustomer({ sessionFields: [['cart', '3']] });
    await server.idle();
    expect(server.received('update_customer')).toEqual([{ session_fields: [{ plan: 'trial' }, { cart: '3' }] }]);

    session.setSessionFields([['plan', 'pro']]);
    await server.idle();
    server.drops();
    await clock.until(() => session.state.is === 'waiting');
    session.setCustomer({ sessionFields: [['cart', '4']] });
    await server.acceptsLogin();

    expect(server.received('set_customer_session_fields')).toEqual([{ session_fields: [{ plan: 'pro' }] }]);
    expect(server.received('login').at(-1)?.customer).toEqual({ session_fields: [{ plan: 'pro' }, { cart: '4' }] });
  });

  itIn36('replaces session fields of earlier pages after a login that could only merge them', async () => {
    const { session, server } = aSession({ options: { customer: { sessionFields: [['plan', 'trial']] } } });
    server.chats.sessionFields = { cart: '3', plan: 'none' };
    session.setSessionFields([['plan', 'trial']]);

    session.connect();
    await server.acceptsLogin();

    expect(server.received('login')[0]?.customer).toEqual({ session_fields: [{ plan: 'trial' }] });
    expect(server.received('set_customer_session_fields')).toEqual([{ session_fields: [{ plan: 'trial' }] }]);
  });

  itIn36('replaces session fields also after some were merged with what they are to be', async () => {
    const { session, server } = await anOnlineSession();
    session.setSessionFields([['plan', 'trial']]);
    await server.idle();
    session.setCustomer({ sessionFields: [['cart', '3']] });
    await server.idle();
    expect(server.chats.sessionFields).toEqual({ plan: 'trial', cart: '3' });
    session.setSessionFields([['plan', 'trial']]);
    await server.idle();

    expect(server.chats.sessionFields).toEqual({ plan: 'trial' });
  });

  itIn36('says nothing more where the server has exactly the fields that are to be there', async () => {
    const { session, server } = aSession();
    server.chats.sessionFields = { cart: '3' };
    session.setSessionFields([['plan', 'trial']]);
    session.setCustomer({ sessionFields: [['cart', '4']] });

    session.connect();
    await server.acceptsLogin();

    expect(server.requests.map(({ action }) => action)).toEqual(['login']);
    expect(server.chats.sessionFields).toEqual({ cart: '4', plan: 'trial' });
  });

  itIn36('replaces session fields anew where somebody else has added to them', async () => {
    const { session, server } = await anOnlineSession();
    session.setSessionFields([['plan', 'trial']]);
    await server.idle();
    server.pushes('customer_updated', { session_fields: [{ plan: 'trial' }, { vip: 'yes' }] });
    await server.idle();

    session.setSessionFields([['plan', 'trial']]);
    await server.idle();

    expect(server.received('set_customer_session_fields')).toHaveLength(2);
  });

  it('is said later where the server asks for patience, in its newest form', async () => {
    const { session, server, clock } = await anOnlineSession();
    server.refuses('update_customer', 'too_many_requests');

    session.setCustomer({ name: 'Ida', email: 'ida@example.test' });
    await server.idle();
    session.setCustomer({ name: 'Ida Berg' });
    await clock.advance(10_000);

    expect(server.received('update_customer')).toEqual([
      { name: 'Ida', email: 'ida@example.test' },
      { name: 'Ida Berg', email: 'ida@example.test' },
    ]);
  });

  itIn36('arrives but for what the server refuses, of which one sentence is told', async () => {
    const { session, server, clock, said } = await anOnlineSession({ options: { customer: { name: 'Ida' } } });
    server.isUnfit = (payload) => JSON.stringify(payload).includes('no address');

    session.setCustomer({ name: 'Ida Berg', email: 'no address', sessionFields: [['plan', 'pro']] });
    await server.idle();
    expect(server.received('update_customer').slice(1)).toEqual([
      { name: 'Ida Berg' },
      { email: 'no address' },
      { session_fields: [{ plan: 'pro' }] },
    ]);
    expect(said('problem').map(({ problem }) => problem)).toEqual([
      { kind: 'customer', message: 'customer.email was refused by the platform (validation by the test).' },
    ]);

    // What is right is said together again, and a login repeats nothing that was refused.
    session.setCustomer({ email: 'ida@example.test', avatar: 'https://example.test/ida.png' });
    await server.idle();
    session.setCustomer({ email: 'no address' });
    server.drops();
    await clock.until(() => session.state.is === 'waiting');
    await server.acceptsLogin();
    expect(server.received('update_customer')).toHaveLength(5);
    expect(server.received('login').slice(1)).toEqual([
      expect.objectContaining({ customer: expect.objectContaining({ email: 'ida@example.test' }) }),
    ]);
  });

  itIn36('keeps what was there of session fields where those that are to take their place are refused', async () => {
    const { session, server, clock, said } = await anOnlineSession({
      options: { customer: { sessionFields: { plan: 'trial' } } },
    });
    server.refuses('set_customer_session_fields', 'validation');
    session.setSessionFields({ plan: 'x'.repeat(5000) });
    await server.idle();
    session.setCustomer({ sessionFields: { cart: '3' } });
    await server.idle();

    expect(server.received('update_customer')).toEqual([{ session_fields: [{ plan: 'trial' }, { cart: '3' }] }]);
    expect(said('problem').map(({ problem }) => problem.message)).toEqual([
      'customer.sessionFields was refused by the platform (validation by the test).',
    ]);
    await clock.advance(60_000);
    expect(server.received('set_customer_session_fields')).toHaveLength(1);
  });

  it('is not repeated where the server refuses it for good', async () => {
    const { session, server, clock } = await anOnlineSession();
    server.refuses('update_customer', 'validation', { times: 9 });

    session.setCustomer({ name: 'x'.repeat(5000) });
    session.setPage(SHOP);
    await clock.advance(60_000);

    expect(server.received('update_customer')).toHaveLength(1);
    expect(server.received('update_customer_page')).toHaveLength(1);
  });
});
