import { beforeEach, describe, expect, it } from 'vitest';
import { Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const DAY = 24 * 60 * 60_000;

let bench: Bench;
let ida: Wire;
let nora: Wire;
beforeEach(() => {
  bench = new Bench({ config: { settings: { chats_per_customer: 0 } } });
  nora = bench.agent(NORA);
  nora.logIn();
  ida = bench.customer(IDA);
  ida.logIn();
});

const rows = (answer: JsonObject, name: string) => answer[name] as JsonObject[];

/** A chat of so many closed threads; each has its text, a message of the router and one of its end. */
function chatOf(threadCount: number): string {
  const events = (n: number) => [{ type: 'message', text: String(n) }];
  const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: events(1) } } });
  for (let n = 2; n <= threadCount; n++) {
    ida.ask('deactivate_chat', { id: chat_id });
    bench.now += 1000;
    ida.ask('resume_chat', { chat: { id: chat_id, thread: { events: events(n) } } });
  }
  ida.ask('deactivate_chat', { id: chat_id });
  return String(chat_id);
}

function numbers(answer: JsonObject): string[] {
  return rows(answer, 'threads').map((thread) => String((thread.events as JsonObject[])[0]?.text));
}

describe('list_threads', () => {
  it('gives the newest three first, and all of them over its pages, forwards and back', () => {
    const chat_id = chatOf(7);
    const first = ida.ask('list_threads', { chat_id });
    expect(numbers(first)).toEqual(['7', '6', '5']);
    expect(first.found_threads).toBe(7);
    expect(first).not.toHaveProperty('previous_page_id');
    const second = ida.ask('list_threads', { chat_id, page_id: first.next_page_id });
    expect(numbers(second)).toEqual(['4', '3', '2']);
    const third = ida.ask('list_threads', { chat_id, page_id: second.next_page_id });
    expect(numbers(third)).toEqual(['1']);
    expect(third).not.toHaveProperty('next_page_id');
    const back = ida.ask('list_threads', { chat_id, page_id: third.previous_page_id });
    expect(numbers(back)).toEqual(['4', '3', '2']);
    expect(numbers(ida.ask('list_threads', { chat_id, page_id: back.previous_page_id }))).toEqual(['7', '6', '5']);
  });

  it('keeps its place while new threads begin', () => {
    const chat_id = chatOf(4);
    const { next_page_id } = ida.ask('list_threads', { chat_id, limit: 2 });
    ida.ask('resume_chat', { chat: { id: chat_id } });
    expect(numbers(ida.ask('list_threads', { chat_id, page_id: next_page_id }))).toEqual(['2', '1']);
  });

  it('gives the oldest first when asked to', () => {
    const chat_id = chatOf(3);
    const answer = ida.ask('list_threads', { chat_id, sort_order: 'asc', limit: 2 });
    expect(numbers(answer)).toEqual(['1', '2']);
    expect(numbers(ida.ask('list_threads', { chat_id, page_id: answer.next_page_id }))).toEqual(['3']);
  });

  it('takes as many threads as hold so many events, pages included', () => {
    const chat_id = chatOf(5);
    // Each thread shows its text, the assignment and its end.
    const first = ida.ask('list_threads', { chat_id, min_events_count: 4 });
    expect(numbers(first)).toEqual(['5', '4']);
    const second = ida.ask('list_threads', { chat_id, page_id: first.next_page_id });
    expect(numbers(second)).toEqual(['3', '2']);
    expect(numbers(ida.ask('list_threads', { chat_id, page_id: second.next_page_id }))).toEqual(['1']);
    expect(numbers(ida.ask('list_threads', { chat_id, page_id: second.previous_page_id }))).toEqual(['5', '4']);
  });

  it('R102 refuses what does not go together', () => {
    const chat_id = chatOf(4);
    const { next_page_id } = ida.ask('list_threads', { chat_id });
    for (const payload of [
      { page_id: next_page_id, limit: 3 },
      { page_id: next_page_id, sort_order: 'asc' },
      { page_id: 'nonsense' },
      { page_id: Buffer.from('{"of":"chats/customer","at":0,"page":{}}').toString('base64url') },
      { limit: 2, min_events_count: 5 },
      { sort_order: 'asc', min_events_count: 5 },
      { limit: 101 },
      { min_events_count: 0 },
    ]) {
      expect(ida.refusal('list_threads', { chat_id, ...payload }), JSON.stringify(payload)).toBe('validation');
    }
    expect(nora.refusal('list_threads', { chat_id, filters: {}, min_events_count: 3 })).toBe('validation');
    bench.advance(31 * DAY);
    expect(ida.refusal('list_threads', { chat_id, page_id: next_page_id })).toBe('validation');
  });

  it('filters by time for agents', () => {
    const chat_id = chatOf(3);
    const answer = nora.ask('list_threads', { chat_id, filters: { from: '2026-03-02T09:00:01.000000Z' } });
    expect(numbers(answer)).toEqual(['3', '2']);
    expect(answer.found_threads).toBe(2);
  });
});

