import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, placesIn, replaced } from '../../../test/hostile-values.ts';
import { Bench, NORA } from './bench.ts';
import { type JsonObject, Refusal } from './contract.ts';

/** Nothing that can be put into JSON brings the engine down: it is done, or refused. */

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const FRAMES = join(import.meta.dirname, '../../../test/frames');

const samples = (folder: string) => readdirSync(join(FRAMES, folder)).map((name) => [folder, name] as const);

describe('hostile payloads', () => {
  const bench = new Bench();
  const nora = bench.agent(NORA);
  nora.logIn();
  const ida = bench.customer(IDA);
  ida.logIn();
  const { chat_id, thread_id } = ida.ask('start_chat', {
    chat: { thread: { events: [{ type: 'message', text: 'Hello?' }] } },
  });
  const ours: Record<string, string> = {
    RK4T7W2M9A: String(chat_id),
    RK4T7W5C1D: String(thread_id),
    RK4T7W5C1D_1: `${String(thread_id)}_1`,
  };

  it.each([...samples('requests'), ...samples('agent/requests')])('%s/%s with something else in it', (folder, name) => {
    const { request } = JSON.parse(
      readFileSync(join(FRAMES, folder, name), 'utf8'),
      (_, value) => (typeof value === 'string' && ours[value]) || value,
    );
    const sample: JsonObject = request.payload ?? request.body ?? request.query ?? {};
    const action = name.split('.')[0] ?? '';
    const wire = folder === 'requests' ? ida : nora;
    const changes = fc.array(fc.tuple(fc.nat({ max: placesIn(sample) }), HOSTILE), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (made) => {
        const payload = made.reduce((value: unknown, [place, by]) => replaced(value, place, by), sample);
        try {
          bench.web(wire, action, typeof payload === 'object' && !Array.isArray(payload) ? { ...payload } : {});
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 80 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('leave the engine at work', () => {
    const stranger = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
    expect(stranger.logIn()).toMatchObject({ customer_id: stranger.userId });
    expect(bench.agent(NORA).logIn()).toHaveProperty('chats_summary');
  });
});
