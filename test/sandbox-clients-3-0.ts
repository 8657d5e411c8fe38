import type { Sandbox } from '../src/sandbox/server.ts';
import {
  type AgentClient,
  aCustomerToken,
  anAgent,
  type ConnectOptions,
  type CustomerClient,
  connect,
  textAt,
  type WebAnswer,
  type WebCall,
  web,
} from './sandbox-clients.ts';

/** The clients of `sandbox-clients.ts` in v3.0: a license in place of an organization, and payloads wrapped on the Web. */

const license = (sandbox: Sandbox) => `license_id=${sandbox.info.license_id}`;

/** A customer of v3.0 who is logged in: a new one unless a token is given. */
export async function anOlderCustomer(
  sandbox: Sandbox,
  { token, login = {}, ...options }: ConnectOptions & { token?: string; login?: object } = {},
): Promise<CustomerClient> {
  const own = token ?? (await aCustomerToken(sandbox)).access_token;
  const client = await connect(sandbox, 'customer', { version: '3.0', query: license(sandbox), ...options });
  const answer = await client.request('login', { token: `Bearer ${own}`, ...login });
  return Object.assign(client, { id: textAt(answer, 'customer_id'), token: own, login: answer });
}

/** An agent of v3.0, with no query as his clients have none. */
export function anOlderAgent(
  sandbox: Sandbox,
  options: ConnectOptions & { index?: number } = {},
): Promise<AgentClient> {
  return anAgent(sandbox, { version: '3.0', query: '', ...options });
}

/** An action of v3.0 over HTTP. */
export function olderWeb(
  sandbox: Sandbox,
  side: 'customer' | 'agent',
  action: string,
  { payload = {}, ...call }: WebCall = {},
): Promise<WebAnswer> {
  const body = payload instanceof FormData ? payload : { payload };
  return web(sandbox, side, action, { version: '3.0', query: license(sandbox), ...call, payload: body });
}