describe('list_chats', () => {
  const ids = (answer: JsonObject) => rows(answer, 'chats_summary').map(({ id }) => id);

  it('R106 is sorted by the beginning of the last thread, in pages', () => {
    const chats = Array.from({ length: 5 }, () => {
      bench.now += 1000;
      return String(ida.ask('start_chat', {}).chat_id);
    });
    ida.ask('deactivate_chat', { id: chats[0] });
    bench.now += 1000;
    ida.ask('resume_chat', { chat: { id: chats[0] } });
    const newestFirst = [chats[0], chats[4], chats[3], chats[2], chats[1]];

    const first = ida.ask('list_chats', { limit: 2 });
    expect(ids(first)).toEqual(newestFirst.slice(0, 2));
    expect(first).toMatchObject({ total_chats: 5 });
    const second = ida.ask('list_chats', { page_id: first.next_page_id });
    expect(ids(second)).toEqual(newestFirst.slice(2, 4));
    expect(ids(ida.ask('list_chats', { page_id: second.previous_page_id }))).toEqual(newestFirst.slice(0, 2));
    const last = ida.ask('list_chats', { page_id: second.next_page_id });
    expect(ids(last)).toEqual(newestFirst.slice(4));
    expect(last).not.toHaveProperty('next_page_id');
    expect(ids(ida.ask('list_chats', { sort_order: 'asc' }))).toEqual([...newestFirst].reverse());
    expect(ida.refusal('list_chats', { limit: 26 })).toBe('validation');
    expect(ids(nora.ask('list_chats', { limit: 26 }))).toEqual(newestFirst);
  });

  it('filters for agents by activity, group and properties', () => {
    const first = String(ida.ask('start_chat', { chat: { properties: { app: { vip: true } } } }).chat_id);
    bench.now += 1000;
    const second = String(ida.ask('start_chat', { chat: { access: { group_ids: [1] } } }).chat_id);
    ida.ask('deactivate_chat', { id: first });
    const found = (filters: JsonObject) => ids(nora.ask('list_chats', { filters }));
    expect(found({ active: true })).toEqual([second]);
    expect(found({ active: null })).toEqual([second, first]);
    expect(found({ group_ids: [1] })).toEqual([second]);
    expect(found({ properties: { app: { vip: { exists: true } } } })).toEqual([first]);
    expect(found({ properties: { app: { vip: { values: [false] } } } })).toEqual([]);
    expect(found({ properties: { app: { vip: { exclude_values: [true] } } } })).toEqual([second]);
  });

  it('shows the last event of each type, wherever it stands', () => {
    const chat_id = chatOf(2);
    const [row] = rows(ida.ask('list_chats'), 'chats_summary');
    expect(row).toMatchObject({
      id: chat_id,
      active: false,
      last_event_per_type: {
        message: { event: { text: '2' } },
        system_message: { event: { system_message_type: 'manual_archived_customer' } },
      },
    });
  });
});
