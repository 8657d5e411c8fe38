import { type JsonObject, Refusal } from '../engine/contract.ts';
import { isJsonObject } from './frame.ts';
import type { HttpContext } from './http.ts';

/** Largest JSON body, in bytes. */
const JSON_LIMIT = 1024 * 1024;

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

/** A body as a JSON object, `{}` where there is none. Read by content: clients send JSON under any type. @throws Refusal */
export async function readJson(c: HttpContext): Promise<JsonObject> {
  const text = (await readBody(c, JSON_LIMIT)).toString('utf8');
  if (text.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal('validation', 'The body is not JSON.');
  }
  if (!isJsonObject(body)) throw new Refusal('validation', 'The body is not an object.');
  return body;
}
