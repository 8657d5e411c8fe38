import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import type { JsonObject } from '../engine/contract.ts';
import { writePush } from './frame.ts';
import { originOf } from './request-origin.ts';
import { FRAME_LIMIT, type Line, RtmConnection, type RtmSurroundings } from './rtm-connection.ts';
import { apiVersion, reasonIn, type Side } from './versions.ts';

/** Connections without a login that the server bears at once. */
const UNAUTHORIZED_CONNECTIONS = 100;
/** How long sockets may take to end politely when the server goes, in milliseconds. */
const CLOSING_GRACE = 250;
/** v3.0's first clients had the side before the version. */
const RTM_PATH =
  /^\/(?:v(?<version>\d+\.\d+)\/(?<side>customer|agent)|(?<first>customer|agent)\/v(?<old>3\.0))\/rtm\/ws\/?$/;

export interface RtmOptions extends RtmSurroundings {
  /** Whether a query names this server's organization, by `organization_id` or `license_id`; `undefined`: it names none. */
  readonly isOurs: (query: URLSearchParams) => boolean | undefined;
  readonly newConnectionId: () => string;
}

/** The web socket end of both APIs: takes an HTTP upgrade, and makes a connection of it or tells why not. */
export function rtmEndpoint(options: RtmOptions): {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends everybody away. Resolves when all have gone, or did not go in time and were cut off. */
  close(): Promise<void>;
} {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    maxPayload: FRAME_LIMIT,
    perMessageDeflate: false,
  });

  /** Why a socket is not let in, in the order in which the platform would find out. */
  function whyNot(side: Side, version: string, query: URLSearchParams): Refused | undefined {
    if (!apiVersion(version)) return { reason: 'unsupported_version' };
    const ours = options.isOurs(query);
    // An agent's token says whose it is, and clients leave the organization out.
    if (ours === false || (ours === undefined && side === 'customer')) return { reason: 'license_not_found' };
    const { error } = options.faults.take(side, 'connect') ?? {};
    if (error) return { reason: error.type, data: error.data };
    if (options.connections.unauthorized() < UNAUTHORIZED_CONNECTIONS) return undefined;
    return { reason: 'too_many_unauthorized_connections' };
  }

  function accept({ socket, wire }: Line, request: IncomingMessage, { side, version, query }: Address): void {
    const refused = whyNot(side, version, query);
    const served = apiVersion(version) ?? '3.6';
    if (refused) {
      socket.on('error', () => {});
      socket.send(
        writePush(
          served,
          `${side}_disconnected`,
          JSON.stringify({ ...refused, reason: reasonIn(served, side, refused.reason) }),
        ),
      );
      socket.close(1008);
      return;
    }
    const id = options.newConnectionId();
    options.connections.add(
      new RtmConnection({ socket, wire }, { id, side, version: served, origin: originOf(request) }, options),
    );
  }

  return {
    upgrade(request, socket, head) {
      // It may break before anybody listens to it.
      socket.on('error', () => {});
      const address = addressOf(request.url ?? '/');
      if (address) {
        server.handleUpgrade(request, socket, head, (opened) =>
          accept({ socket: opened, wire: socket }, request, address),
        );
      } else {
        socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      }
    },
    async close() {
      for (const connection of options.connections.open()) {
        // The word for it on the customers' side. The agents' clients would take it as final.
        if (connection.side === 'customer') connection.disconnect('connection_evicted');
        else connection.end();
      }
      const gone = [...server.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      await Promise.race([Promise.all(gone), delay(CLOSING_GRACE, undefined, { ref: false })]);
      for (const socket of server.clients) socket.terminate();
    },
  };
}

interface Refused {
  readonly reason: string;
  readonly data?: JsonObject | undefined;
}

interface Address {
  readonly side: Side;
  readonly version: string;
  readonly query: URLSearchParams;
}

function addressOf(target: string): Address | undefined {
  if (!URL.canParse(target, 'http://any')) return undefined;
  const url = new URL(target, 'http://any');
  const { version: stated, old, side: second, first } = RTM_PATH.exec(url.pathname)?.groups ?? {};
  const version = stated ?? old;
  const side = second ?? first;
  if (version === undefined || (side !== 'customer' && side !== 'agent')) return undefined;
  return { side, version, query: url.searchParams };
}
