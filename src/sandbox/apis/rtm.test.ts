import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { aCustomer, aCustomerToken, anAgent, at, connect, control } from '../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';

let timers: HeldTimers;
let sandbox: Sandbox;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
});
afterEach(() => sandbox.close());

describe('opening a socket', () => {
  it.each(['3.4', '3.5', '3.6'])('works under /v%s on both sides', async (version) => {
    const customer = await aCustomer(sandbox, { version });
    const agent = await anAgent(sandbox, { version });
    expect(customer.login).toMatchObject({ customer: { id: customer.id } });
    expect(agent.login).toMatchObject({ my_profile: { id: agent.id } });
  });

  it.each(['customer', 'agent'] as const)(
    'with a version that is not served tells the %s so, and closes',
    async (side) => {
      const client = await connect(sandbox, side, { version: '3.3' });
      const push = await client.waitForPush(`${side}_disconnected`);
      expect(push.payload).toEqual({ reason: 'unsupported_version' });
      expect(await client.closed).toBe(1008);
    },
  );

  it.each(['', 'organization_id=somebody-else', 'license_id=many'])(
    'of a customer with the query "%s" gives license_not_found',
    async (query) => {
      const client = await connect(sandbox, 'customer', { query });
      expect(await client.waitForPush('customer_disconnected')).toEqual({
        version: '3.6',
        action: 'customer_disconnected',
        type: 'push',
        payload: { reason: 'license_not_found' },
      });
      expect(await client.closed).toBe(1008);
    },
  );

  it('is refused in the version of its path', async () => {
    const client = await connect(sandbox, 'customer', { version: '3.5', query: '' });
    expect((await client.waitForPush('customer_disconnected')).version).toBe('3.5');
  });

  it('takes any license number in place of the organization, and none at all from agents', async () => {
    await expect(aCustomer(sandbox, { query: 'license_id=99' })).resolves.toBeDefined();
    await expect(anAgent(sandbox, { query: '' })).resolves.toBeDefined();
  });

  it('at another path is HTTP 404', async () => {
    const call = request(`${sandbox.url}/v3.6/visitor/rtm/ws`, {
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        'Sec-WebSocket-Version': '13',
      },
    });
    call.end();
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(404);
  });

  it('is refused to the 101st without a login (R100)', async () => {
    const crowd = await Promise.all(Array.from({ length: 100 }, () => connect(sandbox, 'customer')));
    const late = await connect(sandbox, 'customer');
    expect((await late.waitForPush('customer_disconnected')).payload).toEqual({
      reason: 'too_many_unauthorized_connections',
    });

    await crowd[0]?.close();
    const next = await connect(sandbox, 'customer');
    await expect(next.request('ping')).resolves.toEqual({});
  });
});

describe('before the login', () => {
  it('ping is answered, and everything else refused', async () => {
    const client = await connect(sandbox, 'customer');
    await expect(client.request('ping')).resolves.toEqual({});
    await expect(client.request('list_chats', {})).rejects.toMatchObject({ type: 'authentication' });
    await expect(client.request('no_such_action', {})).rejects.toMatchObject({ type: 'authentication' });
  });

  it('a wrong token is refused, and the socket can be used for another try', async () => {
    const { access_token } = await aCustomerToken(sandbox);
    const client = await connect(sandbox, 'customer');
    await expect(client.request('login', {})).rejects.toMatchObject({ type: 'validation' });
    await expect(client.request('login', { token: 'Bearer dal:wrong' })).rejects.toMatchObject({
      type: 'authentication',
    });
    await expect(client.request('login', { token: access_token })).resolves.toMatchObject({ chats: [] });
  });

  it("an agent's token is none of a customer, nor the other way round", async () => {
    const [agent] = sandbox.info.agents;
    const { access_token } = await aCustomerToken(sandbox);
    const asCustomer = await connect(sandbox, 'customer');
    const asAgent = await connect(sandbox, 'agent');
    await expect(asCustomer.request('login', { token: `Bearer ${agent?.token}` })).rejects.toMatchObject({
      type: 'authentication',
    });
    await expect(asAgent.request('login', { token: `Bearer ${access_token}` })).rejects.toMatchObject({
      type: 'authentication',
    });
  });

  it('30 s are all there is, pings or not (R94)', async () => {
    const client = await connect(sandbox, 'customer');
    timers.advance(29_000);
    await client.request('ping');
    timers.advance(1000);
    expect((await client.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'connection_timeout' });
    expect(await client.closed).toBe(1008);
  });
});

