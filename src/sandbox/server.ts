import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { accountsApi } from './apis/accounts.ts';
import { AgentTokens } from './apis/agent-tokens.ts';
import { authenticateBy } from './apis/authenticate.ts';
import { Carrier } from './apis/carrier.ts';
import { Connections } from './apis/connections.ts';
import { controlApi } from './apis/control.ts';
import { CustomerTokens } from './apis/customer-tokens.ts';
import { Faults } from './apis/faults.ts';
import { fileBytesFor } from './apis/file-bytes.ts';
import { Files } from './apis/files.ts';
import type { HttpContext, HttpEnv } from './apis/http.ts';
import { mailsApi } from './apis/mails.ts';
import { type Rate, RateLimit } from './apis/rate-limit.ts';
import { isLoopback, originOf } from './apis/request-origin.ts';
import { rtmEndpoint } from './apis/rtm.ts';
import { salesApi } from './apis/sales.ts';
import { type SandboxInfo, sandboxInfo } from './apis/sandbox-info.ts';
import { staticFiles } from './apis/static-files.ts';
import { webApi } from './apis/web.ts';
import { exhibits } from './bots/exhibits.ts';
import { Guide } from './bots/guide.ts';
import { distFolder } from './dist-folder.ts';
import { defaultConfig, type SandboxConfig } from './engine/config.ts';
import { createEngine } from './engine/engine.ts';
import { openJournal } from './journal.ts';
import type { Internet } from './link-previews/fetch-page.ts';
import { LinkPreviews } from './link-previews/link-previews.ts';
import { makeFolder } from './make-folder.ts';
import { type Random32, randomHex, systemRandom32 } from './random-id.ts';
import { realTimers, type Timers } from './timers.ts';

export interface SandboxOptions {
  /** 0 (default): a free one. */
  readonly port?: number;
  /** Address to listen on; loopback by default. */
  readonly host?: string;
  /** Path of the data file, or `:memory:` (default). */
  readonly db?: string;
  readonly config?: SandboxConfig;
  /** Seconds that a customer's token lasts. Default: the configuration's `token_lifetime_s`. */
  readonly tokenLifetime?: number;
  /** Applications that may ask for tokens. Default: the configuration's `client_ids`. */
  readonly clientIds?: readonly string[];
  /** Requests of one customer or agent. Default: the configuration's `rate_limit`. */
  readonly rateLimit?: Rate;
  /** Serves `/sandbox/…` and the agents' tokens to other machines too. Default: only on loopback. */
  readonly control?: boolean;
  /** Where `get_url_info` may look for what the set-up does not know. Default: nowhere. */
  readonly internet?: Internet;
  /** Folder of the built widget and pages. */
  readonly dist?: string;
  readonly timers?: Timers;
  readonly random32?: Random32;
  /** Hears of what went wrong inside. Default: standard error. */
  readonly report?: (error: unknown) => void;
}

/** A running sandbox. */
export interface Sandbox {
  /** Address of the API, without a trailing slash. */
  readonly url: string;
  readonly info: SandboxInfo;
  /** Tokens of the bots, which `info` leaves out. */
  readonly bots: AgentTokens['bots'];
  /** Tells everybody, ends all sockets and closes the data file. */
  close(): Promise<void>;
}

