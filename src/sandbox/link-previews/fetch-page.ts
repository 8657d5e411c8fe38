/** Fetches the beginning of a web page from the public internet and from nowhere else: whoever chats names the address. */
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Which addresses there are, and which of them may be connected to. */
export interface Internet {
  /** IP addresses of a host. @throws when it has none */
  resolve(host: string): Promise<readonly string[]>;
  mayConnect(address: string): boolean;
}

/** The real one, without what only this machine or its own network reaches. */
export const publicInternet: Internet = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnect: isPublicAddress,
};

export interface Page {
  /** Where the last redirect led. */
  readonly url: URL;
  readonly html: string;
}

const MOST_BYTES = 256 * 1024;
const MOST_REDIRECTS = 3;

/** It is no page, may not be fetched, or did not come. The message says which, for logs alone. */
export class NoPage extends Error {}

/**
 * Each redirect is checked like the first address. A host's addresses are asked for once, and the connection goes to one of
 * those that were checked, so that a second answer of the name server changes nothing.
 * @throws NoPage, or what the connection failed with
 */
export async function fetchPage(address: string, internet: Internet, signal: AbortSignal): Promise<Page> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await get(url, internet, signal);
    const next = redirectOf(response, url);
    if (next === undefined) return { url, html: await read(response) };
    response.destroy();
    url = next;
  }
  throw new NoPage('Too many redirects');
}

async function get(url: URL, internet: Internet, signal: AbortSignal): Promise<IncomingMessage> {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw new NoPage('No web address');
  const address = await checkedAddress(url.hostname.replace(/^\[|\]$/g, ''), internet);
  signal.throwIfAborted();
  const headers = { Accept: 'text/html', 'Accept-Encoding': 'identity', 'User-Agent': 'customer-chat-sandbox' };
  // A pooled connection could lead to an address that was checked for another name.
  const options = { agent: false, headers, lookup: always(address), signal } as const;
  const request = url.protocol === 'https:' ? overHttps(url, options) : overHttp(url, options);
  return answerTo(request);
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

/** One that may be connected to. A host with a single address that may not is refused as a whole. */
async function checkedAddress(host: string, internet: Internet): Promise<string> {
  const addresses = isIP(host) ? [host] : await internet.resolve(host);
  const [first] = addresses;
  if (first === undefined || !addresses.every((one) => internet.mayConnect(one)))
    throw new NoPage('Not a public address');
  return first;
}

function always(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  if (location === undefined || !URL.canParse(location, from)) throw new NoPage('A redirect to nowhere');
  return new URL(location, from);
}

/** As much of it as is looked at; the rest is not waited for. */
async function read(response: IncomingMessage): Promise<string> {
  const { statusCode, headers } = response;
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '') ?? [];
  const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '');
  if (statusCode !== 200 || !isPage || (headers['content-encoding'] ?? 'identity') !== 'identity') {
    response.destroy();
    throw new NoPage('Not a page');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    // Leaving the loop ends the response.
    if (size >= MOST_BYTES) break;
  }
  return decoderOf(charset).decode(Buffer.concat(parts).subarray(0, MOST_BYTES));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
