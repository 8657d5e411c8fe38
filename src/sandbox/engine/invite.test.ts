import { beforeEach, describe, expect, it } from 'vitest';
import { codec } from '../../protocol/v3-6/codec.ts';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const OWN = { event: { type: 'message', text: 'Can I help you with that basket?' } };
let bench: Bench;
let nora: Wire;
let ida: Wire;

beforeEach(() => {
  bench = new Bench();
  nora = bench.agent(NORA);
  nora.logIn();
  ida = bench.customer(IDA);
  ida.logIn({ customer_page: { url: 'https://shop.example.test/' } });
  ida.take();
});

describe('a greeting by hand', () => {
  it('reaches a visitor as any greeting does, in the name of the agent who sent it (R74)', () => {
    const { unique_id } = nora.ask('send_greeting', { customer_id: IDA, ...OWN });
    const push = ida.heard('incoming_greeting');
    expect(push).toMatchObject({
      unique_id,
      displayed_first_time: true,
      is_exit_intent: false,
      event: OWN.event,
      agent: { name: 'Nora Lind' },
    });
    expect(codec.readPush('incoming_greeting', push).problems).toEqual([]);
    expect(nora.ask('get_customer', { id: IDA }).state).toBe('invited');
    expect(bench.customer(IDA).logIn().greeting).toMatchObject({ unique_id, event: OWN.event, accepted: false });
  });

  it('is accepted, or cancelled by the visitor, and takes the place of another (R74, R75)', () => {
    const first = nora.ask('send_greeting', { customer_id: IDA, greeting_id: 2 }).unique_id;
    const second = String(nora.ask('send_greeting', { customer_id: IDA, ...OWN }).unique_id);
    expect(ida.heard('greeting_canceled')).toEqual({ unique_id: first });
    ida.ask('accept_greeting', { greeting_id: 0, unique_id: second });
    ida.ask('cancel_greeting', { unique_id: second });
    expect(ida.refusal('cancel_greeting', { unique_id: second })).toBe('greeting_not_found');
  });

  it('begins the chat that follows from it (R75)', () => {
    const event = {
      type: 'rich_message',
      template_id: 'cards',
      elements: [{ title: 'Ten per cent today', buttons: [{ text: 'Take it', postback_id: 'take' }] }],
    };
    const { unique_id } = nora.ask('send_greeting', { customer_id: IDA, event, subtype: 'announcement' });
    expect(ida.heard('incoming_greeting').subtype).toBe('announcement');
    const lc2 = { greeting_id: 0, greeting_unique_id: unique_id };
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { properties: { lc2 } } } });
    const { events } = asObject(ida.ask('get_chat', { chat_id: String(chat_id) }).thread);
    const [first] = events as JsonObject[];
    expect(first).toMatchObject({ type: 'rich_message', elements: [{ title: 'Ten per cent today' }] });
  });

  it('is refused for who is chatting, who is not there, and what is no greeting', () => {
    const refusal = (more: object) => nora.refusal('send_greeting', { customer_id: IDA, ...more });
    expect(refusal({})).toBe('validation');
    expect(refusal({ ...OWN, greeting_id: 1 })).toBe('validation');
    expect(refusal({ event: { type: 'custom' } })).toBe('validation');
    expect(refusal({ greeting_id: 99 })).toBe('not_found');
    expect(nora.refusal('send_greeting', { customer_id: 'nobody', ...OWN })).toBe('not_found');
    expect(bench.agent(NORA, ['chats--all:rw']).refusal('send_greeting', { customer_id: IDA, ...OWN })).toBe(
      'authorization',
    );
    ida.ask('start_chat', {});
    expect(refusal(OWN)).toBe('validation');
  });
});
