import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Mail, mails } from '../engine/mails.ts';
import type { Journal } from '../journal.ts';
import type { HttpContext, HttpEnv } from './http.ts';

export interface MailsOptions {
  readonly journal: Journal;
  /** Whether a request may read them: they are other people's letters. */
  readonly isTrusted: (c: HttpContext) => boolean;
}

/** `GET /sandbox/mails`: what would have been mailed, the newest first. As a page for browsers, as JSON for everybody else. */
export function mailsApi({ journal, isTrusted }: MailsOptions): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.get('/sandbox/mails', (c) => {
    if (!isTrusted(c)) return c.notFound();
    const list = journal.transaction((tx) => tx.list(mails, { reverse: true })).map(({ doc }) => doc);
    if (!c.req.header('accept')?.includes('text/html')) {
      return c.json({ mails: list.map(({ sentAt, ...mail }) => ({ sent_at: sentAt, ...mail })) });
    }
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    c.header('X-Content-Type-Options', 'nosniff');
    return c.html(page(list));
  });
  return app;
}

const page = (list: readonly Mail[]) => html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Mails of the sandbox</title>
<style>
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
  article { margin-block: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid }
  h2 { margin: 0; font-size: 1.1rem }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
</style>
<h1>Mails</h1>
<p>Nothing is sent from here. These would have been, the newest first.</p>
${list.map(
  ({ to, subject, text, sentAt }) =>
    html`<article><h2>${subject}</h2><p>To ${to}, ${sentAt}</p><pre>${text}</pre></article>`,
)}
${list.length === 0 ? html`<p>None so far.</p>` : ''}
</html>`;
