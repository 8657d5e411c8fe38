/** Ids as the platform gives them out, from a port of random bits. */
import { createHash } from 'node:crypto';

type Random32 = () => number;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Id of a chat or a thread: ten of `A-Z0-9`. */
export function newChatId(random32: Random32): string {
  let id = '';
  for (let i = 0; i < 10; i++) id += ALPHABET[Math.floor((random32() / 0x1_0000_0000) * ALPHABET.length)];
  return id;
}

/** A version 4 UUID. */
export function newUuid(random32: Random32): string {
  const hex = Array.from({ length: 4 }, () => (random32() >>> 0).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const known = new Map<string, string>();

/** What customers see in place of an agent's e-mail address: 32 hex digits of its SHA-256. */
export function agentPublicId(email: string): string {
  const address = email.toLowerCase();
  let id = known.get(address);
  if (id === undefined) {
    id = createHash('sha256').update(address).digest('hex').slice(0, 32);
    known.set(address, id);
  }
  return id;
}