describe('the login', () => {
  it('happens once', async () => {
    const customer = await aCustomer(sandbox);
    await expect(customer.request('login', { token: customer.token })).rejects.toMatchObject({ type: 'validation' });
    await expect(customer.request('list_chats', {})).resolves.toMatchObject({ chats_summary: [] });
  });

  it('takes a personal access token from agents, and none from bots', async () => {
    const [agent] = sandbox.info.agents;
    const [bot] = sandbox.bots;
    const basic = Buffer.from(`${agent?.id}:${agent?.token}`).toString('base64');
    const client = await connect(sandbox, 'agent');
    await expect(client.request('login', { token: `Bearer ${bot?.token}` })).rejects.toMatchObject({
      type: 'authorization',
    });
    await expect(client.request('login', { token: `Basic ${basic}` })).resolves.toMatchObject({
      my_profile: { id: agent?.id },
    });
  });

  it('of the eleventh connection of a customer ends in too_many_connections (R100)', async () => {
    const { access_token: token } = await aCustomerToken(sandbox);
    for (let count = 0; count < 10; count += 1) await aCustomer(sandbox, { token });

    const eleventh = await connect(sandbox, 'customer');
    eleventh.send({ request_id: '1', action: 'login', payload: { token } });

    expect((await eleventh.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'too_many_connections' });
    await expect(eleventh.closed).resolves.toBe(1008);
    await expect(aCustomer(sandbox)).resolves.toBeDefined();
  });
});

describe('a frame', () => {
  it('that is no JSON gets an error without an action, and the connection stays', async () => {
    const customer = await aCustomer(sandbox);
    customer.send('{"action":');
    const answer = await customer.next();
    expect(answer).toMatchObject({ type: 'response', success: false, payload: { error: { type: 'validation' } } });
    expect(answer).not.toHaveProperty('action');
    await expect(customer.request('ping')).resolves.toEqual({});
  });

  it('with an unknown action is not_found, and so is one that is for the Web alone', async () => {
    const customer = await aCustomer(sandbox);
    await expect(customer.request('no_such_action', {})).rejects.toMatchObject({ type: 'not_found' });
    await expect(customer.request('get_configuration', {})).rejects.toMatchObject({ type: 'not_found' });
    await expect(customer.request('logout', {})).rejects.toMatchObject({ type: 'not_found' });
  });

  it('may ask for a higher version than its connection, and not for a lower one', async () => {
    const customer = await aCustomer(sandbox, { version: '3.5' });
    await expect(customer.request('list_chats', {}, { version: '3.4' })).rejects.toMatchObject({
      type: 'unsupported_version',
    });
    await expect(customer.request('list_chats', {}, { version: '3.7' })).resolves.toMatchObject({ total_chats: 0 });
  });

  it('above 64 KiB is refused, and above 1 MiB ends the connection', async () => {
    const customer = await aCustomer(sandbox);
    const padding = 'x'.repeat(64 * 1024);
    await expect(customer.request('ping', { padding })).rejects.toMatchObject({ type: 'validation' });
    await expect(customer.request('ping')).resolves.toEqual({});
    customer.send({ action: 'ping', payload: { padding: 'x'.repeat(1024 * 1024) } });
    expect(await customer.closed).toBe(1009);
  });

  it('without an id is answered without one', async () => {
    const customer = await aCustomer(sandbox);
    customer.send({ action: 'ping' });
    expect(await customer.next()).toEqual({ action: 'ping', type: 'response', success: true, payload: {} });
  });
});

describe('a silent connection', () => {
  it('that answers control pings stays, though it never sends one itself', async () => {
    const customer = await aCustomer(sandbox);
    for (let pings = 0; pings < 8; pings += 1) {
      const ping = once(customer.socket, 'ping');
      timers.advance(15_000);
      await ping;
      // The answer to the ping is on its way already; this takes the longer one.
      await fetch(`${sandbox.url}/sandbox/connections`);
    }
    expect(customer.socket.readyState).toBe(WebSocket.OPEN);
    await expect(customer.request('list_chats', {})).resolves.toBeDefined();
  });

  it('without any sign of life ends after 30 s (R94)', async () => {
    const client = await connect(sandbox, 'agent');
    const token = sandbox.info.agents[0]?.token;
    await client.request('login', { token });
    client.socket.pause();
    timers.advance(30_000);
    client.socket.resume();
    expect((await client.waitForPush('agent_disconnected')).payload).toEqual({ reason: 'connection_timeout' });
    expect(await client.closed).toBe(1000);
  });
});

