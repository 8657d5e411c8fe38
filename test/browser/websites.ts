import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Somebody's website, on an origin of its own. */
export interface Website {
  /** Without a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves pages by their path; what is not among them is 404, and a URL is where its path redirects to. */
export async function aWebsite(pages: Readonly<Record<string, string | URL>>): Promise<Website> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*/, '');
    const page = pages[path];
    // Browsers ask for an icon by themselves, and complain where there is none.
    if (page instanceof URL) {
      response.writeHead(302, { location: page.href }).end();
      return;
    }
    response.statusCode = page !== undefined ? 200 : path === '/favicon.ico' ? 204 : 404;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The website has no port.');
  return address.port;
}

/** A page with this in its head and body. */
export const aPage = ({ head = '', body = '' }: { readonly head?: string; readonly body?: string }): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A website</title>${head}</head>
   <body><main><h1>A website</h1></main>${body}</body></html>`;
