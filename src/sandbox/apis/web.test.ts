import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, aCustomerToken, anAgent, at, control, web } from '../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';

let timers: HeldTimers;
let sandbox: Sandbox;
let token: string;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
  token = (await aCustomerToken(sandbox)).access_token;
});
afterEach(() => sandbox.close());

const listChats = (more: object = {}) => web(sandbox, 'customer', 'list_chats', { token, payload: {}, ...more });

describe('an action over the Web', () => {
  it.each(['3.4', '3.5', '3.6'])('is answered under /v%s', async (version) => {
    expect(await listChats({ version })).toMatchObject({ status: 200, body: { chats_summary: [], total_chats: 0 } });
  });

  it('takes its version from a header where the path has none', async () => {
    const url = `${sandbox.url}/customer/action/list_chats?license_id=1`;
    const call = (version: string) =>
      fetch(url, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'X-API-Version': version } });
    expect((await call('3.6')).status).toBe(200);
    expect((await call('2.0')).status).toBe(400);
  });

  it('has an empty object for an empty answer, as JSON', async () => {
    const answer = await web(sandbox, 'customer', 'update_customer', { token, payload: { name: 'Ida' } });
    expect(answer).toMatchObject({ status: 200, body: {} });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('reads its body as JSON whatever type it claims to be, and no body as an empty object', async () => {
    expect(await listChats({ headers: { 'Content-Type': 'text/plain' } })).toMatchObject({ status: 200 });
    expect(await listChats({ payload: undefined })).toMatchObject({ status: 200 });
  });

  it.each([
    ['no token', { token: undefined }, 401, 'authentication'],
    ['a wrong token', { token: 'dal:wrong' }, 401, 'authentication'],
    ['no organization', { query: '' }, 404, 'license_not_found'],
    ['another organization', { query: 'organization_id=x' }, 404, 'license_not_found'],
    ['an old version', { version: '3.3' }, 400, 'unsupported_version'],
    ['a wrong method', { method: 'PUT' }, 405, 'validation'],
  ])('with %s is refused', async (_, change, status, type) => {
    expect(await listChats(change)).toMatchObject({ status, body: { error: { type } } });
  });

  it('with a body that is no object is refused', async () => {
    for (const payload of [[], 'text']) {
      expect(await listChats({ payload })).toMatchObject({ status: 400, body: { error: { type: 'validation' } } });
    }
  });

  it('that is unknown or lives on sockets alone is not found', async () => {
    for (const action of ['no_such_action', 'login', 'ping', 'update_customer_page']) {
      expect(await web(sandbox, 'customer', action, { token, payload: {} })).toMatchObject({
        status: 404,
        body: { error: { type: 'not_found' } },
      });
      expect(await web(sandbox, 'customer', action, { token, method: 'GET' })).toMatchObject({ status: 404 });
    }
  });

  it('with too large a body is refused, and the next one works', async () => {
    expect(await listChats({ payload: { padding: 'x'.repeat(1_100_000) } })).toMatchObject({
      status: 413,
      body: { error: { type: 'entity_too_large' } },
    });
    expect(await listChats()).toMatchObject({ status: 200 });
  });

  it('causes the same pushes as over a socket, without a request id', async () => {
    const customer = await aCustomer(sandbox, { token });
    await web(sandbox, 'customer', 'update_customer', { token, payload: { name: 'Ida' } });
    const push = await customer.waitForPush('customer_updated');
    expect(push.payload).toMatchObject({ name: 'Ida' });
    expect(push).not.toHaveProperty('request_id');
  });

  it('works for agents without naming an organization, with a bearer, a personal access token, and for bots', async () => {
    const [agent] = sandbox.info.agents;
    const basic = Buffer.from(`${agent?.id}:${agent?.token}`).toString('base64');
    const call = { payload: {}, query: '' };
    expect(await web(sandbox, 'agent', 'list_chats', { ...call, token: agent?.token ?? '' })).toMatchObject({
      status: 200,
    });
    expect(
      await web(sandbox, 'agent', 'list_chats', { ...call, headers: { Authorization: `Basic ${basic}` } }),
    ).toMatchObject({ status: 200 });
    expect(await web(sandbox, 'agent', 'list_chats', { ...call, token: sandbox.bots[0]?.token ?? '' })).toMatchObject({
      status: 200,
    });
  });
});

describe('configuration over the Web', () => {
  const get = (action: string, query: string, more: object = {}) =>
    web(sandbox, 'customer', action, { method: 'GET', query: `license_id=1&${query}`, ...more });

  it('is read with GET and without a token, and with GET alone', async () => {
    expect(await get('get_dynamic_configuration', 'group_id=0')).toMatchObject({
      status: 200,
      body: { organization_id: sandbox.info.organization_id, livechat: { group_id: 0 } },
    });
    expect(await get('get_dynamic_configuration', '', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await get('list_chats', '')).toMatchObject({ status: 405 });
  });

  it('is flat for 3.4 and 3.5', async () => {
    expect(await get('get_dynamic_configuration', 'group_id=1', { version: '3.5' })).toMatchObject({
      body: { organization_id: sandbox.info.organization_id, group_id: 1 },
    });
  });

  it('is kept by browsers for good where its version is in the address', async () => {
    const dynamic = await get('get_dynamic_configuration', '');
    const version = at(dynamic.body, 'livechat.config_version');
    const answer = await get('get_configuration', `group_id=0&version=${version}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toMatch(/max-age=31536000/);
    expect(await get('get_configuration', 'group_id=0&version=old')).toMatchObject({ status: 404 });
  });

  it('gives properties of organization and group', async () => {
    expect(await get('list_license_properties', '')).toMatchObject({ status: 200 });
    expect(await get('list_group_properties', 'id=0')).toMatchObject({ status: 200 });
  });
});

describe('CORS', () => {
  const page = { Origin: 'https://shop.example.test' };

  it('names the exact origin on answers, errors and preflights', async () => {
    const answers = [
      await listChats({ headers: page }),
      await listChats({ headers: page, token: undefined }),
      await listChats({ headers: page, method: 'OPTIONS', payload: undefined }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 204]);
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'access-control-allow-origin': 'https://shop.example.test',
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
        'access-control-allow-headers': 'authorization, content-type, x-api-version, x-region, x-author-id',
        'access-control-max-age': '600',
        vary: 'Origin',
      });
    }
  });

  it('says nothing to those who are no page', async () => {
    const { headers } = await listChats();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('faults over the Web', () => {
  it('answer an error of any type with its status', async () => {
    await control(sandbox, 'faults', {
      faults: [{ action: 'list_chats', error: { type: 'service_unavailable', data: { region: 'fra' } }, times: 1 }],
    });
    expect(await listChats()).toMatchObject({
      status: 503,
      body: { error: { type: 'service_unavailable', data: { region: 'fra' } } },
    });
    expect(await listChats()).toMatchObject({ status: 200 });
  });

  it('delay the answer, and break the line', async () => {
    await control(sandbox, 'faults', { faults: [{ action: 'list_chats', delay_ms: 50_000 }] });
    const answer = listChats();
    await anAgent(sandbox);
    timers.advance(15_000);
    expect(await answer).toMatchObject({ status: 504, body: { error: { type: 'request_timeout' } } });

    await control(sandbox, 'faults', { faults: [{ action: 'list_chats', drop: true }] });
    await expect(listChats()).rejects.toThrow();
  });
});
