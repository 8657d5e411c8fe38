import type { MiddlewareHandler } from 'hono';

const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-api-version, x-region, x-author-id',
  'Access-Control-Max-Age': '600',
};

/**
 * Lets pages of any origin call the API: the origin that asks is named exactly, since a browser takes no wildcard where
 * cookies go along. Stands on answers of every kind, errors too; a preflight ends here.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204 });
  else await next();
  c.res.headers.append('Vary', 'Origin');
  if (origin === undefined) return;
  c.res.headers.set('Access-Control-Allow-Origin', origin);
  c.res.headers.set('Access-Control-Allow-Credentials', 'true');
  for (const [name, value] of Object.entries(ALLOWED)) c.res.headers.set(name, value);
};
