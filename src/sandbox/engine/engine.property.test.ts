import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, TOM, type Wire } from './bench.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { chats, events, threadOrder, threads } from './records.ts';

/** Whatever people do in whatever order, what holds for chats always holds. */

const CUSTOMERS = ['7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11', '0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60'] as const;
const AGENTS = [NORA, TOM] as const;
const SECRET = 'for agents only';

const customer = fc.nat({ max: 1 });
const agent = fc.nat({ max: 1 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const), customer, active: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), customer, attach: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), agent, customer, secret: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), customer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), customer, agent, byAgent: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('transfer' as const), customer, agent, group: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), customer, agent, unseen: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), customer, agent }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('status' as const), agent, accepting: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reconnect' as const), agent }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rate' as const), customer, score: fc.nat({ max: 1 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(0.1, 1, 6, 16, 31) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class Company {
  readonly #file: string;
  #seed = 1;
  bench: Bench;
  customers: Wire[];
  agents: Wire[];
  /** What each customer's wires ever heard. */
  readonly heard: JsonObject[][] = [[], []];

  constructor(file: string) {
    this.#file = file;
    this.bench = this.#open();
    this.customers = CUSTOMERS.map((id) => this.#logIn(this.bench.customer(id)));
    this.agents = AGENTS.map((id) => this.#logIn(this.bench.agent(id)));
  }

  act(step: Step): void {
    try {
      this.#act(step);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    this.#listen();
  }

  #act(step: Step): void {
    const { bench, customers, agents } = this;
    const wire = 'customer' in step ? customers[step.customer] : undefined;
    const nora = 'agent' in step ? agents[step.agent] : undefined;
    const chat_id = wire && this.chatOf(wire);
    bench.now += 1;
    switch (step.do) {
      case 'start': {
        const thread = { events: [{ type: 'message', text: `start ${bench.now}` }] };
        if (chat_id === undefined) wire?.ask('start_chat', { active: step.active, chat: { thread } });
        else wire?.ask('resume_chat', { active: step.active, chat: { id: chat_id, thread } });
        break;
      }
      case 'write':
        wire?.ask('send_event', {
          chat_id,
          event: { type: 'message', text: `write ${bench.now}` },
          attach_to_last_thread: step.attach,
        });
        break;
      case 'answer': {
        const event = step.secret
          ? { type: 'message', text: SECRET, visibility: 'agents' }
          : { type: 'message', text: 'answer' };
        nora?.ask('send_event', { chat_id, event });
        break;
      }
      case 'delete': {
        const thread = asObject(wire?.ask('get_chat', { chat_id }).thread ?? {});
        const own = (thread.events as JsonObject[]).findLast(({ author_id }) => author_id === wire?.userId);
        wire?.ask('delete_event', { chat_id, thread_id: thread.id, event_id: own?.id });
        break;
      }
      case 'close':
        if (step.byAgent) nora?.ask('deactivate_chat', { id: chat_id, ignore_requester_presence: true });
        else wire?.ask('deactivate_chat', { id: chat_id });
        break;
      case 'transfer': {
        const target = step.group ? { type: 'group', ids: [1] } : { type: 'agent', ids: [TOM] };
        const ignore = { ignore_agents_availability: true, ignore_requester_presence: true };
        nora?.ask('transfer_chat', { id: chat_id, target, ...ignore });
        break;
      }
      case 'join':
        nora?.ask('add_user_to_chat', {
          chat_id,
          user_id: nora.userId,
          user_type: 'agent',
          visibility: step.unseen ? 'agents' : 'all',
          ignore_requester_presence: true,
        });
        break;
      case 'leave':
        nora?.ask('remove_user_from_chat', { chat_id, user_id: nora.userId, user_type: 'agent' });
        break;
      case 'status':
        nora?.ask('set_routing_status', { status: step.accepting ? 'accepting_chats' : 'not_accepting_chats' });
        break;
      case 'reconnect':
        nora?.drop();
        agents[step.agent] = this.#logIn(bench.agent(AGENTS[step.agent] ?? NORA));
        break;
      case 'rate': {
        const thread = asObject(wire?.ask('get_chat', { chat_id }).thread ?? {});
        const properties = { rating: { score: step.score } };
        wire?.ask('update_thread_properties', { chat_id, thread_id: thread.id, properties });
        break;
      }
      case 'wait':
        bench.advance(step.minutes * 60_000);
        break;
      case 'restart':
        this.#restart();
    }
  }

  chatOf(wire: Wire): string | undefined {
    const [chat] = wire.ask('list_chats').chats_summary as JsonObject[];
    return chat === undefined ? undefined : String(chat.id);
  }

  /** All that a customer can read. */
  view(wire: Wire): JsonObject {
    const chat_id = this.chatOf(wire);
    const threads = chat_id === undefined ? {} : wire.ask('list_threads', { chat_id, limit: 100 });
    return { chats: wire.ask('list_chats'), threads };
  }

  #restart(): void {
    const before = this.customers.map((wire) => this.view(wire));
    this.#listen();
    this.bench.close();
    this.#seed += 1;
    this.bench = this.#open(this.bench.now);
    this.customers = CUSTOMERS.map((id) => this.#logIn(this.bench.customer(id)));
    expect(this.customers.map((wire) => this.view(wire))).toEqual(before);
    this.agents = AGENTS.map((id) => this.#logIn(this.bench.agent(id)));
  }

  #open(now?: number): Bench {
    const config = { settings: { max_chats_count: 1, inactivity_timeout_min: 0 } };
    return new Bench({ file: this.#file, seed: this.#seed, config, ...(now !== undefined && { now }) });
  }

  #logIn(wire: Wire): Wire {
    wire.logIn();
    return wire;
  }

  #listen(): void {
    for (const [place, wire] of this.customers.entries()) {
      this.heard[place]?.push(...wire.pushes.map(({ action, payload }) => ({ action, payload })));
      wire.pushes = [];
    }
  }
}

function checkChats(bench: Bench): void {
  bench.journal.transaction((tx) => {
    for (const { doc: chat } of tx.list(chats)) {
      const own = tx.list(threadOrder, { prefix: `${chat.id}/` }).flatMap(({ doc }) => tx.get(threads, doc) ?? []);
      expect(own).toHaveLength(chat.threadCount);
      // R2, R3: one active thread at most, and only the last.
      expect(own.slice(0, -1).filter(({ active }) => active)).toEqual([]);
      expect(own.at(-1)?.active ?? false).toBe(chat.active);
      for (const [place, thread] of own.entries()) {
        expect(thread.previousThreadId).toBe(own[place - 1]?.id);
        expect(thread.nextThreadId).toBe(own[place + 1]?.id);
      }
      // R1, R17: every event once, numbered, later than all before it in the chat.
      const all = own.flatMap((thread) => {
        const list = tx.list(events, { prefix: `${thread.id}/` }).map(({ doc }) => doc);
        expect(list.map(({ n }) => n)).toEqual(list.map((_, place) => place + 1));
        expect(list).toHaveLength(thread.eventCount);
        return list;
      });
      for (const [place, event] of all.entries()) {
        expect(event.createdAt).toBeGreaterThan(all[place - 1]?.createdAt ?? 0);
      }
      // Nobody is in a closed chat but its customer.
      const present = chat.members.filter((member) => member.type === 'agent' && member.present);
      if (!chat.active) expect(present).toEqual([]);
    }
  });
}

function checkCustomers(company: Company): void {
  for (const [place, wire] of company.customers.entries()) {
    const heard = company.heard[place] ?? [];
    const all = JSON.stringify([company.view(wire), heard]);
    expect(all).not.toContain(SECRET);
    expect(all).not.toContain('@example.test');
    expect(all).not.toContain(CUSTOMERS[1 - place]);
    const ids = heard.flatMap(({ action, payload }) => {
      const { event, chat } = asObject(payload);
      if (action === 'incoming_event') return [asObject(event).id];
      if (action !== 'incoming_chat') return [];
      return (asObject(asObject(chat).thread).events as JsonObject[]).map(({ id }) => id);
    });
    expect(new Set(ids).size).toBe(ids.length);
  }
}

describe('any sequence of actions', () => {
  it('keeps R1–R4 and R17, isolation, and the state over restarts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'));
    let run = 0;
    try {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
          run += 1;
          const company = new Company(join(folder, `${run}.db`));
          try {
            for (const one of steps) company.act(one);
            checkChats(company.bench);
            checkCustomers(company);
          } finally {
            company.bench.close();
          }
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
