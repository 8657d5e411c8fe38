import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

/** What events may hold when they are sent (customer-v3.6 10, agent-subset 3.4). */

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
let ida: Wire;
let nora: Wire;
let chat_id: string;

beforeEach(() => {
  const bench = new Bench();
  nora = bench.agent(NORA);
  nora.logIn();
  ida = bench.customer(IDA);
  ida.logIn();
  chat_id = String(ida.ask('start_chat', {}).chat_id);
  ida.take();
});

const button = (more: object = {}) => ({ text: 'Go', postback_id: 'go', user_ids: [], ...more });
const cards = (elements: readonly object[], more: object = {}) => ({
  type: 'rich_message',
  template_id: 'cards',
  elements,
  ...more,
});
const times = <T>(count: number, part: T): T[] => Array.from({ length: count }, () => part);
const sent = (wire: Wire, event: object) => wire.ask('send_event', { chat_id, event: event as JsonObject });
const refusal = (event: object, wire = nora) => wire.refusal('send_event', { chat_id, event: event as JsonObject });

describe('a rich message', () => {
  it('has ten elements at most, and thirteen buttons in each', () => {
    sent(nora, cards(times(10, { title: 'A', buttons: times(13, button()) })));
    expect(refusal(cards(times(11, { title: 'A' })))).toBe('validation');
    expect(refusal(cards([{ title: 'A', buttons: times(14, button()) }]))).toBe('validation');
  });

  it('has elements with something in them, and nothing that has to be there besides', () => {
    for (const part of [{ title: 'A' }, { subtitle: 'B' }, { buttons: [button()] }]) sent(nora, cards([part]));
    expect(refusal(cards([{}]))).toBe('validation');
    sent(nora, { type: 'rich_message', template_id: 'quick_replies' });
  });

  it.each([
    {},
    { type: 'message', value: 'v' },
    { type: 'url', value: 'https://a.test/', target: 'current' },
    { type: 'phone', value: '1' },
    { type: 'cancel', value: '' },
  ])('takes the button %j and tells it as it was sent', (kind) => {
    sent(nora, cards([{ title: 'A', buttons: [button(kind)] }]));
    const [element] = asObject(ida.heard('incoming_event').event).elements as JsonObject[];
    expect(element?.buttons).toEqual([button(kind)]);
  });

  it('says how high a web view is, and knows no other targets and types', () => {
    const view = { type: 'webview', value: 'https://a.test/' };
    for (const webview_height of ['compact', 'tall', 'full']) {
      sent(nora, cards([{ title: 'A', buttons: [button({ ...view, webview_height })] }]));
    }
    for (const wrong of [view, { ...view, webview_height: 'huge' }, { type: 'url', target: 'top' }, { type: 'copy' }]) {
      expect(refusal(cards([{ title: 'A', buttons: [button(wrong)] }])), JSON.stringify(wrong)).toBe('validation');
    }
  });

  it('of a template that nobody knows comes from agents alone', () => {
    sent(nora, cards([{ title: 'A' }], { template_id: 'hologram' }));
    expect(asObject(ida.heard('incoming_event').event).template_id).toBe('hologram');
    expect(refusal(cards([{ title: 'A' }], { template_id: 'hologram' }), ida)).toBe('validation');
    sent(ida, cards([{ title: 'A' }]));
  });
});

describe('any event', () => {
  it.each([
    { type: 'system', source: 'cdp', subtype: 'summary', version: 1, details: '{}' },
    { type: 'annotation' },
    { type: 'file', url: 'https://elsewhere.test/a.png' },
    { type: 'message', text: 'x', postback: { id: 'a', thread_id: 't', event_id: 'e', type: 'message' } },
    { type: 'form', fields: [] },
    { type: 'filled_form', form_id: 'f', fields: [{ type: 'radio', id: 'r', label: 'R', answer: 'text' }] },
    { type: 'system_message', text: 'x' },
    { type: 'custom', content: 'text' },
  ])('%j is refused from either side', (event) => {
    expect(refusal(event, ida)).toBe('validation');
    expect(refusal(event, nora)).toBe('validation');
  });

  it('of every other type is taken from either side, and comes back with its custom_id (R16)', () => {
    const form = { form_id: 'f', fields: [{ type: 'email', id: 'e', label: 'E' }] };
    for (const wire of [ida, nora]) {
      for (const event of [
        { type: 'message', text: 'x' },
        { type: 'form', ...form },
        { type: 'filled_form', ...form },
        cards([{ title: 'A' }]),
        { type: 'custom', content: { a: [1, { b: null }] } },
        { type: 'system_message', system_message_type: 'app.said', text: 'x', text_vars: { a: 'b' } },
      ]) {
        const { event_id } = sent(wire, { ...event, custom_id: 'mine' });
        const push = asObject(ida.heard('incoming_event').event);
        expect(push).toMatchObject({ ...JSON.parse(JSON.stringify(event)), id: event_id, custom_id: 'mine' });
        ida.take();
      }
    }
  });
});
