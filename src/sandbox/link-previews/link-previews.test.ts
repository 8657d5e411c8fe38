import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, web } from '../../../test/sandbox-clients.ts';
import { createSandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';
import { type Internet, publicInternet } from './fetch-page.ts';
import { LinkPreviews } from './link-previews.ts';
import { isPublicAddress } from './public-address.ts';

const PAGE = `<!doctype html><html><head><TITLE>Table lamp &amp; shade</TITLE>
<meta name="description" content="A linen shade.">
<meta content='/lamp.png' property='og:image'><meta property="og:image:width" content=640>
</head><body>${'x'.repeat(400_000)}</body></html>`;

let server: Server;
let port: number;
let answer: RequestListener;
let hits: string[];
let asked: string[];
let timers: HeldTimers;
let previews: LinkPreviews;

/** Every host is the server of this test, which counts for public here; `inside` is a host that does not. */
const internet: Internet = {
  resolve: async (host) => {
    asked.push(host);
    return [host === 'inside.test' ? '10.0.0.1' : '127.0.0.1'];
  },
  mayConnect: (address) => address === '127.0.0.1',
};

beforeEach(async () => {
  hits = [];
  asked = [];
  answer = (_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
  server = createServer((request, response) => {
    hits.push(`${request.headers.host} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  timers = heldTimers();
  previews = new LinkPreviews(internet, timers);
});
afterEach(async () => {
  previews.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const at = (path: string, host = 'shop.test') => `http://${host}:${port}${path}`;

describe('a preview', () => {
  it('says what the page says of itself, and asks for the page once', async () => {
    const preview = {
      url: at('/lamp'),
      title: 'Table lamp & shade',
      description: 'A linen shade.',
      image_url: at('/lamp.png'),
      image_original_url: at('/lamp.png'),
      image_width: 640,
      image_height: undefined,
    };
    expect(await previews.of(at('/lamp'))).toEqual(preview);
    expect(await previews.of(at('/lamp'))).toEqual(preview);
    expect(hits).toEqual([`shop.test:${port} /lamp`]);
    timers.advance(11 * 60_000);
    await previews.of(at('/lamp'));
    expect(hits).toHaveLength(2);
  });

  it('goes along with redirects, each checked like the first address', async () => {
    answer = ({ url }, response) => {
      if (url === '/old') response.writeHead(302, { Location: '/lamp' }).end();
      else if (url === '/trap') response.writeHead(302, { Location: at('/', 'inside.test') }).end();
      else if (url === '/literal') response.writeHead(307, { Location: 'http://10.0.0.1/' }).end();
      else if (url === '/file') response.writeHead(301, { Location: 'file:///etc/passwd' }).end();
      else if (url?.startsWith('/round')) response.writeHead(302, { Location: `${url}r` }).end();
      else response.setHeader('Content-Type', 'text/html').end(PAGE);
    };
    expect(await previews.of(at('/old'))).toMatchObject({ url: at('/old'), title: 'Table lamp & shade' });
    hits = [];
    for (const path of ['/trap', '/literal', '/file']) expect(await previews.of(at(path)), path).toBeUndefined();
    expect(hits).toHaveLength(3);
    expect(await previews.of(at('/round'))).toBeUndefined();
    expect(hits).toHaveLength(3 + 4);
  });

  it('asks the name server once for a connection, and connects to what was checked', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const fickle = { ...internet, resolve: async () => answers.shift() ?? [] };
    const rebound = new LinkPreviews(fickle, timers);
    expect(await rebound.of(at('/lamp', 'fickle.test'))).toMatchObject({ title: 'Table lamp & shade' });
    expect(answers).toEqual([['10.0.0.1']]);
    expect(await rebound.of(at('/other', 'fickle.test'))).toBeUndefined();
    expect(hits).toHaveLength(1);
  });

  it('is not had where one address of the host is not public', async () => {
    const mixed = { ...internet, resolve: async () => ['127.0.0.1', '10.0.0.1'] };
    expect(await new LinkPreviews(mixed, timers).of(at('/'))).toBeUndefined();
    expect(hits).toEqual([]);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://user:secret@shop.test:PORT/',
    'ftp://shop.test/',
    'data:text/html,<title>x</title>',
  ])('is not had of %s', async (address) => {
    const real = new LinkPreviews({ resolve: publicInternet.resolve, mayConnect: isPublicAddress }, timers);
    expect(await real.of(address.replace('PORT', String(port)))).toBeUndefined();
    expect(hits).toEqual([]);
    real.close();
  });

  it('is not had of what is no page, or not there', async () => {
    const headers = [
      [200, { 'Content-Type': 'application/pdf' }],
      [200, {}],
      [200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }],
      [404, { 'Content-Type': 'text/html' }],
    ] as const;
    answer = ({ url }, response) => {
      const [status, more] = headers[Number(url?.slice(1))] ?? [500, {}];
      response.writeHead(status, more).end(PAGE);
    };
    for (const index of headers.keys()) expect(await previews.of(at(`/${index}`)), String(index)).toBeUndefined();
    answer = ({ socket }) => socket.destroy();
    expect(await previews.of(at('/broken'))).toBeUndefined();
  });

  it('is waited for five seconds, and no longer', async () => {
    const reached = new Promise<void>((resolve) => {
      answer = () => resolve();
    });
    const preview = previews.of(at('/slow'));
    await reached;
    timers.advance(5000);
    expect(await preview).toBeUndefined();
  });

  it('takes only the beginning of a page that never ends', async () => {
    answer = (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.write('<title>Endless</title>');
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(more));
      };
      more();
    };
    expect(await previews.of(at('/endless'))).toMatchObject({ title: 'Endless' });
  });

  it('of hostile markup is text, and its picture a web address', async () => {
    const open = '<meta content="'.repeat(10_000);
    answer = (_, response) =>
      response.setHeader('Content-Type', 'text/html').end(`<meta property=og:image content="javascript:alert(1)">
        <meta property="__proto__" content="x"><title>&lt;img src=x onerror=alert(1)&gt;&#0;&#xd800;</title>${open}`);
    expect(await previews.of(at('/'))).toEqual({
      url: at('/'),
      title: '<img src=x onerror=alert(1)>&#0;&#xd800;',
      description: undefined,
    });
  });
});

describe('get_url_info', () => {
  it('fetches nothing unless it was told to, and then answers over both transports', async () => {
    const silent = await createSandbox();
    const somebody = await aCustomer(silent);
    await expect(somebody.request('get_url_info', { url: at('/lamp') })).rejects.toMatchObject({ type: 'not_found' });
    expect(hits).toEqual([]);
    await silent.close();

    const curious = await createSandbox({ internet });
    const customer = await aCustomer(curious);
    const info = { title: 'Table lamp & shade', url: at('/lamp') };
    expect(await customer.request('get_url_info', { url: at('/lamp') })).toMatchObject(info);
    const call = { token: customer.token, payload: { url: at('/lamp') } };
    expect((await web(curious, 'customer', 'get_url_info', call)).body).toMatchObject(info);
    const unknown = { url: at('/', 'inside.test') };
    await expect(customer.request('get_url_info', unknown)).rejects.toMatchObject({ type: 'not_found' });
    await expect(customer.request('get_url_info', { url: 'no address' })).rejects.toMatchObject({ type: 'validation' });
    await curious.close();
  });
});
