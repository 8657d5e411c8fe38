import { byteRange } from './byte-range.ts';
import type { HttpContext } from './http.ts';

/**
 * A content of known size, or the part of it that the request asks for. What `If-Range` names has to be the content's own
 * `etag`; otherwise the whole is sent.
 */
export function sendBytes(c: HttpContext, bytes: Uint8Array, etag: string): Response {
  c.header('ETag', etag);
  c.header('Accept-Ranges', 'bytes');
  const condition = c.req.header('if-range');
  const wanted = condition === undefined || condition === etag ? c.req.header('range') : undefined;
  const range = byteRange(wanted, bytes.length);
  if (range === undefined) return send(c, bytes, 200);
  if (range === 'unsatisfiable') {
    c.header('Content-Range', `bytes */${bytes.length}`);
    return c.body(null, 416);
  }
  const { first, last } = range;
  c.header('Content-Range', `bytes ${first}-${last}/${bytes.length}`);
  return send(c, bytes.subarray(first, last + 1), 206);
}

function send(c: HttpContext, bytes: Uint8Array, status: 200 | 206): Response {
  // Said outright, so that the answer to HEAD has it too.
  c.header('Content-Length', String(bytes.length));
  return c.body(new Uint8Array(bytes), status);
}
