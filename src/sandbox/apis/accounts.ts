import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { JsonObject } from '../engine/contract.ts';
import type { Timers } from '../timers.ts';
import type { Authenticate } from './authenticated.ts';
import { cors } from './cors.ts';
import { type CustomerToken, type CustomerTokens, TRANSFER_LIFETIME } from './customer-tokens.ts';
import type { Faults } from './faults.ts';
import { isJsonObject } from './frame.ts';
import type { HttpContext, HttpEnv } from './http.ts';
import { ID_COOKIE, identityCookies, SECRET_COOKIE } from './identity-cookies.ts';
import { OauthRefusal } from './oauth-refusal.ts';
import { cameOverTls } from './request-origin.ts';

export interface AccountsOptions {
  readonly tokens: CustomerTokens;
  readonly authenticate: Authenticate;
  readonly organizationId: string;
  /** Applications that may ask. Absent: any. */
  readonly clientIds?: readonly string[] | undefined;
  readonly faults: Faults;
  readonly timers: Timers;
  /** A token was taken back: whoever is connected by it has to go. */
  readonly onRevoked: (token: string) => void;
  readonly report: (error: unknown) => void;
}

/** The accounts service: gives, describes, moves and takes back the tokens of customers. */
export function accountsApi(options: AccountsOptions): Hono<HttpEnv> {
  const { tokens, authenticate } = options;
  const app = new Hono<HttpEnv>();
  app.use('/v2/customer/*', cors);
  app.onError((error, c) => {
    const known = error instanceof OauthRefusal;
    if (!known) options.report(error);
    const refusal = known ? error : new OauthRefusal('server_error', 'Something went wrong on the server.', 500);
    return c.json({ oauth_exception: refusal.exception, exception_description: refusal.message }, refusal.status);
  });

  app.post('/v2/customer/token', (c) => giveToken(c));
  app.post('/v2/customer/:organization/:group/token', (c) => {
    const { organization, group } = c.req.param();
    checkOrganization(organization);
    return giveToken(c, group);
  });

  app.delete('/v2/customer/token', (c) => {
    const token = ownToken(c);
    tokens.revoke(token);
    options.onRevoked(token.value);
    return c.body(null, 200);
  });

  app.get('/v2/customer/info', (c) => {
    const token = ownToken(c, c.req.query('code'));
    const left = Math.floor((token.expiresAt - options.timers.now()) / 1000);
    const about = { client_id: token.clientId, organization_id: options.organizationId };
    return c.json({ ...describe(token), ...about, expires_in: left });
  });

  app.post('/v2/customer/identity_transfer', async (c) => {
    const body = await bodyOf(c);
    knownClient(required(body, 'client_id'));
    const bearer = required(body, 'bearer_type');
    if (bearer !== 'agent' && bearer !== 'customer') {
      throw new OauthRefusal('invalid_request', 'bearer_type is neither agent nor customer.');
    }
    if (bearer === 'agent') mustOwnCustomers(c);
    const customerId = bearer === 'agent' ? required(body, 'customer_id') : ownToken(c).customerId;
    tokens.mustExist(customerId);
    const code = tokens.newTransferCode(customerId, optional(body, 'code_challenge'));
    return c.json({ identity_transfer_token: code, expires_in: TRANSFER_LIFETIME });
  });

  async function giveToken(c: HttpContext, groupId?: string): Promise<Response> {
    const body = await bodyOf(c);
    await meetFault();
    const clientId = required(body, 'client_id');
    const grant = required(body, 'grant_type');
    knownClient(clientId);
    const wish = { clientId, groupId, expiresIn: wantedLifetime(body) };
    switch (grant) {
      case 'cookie': {
        checkOrganization(required(body, 'organization_id'));
        if (optional(body, 'redirect_uri') === undefined && c.req.header('origin') === undefined) {
          throw new OauthRefusal('invalid_request', 'redirect_uri is missing, and there is no Origin.');
        }
        const cookies = { id: getCookie(c, ID_COOKIE), secret: getCookie(c, SECRET_COOKIE) };
        const identity = tokens.ofBrowser(cookies, groupId);
        const { incoming } = c.env;
        for (const cookie of identityCookies(identity, cameOverTls(incoming), options.timers.now())) {
          c.header('Set-Cookie', cookie, { append: true });
        }
        const token = tokens.issue({ ...wish, customerId: identity.customerId });
        return c.json({ ...describe(token), organization_id: options.organizationId });
      }
      case 'agent_token': {
        mustOwnCustomers(c);
        const entityId = optional(body, 'entity_id');
        if (entityId !== undefined) tokens.mustExist(entityId);
        const token = tokens.issue({ ...wish, customerId: entityId ?? tokens.newCustomer(groupId) });
        return c.json({ ...describe(token), client_id: clientId, organization_id: options.organizationId });
      }
      case 'identity_token': {
        const customerId = tokens.exchange(required(body, 'code'), optional(body, 'code_verifier'));
        return c.json({ ...describe(tokens.issue({ ...wish, customerId })), client_id: clientId });
      }
      default:
        throw new OauthRefusal('unsupported_grant_type', `There is no grant ${grant}.`);
    }
  }

  function ownToken(c: HttpContext, code?: string): CustomerToken {
    const value = code ?? /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const token = value === undefined ? undefined : tokens.find(value);
    if (!token) throw new OauthRefusal('invalid_grant', 'The token is missing, wrong or has expired.');
    return token;
  }

  /** Only an agent's OAuth token with the scope for it may act for customers; a personal access token may not. */
  function mustOwnCustomers(c: HttpContext): void {
    const credentials = c.req.header('authorization') ?? '';
    const session = /^Bearer /i.test(credentials) ? authenticate('agent', credentials) : undefined;
    if (!session) throw new OauthRefusal('invalid_grant', "The agent's token is missing, wrong or has expired.");
    if (session.caller.kind !== 'agent' || !session.caller.scopes.includes('customers:own')) {
      throw new OauthRefusal('access_denied', 'The token lacks the scope customers:own.');
    }
  }

  function knownClient(clientId: string): void {
    if (options.clientIds && !options.clientIds.includes(clientId)) {
      throw new OauthRefusal('unauthorized_client', 'This client is not known.');
    }
  }

  function checkOrganization(organizationId: string): void {
    if (organizationId !== options.organizationId) {
      throw new OauthRefusal('invalid_request', 'This organization is not known.');
    }
  }

  async function meetFault(): Promise<void> {
    const fault = options.faults.take('accounts', 'token');
    const { delay_ms, error } = fault ?? {};
    if (delay_ms) await new Promise<void>((resolve) => options.timers.after(delay_ms, resolve));
    if (!error) return;
    const ours = error.type === 'server_error' || error.type === 'temporarily_unavailable';
    throw new OauthRefusal(error.type, error.message ?? 'This error was asked for.', ours ? 500 : 401);
  }

  return app;
}

