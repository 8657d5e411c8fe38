import { createHash } from 'node:crypto';
import { collection, type Journal, type Transaction } from '../journal.ts';
import { type Random32, randomHex, randomText, randomUuid } from '../random-id.ts';
import { OauthRefusal } from './oauth-refusal.ts';

/** A customer that tokens were given out for. Written once, so that a later call finds the same one again. */
interface Identity {
  readonly customerId: string;
  /** The browser's secret beside the id. Absent where a backend made the customer. */
  readonly secret?: string;
  /** The customer id that this browser was given first: all its identities hang on it. */
  readonly root: string;
  /** The group that this identity is for alone; absent for the one that all groups share. */
  readonly groupId?: string;
}

export interface CustomerToken {
  readonly value: string;
  readonly clientId: string;
  readonly customerId: string;
  readonly groupId?: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt: number;
}

interface TransferCode {
  readonly customerId: string;
  readonly challenge?: string;
  readonly expiresAt: number;
}

const identities = collection<Identity>('customer_identities');
/** `<root>/<group or empty>` -> customer id. */
const identitiesOfBrowser = collection<string>('customer_identities_of_browser');
const tokens = collection<CustomerToken>('customer_tokens');
/** `<customer id>/<client id>` -> token values, oldest first. */
const tokensOfCustomer = collection<readonly string[]>('customer_tokens_of_customer');
const transferCodes = collection<TransferCode>('identity_transfer_codes');

/** Valid tokens of one customer and client. One more, and the oldest is void. */
const TOKENS_PER_CLIENT = 25;
/** How long an identity transfer token may be exchanged, in seconds. */
export const TRANSFER_LIFETIME = 3600;

export interface BrowserIdentity {
  readonly customerId: string;
  readonly secret: string;
}

/** Whom a token is for, and how long it is wanted. */
export interface TokenWish {
  readonly clientId: string;
  readonly customerId: string;
  readonly groupId?: string | undefined;
  /** Seconds. */
  readonly expiresIn?: number | undefined;
}

/** Customers' access tokens and the identities behind them (Customer authorization; Customer Accounts API 2.0.0). */
export class CustomerTokens {
  readonly #journal: Journal;
  readonly #random: Random32;
  readonly #now: () => number;
  /** Seconds that a token lasts unless less is asked for. */
  readonly lifetime: number;

  constructor(journal: Journal, ports: { random32: Random32; now: () => number }, lifetime: number) {
    this.#journal = journal;
    this.#random = ports.random32;
    this.#now = ports.now;
    this.lifetime = lifetime;
  }

  /** The customer whom a browser's cookies name, in this group; a new one without cookies, or where the secret is wrong. */
  ofBrowser(cookies: { id?: string | undefined; secret?: string | undefined }, groupId?: string): BrowserIdentity {
    return this.#journal.transaction((tx) => {
      const known = cookies.id === undefined ? undefined : tx.get(identities, cookies.id);
      const root = known?.secret !== undefined && known.secret === cookies.secret ? known.root : undefined;
      const ownId = root === undefined ? undefined : tx.get(identitiesOfBrowser, `${root}/${groupId ?? ''}`);
      const own = ownId === undefined ? undefined : tx.get(identities, ownId);
      if (own?.secret !== undefined) return { customerId: own.customerId, secret: own.secret };
      const secret = randomHex(this.#random, 32);
      return { customerId: this.#newIdentity(tx, { secret, root, groupId }), secret };
    });
  }

  /** A new customer that no browser holds. */
  newCustomer(groupId?: string): string {
    return this.#journal.transaction((tx) => this.#newIdentity(tx, { groupId }));
  }

  /** @throws OauthRefusal `resource_not_found` */
  mustExist(customerId: string): void {
    if (!this.#journal.transaction((tx) => tx.get(identities, customerId))) {
      throw new OauthRefusal('resource_not_found', 'There is no such customer.');
    }
  }

