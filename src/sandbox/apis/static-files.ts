import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from './http.ts';
import type { SandboxInfo } from './sandbox-info.ts';
import { sendBytes } from './send-bytes.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the demo and the agent page may do: as strict as a careful host page's own policy. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' ws:",
  "img-src 'self' data: https:",
  "media-src 'self'",
  // Web views of rich messages.
  "frame-src 'self' https:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Names with a hash of what they hold: never another content under the same name. */
const HASHED = /^\/(chunks|assets)\/.+-[\w-]{8,}\.\w+$/;

/** The widget for pages that know nothing but an account's number. */
const FOR_KNOWN_PAGES = '/tracking.js';

/** The themes that come with the widget. */
const THEMES = '/themes/';

/** The documentation; its pages find each other, and the rest, by relative addresses. */
const DOCS = '/docs/';

/** What is always there once the project is built. */
const BUILT: ReadonlySet<string> = new Set([
  '/',
  '/agent',
  '/gallery',
  '/wizard',
  DOCS,
  '/customer-chat.js',
  FOR_KNOWN_PAGES,
]);

/**
 * The built widget at `/customer-chat.js` and beside it, its themes at `/themes/`, and the pages at `/`, `/agent`,
 * `/gallery`, `/wizard` and `/docs/`. A page's own tag of the widget names this sandbox by `%ORGANIZATION_ID%`,
 * `%CLIENT_ID%` and `%API_URL%`, filled in as the page is served.
 */
export function staticFiles(dist: string, infoFor: (c: HttpContext) => SandboxInfo): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const widget = join(dist, 'widget');
  const pages = join(dist, 'pages');
  const themes = join(dist, 'themes');
  const docs = join(dist, 'docs');
  let files = new Map<string, string>();
  // An address is looked up among the files that are there, never joined into a path.
  const scan = () => {
    files = new Map([
      ...addressesIn(docs, DOCS),
      ...addressesIn(themes, THEMES),
      ...addressesIn(pages),
      ...addressesIn(widget),
    ]);
  };
  scan();

  app.get('*', async (c, next) => {
    const address = c.req.path;
    // Its pages name each other relatively. What is routed is without a slash at its end either way.
    if (`${new URL(c.req.url).pathname}/` === DOCS) return c.redirect(DOCS);
    if (!files.has(address)) scan();
    const path = files.get(address);
    if (path === undefined || !existsSync(path)) {
      if (!BUILT.has(address)) return next();
      return c.text('This is not built yet. `npm run build` builds it.\n', 503);
    }
    return serve(c, address, path);
  });

  function serve(c: HttpContext, address: string, path: string): Response {
    const file = readFileSync(path);
    const isFilledIn = (path.endsWith('.html') && !path.startsWith(docs)) || address === FOR_KNOWN_PAGES;
    const content = isFilledIn ? filledIn(file.toString(), infoFor(c)) : file;
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    c.header('Cache-Control', HASHED.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
    if (path.endsWith('.html')) c.header('Content-Security-Policy', PAGE_POLICY);
    if (path.startsWith(widget) || path.startsWith(themes)) {
      // Pages of other origins carry the widget and its themes, and module scripts are fetched with CORS.
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    if (c.req.header('if-none-match') === etag) {
      c.header('ETag', etag);
      return c.body(null, 304);
    }
    c.header('Content-Type', CONTENT_TYPES[extname(path)] ?? 'application/octet-stream');
    return sendBytes(c, typeof content === 'string' ? Buffer.from(content) : content, etag);
  }

  return app;
}

function filledIn(page: string, { organization_id, client_id, url }: SandboxInfo): string {
  const words: Readonly<Record<string, string>> = {
    ORGANIZATION_ID: organization_id,
    CLIENT_ID: client_id,
    API_URL: url,
    SALES_URL: `${url}/sandbox/sales`,
  };
  return page.replace(/%([A-Z_]+)%/g, (mark, name: string) => escaped(words[name] ?? mark));
}

/** The address comes from the request, so it is as little trusted as that. */
const escaped = (text: string) => text.replace(/[&<>"'`$\\]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Address -> path of every file below a folder. A page stands for its folder too. */
function addressesIn(folder: string, prefix = '/'): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const address = prefix + entry.name;
    if (entry.isDirectory()) for (const [inner, at] of addressesIn(path, `${address}/`)) found.set(inner, at);
    if (!entry.isFile() || entry.name === 'manifest.json' || entry.name.startsWith('.')) continue;
    found.set(address, path);
    if (entry.name === 'index.html') {
      found.set(prefix, path);
      if (prefix !== '/') found.set(prefix.slice(0, -1), path);
    }
  }
  return found;
}
