import { type Account, accountOf } from './endpoint.ts';
import type { Storage } from './ports.ts';

/** What one organization's session keeps in storage. Nothing here ever throws (promise 15). */
export interface Kept {
  /** What was kept under the name, where it is of this version and passes the check. */
  read<T>(name: KeptName, check: (value: unknown) => value is T): T | undefined;
  write(name: KeptName, value: unknown): void;
  remove(name: KeptName): void;
  /** Names of the outbox's entries. */
  outbox(): readonly `outbox:${string}`[];
  /** Takes out everything, of the layers above too. */
  erase(): void;
}

/** `side` is the `customer_side_storage`; `customer` the id of whom all of it belongs to. */
export type KeptName = 'token' | 'customer' | 'side' | `outbox:${string}`;

/** Every key in storage begins so, those of the layers above too: a log-out erases by it. */
export const keyPrefix = (options: Account) => `customer-chat:${accountOf(options)}:`;

/** Of how values are written. Those of another version are left alone. */
const VERSION = 1;

export function keepIn(storage: Storage, account: Account, problem: (message: string) => void): Kept {
  const prefix = keyPrefix(account);
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
    remove: (name) => guarded(() => storage.remove(prefix + name)),
    outbox: () =>
      keys()
        .map((key) => key.slice(prefix.length))
        .filter((name): name is `outbox:${string}` => name.startsWith('outbox:')),
    erase: () => {
      for (const key of keys()) guarded(() => storage.remove(key));
    },
  };
}
