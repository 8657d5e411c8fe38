import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../server.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const post = (body: unknown) =>
  fetch(`${sandbox.url}/sandbox/sales`, {
    method: 'POST',
    headers: { Origin: 'https://shop.example.test' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const listed = async () => (await fetch(`${sandbox.url}/sandbox/sales`)).json();

const TRACKED = { call: 'trigger_sales_tracker', sale: { trackerId: 't1', orderPrice: '12.50' } };
const ORDER = { call: 'track_sales_event', sale: { name: 'store_order_was_created', data: { order: { id: '1' } } } };

describe('what websites tell of their sales', () => {
  it('is taken from any origin and listed, the newest first', async () => {
    for (const sale of [TRACKED, ORDER]) {
      const answer = await post(sale);
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example.test');
    }
    expect(await listed()).toEqual({ sales: [ORDER, TRACKED] });
  });

  it.each([
    ['no JSON', '{'],
    ['no tracker', { call: 'trigger_sales_tracker', sale: {} }],
    ['an unknown event', { call: 'track_sales_event', sale: { name: 'store_burnt_down', data: {} } }],
    ['an unknown call', { call: 'dance', sale: {} }],
  ])('is refused with %s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
    expect(await listed()).toEqual({ sales: [] });
  });

  it('is read on this machine alone: a page of another site gets nothing', async () => {
    const answer = await fetch(`${sandbox.url}/sandbox/sales`, {
      headers: { Origin: 'https://elsewhere.example.test' },
    });
    expect(answer.status).toBe(404);
  });
});
