import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import newAgentToken from '../../../test/frames/token/agent_token.new.json' with { type: 'json' };
import newCookie from '../../../test/frames/token/cookie.new.json' with { type: 'json' };
import identityToken from '../../../test/frames/token/identity_token.pkce.json' with { type: 'json' };
import transfer from '../../../test/frames/token/identity_transfer.agent.json' with { type: 'json' };
import info from '../../../test/frames/token/info.json' with { type: 'json' };
import { aCustomer, aCustomerToken, connect, control } from '../../../test/sandbox-clients.ts';
import { configSchema } from '../engine/config.ts';
import { createSandbox, type Sandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';

let timers: HeldTimers;
let sandbox: Sandbox;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
});
afterEach(() => sandbox.close());

const shop = { Origin: 'https://shop.example.test' };

interface Call {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

async function call(path: string, { body, headers = {}, method = 'POST' }: Call) {
  const text = typeof body === 'string' ? body : body && JSON.stringify(body);
  const response = await fetch(`${sandbox.url}/v2/customer/${path}`, { method, headers, ...(text && { body: text }) });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, body: answer === '' ? undefined : JSON.parse(answer) };
}

function cookieGrant(more: object = {}) {
  const { client_id, organization_id } = sandbox.info;
  return { grant_type: 'cookie', response_type: 'token', client_id, organization_id, ...more };
}

/** The cookies of an answer as a browser would send them back. */
function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

const agent = () => ({ Authorization: `Bearer ${sandbox.info.agents[0]?.token}` });
const keysOf = (body: object) => Object.keys(body).sort();

