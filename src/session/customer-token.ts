import type { CustomerToken, SessionOptions } from './contract.ts';
import { accountOf, accountsUrl } from './endpoint.ts';
import type { HttpCalls } from './http-calls.ts';
import type { Wiring } from './wiring.ts';

/** A token is not used for its last minute. */
const STALE_BEFORE = 60_000;
const DEADLINE = 16_000;
/** Refusals of the token service that may be gone the next time. */
const PASSING = new Set<unknown>(['server_error', 'temporarily_unavailable']);

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

/** `identified` hears whose token came, before it is kept. */
export function createCustomerTokens(
  { options, clock, kept, calls, count }: Wiring,
  identified: (entityId: string) => void,
): CustomerTokens {
  const { getToken } = options;
  let held: CustomerToken | undefined;
  let underWay: Promise<CustomerToken> | undefined;

  const isGood = (refused: string | undefined) =>
    held && held.accessToken !== refused && clock.now() < (held.creationDate ?? 0) + held.expiresIn - STALE_BEFORE;

  const renew = async (refused: string | undefined, isWanted: () => boolean): Promise<CustomerToken> => {
    count('token');
    const given: unknown = await (getToken ? getToken({ fresh: refused !== undefined }) : cookieGrant(options, calls));
    if (!isToken(given)) throw new Error('The token lacks accessToken, entityId or expiresIn.');
    const token = { creationDate: clock.now(), ...given };
    if (isWanted()) {
      held = token;
      identified(token.entityId);
      // A page that brings its own tokens also knows best how long to keep them.
      if (!getToken) kept.write('token', token);
    }
    return token;
  };

  return {
    get: async (refused) => {
      // Another tab may have renewed it.
      if (!isGood(refused) && !getToken) held = kept.read('token', isToken);
      if (held && isGood(refused)) {
        identified(held.entityId);
        return held;
      }
      if (!underWay) {
        const mine: Promise<CustomerToken> = renew(refused, () => underWay === mine).finally(() => {
          if (underWay === mine) underWay = undefined;
        });
        underWay = mine;
      }
      return underWay;
    },
    forget: () => {
      held = underWay = undefined;
    },
  };
}

/** The platform's own way: a browser is known by its cookies on the accounts host. */
async function cookieGrant(options: SessionOptions, calls: HttpCalls): Promise<unknown> {
  const { clientId, organizationId, page } = options;
  if (clientId === undefined) throw new TokenRefused('Without getToken a clientId is needed.');
  const { status, text } = await calls.fetch(
    {
      method: 'POST',
      url: `${accountsUrl(options)}/v2/customer/${options.uniqueGroups ? `${accountOf(options)}/` : ''}token`,
      // As a form would send it: no preflight.
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify({
        grant_type: 'cookie',
        response_type: 'token',
        client_id: clientId,
        organization_id: organizationId,
        // Outside of a browser nobody adds an Origin, and the service wants to know either.
        redirect_uri: page?.url.split(/[?#]/)[0] ?? accountsUrl(options),
      }),
      credentials: true,
    },
    DEADLINE,
  );
  const said = parsed(text);
  if (status !== 200) {
    const why = said.oauth_exception ?? said.identity_exception;
    // Without such a word it was not the service that spoke: a proxy, or the page of a network to sign in to.
    throw typeof why !== 'string' || PASSING.has(why) ? new Error(String(why ?? status)) : new TokenRefused(why);
  }
  return {
    accessToken: said.access_token,
    entityId: said.entity_id,
    expiresIn: Number(said.expires_in) * 1000,
    tokenType: said.token_type ?? 'Bearer',
  };
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
  const token: { readonly [K in keyof CustomerToken]?: unknown } = value;
  return (
    [token.accessToken, token.entityId].every((word) => typeof word === 'string' && word !== '') &&
    [token.expiresIn, token.creationDate ?? 0].every(Number.isFinite)
  );
}