  issue({ clientId, customerId, groupId, expiresIn }: TokenWish): CustomerToken {
    const createdAt = this.#now();
    const token: CustomerToken = {
      value: `dal:${randomText(this.#random, 32)}`,
      clientId,
      customerId,
      ...(groupId !== undefined && { groupId }),
      createdAt,
      expiresAt: createdAt + Math.min(expiresIn ?? this.lifetime, this.lifetime) * 1000,
    };
    return this.#journal.transaction((tx) => {
      const owner = `${customerId}/${clientId}`;
      const held = this.#dropExpired(tx, tx.get(tokensOfCustomer, owner) ?? []);
      const kept = held.slice(-(TOKENS_PER_CLIENT - 1));
      for (const value of held.slice(0, held.length - kept.length)) tx.delete(tokens, value);
      tx.put(tokensOfCustomer, owner, [...kept, token.value]);
      tx.put(tokens, token.value, token);
      return token;
    });
  }

  /** A token that is valid now. */
  find(value: string): CustomerToken | undefined {
    const token = this.#journal.transaction((tx) => tx.get(tokens, value));
    return token && this.#now() < token.expiresAt ? token : undefined;
  }

  revoke(token: CustomerToken): void {
    this.#journal.transaction((tx) => {
      const owner = `${token.customerId}/${token.clientId}`;
      const held = tx.get(tokensOfCustomer, owner) ?? [];
      tx.delete(tokens, token.value);
      tx.put(
        tokensOfCustomer,
        owner,
        held.filter((value) => value !== token.value),
      );
    });
  }

  /** Makes all tokens of a customer, or all there are, void. Returns those that were valid. */
  expire(customerId?: string): CustomerToken[] {
    return this.#journal.transaction((tx) => {
      const concerned = tx
        .list(tokens)
        .map(({ doc }) => doc)
        .filter((token) => customerId === undefined || token.customerId === customerId);
      for (const token of concerned) tx.delete(tokens, token.value);
      return concerned.filter((token) => this.#now() < token.expiresAt);
    });
  }

  /** A code by which another browser can become this customer, once. */
  newTransferCode(customerId: string, challenge?: string): string {
    const code = `dal:${randomText(this.#random, 32)}`;
    const expiresAt = this.#now() + TRANSFER_LIFETIME * 1000;
    this.#journal.transaction((tx) =>
      tx.put(transferCodes, code, { customerId, expiresAt, ...(challenge !== undefined && { challenge }) }),
    );
    return code;
  }

  /** @throws OauthRefusal `invalid_grant` where the code is wrong, used, too old, or not the verifier's. */
  exchange(code: string, verifier?: string): string {
    return this.#journal.transaction((tx) => {
      const transfer = tx.get(transferCodes, code);
      if (!transfer || this.#now() >= transfer.expiresAt) {
        throw new OauthRefusal('invalid_grant', 'The code is wrong, was used, or has expired.');
      }
      if (transfer.challenge !== undefined && !verifies(verifier, transfer.challenge)) {
        throw new OauthRefusal('invalid_grant', 'The code verifier does not match the challenge.');
      }
      tx.delete(transferCodes, code);
      return transfer.customerId;
    });
  }

  #newIdentity(
    tx: Transaction,
    about: { secret?: string; root?: string | undefined; groupId?: string | undefined },
  ): string {
    const { secret, groupId } = about;
    const customerId = randomUuid(this.#random);
    const root = about.root ?? customerId;
    tx.put(identities, customerId, {
      customerId,
      root,
      ...(secret !== undefined && { secret }),
      ...(groupId !== undefined && { groupId }),
    });
    tx.put(identitiesOfBrowser, `${root}/${groupId ?? ''}`, customerId);
    return customerId;
  }

  #dropExpired(tx: Transaction, values: readonly string[]): string[] {
    return values.filter((value) => {
      const token = tx.get(tokens, value);
      if (token && this.#now() < token.expiresAt) return true;
      if (token) tx.delete(tokens, value);
      return false;
    });
  }
}

/** PKCE: the method is not said in the request, so S256 is tried first and the plain one after it. */
function verifies(verifier: string | undefined, challenge: string): boolean {
  if (verifier === undefined) return false;
  return createHash('sha256').update(verifier, 'ascii').digest('base64url') === challenge || verifier === challenge;
}