describe('the cookie grant', () => {
  it('gives a new customer and two cookies that last two years', async () => {
    const { status, body, headers } = await call('token', { body: cookieGrant(), headers: shop });

    expect(status).toBe(200);
    expect(keysOf(body)).toEqual(keysOf(newCookie.response.body));
    expect(body).toMatchObject({ expires_in: 28_800, token_type: 'Bearer' });
    expect(body.access_token).toMatch(/^dal:[a-z0-9]{24,}$/);
    const [id, secret] = headers.getSetCookie();
    expect(id).toMatch(
      new RegExp(
        `^__lc_cid=${body.entity_id}; Path=/v2/customer; Expires=.+ GMT; Max-Age=63072000; HttpOnly; SameSite=Lax$`,
      ),
    );
    expect(secret).toMatch(/^__lc_cst=[0-9a-f]{32}; Path=\/v2\/customer; /);
  });

  it('gives cookies for other sites over TLS, also where a proxy ends it, and never a domain', async () => {
    const headers = { ...shop, 'X-Forwarded-Proto': 'https' };
    const answer = await call('token', { body: cookieGrant(), headers });
    for (const cookie of answer.headers.getSetCookie()) {
      expect(cookie).toMatch(/; Secure; SameSite=None; Partitioned$/);
      expect(cookie).not.toContain('Domain');
    }
  });

  it('keeps the customer whose cookies come back, with a new token, and renews the cookies', async () => {
    const first = await call('token', { body: cookieGrant(), headers: shop });
    const cookie = cookiesOf(first.headers);
    const second = await call('token', { body: cookieGrant(), headers: { ...shop, Cookie: cookie } });

    expect(second.body.entity_id).toBe(first.body.entity_id);
    expect(second.body.access_token).not.toBe(first.body.access_token);
    expect(cookiesOf(second.headers)).toBe(cookie);
  });

  it('takes a wrong secret for a new customer', async () => {
    const first = await call('token', { body: cookieGrant(), headers: shop });
    const forged = `__lc_cid=${first.body.entity_id}; __lc_cst=00000000000000000000000000000000`;
    const second = await call('token', { body: cookieGrant(), headers: { ...shop, Cookie: forged } });

    expect(second.status).toBe(200);
    expect(second.body.entity_id).not.toBe(first.body.entity_id);
  });

  it('has another customer per group for one browser, and finds each again', async () => {
    const inGroup = `${sandbox.info.organization_id}/1/token`;
    const shared = await call('token', { body: cookieGrant(), headers: shop });
    const own = await call(inGroup, { body: cookieGrant(), headers: { ...shop, Cookie: cookiesOf(shared.headers) } });
    const back = await call('token', { body: cookieGrant(), headers: { ...shop, Cookie: cookiesOf(own.headers) } });
    const again = await call(`${inGroup}/`, {
      body: cookieGrant(),
      headers: { ...shop, Cookie: cookiesOf(back.headers) },
    });

    expect(own.body.entity_id).not.toBe(shared.body.entity_id);
    expect(back.body.entity_id).toBe(shared.body.entity_id);
    expect(again.body.entity_id).toBe(own.body.entity_id);
  });

  it('reads the body as JSON whatever type it claims to be', async () => {
    const headers = { ...shop, 'Content-Type': 'text/plain;charset=UTF-8' };
    expect(await call('token', { body: cookieGrant(), headers })).toMatchObject({ status: 200 });
  });

  it('says the whole life of a token it gives, however late the answer comes', async () => {
    const real = await createSandbox();
    const answers = await Promise.all(Array.from({ length: 20 }, () => aCustomerToken(real)));
    expect(new Set(answers.map(({ expires_in }) => expires_in))).toEqual(new Set([28_800]));
    await real.close();
  });

  it('gives as short a token as is wanted, and no longer one than usual', async () => {
    const short = await call('token', { body: cookieGrant({ expires_in: 60 }), headers: shop });
    const long = await call('token', { body: cookieGrant({ expires_in: 99_999 }), headers: shop });
    expect([short.body.expires_in, long.body.expires_in]).toEqual([60, 28_800]);
  });

  it.each([
    [{ grant_type: undefined }, 'invalid_request'],
    [{ client_id: undefined }, 'invalid_request'],
    [{ client_id: 7 }, 'invalid_request'],
    [{ organization_id: undefined }, 'invalid_request'],
    [{ organization_id: 'another' }, 'invalid_request'],
    [{ expires_in: 'long' }, 'invalid_request'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
  ])('refuses %o as %s', async (change, exception) => {
    const answer = await call('token', { body: cookieGrant(change), headers: shop });
    expect(answer).toMatchObject({ status: 401, body: { oauth_exception: exception } });
    expect(answer.body.exception_description).toMatch(/\.$/);
  });

  it('gives tokens that last, and to whom, as the configuration says', async () => {
    const config = v.parse(configSchema, { settings: { token_lifetime_s: 60, client_ids: ['known'] } });
    const strict = await createSandbox({ config });
    const ask = async (client_id: string) => {
      const body = JSON.stringify(cookieGrant({ client_id }));
      const response = await fetch(`${strict.url}/v2/customer/token`, { method: 'POST', headers: shop, body });
      return response.json();
    };
    expect(await ask('known')).toMatchObject({ expires_in: 60 });
    expect(await ask('unknown')).toMatchObject({ oauth_exception: 'unauthorized_client' });
    await strict.close();
  });

  it('refuses what names neither a redirect address nor an origin, and what is no JSON', async () => {
    expect(await call('token', { body: cookieGrant() })).toMatchObject({
      status: 401,
      body: { oauth_exception: 'invalid_request' },
    });
    expect(await call('token', { body: '{', headers: shop })).toMatchObject({
      status: 400,
      body: { oauth_exception: 'invalid_request' },
    });
  });

  it('knows its clients where it is told them', async () => {
    await sandbox.close();
    sandbox = await createSandbox({ clientIds: ['shop'] });
    expect(await call('token', { body: cookieGrant(), headers: shop })).toMatchObject({
      body: { oauth_exception: 'unauthorized_client' },
    });
    expect(await call('token', { body: cookieGrant({ client_id: 'shop' }), headers: shop })).toMatchObject({
      status: 200,
    });
  });
});

describe('the agent_token grant', () => {
  const grant = (more: object = {}) => ({ grant_type: 'agent_token', client_id: 'backend', ...more });

  it('makes a customer, and later gives tokens of the same one, without cookies', async () => {
    const first = await call('token', { body: grant(), headers: agent() });
    const second = await call('token', { body: grant({ entity_id: first.body.entity_id }), headers: agent() });

    expect(keysOf(first.body)).toEqual(keysOf(newAgentToken.response.body));
    expect(first.headers.getSetCookie()).toEqual([]);
    expect(second.body.entity_id).toBe(first.body.entity_id);
    await expect(aCustomer(sandbox, { token: second.body.access_token })).resolves.toMatchObject({
      id: first.body.entity_id,
    });
  });

  it('refuses an unknown customer, a wrong token, a personal access token and a bot', async () => {
    const [one] = sandbox.info.agents;
    const basic = `Basic ${Buffer.from(`${one?.id}:${one?.token}`).toString('base64')}`;
    const bot = `Bearer ${sandbox.bots[0]?.token}`;
    const asked = (headers: Record<string, string>, more: object = {}) => call('token', { body: grant(more), headers });

    expect(await asked(agent(), { entity_id: 'nobody' })).toMatchObject({
      status: 401,
      body: { oauth_exception: 'resource_not_found' },
    });
    expect(await asked({ Authorization: 'Bearer no' })).toMatchObject({ body: { oauth_exception: 'invalid_grant' } });
    expect(await asked({ Authorization: basic })).toMatchObject({ body: { oauth_exception: 'invalid_grant' } });
    expect(await asked({ Authorization: bot })).toMatchObject({ body: { oauth_exception: 'access_denied' } });
  });
});

describe('an identity', () => {
  const { code_verifier: verifier } = identityToken.request.body;
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const exchange = (code: string, more: object = {}) =>
    call('token', { body: { grant_type: 'identity_token', client_id: 'other', code, ...more } });

  it('moves to another browser, once', async () => {
    const { entity_id: customer_id } = await aCustomerToken(sandbox);
    const wish = { bearer_type: 'agent', client_id: 'backend', customer_id };
    const code = await call('identity_transfer', { body: wish, headers: agent() });
    expect(keysOf(code.body)).toEqual(keysOf(transfer.response.body));
    expect(code.body.expires_in).toBe(3600);

    const moved = await exchange(code.body.identity_transfer_token);
    expect(moved.body.entity_id).toBe(customer_id);
    expect(keysOf(moved.body)).toEqual(keysOf(identityToken.response.body));
    expect(await exchange(code.body.identity_transfer_token)).toMatchObject({
      status: 401,
      body: { oauth_exception: 'invalid_grant' },
    });
  });

  it.each([challenge, verifier])('with the challenge %s moves only to who has the verifier', async (code_challenge) => {
    const own = await aCustomerToken(sandbox);
    const { body } = await call('identity_transfer', {
      body: { bearer_type: 'customer', client_id: 'shop', code_challenge },
      headers: { Authorization: `Bearer ${own.access_token}` },
    });

    const code = body.identity_transfer_token;
    expect(await exchange(code)).toMatchObject({ body: { oauth_exception: 'invalid_grant' } });
    expect(await exchange(code, { code_verifier: 'guess' })).toMatchObject({
      body: { oauth_exception: 'invalid_grant' },
    });
    expect(await exchange(code, { code_verifier: verifier })).toMatchObject({ body: { entity_id: own.entity_id } });
  });

  it('does not move after an hour, nor without a word from whom it belongs to', async () => {
    const { entity_id: customer_id } = await aCustomerToken(sandbox);
    const wish = { bearer_type: 'agent', client_id: 'backend', customer_id };
    const { body } = await call('identity_transfer', { body: wish, headers: agent() });
    timers.advance(3_600_000);

    expect(await exchange(body.identity_transfer_token)).toMatchObject({ body: { oauth_exception: 'invalid_grant' } });
    expect(await call('identity_transfer', { body: wish })).toMatchObject({
      body: { oauth_exception: 'invalid_grant' },
    });
    const stranger = { ...wish, customer_id: 'nobody' };
    expect(await call('identity_transfer', { body: stranger, headers: agent() })).toMatchObject({
      body: { oauth_exception: 'resource_not_found' },
    });
  });
});

describe('a token', () => {
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

  it('is described with the time it has left', async () => {
    const { access_token } = await aCustomerToken(sandbox);
    timers.advance(10_000);
    const answer = await call('info', { method: 'GET', headers: bearer(access_token) });

    expect(answer.status).toBe(200);
    expect(keysOf(answer.body)).toEqual(keysOf(info.response.body));
    expect(answer.body).toMatchObject({ access_token, expires_in: 28_790 });
    expect(await call(`info?code=${access_token}`, { method: 'GET' })).toMatchObject({ status: 200 });
  });

  it('that is unknown, missing or over is answered 401', async () => {
    const { access_token } = await aCustomerToken(sandbox);
    timers.advance(28_800_000);
    for (const headers of [{}, bearer('dal:unknown'), bearer(access_token)]) {
      expect(await call('info', { method: 'GET', headers })).toMatchObject({ status: 401 });
      expect(await call('token', { method: 'DELETE', headers })).toMatchObject({ status: 401 });
    }
  });

  it('that is taken back ends the connections that logged in with it, and no others', async () => {
    const first = await aCustomer(sandbox);
    const { body } = await call('token', {
      body: { grant_type: 'agent_token', client_id: 'backend', entity_id: first.id },
      headers: agent(),
    });
    const second = await aCustomer(sandbox, { token: body.access_token });

    const answer = await call('token', { method: 'DELETE', headers: bearer(first.token) });

    expect(answer).toMatchObject({ status: 200, body: undefined });
    expect((await first.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'access_token_revoked' });
    await expect(second.request('ping')).resolves.toEqual({});
    const again = await connect(sandbox, 'customer');
    await expect(again.request('login', { token: first.token })).rejects.toMatchObject({ type: 'authentication' });
  });

  it('is one of 25 that a customer may hold; the oldest goes', async () => {
    const tokens: string[] = [];
    const first = await call('token', { body: cookieGrant(), headers: shop });
    const headers = { ...shop, Cookie: cookiesOf(first.headers) };
    tokens.push(first.body.access_token);
    for (let count = 0; count < 25; count += 1) {
      tokens.push((await call('token', { body: cookieGrant(), headers })).body.access_token);
    }
    const statuses = await Promise.all(
      tokens.map(async (token) => (await call('info', { method: 'GET', headers: bearer(token) })).status),
    );
    expect(statuses).toEqual([401, ...Array.from({ length: 25 }, () => 200)]);
  });
});

describe('the accounts service', () => {
  it('lets any page call it with cookies, on errors and on preflights too', async () => {
    const answers = [
      await call('token', { body: cookieGrant(), headers: shop }),
      await call('token', { body: '{', headers: shop }),
      await call('token', { method: 'OPTIONS', headers: shop }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 204]);
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe('https://shop.example.test');
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('vary')).toBe('Origin');
    }
  });

  it('fails on demand', async () => {
    const fault = { side: 'accounts', action: 'token', times: 1, error: { type: 'server_error' } };
    await control(sandbox, 'faults', { faults: [fault] });
    expect(await call('token', { body: cookieGrant(), headers: shop })).toMatchObject({
      status: 500,
      body: { oauth_exception: 'server_error' },
    });
    expect(await call('token', { body: cookieGrant(), headers: shop })).toMatchObject({ status: 200 });
  });
});
