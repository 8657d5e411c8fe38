import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../engine/config.ts';
import { sandboxInfo } from './sandbox-info.ts';
import { staticFiles } from './static-files.ts';

const info = () => sandboxInfo('http://a"b<c', { ...defaultConfig(), client_id: 'c11ent' }, { agents: [], bots: [] });

let root: string;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sandbox-static-'));
  const files = {
    'secret.txt': 'secret',
    'dist/widget/customer-chat.js': 'import("./chunks/chat-window-Ab12Cd34.js")',
    'dist/widget/chunks/chat-window-Ab12Cd34.js': 'export {}',
    'dist/widget/manifest.json': '{}',
    'dist/pages/index.html': '<a client-id="%CLIENT_ID%" api-url="%API_URL%" width="100%">%OTHER%</a>',
    'dist/themes/calm.css': 'customer-chat {}',
    'dist/docs/index.html': '<p>%CLIENT_ID%</p>',
    'dist/pages/agent/index.html': '<!doctype html>',
    'dist/pages/assets/demo-Zz99Yy88.css': 'body {}',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const app = staticFiles(join(root, 'dist'), info);
  get = async (path, headers = {}) => app.request(path, { headers });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('static files', () => {
  it('are the documentation as it was built, by an address from which its pages find each other', async () => {
    const response = await get('/docs/');
    expect(await response.text()).toBe('<p>%CLIENT_ID%</p>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get('/docs')).headers.get('location')).toBe('/docs/');
  });

  it('are the widget by a fixed name that is looked after each time, open to pages of every origin', async () => {
    const response = await get('/customer-chat.js');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    const etag = response.headers.get('etag') ?? '';
    expect((await get('/customer-chat.js', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('are the themes that come with it, for pages of every origin', async () => {
    const response = await get('/themes/calm.css');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
  });

  it('are its chunks, which never change', async () => {
    const response = await get('/chunks/chat-window-Ab12Cd34.js');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
  });

  it.each(['/', '/agent', '/agent/'])('are the page at %s, under a strict policy', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('fill in what the page says of this sandbox, and nothing of an address can leave its attribute', async () => {
    expect(await (await get('/')).text()).toBe(
      '<a client-id="c11ent" api-url="http://a&#34;b&#60;c" width="100%">%OTHER%</a>',
    );
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/chunks/../../../secret.txt',
    '/chunks',
    '/manifest.json',
    '/%',
  ])('are nothing else: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('say what to do where they are not built', async () => {
    const app = staticFiles(join(root, 'nowhere'), info);
    const response = await app.request('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    expect((await app.request('/other')).status).toBe(404);
  });
});