describe('requests that wait', () => {
  it('are ten at most; the eleventh is refused, ping is not (R96)', async () => {
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'faults', { faults: [{ action: 'list_chats', delay_ms: 1000 }] });
    const waiting = Array.from({ length: 10 }, () => customer.request('list_chats', {}));

    await expect(customer.request('get_customer', {})).rejects.toMatchObject({
      type: 'pending_requests_limit_reached',
    });
    await expect(customer.request('ping')).resolves.toEqual({});
    timers.advance(1000);

    await expect(Promise.all(waiting)).resolves.toHaveLength(10);
    await expect(customer.request('get_customer', {})).resolves.toMatchObject({ id: customer.id });
  });

  it('for 15 s are answered request_timeout (R96)', async () => {
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'faults', { faults: [{ action: 'list_chats', delay_ms: 60_000 }] });
    const answer = customer.request('list_chats', {});
    await customer.settled();
    timers.advance(15_000);
    await expect(answer).rejects.toMatchObject({ type: 'request_timeout' });
  });
});

describe('pushes', () => {
  it('come after the answer, and carry the request id on the connection that asked alone', async () => {
    const asking = await aCustomer(sandbox);
    const other = await aCustomer(sandbox, { token: asking.token });

    asking.send({ request_id: 'mine', action: 'update_customer', payload: { name: 'Ida' } });

    const own = await asking.waitForPush('customer_updated');
    const theirs = await other.waitForPush('customer_updated');
    const order = asking.frames.slice(-2).map(({ type, request_id }) => `${type} ${request_id}`);
    expect(order).toEqual(['response mine', 'push mine']);
    expect(own).toMatchObject({ version: '3.6', request_id: 'mine', payload: { name: 'Ida' } });
    expect(theirs).not.toHaveProperty('request_id');
    expect(theirs.payload).toEqual(own.payload);
  });

  it('are only those that the login asked for, in each version that it asked for', async () => {
    const pushes = { '3.5': ['customer_updated'], '3.6': ['customer_updated', 'no_such_push'] };
    const both = await aCustomer(sandbox, { version: '3.5', login: { pushes } });
    const deaf = await aCustomer(sandbox, { token: both.token, login: { pushes: { '3.6': ['incoming_event'] } } });

    await both.request('update_customer', { name: 'Ida' });

    const versions = [await both.waitForPush('customer_updated'), await both.waitForPush('customer_updated')];
    expect(versions.map(({ version }) => version).sort()).toEqual(['3.5', '3.6']);
    await deaf.settled();
    expect(deaf.pushNames()).toEqual([]);
  });

  it('of a disconnect come whatever the login asked for', async () => {
    const deaf = await aCustomer(sandbox, { login: { pushes: { '3.6': [] } } });
    await control(sandbox, 'disconnect', { customer_id: deaf.id, reason: 'internal_error' });
    expect((await deaf.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'internal_error' });
    expect(await deaf.closed).toBe(1000);
  });
});

describe('a token', () => {
  it('that runs out ends the connection', async () => {
    await sandbox.close();
    sandbox = await createSandbox({ timers, tokenLifetime: 20 });
    const customer = await aCustomer(sandbox);
    timers.advance(20_000);
    expect((await customer.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'access_token_expired' });
    expect(await customer.closed).toBe(1000);
  });

  it('is renewed by an agent with update_session, for the same account', async () => {
    const agent = await anAgent(sandbox);
    const other = sandbox.info.agents[1]?.token;
    await expect(agent.request('update_session', { token: agent.token })).resolves.toEqual({});
    await expect(agent.request('update_session', { token: 'x' })).rejects.toMatchObject({ type: 'authentication' });
    await expect(agent.request('update_session', { token: other })).rejects.toMatchObject({ type: 'authorization' });
  });
});

describe('leaving', () => {
  it('by logout answers the agent and closes', async () => {
    const agent = await anAgent(sandbox);
    await expect(agent.request('logout', {})).resolves.toEqual({});
    expect(await agent.closed).toBe(1000);
  });

  it('of the server is told to customers as something that passes', async () => {
    const customer = await aCustomer(sandbox);
    await sandbox.close();
    expect(at(customer.frames.at(-1), 'payload.reason')).toBe('connection_evicted');
    expect(await customer.closed).toBe(1000);
  });
});
