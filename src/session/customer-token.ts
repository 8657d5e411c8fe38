import type { CustomerToken, SessionOptions } from './contract.ts';
import { accountsUrl } from './endpoint.ts';
import type { HttpCalls } from './http-calls.ts';
import type { Kept } from './kept.ts';
import type { Clock } from './ports.ts';

/** A token is not used for its last minute. */
const STALE_BEFORE = 60_000;
const DEADLINE = 16_000;
/** Answers of the token service that may be others the next time. */
const PASSING = ['server_error', 'temporarily_unavailable'];

/** The token service said no and will say so again. */
export class TokenRefused extends Error {}

export interface CustomerTokens {
  /**
   * A valid token that is not the `refused` one (its `accessToken`): the one at hand, or a new one. At most one is asked
   * for at a time (promise 12).
   * @throws TokenRefused, or whatever kept the service from answering
   */
  get(refused?: string): Promise<CustomerToken>;
  /** Forgets the token at hand, and makes nothing of one that is on its way. */
  forget(): void;
}

interface Wiring {
  readonly options: SessionOptions;
  readonly clock: Clock;
  readonly kept: Kept;
  readonly calls: HttpCalls;
  readonly count: (action: string) => void;
  /** A token came: it is this customer's. Called before the token is kept. */
  readonly identified: (entityId: string) => void;
}

export function createCustomerTokens({ options, clock, kept, calls, count, identified }: Wiring): CustomerTokens {
  let held: CustomerToken | undefined;
  let underWay: Promise<CustomerToken> | undefined;
  let epoch = 0;

  const isGood = (token: CustomerToken | undefined, refused: string | undefined): token is CustomerToken =>
    token !== undefined &&
    token.accessToken !== refused &&
    clock.now() < (token.creationDate ?? 0) + token.expiresIn - STALE_BEFORE;

  const fetchToken = async (refused: string | undefined): Promise<CustomerToken> => {
    count('token');
    const token: unknown = options.getToken
      ? await options.getToken({ fresh: refused !== undefined })
      : await cookieGrant(options, calls);
    if (!isToken(token)) throw new Error('The token lacks accessToken, entityId or expiresIn.');
    return { ...token, creationDate: token.creationDate ?? clock.now() };
  };

  const renew = async (refused: string | undefined): Promise<CustomerToken> => {
    const mine = epoch;
    const token = await fetchToken(refused);
    if (mine === epoch) {
      held = token;
      identified(token.entityId);
      // A page that brings its own tokens also knows best how long to keep them.
      if (!options.getToken) kept.write('token', token);
    }
    return token;
  };

  return {
    get: async (refused) => {
      if (!isGood(held, refused) && !options.getToken) held = kept.read('token', isToken);
      if (isGood(held, refused)) {
        identified(held.entityId);
        return held;
      }
      const mine = epoch;
      underWay ??= renew(refused).finally(() => {
        if (mine === epoch) underWay = undefined;
      });
      return underWay;
    },
    forget: () => {
      epoch += 1;
      held = undefined;
      underWay = undefined;
    },
  };
}

/** The platform's own way: a browser is known by its cookies on the accounts host. */
async function cookieGrant(options: SessionOptions, calls: HttpCalls): Promise<unknown> {
  const { clientId, organizationId, page } = options;
  if (clientId === undefined) throw new TokenRefused('Without getToken a clientId is needed.');
  const request = {
    grant_type: 'cookie',
    response_type: 'token',
    client_id: clientId,
    organization_id: organizationId,
    redirect_uri: page?.url.split(/[?#]/)[0],
  };
  const { status, text } = await calls.fetch(
    {
      method: 'POST',
      url: `${accountsUrl(options)}/v2/customer/token`,
      // As a form would send it: no preflight.
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify(request),
      credentials: true,
    },
    DEADLINE,
  );
  const said = parsed(text);
  if (status === 200) {
    const { access_token: accessToken, entity_id: entityId, token_type: tokenType = 'Bearer' } = said;
    return { accessToken, entityId, tokenType, expiresIn: Number(said.expires_in) * 1000 };
  }
  const exception = String(said.oauth_exception ?? said.identity_exception ?? status);
  const passes = PASSING.includes(exception) || status === 429 || status >= 500;
  throw new (passes ? Error : TokenRefused)(exception);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** A page's function, storage and the service may give anything. */
function isToken(value: unknown): value is CustomerToken {
  if (typeof value !== 'object' || value === null) return false;
  const {
    accessToken,
    entityId,
    expiresIn,
    creationDate = 0,
  }: { readonly [K in keyof CustomerToken]?: unknown } = value;
  return isWord(accessToken) && isWord(entityId) && Number.isFinite(expiresIn) && Number.isFinite(creationDate);
}

const isWord = (value: unknown) => typeof value === 'string' && value !== '';
