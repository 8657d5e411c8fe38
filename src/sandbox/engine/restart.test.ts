import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, type BenchSetup, NORA, TOM } from './bench.ts';
import type { JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const EVE = '0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60';
const say = (text: string) => ({ type: 'message', text });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bench(setup: BenchSetup = {}): Bench {
  return new Bench({ file: join(folder, 'data.db'), ...setup });
}

describe('after a restart from the file', () => {
  it('a conversation goes on where it was', () => {
    const before = bench();
    before.agent(NORA).logIn();
    const ida = before.customer(IDA);
    ida.logIn();
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: [say('Hello?')] } } });
    const told = [ida.ask('list_chats'), ida.ask('list_threads', { chat_id })];
    before.close();

    const after = bench({ now: before.now, seed: 2 });
    const nora = after.agent(NORA);
    nora.logIn();
    const again = after.customer(IDA);
    again.logIn();

    expect([again.ask('list_chats'), again.ask('list_threads', { chat_id })]).toEqual(told);
    nora.ask('send_event', { chat_id, event: say('Yes?') });
    expect(asObject(again.heard('incoming_event').event).text).toBe('Yes?');
    after.close();
  });

  it('agents have the grace to come back, after which their chats are handed on', () => {
    const before = bench();
    before.agent(NORA).logIn();
    const ida = before.customer(IDA);
    ida.logIn();
    const { chat_id } = ida.ask('start_chat', {});
    before.close();

    const after = bench({ now: before.now, seed: 2 });
    after.agent(TOM).logIn();
    const again = after.customer(IDA);
    again.logIn();
    const holders = () =>
      (again.ask('get_chat', { chat_id }).users as JsonObject[])
        .filter(({ type, present }) => type === 'agent' && present)
        .map(({ name }) => name);
    after.advance(14_000);
    expect(holders()).toEqual(['Nora Lind']);
    after.advance(1_000);
    expect(holders()).toEqual(['Tom Hale']);
    after.close();
  });

  it('the queue is as it was, and is served when somebody comes', () => {
    const config = { settings: { max_chats_count: 1 } };
    const before = bench({ config });
    before.agent(NORA).logIn();
    const first = before.customer(IDA);
    first.logIn();
    first.ask('start_chat', {});
    const second = before.customer(EVE);
    second.logIn();
    const { chat_id } = second.ask('start_chat', {});
    const { queue } = asObject(second.ask('get_chat', { chat_id }).thread);
    before.close();

    const after = bench({ now: before.now, seed: 2, config });
    const again = after.customer(EVE);
    again.logIn();
    expect(asObject(again.ask('get_chat', { chat_id }).thread).queue).toEqual(queue);
    after.agent(TOM).logIn();
    expect(asObject(again.ask('get_chat', { chat_id }).thread)).not.toHaveProperty('queue');
    after.close();
  });

  it('what was due meanwhile happens at the first tick', () => {
    const before = bench();
    before.agent(NORA).logIn();
    const ida = before.customer(IDA);
    ida.logIn();
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: [say('Hello?')] } } });
    before.close();

    const after = bench({ now: before.now + 3_600_000, seed: 2 });
    after.agent(NORA).logIn();
    after.advance(1);
    const again = after.customer(IDA);
    again.logIn();
    expect(asObject(again.ask('get_chat', { chat_id }).thread).active).toBe(false);
    after.close();
  });

  it('an agent who is not in the set-up any more is gone, and his address stays hidden', () => {
    const before = bench();
    before.agent(NORA).logIn();
    const ida = before.customer(IDA);
    ida.logIn();
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: [say('Hello?')] } } });
    before.close();

    const agents = [{ login: TOM, name: 'Tom Hale' }];
    const after = bench({ now: before.now, seed: 2, config: { agents } });
    after.agent(TOM).logIn();
    after.advance(15_000);
    const again = after.customer(IDA);
    again.logIn();
    const [summary] = again.ask('list_chats').chats_summary as JsonObject[];
    expect(asObject(asObject(asObject(summary?.last_event_per_type).system_message).event)).toMatchObject({
      system_message_type: 'routing.assigned_deleted',
    });
    expect(JSON.stringify(again.ask('get_chat', { chat_id }))).not.toContain('@example.test');
    after.close();
  });
});
