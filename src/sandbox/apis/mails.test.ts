import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCustomer, anAgent, at, type CustomerClient, textAt } from '../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../server.ts';

let sandbox: Sandbox;
let customer: CustomerClient;
beforeEach(async () => {
  sandbox = await createSandbox();
  customer = await aCustomer(sandbox);
});
afterEach(() => sandbox.close());

const outbox = async (headers: Record<string, string> = {}) => fetch(`${sandbox.url}/sandbox/mails`, { headers });

async function conversation(): Promise<{ chat: string; thread: string }> {
  await customer.request('update_customer', { name: 'Ida <b>Berg</b>', email: 'ida@example.test' });
  const agent = await anAgent(sandbox);
  const thread = { events: [{ type: 'message', text: 'Is the lamp in stock?' }] };
  const started = await customer.request('start_chat', { chat: { thread } });
  const chat = textAt(started, 'chat_id');
  const say = (text: string, visibility: string) =>
    agent.request('send_event', { chat_id: chat, event: { type: 'message', text, visibility } });
  await say('Two are left.', 'all');
  await say('Only I know of the third.', 'agents');
  return { chat, thread: textAt(started, 'thread_id') };
}

it('a transcript is mailed to nobody: it lies where it can be read, without what was for agents (R88, R46)', async () => {
  const { chat, thread } = await conversation();
  const place = { chat_id: chat, thread_id: thread };
  const properties = { routing: { transcript_email: 'ida@example.test' } };
  await customer.request('update_thread_properties', { ...place, properties });
  expect(await (await outbox()).json()).toEqual({ mails: [] });
  await customer.request('deactivate_chat', { id: chat });

  const [mail, ...others] = at(await (await outbox()).json(), 'mails') as unknown[];
  expect(others).toEqual([]);
  expect(at(mail, 'to')).toBe('ida@example.test');
  expect(at(mail, 'text')).toMatch(/Ida <b>Berg<\/b>: Is the lamp in stock\?\n(.*\n)*.*Nora Lind: Two are left\./);
  expect(at(mail, 'text')).not.toContain('Only I know');

  const page = await outbox({ Accept: 'text/html' });
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('Ida &lt;b&gt;Berg&lt;/b&gt;: Is the lamp in stock?');
});

it('a transcript of a thread that is over goes at once (R88)', async () => {
  const { chat, thread } = await conversation();
  await customer.request('deactivate_chat', { id: chat });
  const properties = { routing: { transcript_email: 'ida@example.test' } };
  await customer.request('update_thread_properties', { chat_id: chat, thread_id: thread, properties });
  for (const type of ['transcript_requested', 'transcript_sent']) {
    await customer.waitForPush('incoming_event', (payload) => at(payload, 'event.system_message_type') === type);
  }
  expect(at(await (await outbox()).json(), 'mails')).toHaveLength(1);
});

it('is for this machine alone: a page of another site gets nothing', async () => {
  expect((await outbox({ Origin: 'https://elsewhere.example.test' })).status).toBe(404);
});
