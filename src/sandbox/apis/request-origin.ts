import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Origin } from '../engine/contract.ts';

/** Where a socket or an HTTP request comes from, and by which address it reached us. */
export function originOf(request: IncomingMessage): Origin {
  const { host = 'localhost', 'user-agent': userAgent = '', referer } = request.headers;
  return {
    ip: request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '',
    userAgent,
    ...(referer !== undefined && { referrer: referer }),
    baseUrl: `${cameOverTls(request) ? 'https' : 'http'}://${host}`,
  };
}

/** Whether the caller spoke TLS: with us, or with a proxy in front of us that says so. */
export function cameOverTls(request: IncomingMessage): boolean {
  const forwarded = request.headers['x-forwarded-proto'];
  if (typeof forwarded === 'string') return forwarded.split(',')[0]?.trim() === 'https';
  return (request.socket as Partial<TLSSocket>).encrypted === true;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/;

/** Whether a host name or address (no port) means this machine and nothing else. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
