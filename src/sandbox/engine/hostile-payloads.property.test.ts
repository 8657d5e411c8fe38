import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bench, NORA } from './bench.ts';
import { type JsonObject, Refusal } from './contract.ts';

/** Nothing that can be put into JSON brings the engine down: it is done, or refused. */

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const FRAMES = join(import.meta.dirname, '../../../test/frames');

const HOSTILE = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e300, 0.5, '', '0', '\u0000', '\ud800', 'a'.repeat(20_000), [], {}, [[[]]]),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '/',
    'https://x.test/',
    '2026-01-01T00:00:00Z',
    'all',
    'agents',
  ),
  fc.constantFrom('message', 'file', 'form', 'filled_form', 'rich_message', 'custom', 'system_message', 'system'),
  fc.constantFrom(
    ...['__proto__', 'constructor', 'hasOwnProperty'].map((key) => JSON.parse(`{"${key}":{"polluted":1}}`)),
  ),
  fc.jsonValue(),
);

/** How many places a value has that can be replaced. */
function placesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((count: number, part) => count + placesIn(part), 1);
}

/** The value with one of its places replaced, or given a field that is nowhere documented. */
function replaced(value: unknown, place: number, by: unknown): unknown {
  if (place === 0) return by;
  if (typeof value !== 'object' || value === null) return value;
  let rest = place - 1;
  const parts = Object.entries(value).map(([key, part]) => {
    const size = placesIn(part);
    const result = rest >= 0 && rest < size ? replaced(part, rest, by) : part;
    rest -= size;
    return [key, result] as const;
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

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
