import { Hono } from 'hono';
import * as v from 'valibot';
import { Refusal } from '../engine/contract.ts';
import type { Authenticated } from './authenticated.ts';
import { readJson } from './body.ts';
import type { Carrier } from './carrier.ts';
import type { Connections, LoggedIn } from './connections.ts';
import { cors } from './cors.ts';
import type { CustomerTokens } from './customer-tokens.ts';
import { type Faults, faultSchema } from './faults.ts';
import { errorBody, writePush } from './frame.ts';
import type { HttpContext, HttpEnv } from './http.ts';
import { jsonObject } from './json-schema.ts';
import { originOf } from './request-origin.ts';
import type { SandboxInfo } from './sandbox-info.ts';
import { API_VERSIONS } from './versions.ts';

/**
 * Troubles on demand, for tests and for trying things out. Every body is a JSON object; a wrong one is answered 400 with
 * the path of the field. Whoever is meant is named by `customer_id` or `agent_id`; with neither, everybody is.
 *
 * | Request                      | Body                                        | What happens                                                       |
 * |------------------------------|---------------------------------------------|--------------------------------------------------------------------|
 * | `GET  /sandbox/info`         |                                             | {@link SandboxInfo}; no agents' tokens for strangers               |
 * | `GET  /sandbox/connections`  |                                             | `{connections: [{id, side, version, user_id?}]}`                   |
 * | `POST /sandbox/disconnect`   | who, `reason`, `data?`                      | `customer_disconnected` or `agent_disconnected`, then the close    |
 * | `POST /sandbox/drop`         | who                                         | the connections break with no closing frame                        |
 * | `POST /sandbox/push`         | who, `action`, `payload`, `version?`        | this push, to each of their connections, whatever they listen to   |
 * | `POST /sandbox/faults`       | `faults: Fault[]`                           | replaces the faults that are set (fields: {@link Fault})           |
 * | `POST /sandbox/expire_tokens`| `customer_id?`                              | tokens void at once; `access_token_expired` to who is connected    |
 * | `POST /sandbox/routing_status`| `status`, `agent_id?`                      | sets it for the agent, or for all that are connected, which turns groups on- and offline |
 *
 * Answers `{connections: n}`: how many were concerned.
 */
export function controlApi(options: ControlOptions): Hono<HttpEnv> {
  const { connections, faults, tokens, isTrusted } = options;
  const app = new Hono<HttpEnv>();
  app.onError((error, c) => c.json({ error: errorBody(options.carrier.refusalFrom(error)) }, 400));
  app.use('/sandbox/*', async (c, next) => {
    if (isTrusted(c)) return cors(c, next);
    return c.req.path === '/sandbox/info' ? next() : c.notFound();
  });

  app.get('/sandbox/info', (c) => {
    const info = options.info(originOf(c.env.incoming).baseUrl);
    return c.json(isTrusted(c) ? info : { ...info, agents: [] });
  });
  app.get('/sandbox/connections', (c) => {
    const users = new Map(connections.loggedIn().map(({ connection, login }) => [connection.id, login.userId]));
    const list = connections.open().map(({ id, side, version }) => ({ id, side, version, user_id: users.get(id) }));
    return c.json({ connections: list });
  });

  app.post('/sandbox/disconnect', async (c) => {
    const { reason, data, ...who } = await read(
      c,
      v.object({ ...whoFields, reason: text, data: v.optional(jsonObject) }),
    );
    return told(c, meant(who), ({ connection }) => connection.disconnect(reason, data));
  });
  app.post('/sandbox/drop', async (c) =>
    told(c, meant(await read(c, v.object(whoFields))), ({ connection }) => connection.drop()),
  );
  app.post('/sandbox/push', async (c) => {
    const fields = {
      ...whoFields,
      action: text,
      payload: jsonObject,
      version: v.optional(v.picklist(API_VERSIONS)),
    };
    const { action, payload, version, ...who } = await read(c, v.object(fields));
    const body = JSON.stringify(payload);
    return told(c, meant(who), ({ connection }) =>
      connection.send(writePush(version ?? connection.version, action, body)),
    );
  });
  app.post('/sandbox/faults', async (c) => {
    const wanted = await read(c, v.object({ faults: v.array(faultSchema) }));
    faults.set(wanted.faults);
    return c.json({ faults: wanted.faults.length });
  });
  app.post('/sandbox/expire_tokens', async (c) => {
    const { customer_id } = await read(c, v.object({ customer_id: v.optional(text) }));
    const expired = new Set(tokens.expire(customer_id).map(({ value }) => value));
    const concerned = connections.loggedIn().filter(({ login }) => expired.has(login.token));
    return told(c, concerned, ({ connection }) => connection.disconnect('access_token_expired'));
  });
  app.post('/sandbox/routing_status', async (c) => {
    const { status, agent_id } = await read(c, v.object({ status: text, agent_id: v.optional(text) }));
    const concerned = meant({ agent_id }).filter(({ login }) => login.kind === 'agent');
    const agents = agent_id === undefined ? [...new Set(concerned.map(({ login }) => login.userId))] : [agent_id];
    for (const id of agents) setRoutingStatus(c, id, status);
    return c.json({ connections: concerned.length });
  });

  function setRoutingStatus(c: HttpContext, agentId: string, status: string): void {
    const session = options.agent(agentId);
    if (!session) throw new Refusal('not_found', `There is no agent ${agentId}.`);
    const { caller } = session;
    const request = { version: '3.6', action: 'set_routing_status', payload: { status }, caller } as const;
    options.carrier.request({ ...request, origin: originOf(c.env.incoming) }, (reply) => {
      if ('refusal' in reply) throw reply.refusal;
    });
  }

  function meant({ customer_id, agent_id }: Who): LoggedIn[] {
    if (customer_id !== undefined) return [...connections.of('customer', customer_id)];
    if (agent_id !== undefined) return [...connections.of('agent', agent_id)];
    return connections.loggedIn();
  }

  return app;
}

export interface ControlOptions {
  readonly carrier: Carrier;
  readonly connections: Connections;
  readonly faults: Faults;
  readonly tokens: CustomerTokens;
  /** Agent or bot id -> how it signs in. */
  readonly agent: (id: string) => Authenticated | undefined;
  readonly info: (url: string) => SandboxInfo;
  /** Whether a request may use this. Elsewhere only `/sandbox/info` is there, without the agents' tokens. */
  readonly isTrusted: (c: HttpContext) => boolean;
}

const text = v.pipe(v.string(), v.minLength(1));
const whoFields = { customer_id: v.optional(text), agent_id: v.optional(text) };

interface Who {
  readonly customer_id?: string | undefined;
  readonly agent_id?: string | undefined;
}

async function read<Schema extends v.GenericSchema>(c: HttpContext, schema: Schema): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, await readJson(c));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal('validation', `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}

function told(c: HttpContext, concerned: readonly LoggedIn[], tell: (one: LoggedIn) => void): Response {
  for (const one of concerned) tell(one);
  return c.json({ connections: concerned.length });
}
