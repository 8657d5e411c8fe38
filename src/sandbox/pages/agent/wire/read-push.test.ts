import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPush } from './read-push.ts';

const documents = new URL('../../../../../test/frames/agent/', import.meta.url);
const frame = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, documents), 'utf8'));
const pushNames = readdirSync(new URL('pushes/', documents)).map((file) => file.replace('.json', ''));

const shape = v.looseObject({ action: v.string(), payload: v.unknown() });

function documented(name: string) {
  const { action, payload } = v.parse(shape, frame(`pushes/${name}`));
  return readPush(action, payload, 5);
}

/** Pushes that this page has no use for, so far. */
const UNUSED = new Set([
  'agent_disconnected',
  'customer_statistics_updated',
  'customer_transferred',
  'groups_status_updated',
  'incoming_multicast',
  'subscribed_customers_totals_updated',
  'thread_summary_set',
]);

describe('readPush', () => {
  it.each(pushNames)('understands the documented %s, or keeps it', (name) => {
    const push = documented(name);

    expect(push.type === 'other_push').toBe(UNUSED.has(name));
  });

  it('takes a chat apart into chat, customer and thread', () => {
    const push = documented('incoming_chat');

    expect(push).toMatchObject({
      type: 'incoming_chat',
      read: {
        chat: { id: 'RK4T7W2M9A', lastThreadId: 'RK4T7W5C1D', groupIds: [0], customer: { present: true } },
        customer: {
          name: 'Ida Berg',
          sessionFields: [
            ['plan', 'trial'],
            ['cart_items', '3'],
          ],
        },
        threads: [{ active: true, complete: true, previousThreadId: 'RK4T7W3B8F', events: [{ type: 'message' }] }],
      },
    });
  });

  it('reads the places of the queue, which come as an array', () => {
    expect(documented('queue_positions_updated')).toEqual({
      type: 'queue_moved',
      places: [{ chatId: 'RK4T7W2M9A', threadId: 'RK4T7W5C1D', queue: { position: 1 } }],
    });
  });

  it('notes when a half-written message came', () => {
    expect(documented('incoming_sneak_peek')).toMatchObject({ type: 'sneak_peek', text: 'Is the bl', at: 5 });
  });

  it('keeps a push that nobody knows', () => {
    expect(readPush('tea_served', { sugar: 2 }, 0)).toEqual({
      type: 'other_push',
      action: 'tea_served',
      payload: { sugar: 2 },
    });
  });

  it.each([
    ['incoming_event', { chat_id: 'C', thread_id: 'T' }],
    ['incoming_chat', { chat: null }],
    ['chat_deactivated', []],
    ['queue_positions_updated', {}],
    ['toString', {}],
  ])('survives a damaged %s', (action, payload) => {
    expect(readPush(action, payload, 0).type).toBe('other_push');
  });
});
