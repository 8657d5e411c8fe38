import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnswer } from '../../../test/only-request.ts';
import {
  aCustomer,
  anAgent,
  at,
  type CustomerClient,
  type Frame,
  type RtmClient,
  textAt,
} from '../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer } from '../../../test/sandbox-clients-3-0.ts';
import { id } from '../../protocol/domain/ids.ts';
import { codec as olderCodec } from '../../protocol/v3-0/codec.ts';
import { codec } from '../../protocol/v3-6/codec.ts';
import { defaultConfig } from '../engine/config.ts';
import { createSandbox, type Sandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';

let timers: HeldTimers;
let sandbox: Sandbox;
let customer: CustomerClient;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers, report: (error) => expect.unreachable(String(error)) });
  customer = await aCustomer(sandbox);
});
afterEach(() => sandbox.close());

async function start(text: string, more: object = { continuous: true }): Promise<{ chat: string; thread: string }> {
  const thread = { events: [{ type: 'message', text }] };
  const answer = await customer.request('start_chat', { chat: { thread }, ...more });
  return { chat: textAt(answer, 'chat_id'), thread: textAt(answer, 'thread_id') };
}

/** Lets the guide work, and waits until all it did has been heard. Whoever is connected says so now and then. */
async function pass(ms: number, ...others: readonly RtmClient[]): Promise<void> {
  for (let left = ms; left > 0; left -= 10_000) {
    timers.advance(Math.min(left, 10_000));
    for (const client of [customer, ...others]) await client.settled();
  }
}

const pushes = (name: string, client: RtmClient = customer): Frame[] =>
  client.frames.filter(({ type, action }) => type === 'push' && action === name);
const events = (): unknown[] => pushes('incoming_event').map(({ payload }) => at(payload, 'event'));
const eventsOf = (type: string): unknown[] => events().filter((event) => at(event, 'type') === type);
const texts = (): unknown[] => eventsOf('message').map((event) => at(event, 'text'));
const buttons = (): unknown[] =>
  eventsOf('rich_message')
    .flatMap((event) => at(event, 'elements') as unknown[])
    .flatMap((element) => (at(element, 'buttons') ?? []) as unknown[]);

