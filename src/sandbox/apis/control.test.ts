import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, anAgent, connect, control } from '../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../server.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

describe('the control endpoint', () => {
  it('tells what the sandbox is, as --json does', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/info`);
    expect(await response.json()).toEqual(sandbox.info);
  });

  it('disconnects one customer with a reason, and no other', async () => {
    const [ida, bo] = [await aCustomer(sandbox), await aCustomer(sandbox)];
    const answer = await control(sandbox, 'disconnect', {
      customer_id: ida.id,
      reason: 'misdirected_connection',
      data: { region: 'fra' },
    });

    expect(answer.body).toEqual({ connections: 1 });
    expect(await ida.waitForPush('customer_disconnected')).toMatchObject({
      version: '3.6',
      payload: { reason: 'misdirected_connection', data: { region: 'fra' } },
    });
    expect(await ida.closed).toBe(1000);
    await expect(bo.request('ping')).resolves.toEqual({});
  });

  it('breaks lines without a closing frame', async () => {
    const agent = await anAgent(sandbox);
    await control(sandbox, 'drop', { agent_id: agent.id });
    expect(await agent.closed).toBe(1006);
  });

  it('pushes any frame', async () => {
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'push', {
      customer_id: customer.id,
      action: 'brand_new',
      payload: { x: 1 },
      version: '3.5',
    });
    expect(await customer.waitForPush('brand_new')).toEqual({
      version: '3.5',
      action: 'brand_new',
      type: 'push',
      payload: { x: 1 },
    });
  });

  it('makes tokens expire under open connections', async () => {
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'expire_tokens', { customer_id: customer.id });
    expect((await customer.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'access_token_expired' });
    const again = await connect(sandbox, 'customer');
    await expect(again.request('login', { token: customer.token })).rejects.toMatchObject({ type: 'authentication' });
  });

  it('turns groups off and on by their agents', async () => {
    await anAgent(sandbox);
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'routing_status', { status: 'not_accepting_chats' });
    await expect(customer.request('list_group_statuses', { all: true })).resolves.toMatchObject({
      groups_status: { 0: 'offline' },
    });
    await control(sandbox, 'routing_status', { status: 'accepting_chats' });
    await expect(customer.request('list_group_statuses', { all: true })).resolves.toMatchObject({
      groups_status: { 0: 'online' },
    });
  });

  it('refuses sockets with a reason', async () => {
    const error = { type: 'misdirected_connection', data: { region: 'fra' } };
    await control(sandbox, 'faults', { faults: [{ action: 'connect', side: 'customer', error, times: 1 }] });
    const refused = await connect(sandbox, 'customer');
    expect((await refused.waitForPush('customer_disconnected')).payload).toEqual({
      reason: 'misdirected_connection',
      data: { region: 'fra' },
    });
    await expect(aCustomer(sandbox)).resolves.toBeDefined();
  });

  it('loses the answer to something that was done', async () => {
    const customer = await aCustomer(sandbox);
    await control(sandbox, 'faults', { faults: [{ action: 'update_customer', when: 'after', drop: true }] });
    customer.send({ action: 'update_customer', payload: { name: 'Ida' } });
    expect(await customer.closed).toBe(1006);
    const again = await aCustomer(sandbox, { token: customer.token });
    expect(again.login).toMatchObject({ customer: { name: 'Ida' } });
  });

  it.each([
    ['disconnect', {}, 'reason'],
    ['push', { action: 'x', payload: [] }, 'payload'],
    ['faults', { faults: [{ action: 'x', delay_ms: -1 }] }, 'faults.0.delay_ms'],
    ['faults', { faults: [{ action: 'x', delays: 1 }] }, 'faults.0.delays'],
  ])('names the field that is wrong: %s %o', async (what, body, path) => {
    const answer = await control(sandbox, what, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { type: 'validation' } } });
    expect(JSON.stringify(answer.body)).toContain(`${path}: `);
  });
});

describe('whom the control endpoint trusts', () => {
  it('are pages of this machine, and no others', async () => {
    const from = (origin: string) => fetch(`${sandbox.url}/sandbox/info`, { headers: { Origin: origin } });
    const [own, other] = [await from('http://localhost:8000'), await from('https://shop.example.test')];
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:8000');
    expect(await own.json()).toEqual(sandbox.info);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(await other.json()).toMatchObject({ agents: [] });
    const headers = { Origin: 'https://shop.example.test' };
    expect((await fetch(`${sandbox.url}/sandbox/drop`, { method: 'POST', body: '{}', headers })).status).toBe(404);
  });

  it('are not those who reach it by a name that only leads here', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const call = request(`${sandbox.url}/sandbox/info`, { headers: { Host: 'evil.example.test' } }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      });
      call.once('error', reject).end();
    });
    expect(JSON.parse(answer)).toMatchObject({ agents: [], url: 'http://evil.example.test' });
  });

  it('are nobody where the server listens to other machines, unless it is told to', async () => {
    const open = await createSandbox({ host: '0.0.0.0' });
    const told = await createSandbox({ host: '0.0.0.0', control: true });
    const agentsOf = async (one: Sandbox) => (await (await fetch(`${one.url}/sandbox/info`)).json()).agents.length;
    expect([await agentsOf(open), await agentsOf(told)]).toEqual([0, 2]);
    expect((await control(open, 'drop', {}).catch(() => undefined))?.status).not.toBe(200);
    await Promise.all([open.close(), told.close()]);
  });
});
