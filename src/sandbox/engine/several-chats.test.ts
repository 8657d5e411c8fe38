import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const MINUTE = 60_000;

let bench: Bench;
let nora: Wire;
let ida: Wire;
/** The older of the two chats, in which the conversation goes on. */
let older: string;
/** The newer one. */
let newer: string;

function begin(settings: JsonObject = {}): void {
  bench = new Bench({ config: { settings: { chats_per_customer: 0, archive_chat_after_min: 0, ...settings } } });
  nora = bench.agent(NORA);
  nora.logIn({ customer_monitoring_level: 'online' });
  ida = bench.customer(IDA);
  ida.logIn({ customer_page: { url: 'https://shop.example.test/' } });
  older = String(ida.ask('start_chat', {}).chat_id);
  bench.advance(1);
  newer = String(ida.ask('start_chat', {}).chat_id);
}

const isActive = (chat_id: string) => asObject(nora.ask('get_chat', { chat_id }).thread).active;
const close = (id: string) => ida.ask('deactivate_chat', { id });

describe('a customer with several chats (R20)', () => {
  beforeEach(() => {
    begin();
    close(newer);
    ida.take();
    nora.take();
  });

  it('is not greeted while one of them is active (R74)', () => {
    ida.ask('update_customer_page', { url: 'https://shop.example.test/?greeting=1' });
    expect(ida.take()).toEqual([]);
    expect(nora.refusal('send_greeting', { customer_id: IDA, greeting_id: 1 })).toBe('validation');
    close(older);
    nora.ask('send_greeting', { customer_id: IDA, greeting_id: 1 });
    expect(ida.take()).toContain('incoming_greeting');
  });

  it('is not sent away for doing nothing while one of them is active (R97)', () => {
    begin({ inactivity_timeout_min: 30 });
    close(newer);
    ida.take();
    bench.advance(100 * MINUTE);
    expect(ida.isLoggedIn).toBe(true);
    close(older);
    bench.advance(100 * MINUTE);
    expect(ida.isLoggedIn).toBe(false);
  });

  it('is chatting in the eyes of agents, and of concern to those in any of them', () => {
    expect(nora.ask('get_customer', { id: IDA })).toMatchObject({ state: 'chatting' });
    const busy = bench.agent(NORA);
    busy.logIn({ customer_monitoring_level: 'chatting' });
    expect(busy.heard('incoming_customers')).toMatchObject({ customers: [{ id: IDA, state: 'chatting' }] });
    nora.drop();
    busy.take();
    ida.ask('update_customer', { name: 'Ida' });
    expect(busy.take()).toContain('customer_updated');
  });

  it('is said to have another name in the one that is active', () => {
    nora.ask('update_customer', { id: IDA, name: 'Ida Berg' });
    expect(nora.heard('incoming_event')).toMatchObject({
      chat_id: older,
      event: { system_message_type: 'customer_updated' },
    });
  });
});

describe('all active chats of a customer end', () => {
  it('by a ban, each with its system message (R98)', () => {
    begin();
    nora.take();
    nora.ask('ban_customer', { id: IDA, ban: { days: 1 } });
    expect([isActive(older), isActive(newer)]).toEqual([false, false]);
    expect(nora.take().filter((name) => name === 'chat_deactivated')).toHaveLength(2);
  });

  it('by leaving the site, where the settings say so (R34)', () => {
    begin({ archive_chat_when_customer_leaves: true });
    ida.drop();
    bench.advance(MINUTE);
    expect([isActive(older), isActive(newer)]).toEqual([false, false]);
  });
});
