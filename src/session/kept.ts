import { type Account, accountOf } from './endpoint.ts';
import type { Storage } from './ports.ts';

/** What one organization's session keeps in storage. Nothing here ever throws (promise 15). */
export interface Kept {
  /** What was kept under the name, where it is of this version and passes the check. */
  read<T>(name: KeptName, check: (value: unknown) => value is T): T | undefined;
  write(name: KeptName, value: unknown): void;
  /** Takes out one entry, for good: from now on no other session of the page may have it. */
  remove(name: EntryName): void;
  /** Names of the outbox's entries. */
  outbox(): readonly EntryName[];
  /** Makes an entry this session's among those of the page. False: it is another's, who sends it. */
  claim(name: EntryName): boolean;
  /** Leaves the entries to the page's other sessions. */
  release(): void;
  /** Takes out everything, of the layers above too. */
  erase(): void;
}

/** `side` is the `customer_side_storage`; `customer` the id of whom all of it belongs to. */
export type KeptName = 'token' | 'customer' | 'side' | EntryName;
type EntryName = `outbox:${string}`;

/** Every key in storage begins so, those of the layers above too: a log-out erases by it. */
export const keyPrefix = (options: Account) => `customer-chat:${accountOf(options)}:`;

/** Of how values are written. Those of another version are left alone. */
const VERSION = 1;

/** Which session of this page has which entry, by key. Pages of their own have storages of their own. */
const claims = new WeakMap<Storage, Map<string, unknown>>();

export function keepIn(storage: Storage, account: Account, problem: (message: string) => void): Kept {
  const prefix = keyPrefix(account);
  const claimed = claims.get(storage) ?? new Map<string, unknown>();
  claims.set(storage, claimed);
  const me = {};
  const removed = new Set<string>();
  let told = false;

  const tell = (message: string) => {
    if (!told) problem(message);
    told = true;
  };
  const guarded = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      tell(String(error));
      return undefined;
    }
  };
  const keys = () => guarded(() => storage.keys().filter((key) => key.startsWith(prefix))) ?? [];

  return {
    read: (name, check) =>
      guarded(() => {
        const text = storage.get(prefix + name);
        if (text === undefined) return undefined;
        const { v, value } = JSON.parse(text);
        if (v === VERSION && check(value)) return value;
        tell(`${name} is not ours`);
        return undefined;
      }),
    write: (name, value) => guarded(() => storage.set(prefix + name, JSON.stringify({ v: VERSION, value }))),
    remove: (name) => {
      const key = prefix + name;
      if (!claimed.has(key)) claimed.set(key, me);
      removed.add(key);
      guarded(() => storage.remove(key));
    },
    outbox: () =>
      keys()
        .map((key) => key.slice(prefix.length))
        .filter((name): name is EntryName => name.startsWith('outbox:')),
    claim: (name) => {
      const key = prefix + name;
      if (!claimed.has(key)) claimed.set(key, me);
      removed.delete(key);
      return claimed.get(key) === me;
    },
    release: () => {
      for (const [key, session] of claimed) if (session === me && !removed.has(key)) claimed.delete(key);
    },
    erase: () => {
      for (const key of keys()) guarded(() => storage.remove(key));
    },
  };
}
