/** Which bytes of a content a `Range` header asks for; both ends are part of it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one range that is asked for (RFC 9110, 14.1.2), as players of sound and video do to begin in the middle.
 * @param size of the content, in bytes
 * @returns `undefined`: the whole, since no range, several, or none that could be read is asked for, and such a header has to
 * be ignored. `unsatisfiable`: nothing lies there.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') return to === '0' || size === 0 ? 'unsatisfiable' : ending(Number(to), size);
  if (to !== '' && Number(to) < Number(from)) return undefined;
  if (Number(from) >= size) return 'unsatisfiable';
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

function ending(length: number, size: number): ByteRange {
  return { first: Math.max(0, size - length), last: size - 1 };
}
