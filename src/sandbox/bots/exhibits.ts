import { Hono } from 'hono';
import type { HttpEnv } from '../apis/http.ts';
import { sendBytes } from '../apis/send-bytes.ts';
import { TOUR_FILES } from './tour-files.ts';

/** What the web view buttons of the tour open. It runs no script, and may stand in a frame of any page. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Brass lamp</title>
<style>
  body { margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif }
  h1 { margin: 0 0 .5rem; font-size: 1.25rem }
  img { display: block; max-width: 100%; border-radius: .5rem }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem }
  dt { font-weight: 600 }
  dd { margin: 0 }
</style>
<h1>Brass lamp</h1>
<img src="brass-lamp.png" width="360" height="240" alt="A table lamp with a brass shade">
<p>This page is shown inside of the conversation. It comes from another place than the chat, and sees nothing of it.</p>
<dl>
  <dt>Height</dt><dd>42 cm</dd>
  <dt>Shade</dt><dd>Brushed brass</dd>
  <dt>Foot</dt><dd>Oiled oak</dd>
  <dt>Cable</dt><dd>180 cm, with a switch</dd>
</dl>
</html>
`;

/** Names in addresses; the set-up's greetings and link previews show them too. */
const PICTURES = {
  'brass-lamp.png': TOUR_FILES.brassLamp,
  'green-lamp.png': TOUR_FILES.greenLamp,
  'red-lamp.png': TOUR_FILES.redLamp,
  'coast.png': TOUR_FILES.coast,
} as const;

/** What stands ready to be shown: `GET /exhibits/lamp`, and pictures beside it. */
export function exhibits(): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.get('/exhibits/lamp', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'");
    c.header('X-Content-Type-Options', 'nosniff');
    return c.html(PAGE);
  });
  for (const [name, { contentType, make }] of Object.entries(PICTURES)) {
    app.get(`/exhibits/${name}`, (c) => {
      c.header('Content-Type', contentType);
      c.header('X-Content-Type-Options', 'nosniff');
      c.header('Cache-Control', 'public, max-age=86400');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return sendBytes(c, make(), `"${name}"`);
    });
  }
  return app;
}
