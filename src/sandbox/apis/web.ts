import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { type ApiVersion, type Caller, type Json, type JsonObject, Refusal } from '../engine/contract.ts';
import type { Timers } from '../timers.ts';
import { isOnWeb, webMethod } from './actions.ts';
import type { Authenticate, Authenticated } from './authenticated.ts';
import { readJson } from './body.ts';
import type { Carrier } from './carrier.ts';
import { cors } from './cors.ts';
import { type ErrorStatus, errorStatus } from './error-status.ts';
import { type CarryOut, type Faults, type Reply, strike } from './faults.ts';
import type { ReadUpload } from './files.ts';
import { errorBody, isJsonObject } from './frame.ts';
import type { HttpContext, HttpEnv } from './http.ts';
import { originOf } from './request-origin.ts';
import { apiVersion, refusalIn, type Side } from './versions.ts';

/** Answers that never change for the version that they were asked for by. */
const IMMUTABLE: ReadonlySet<string> = new Set(['get_configuration', 'get_localization']);
const NUMBERS_IN_QUERY: ReadonlySet<string> = new Set(['group_id', 'id']);
const ANYBODY: Caller = { kind: 'customer', customerId: '', clientId: '' };
/** Since when v3.0 is not to be built on (R103). */
const DEPRECATED = '2020-12-31';

export interface WebOptions {
  readonly carrier: Carrier;
  readonly faults: Faults;
  readonly timers: Timers;
  readonly authenticate: Authenticate;
  /** Whether a query names this server's organization; `undefined`: it names none. */
  readonly isOurs: (query: URLSearchParams) => boolean | undefined;
  readonly readUpload: ReadUpload;
  /** Agent or bot id -> how it signs in. */
  readonly agent: (id: string) => Authenticated | undefined;
}

interface Call {
  readonly side: Side;
  readonly version: ApiVersion;
  readonly action: string;
  readonly caller: Caller;
}

/** All of a request that had to be read. */
interface Prepared {
  /** Not always whose token it is: a bot of v3.0 speaks by its owner's. */
  readonly caller: Caller;
  readonly carryOut: CarryOut;
}

/** The HTTP end of both APIs: `/v3.6/<side>/action/<action>`, or without the version where a header names it. */
export function webApi(options: WebOptions): Hono<HttpEnv> {
  const { carrier, faults, timers } = options;
  const app = new Hono<HttpEnv>();
  app.all('/:version{v\\d+\\.\\d+}/:side{customer|agent}/action/:action', cors, (c) => answer(c, c.req.param()));
  // The order of v3.0's first clients.
  app.all('/:side{customer|agent}/:version{v3\\.0}/action/:action', cors, (c) => answer(c, c.req.param()));
  app.all('/:side{customer|agent}/action/:action', cors, (c) =>
    answer(c, { ...c.req.param(), version: `v${c.req.header('x-api-version') ?? ''}` }),
  );

  async function answer(c: HttpContext, asked: Record<'version' | 'side' | 'action', string>): Promise<Response> {
    const version = apiVersion(asked.version.slice(1));
    if (version === '3.0') c.header('Deprecation', DEPRECATED);
    try {
      if (!version) throw new Refusal('unsupported_version', `Version ${asked.version.slice(1)} is not served.`);
      return await respond(c, version, asked.side === 'agent' ? 'agent' : 'customer', asked.action);
    } catch (error) {
      return refuse(c, version ?? '3.6', carrier.refusalFrom(error));
    }
  }

  async function respond(c: HttpContext, version: ApiVersion, side: Side, action: string): Promise<Response> {
    if (!isOnWeb(version, side, action)) throw new Refusal('not_found', `There is no action ${action} here.`);
    const method = webMethod(version, side, action);
    if (c.req.method !== method) {
      return refuse(c, version, new Refusal('validation', `${action} is called with ${method}.`), 405);
    }
    const query = new URL(c.req.url).searchParams;
    const ours = options.isOurs(query);
    if (ours === false || (ours === undefined && side === 'customer')) {
      throw new Refusal('license_not_found', 'There is no such organization.');
    }
    const caller = options.authenticate(side, c.req.header('authorization'))?.caller ?? (method === 'GET' && ANYBODY);
    if (!caller) throw new Refusal('authentication', 'The token is missing, wrong or has expired.');

    const call = { side, version, action, caller };
    const prepared = await prepare(c, call, query);
    const replied = await reply({ ...call, caller: prepared.caller }, prepared.carryOut);
    if (replied === 'dropped') {
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if ('refusal' in replied) return refuse(c, version, replied.refusal);
    if (IMMUTABLE.has(action)) c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return json(c, replied.answer ?? {}, 200);
  }

  /** Reads all there is to read, so that what is left to do happens in one step. */
  async function prepare(
    c: HttpContext,
    { action, version, caller, side }: Call,
    query: URLSearchParams,
  ): Promise<Prepared> {
    const origin = originOf(c.env.incoming);
    const request = { version, action, origin };
    if (action === 'upload_file') {
      const { keep } = await options.readUpload(c, 'file');
      return { caller, carryOut: (done) => done(attempt(keep)) };
    }
    if (action === 'send_file') {
      const { keep, fields } = await options.readUpload(c, 'payload.file');
      const author = authorOf(caller, fields.get('author_id'));
      const about = { chat_id: fields.get('payload.chat_id'), custom_id: fields.get('payload.custom_id') };
      return {
        caller: author,
        carryOut: (done) => carrier.request({ ...request, caller: author, payload: { ...about, ...keep() } }, done),
      };
    }
    // A body that comes with a GET is a slip of some clients, and says nothing.
    const body = webMethod(version, side, action) === 'GET' ? fromQuery(query) : await readJson(c);
    const author = version === '3.0' ? authorOf(caller, body.author_id) : caller;
    const payload = version === '3.0' && isJsonObject(body.payload) ? body.payload : body;
    return { caller: author, carryOut: (done) => carrier.request({ ...request, caller: author, payload }, done) };
  }

  /** R63: in v3.0 a bot acts by the token of an agent, who names it. */
  function authorOf(caller: Caller, id: Json | undefined): Caller {
    if (caller.kind !== 'agent' || id === undefined) return caller;
    const bot = typeof id === 'string' ? options.agent(id)?.caller : undefined;
    if (bot?.kind !== 'agent' || !bot.isBot) throw new Refusal('validation', 'author_id: There is no such bot');
    return bot;
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

function refuse(c: HttpContext, version: ApiVersion, refusal: Refusal, status?: Status): Response {
  const told = refusalIn(version, refusal);
  return json(c, { error: errorBody(told) }, status ?? errorStatus(told.type));
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
