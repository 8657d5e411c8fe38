import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { type ApiVersion, type Caller, type Json, type JsonObject, Refusal } from '../engine/contract.ts';
import type { Timers } from '../timers.ts';
import { isOnWeb, webMethod } from './actions.ts';
import type { Authenticate } from './authenticated.ts';
import { readJson } from './body.ts';
import type { Carrier } from './carrier.ts';
import { cors } from './cors.ts';
import { type ErrorStatus, errorStatus } from './error-status.ts';
import { type CarryOut, type Faults, type Reply, strike } from './faults.ts';
import { errorBody } from './frame.ts';
import type { HttpContext, HttpEnv } from './http.ts';
import { originOf } from './request-origin.ts';
import { apiVersion, type Side } from './versions.ts';

/** Answers that never change for the version that they were asked for by. */
const IMMUTABLE: ReadonlySet<string> = new Set(['get_configuration', 'get_localization']);
const NUMBERS_IN_QUERY: ReadonlySet<string> = new Set(['group_id', 'id']);
const ANYBODY: Caller = { kind: 'customer', customerId: '', clientId: '' };

export interface WebOptions {
  readonly carrier: Carrier;
  readonly faults: Faults;
  readonly timers: Timers;
  readonly authenticate: Authenticate;
  /** Whether a query names this server's organization; `undefined`: it names none. */
  readonly isOurs: (query: URLSearchParams) => boolean | undefined;
  /** Reads and checks the file of a multipart body; what it gives keeps the file and tells its address. @throws Refusal */
  readonly readUpload: (c: HttpContext) => Promise<() => JsonObject>;
}

interface Call {
  readonly side: Side;
  readonly version: ApiVersion;
  readonly action: string;
  readonly caller: Caller;
}

/** The HTTP end of both APIs: `/v3.6/<side>/action/<action>`, or without the version where a header names it. */
export function webApi(options: WebOptions): Hono<HttpEnv> {
  const { carrier, faults, timers } = options;
  const app = new Hono<HttpEnv>();
  app.onError((error, c) => refuse(c, carrier.refusalFrom(error)));
  app.all('/:version{v\\d+\\.\\d+}/:side{customer|agent}/action/:action', cors, (c) =>
    answer(c, { ...c.req.param(), version: c.req.param('version').slice(1) }),
  );
  app.all('/:side{customer|agent}/action/:action', cors, (c) =>
    answer(c, { ...c.req.param(), version: c.req.header('x-api-version') ?? '' }),
  );

  async function answer(c: HttpContext, asked: Record<'version' | 'side' | 'action', string>): Promise<Response> {
    const { action } = asked;
    const side: Side = asked.side === 'agent' ? 'agent' : 'customer';
    const version = apiVersion(asked.version);
    if (!version) throw new Refusal('unsupported_version', `Version ${asked.version} is not served.`);
    if (!isOnWeb(side, action)) throw new Refusal('not_found', `There is no action ${action} here.`);
    const method = webMethod(side, action);
    if (c.req.method !== method) {
      return refuse(c, new Refusal('validation', `${action} is called with ${method}.`), 405);
    }
    const query = new URL(c.req.url).searchParams;
    const ours = options.isOurs(query);
    if (ours === false || (ours === undefined && side === 'customer')) {
      throw new Refusal('license_not_found', 'There is no such organization.');
    }
    const caller = options.authenticate(side, c.req.header('authorization'))?.caller ?? (method === 'GET' && ANYBODY);
    if (!caller) throw new Refusal('authentication', 'The token is missing, wrong or has expired.');

    const call = { side, version, action, caller };
    return write(c, action, await reply(call, await prepare(c, call, query)));
  }

  /** Reads all there is to read, so that what is left to do happens in one step. */
  async function prepare(c: HttpContext, call: Call, query: URLSearchParams): Promise<CarryOut> {
    const { action, version, caller, side } = call;
    if (action === 'upload_file') {
      const keep = await options.readUpload(c);
      return (respond) => respond(attempt(keep));
    }
    // A body that comes with a GET is a slip of some clients, and says nothing.
    const payload = webMethod(side, action) === 'GET' ? fromQuery(query) : await readJson(c);
    return (respond) =>
      carrier.request({ version, action, payload, caller, origin: originOf(c.env.incoming) }, respond);
  }

  function reply({ side, action, caller }: Call, carryOut: CarryOut): Promise<Reply | 'dropped'> {
    return new Promise((resolve) => {
      const userId = caller.kind === 'customer' ? caller.customerId : caller.agentId;
      const fault = faults.take(side, action, userId);
      if (!fault) carryOut(resolve);
      else strike(fault, timers, carryOut, { send: resolve, drop: () => resolve('dropped'), done: () => {} });
    });
  }

  function attempt(work: () => Json): Reply {
    try {
      return { answer: work() };
    } catch (error) {
      return { refusal: carrier.refusalFrom(error) };
    }
  }

  return app;
}

function write(c: HttpContext, action: string, reply: Reply | 'dropped'): Response {
  if (reply === 'dropped') {
    c.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  if ('refusal' in reply) return refuse(c, reply.refusal);
  if (IMMUTABLE.has(action)) c.header('Cache-Control', 'public, max-age=31536000, immutable');
  return json(c, reply.answer ?? {}, 200);
}

function refuse(c: HttpContext, refusal: Refusal, status?: Status): Response {
  return json(c, { error: errorBody(refusal) }, status ?? errorStatus(refusal.type));
}

function json(c: HttpContext, body: Json, status: Status): Response {
  c.header('Content-Type', 'application/json');
  return c.newResponse(JSON.stringify(body), { status });
}

type Status = ErrorStatus | 200 | 405;

/** A query holds texts alone: figures and switches become what they are in a JSON body. */
function fromQuery(query: URLSearchParams): JsonObject {
  const payload: Record<string, Json> = {};
  for (const [name, value] of query) {
    if (name === 'organization_id' || name === 'license_id') continue;
    const figure = NUMBERS_IN_QUERY.has(name) && /^-?\d{1,15}$/.test(value);
    payload[name] = figure ? Number(value) : name === 'test' ? value === 'true' : value;
  }
  return payload;
}
