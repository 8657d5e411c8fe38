import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import { type Json, type JsonObject, Refusal } from './contract.ts';
import { differences } from './sample-shape.ts';

const FOLDER = join(import.meta.dirname, '../../../test/frames/conversation');
const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';

interface Step {
  readonly from: 'customer' | 'agent' | 'server';
  readonly to: 'customer' | 'agent' | 'server';
  readonly via: string;
  readonly frame: JsonObject & { readonly action: string; readonly payload: JsonObject };
}

const files = readdirSync(FOLDER)
  .filter((name) => name !== '01-token.json')
  .sort();

/** The samples' ids and times against ours, learnt from each pair of frames as they come. */
class Translation {
  readonly #ours = new Map<string, string>();

  learn(sample: Json | undefined, actual: Json | undefined): void {
    if (typeof sample === 'string' && typeof actual === 'string') {
      if (sample !== actual && /^[A-Z0-9]{10}(_\d+)?$|^\d{4}-\d\d-\d\dT|^[0-9a-f]{32}$/.test(sample)) {
        this.#ours.set(sample, actual);
      }
    } else if (Array.isArray(sample) && Array.isArray(actual)) {
      for (const [place, value] of sample.entries()) this.learn(value, actual[place]);
    } else if (typeof sample === 'object' && sample !== null && typeof actual === 'object' && actual !== null) {
      for (const [key, value] of Object.entries(sample)) this.learn(value, asObject(actual)[key]);
    }
  }

  toOurs(payload: JsonObject): JsonObject {
    return JSON.parse(
      JSON.stringify(payload, (_, value: unknown) =>
        typeof value === 'string' ? (this.#ours.get(value) ?? value) : value,
      ),
    );
  }
}

describe('the sample conversation', () => {
  it('is told frame by frame as the samples have it (steps 2 to 18)', () => {
    const bench = new Bench({
      config: {
        agents: [
          {
            login: NORA,
            name: 'Nora Lind',
            role: 'administrator',
            job_title: 'Support Specialist',
            avatar: 'https://cdn.example.test/avatars/nora.png',
          },
        ],
      },
    });
    const wires: Record<'customer' | 'agent', Wire> = { customer: bench.customer(IDA), agent: bench.agent(NORA) };
    const translation = new Translation();
    const problems: string[] = [];
    let answer: JsonObject | undefined;

    const compare = (place: string, sample: JsonObject, actual: JsonObject) => {
      problems.push(...differences(sample, actual).map((problem) => `${place}: ${problem}`));
      translation.learn(sample, actual);
    };

    for (const file of files) {
      // Before the last step the router takes the resumed chat up, which the sample says in words alone.
      if (file === '18-ping.json') {
        expect(wires.customer.take()).toEqual(['user_added_to_chat', 'incoming_event']);
        expect(wires.agent.take()).toEqual(['user_added_to_chat', 'incoming_event', 'thread_properties_updated']);
      }
      const steps: readonly Step[] = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      for (const { from, to, frame } of steps) {
        const place = `${file} ${frame.action} ${from}→${to}`;
        if (from !== 'server') {
          expect([wires.customer.pushes, wires.agent.pushes], `left over before ${place}`).toEqual([[], []]);
          bench.now += 1000;
          answer = answerTo(wires[from], frame.action, translation.toOurs(frame.payload));
        } else if (to !== 'server' && frame.type === 'response') {
          compare(place, frame, answer ?? {});
        } else if (to !== 'server') {
          const push = wires[to].pushes.shift();
          expect(push?.action, place).toBe(frame.action);
          expect(push?.hasRequestId, place).toBe(frame.request_id !== undefined);
          compare(place, frame.payload, asObject(push?.payload));
        }
      }
    }
    bench.close();

    expect(problems).toEqual([]);
  });
});

/** A response frame, as the carrier would write it. */
function answerTo(wire: Wire, action: string, payload: JsonObject): JsonObject {
  const head = { request_id: '', action, type: 'response' };
  try {
    return { ...head, success: true, payload: wire.ask(action, payload) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...head, success: false, payload: { error: { type: error.type, message: error.message } } };
  }
}