/**
 * Starts a server that speaks LiveChat's Customer and Agent Chat APIs, and resolves once it listens.
 * The port is taken before the data file is opened, so that a start that fails leaves the file alone.
 * @throws the error of `listen` (`code` says which), or JournalError
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0 } = options;
  const server = createServer();
  await listening(server, port, host);
  try {
    return serve(server, host, options);
  } catch (error) {
    server.close();
    throw error;
  }
}

function serve(server: Server, host: string, options: SandboxOptions): Sandbox {
  const { db = ':memory:', config = defaultConfig(), timers = realTimers, random32 = systemRandom32 } = options;
  const report = options.report ?? ((error) => process.stderr.write(`${inspect(error)}\n`));
  const url = urlOf(server, host);
  if (db !== ':memory:') makeFolder(dirname(db));
  const journal = openJournal(db);
  const ports = { now: () => timers.now(), random32 };
  const engine = createEngine({ journal, config, ports });

  const accounts = new AgentTokens(config, journal, random32);
  const tokens = new CustomerTokens(journal, ports, options.tokenLifetime ?? config.settings.token_lifetime_s);
  const authenticate = authenticateBy(tokens, accounts);
  const connections = new Connections();
  const faults = new Faults();
  const rate = options.rateLimit ?? config.settings.rate_limit;
  const rateLimit = rate && new RateLimit(rate, ports.now);
  const linkPreviews = options.internet && new LinkPreviews(options.internet, timers);
  const carrier = new Carrier(engine, { connections, timers, report, rateLimit, linkPreviews });
  const files = new Files({ journal, bytes: fileBytesFor(db), timers, random32 });
  const [guideAccount] = accounts.bots;
  const guideSession = guideAccount && authenticate('agent', guideAccount.token);
  const guide =
    guideAccount && guideSession && config.settings.tour
      ? new Guide({ name: guideAccount.name, caller: guideSession.caller, carrier, files, timers, random32, report })
      : undefined;
  const shared = {
    carrier,
    connections,
    faults,
    timers,
    tokens,
    authenticate,
    report,
    isOurs: (query: URLSearchParams) => namesOrganization(query, config),
    readUpload: files.readUpload,
    organizationId: config.organization_id,
    clientIds: options.clientIds ?? config.settings.client_ids,
    onRevoked: (token: string) => connections.disconnectBy(token, 'access_token_revoked'),
    agent: (id: string) => authenticate('agent', accounts.tokenOf(id)),
    info: (at: string) => sandboxInfo(at, config, accounts),
    isTrusted: options.control ? () => true : isLoopback(host) ? comesFromHere : () => false,
    newConnectionId: connectionIds(random32),
  };

  const app = new Hono<HttpEnv>({ strict: false });
  app.route('/', webApi(shared));
  app.route('/', accountsApi(shared));
  app.route('/', files.routes());
  app.route('/', mailsApi({ journal, isTrusted: shared.isTrusted }));
  app.route('/', salesApi(shared.isTrusted));
  app.route('/', controlApi(shared));
  app.route('/', exhibits());
  app.route(
    '/',
    staticFiles(options.dist ?? distFolder(), (c) => shared.info(originOf(c.env.incoming).baseUrl)),
  );
  const rtm = rtmEndpoint(shared);
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.on('upgrade', rtm.upgrade);

  const shutDown = async () => {
    guide?.stop();
    linkPreviews?.close();
    carrier.stop();
    files.close();
    const closed = new Promise((resolve) => server.close(resolve));
    await rtm.close();
    server.closeAllConnections();
    await closed;
    engine.close();
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= shutDown();
    return closing;
  };
  return { url, info: shared.info(url), bots: accounts.bots, close };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Where this machine reaches the server: one that listens everywhere is reached on loopback. */
function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Any license number means this organization; `undefined`: the query names none. */
function namesOrganization(query: URLSearchParams, { organization_id }: SandboxConfig): boolean | undefined {
  const id = query.get('organization_id');
  if (id !== null) return id === organization_id;
  const license = query.get('license_id');
  return license === null ? undefined : /^\d+$/.test(license);
}

/**
 * Asked for by a loopback name, and by no page of another site: so neither a page in the browser nor a name that was made to
 * point here gets at the agents' tokens.
 */
function comesFromHere(c: HttpContext): boolean {
  const origin = c.req.header('origin');
  return [originOf(c.env.incoming).baseUrl, ...(origin === undefined ? [] : [origin])].every(
    (address) => URL.canParse(address) && isLoopback(new URL(address).hostname),
  );
}

function connectionIds(random32: Random32): () => string {
  const run = randomHex(random32, 8);
  let count = 0;
  return () => {
    count += 1;
    return `${run}-${count}`;
  };
}