describe('"show me everything"', () => {
  it('is answered by a bot within a minute, though nobody is online, and ends with closing words', async () => {
    await start('Hello! Please SHOW ME everything.');
    await pass(60_000);
    expect(at(pushes('user_added_to_chat')[0]?.payload, 'user.name')).toBe('Lamplight');
    expect(texts().at(-1)).toMatch(/That was everything\.$/);
    const last = events().length;
    await pass(10_000);
    expect(events()).toHaveLength(last);
  });

  it('gives frames that the widget reads without a single problem', async () => {
    await start('Show me everything');
    await pass(60_000);
    const problems = customer.frames
      .filter(({ type }) => type === 'push')
      .flatMap(({ action, payload }) => codec.readPush(action, payload).problems.map((problem) => [action, problem]));
    expect(problems).toEqual([]);
    expect(
      customer.frames.filter(({ action, payload }) => codec.readPush(action, payload).value.type === 'unknown'),
    ).toHaveLength(customer.frames.filter(({ type }) => type === 'response').length);
  });

  it('goes through every type of event, template, button, target, height and field', async () => {
    await start('Show me everything');
    await pass(60_000);
    const all = (values: readonly unknown[]) => [...new Set(values.filter((value) => value !== undefined))].sort();
    expect(all(events().map((event) => at(event, 'type')))).toEqual(
      ['custom', 'file', 'form', 'message', 'rich_message', 'system_message'].sort(),
    );
    expect(all(eventsOf('rich_message').map((event) => at(event, 'template_id')))).toEqual(
      ['cards', 'ecommerce', 'hologram', 'quick_replies', 'sticker'].sort(),
    );
    expect(all(buttons().map((button) => at(button, 'type')))).toEqual(
      ['cancel', 'message', 'phone', 'url', 'webview'].sort(),
    );
    expect(all(buttons().map((button) => at(button, 'target')))).toEqual(['current', 'new']);
    expect(all(buttons().map((button) => at(button, 'webview_height')))).toEqual(['compact', 'full', 'tall']);
    expect(buttons().some((button) => at(button, 'type') === undefined)).toBe(true);
    const fields = eventsOf('form').flatMap((event) => at(event, 'fields') as unknown[]);
    expect(all(fields.map((field) => at(field, 'type')))).toEqual(
      [
        'header',
        'name',
        'email',
        'question',
        'textarea',
        'subject',
        'radio',
        'select',
        'checkbox',
        'group_chooser',
      ].sort(),
    );
    expect(eventsOf('form').map((event) => at(event, 'form_type'))).toContain('ask_for_email');
    expect(
      all(
        pushes('incoming_event')
          .concat(pushes('event_updated'))
          .map(({ action }) => action),
      ),
    ).toHaveLength(2);
    for (const name of [
      'incoming_typing_indicator',
      'incoming_thinking_indicator',
      'incoming_event_preview',
      'event_updated',
      'event_deleted',
      'event_properties_updated',
      'event_properties_deleted',
      'events_marked_as_seen',
    ]) {
      expect(pushes(name), name).not.toHaveLength(0);
    }
  });

  it('goes through to the end in the words of v3.0, too', async () => {
    const older = await anOlderCustomer(sandbox);
    const nora = await anOlderAgent(sandbox);
    const thread = { events: [{ type: 'message', text: 'Show me everything' }] };
    await older.request('start_chat', { chat: { thread } });
    await pass(60_000, older, nora);
    const problems = older.frames
      .filter(({ type }) => type === 'push')
      .flatMap(({ action, payload }) => olderCodec.readPush(action, payload).problems.map((one) => [action, one]));
    expect(problems).toEqual([]);
    const said = pushes('incoming_event', older).map(({ payload }) => at(payload, 'event.text'));
    expect(said).toContainEqual(expect.stringMatching(/That was everything\.$/));
  });

  it('replaces what it streamed by an event of the same custom_id', async () => {
    await start('Show me everything');
    await pass(60_000);
    const previews = pushes('incoming_event_preview').map(({ payload }) => at(payload, 'event'));
    const [customId, ...others] = new Set(previews.map((preview) => at(preview, 'custom_id')));
    expect(others).toEqual([]);
    const final = events().find((event) => at(event, 'custom_id') === customId);
    expect(at(final, 'text')).toBe(at(previews.at(-1), 'text'));
    expect(previews.length).toBeGreaterThan(3);
  });

  it('shows files of every kind that can be fetched, but the one that is missing', async () => {
    await start('Show me everything');
    await pass(60_000);
    const files = eventsOf('file');
    const statuses = await Promise.all(
      files.map(async (file) => {
        const response = await fetch(textAt(file, 'url'));
        await response.arrayBuffer();
        return [response.headers.get('content-type')?.split(';')[0], response.status];
      }),
    );
    expect(statuses).toEqual([
      ['image/png', 200],
      ['image/png', 200],
      ['video/webm', 200],
      ['audio/wav', 200],
      ['application/pdf', 200],
      ['text/plain', 200],
      ['text/plain', 404],
    ]);
    expect(at(files[0], 'width')).toBe(640);
    expect(at(files[0], 'alternative_text')).not.toBe(undefined);
  });

  it('stands in the history as it was shown: mended, and without what was deleted (R25, R26)', async () => {
    const { chat } = await start('Show me everything');
    await pass(60_000);
    const history = JSON.stringify(await customer.request('get_chat', { chat_id: chat }));
    expect(history).toContain('This message was mended a moment ago.');
    expect(history).not.toContain('momnet');
    expect(history).not.toContain('about to go away');
    const read = readAnswer(codec, 'get_chat', { chatId: id(String(chat)) }, JSON.parse(history));
    expect(read.problems).toEqual([]);
  });

  it('works beside a person who is there', async () => {
    const agent = await anAgent(sandbox);
    await start('Show me everything', {});
    await pass(60_000, agent);
    expect(eventsOf('system_message').map((event) => at(event, 'system_message_type'))).toContain('agent_joined');
    expect(texts().at(-1)).toMatch(/That was everything\.$/);
  });

  it('is taken up in the middle of a chat, once at a time', async () => {
    const { chat } = await start('Hello');
    const wish = { chat_id: chat, event: { type: 'message', text: 'show me everything' } };
    await customer.request('send_event', wish);
    await customer.request('send_event', wish);
    await pass(60_000);
    expect(texts().filter((text) => String(text).startsWith('Here is everything'))).toHaveLength(1);
  });

  it('is not taken for a wish when somebody else says it, or in other words', async () => {
    const agent = await anAgent(sandbox);
    const { chat } = await start('Show me some lamps', {});
    await agent.request('send_event', { chat_id: chat, event: { type: 'message', text: 'Show me everything' } });
    await pass(60_000, agent);
    expect(texts()).toEqual(['Show me everything']);
  });

  it('ends when the customer says stop, or ends the chat', async () => {
    const { chat } = await start('Show me everything');
    await pass(5000);
    await customer.request('send_event', { chat_id: chat, event: { type: 'message', text: 'Stop!' } });
    await pass(60_000);
    expect(texts().at(-1)).toMatch(/^As you like/);
    await customer.request('send_event', { chat_id: chat, event: { type: 'message', text: 'show me everything' } });
    await pass(5000);
    await customer.request('deactivate_chat', { id: chat });
    const before = events().length;
    await pass(60_000);
    expect(events()).toHaveLength(before);
  });

  it('can be switched off', async () => {
    const config = defaultConfig();
    const quiet = await createSandbox({ timers, config: { ...config, settings: { ...config.settings, tour: false } } });
    const other = await aCustomer(quiet);
    const thread = { events: [{ type: 'message', text: 'show me everything' }] };
    await other.request('start_chat', { chat: { thread }, continuous: true });
    await pass(60_000, other);
    expect(pushes('incoming_event', other)).toEqual([]);
    await quiet.close();
  });
});