/** A token as it is given out: with its whole life before it, however long the answer took. */
function describe({ value, customerId, createdAt, expiresAt }: CustomerToken): JsonObject {
  return {
    access_token: value,
    entity_id: customerId,
    expires_in: Math.floor((expiresAt - createdAt) / 1000),
    token_type: 'Bearer',
  };
}

/** Browsers send the JSON as plain text, so that no preflight is needed: what counts is the text. */
async function bodyOf(c: HttpContext): Promise<JsonObject> {
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    throw new OauthRefusal('invalid_request', 'The body is not JSON.', 400);
  }
  if (!isJsonObject(body)) throw new OauthRefusal('invalid_request', 'The body is not an object.', 400);
  return body;
}

function required(body: JsonObject, name: string): string {
  const value = optional(body, name);
  if (value === undefined) throw new OauthRefusal('invalid_request', `${name} is missing.`);
  return value;
}

function optional(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new OauthRefusal('invalid_request', `${name} is not a string.`);
  return value;
}

function wantedLifetime({ expires_in }: JsonObject): number | undefined {
  if (expires_in === undefined || expires_in === null) return undefined;
  if (typeof expires_in === 'number' && Number.isInteger(expires_in) && expires_in > 0) return expires_in;
  throw new OauthRefusal('invalid_request', 'expires_in is not a positive whole number.');
}
