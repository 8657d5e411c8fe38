/** 32 random bits. Handed in, so that a run can be repeated with a seed. */
export type Random32 = () => number;

/** The machine's own source of chance, good enough for secrets. Drawn in stock, since each draw by itself is dear. */
export const systemRandom32: Random32 = (() => {
  const stock = new Uint32Array(256);
  let used = stock.length;
  return () => {
    if (used === stock.length) {
      crypto.getRandomValues(stock);
      used = 0;
    }
    return stock[used++] ?? 0;
  };
})();

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters of `a-z0-9`. */
export function randomText(random: Random32, length: number): string {
  let text = '';
  while (text.length < length) {
    const bits = random() >>> 0;
    // 36^5 fits well into 32 bits, so each draw gives five characters with no noticeable lean.
    for (let place = 0, rest = bits; place < 5 && text.length < length; place += 1, rest = Math.floor(rest / 36)) {
      text += ALPHABET[rest % 36];
    }
  }
  return text;
}

/** Hex digits, as secrets and PATs are written. */
export function randomHex(random: Random32, length: number): string {
  let text = '';
  while (text.length < length) text += (random() >>> 0).toString(16).padStart(8, '0');
  return text.slice(0, length);
}

/** A version 4 UUID, as customers' ids are written. */
export function randomUuid(random: Random32): string {
  const hex = randomHex(random, 32);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
