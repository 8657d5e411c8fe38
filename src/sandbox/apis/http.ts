import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What every route of the sandbox can reach: Node's own request, for addresses and TLS. */
export interface HttpEnv {
  Bindings: HttpBindings;
}

export type HttpContext = Context<HttpEnv>;
