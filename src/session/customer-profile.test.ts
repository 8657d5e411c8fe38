import { expect, it } from 'vitest';
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

  itIn36('replaces session fields after a login that could only merge them', async () => {
    const { session, server } = aSession({ options: { customer: { sessionFields: [['plan', 'trial']] } } });
    session.setSessionFields([]);

    session.connect();
    await server.acceptsLogin();

    expect(server.received('set_customer_session_fields')).toEqual([{ session_fields: [] }]);
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