describe('the guide', () => {
  it('says which button was pressed and taken back', async () => {
    const { chat, thread } = await start('Show me everything');
    await pass(60_000);
    const card = eventsOf('rich_message')[0];
    const press = (toggled: boolean) =>
      customer.request('send_rich_message_postback', {
        chat_id: chat,
        thread_id: thread,
        event_id: at(card, 'id'),
        postback: { id: 'tour-remember', toggled },
      });
    await press(true);
    await pass(1000);
    expect(texts().at(-1)).toBe('You chose “Remember it”.');
    await press(false);
    await pass(1000);
    expect(texts().at(-1)).toBe('You took “Remember it” back.');
  });

  it('answers for a tour of before the server was started anew, and does not go on with it by itself', async () => {
    const db = join(await mkdtemp(join(tmpdir(), 'guide-')), 'sandbox.db');
    const first = await createSandbox({ timers, db });
    const ida = await aCustomer(first);
    const thread = { events: [{ type: 'message', text: 'Show me everything' }] };
    const place = await ida.request('start_chat', { chat: { thread }, continuous: true });
    await pass(45_000, ida);
    const [card] = pushes('incoming_event', ida).filter(({ payload }) => at(payload, 'event.type') === 'rich_message');
    await first.close();

    const second = await createSandbox({ timers, db });
    const again = await aCustomer(second, { token: ida.token });
    await pass(60_000, again);
    expect(pushes('incoming_event', again)).toEqual([]);
    await again.request('send_rich_message_postback', {
      chat_id: at(place, 'chat_id'),
      thread_id: at(place, 'thread_id'),
      event_id: at(card?.payload, 'event.id'),
      postback: { id: 'tour-remember', toggled: true },
    });
    await pass(1000, again);
    expect(at(pushes('incoming_event', again).at(-1)?.payload, 'event.text')).toBe('You chose “Remember it”.');
    await second.close();
  });

  it('reads a form of its own back, and takes no other', async () => {
    const { chat } = await start('Show me everything');
    await pass(60_000);
    const form = { type: 'filled_form', form_id: 'tour-form-email' };
    const email = { type: 'email', id: 'email-1', label: 'Where shall we write if you have to go?' };
    const fields = [{ ...email, answer: 'ida@example.test' }];
    await customer.request('send_event', { chat_id: chat, event: { ...form, form_id: 'another', fields } });
    await pass(1000);
    expect(texts().at(-1)).toMatch(/That was everything/);
    await customer.request('send_event', { chat_id: chat, event: { ...form, fields } });
    await pass(1000);
    expect(texts().at(-1)).toContain('ida@example.test');
  });

  it('says nothing in chats that are not its own', async () => {
    const agent = await anAgent(sandbox);
    const { chat, thread } = await start('Hello', {});
    const button = { text: 'Yes', postback_id: 'yes' };
    const sent = await agent.request('send_event', {
      chat_id: chat,
      event: { type: 'rich_message', template_id: 'cards', elements: [{ title: 'Really?', buttons: [button] }] },
    });
    await customer.request('send_rich_message_postback', {
      chat_id: chat,
      thread_id: thread,
      event_id: at(sent, 'event_id'),
      postback: { id: 'yes', toggled: true },
    });
    await pass(60_000, agent);
    expect(texts()).toEqual([]);
  });
});
