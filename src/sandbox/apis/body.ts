import { Refusal } from '../engine/contract.ts';
import type { HttpContext } from './http.ts';

/**
 * The whole body of a request.
 * @param limit bytes
 * @throws Refusal `entity_too_large`, after the rest was read and thrown away: a client that is still sending would not
 * hear the answer otherwise.
 */
export async function readBody(c: HttpContext, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of c.env.incoming) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new Refusal('entity_too_large', `The body is larger than ${limit} bytes.`);
  return Buffer.concat(chunks, size);
}
