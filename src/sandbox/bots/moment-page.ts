import { Hono } from 'hono';
import type { HttpEnv } from '../apis/http.ts';

/** What the tour's web view buttons open. It runs no script, and may stand in a frame of any page. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Brass lamp</title>
<style>
  body { margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif }
  h1 { margin: 0 0 .5rem; font-size: 1.25rem }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem }
  dt { font-weight: 600 }
  dd { margin: 0 }
</style>
<h1>Brass lamp</h1>
<p>This page is shown inside of the conversation. It comes from another place than the chat, and sees nothing of it.</p>
<dl>
  <dt>Height</dt><dd>42 cm</dd>
  <dt>Shade</dt><dd>Brushed brass</dd>
  <dt>Foot</dt><dd>Oiled oak</dd>
  <dt>Cable</dt><dd>180 cm, with a switch</dd>
</dl>
</html>
`;

/** `GET /moments/lamp` */
export function momentPage(): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.get('/moments/lamp', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    c.header('X-Content-Type-Options', 'nosniff');
    return c.html(PAGE);
  });
  return app;
}
