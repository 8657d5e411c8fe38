import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProtocolVersion } from '../protocol/codec.ts';
import type { ChatEvent } from '../protocol/domain/event.ts';
import type { Signal } from './signals.ts';
import { seededRandom } from './testing/fake-ports.ts';
import { FakeServer } from './testing/fake-server.ts';
import { aMessage, aSession, type SessionAtHand, VERSIONS } from './testing/sessions.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

/** What may happen, one thing after the other. */
type Happening =
  | {
      readonly is:
        | 'write'
        | 'agent writes'
        | 'thread closes'
        | 'drop'
        | 'hang'
        | 'edit'
        | 'delete'
        | 'reload'
        | 'close';
    }
  | { readonly is: 'pass'; readonly ms: number }
  | { readonly is: 'wake'; readonly hint: 'online' | 'visible' | 'woke' | 'offline' }
  | { readonly is: 'trouble'; readonly action: string; readonly kind: Kind };

type Kind = 'refuse' | 'swallow' | 'unanswered' | 'before' | 'after' | 'delay' | 'late';

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Happening>({ is: 'write' }) },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 20_000 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('trouble' as const),
      // Some are of one version only: there trouble waits in vain for the other.
      action: fc.constantFrom(
        'send_event',
        'start_chat',
        'resume_chat',
        'login',
        'list_chats',
        'get_chats_summary',
        'list_threads',
        'get_chat_threads_summary',
        'get_chat_threads',
        'ping',
      ),
      kind: fc.constantFrom<Kind>('refuse', 'swallow', 'unanswered', 'before', 'after', 'delay', 'late', 'late'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Happening>(
      { is: 'agent writes' },
      { is: 'thread closes' },
      { is: 'edit' },
      { is: 'delete' },
      { is: 'drop' },
      { is: 'hang' },
      { is: 'reload' },
      { is: 'close' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('wake' as const),
      hint: fc.constantFrom('online' as const, 'visible' as const, 'woke' as const, 'offline' as const),
    }),
  },
);

const TROUBLES: { readonly [K in Kind]: (server: FakeServer, action: string) => void } = {
  refuse: (server, action) => server.refuses(action, action === 'ping' ? 'internal' : 'service_unavailable'),
  swallow: (server, action) => server.swallows(action),
  unanswered: (server, action) => server.leavesUnanswered(action),
  before: (server, action) => server.breaksBefore(action),
  after: (server, action) => server.breaksAfter(action),
  delay: (server, action) => server.delays(action, 12_000),
  late: (server, action) => server.answersLate(action, 5000),
};

/** What a store would hold: reads replace whole threads, pushes add, change and take away. */
function timelineOf(signals: readonly Signal[]): readonly string[] {
  const threads = new Map<string, Map<string, ChatEvent>>();
  const deleted = new Set<string>();
  for (const signal of signals) {
    if (signal.type === 'threads_read') {
      for (const thread of signal.threads) {
        threads.set(thread.id, new Map((thread.events ?? []).map((event) => [event.id, event])));
      }
    } else if (signal.type === 'push') {
      const { push } = signal;
      const thread = 'threadId' in push && push.threadId ? (threads.get(push.threadId) ?? new Map()) : new Map();
      if ('threadId' in push && push.threadId) threads.set(push.threadId, thread);
      if (push.type === 'incoming_event' || push.type === 'event_updated') thread.set(push.event.id, push.event);
      if (push.type === 'event_deleted') deleted.add(push.eventId);
      if (push.type === 'incoming_chat' && push.chat.thread) {
        const { id, events = [] } = push.chat.thread;
        threads.set(id, new Map(events.map((event) => [event.id, event])));
      }
    }
  }
  return [...threads.values()]
    .flatMap((events) => [...events.values()])
    .filter((event) => !deleted.has(event.id))
    .sort((a, b) => a.sortKey - b.sortKey)
    .flatMap((event) => (event.type === 'message' ? [event.text] : []));
}

async function live(happenings: readonly Happening[], seed: number, apiVersion: ProtocolVersion) {
  const options = { apiVersion };
  const clock = new VirtualClock();
  const server = new FakeServer(clock);
  const written: string[] = [];
  let agentWrote = 0;
  let atHand: SessionAtHand = aSession({ options, clock, server, random: seededRandom(seed) });
  atHand.session.connect();

  const happen = async (it: Happening) => {
    const active = server.chats.chats[0]?.threads.at(-1)?.active;
    switch (it.is) {
      case 'write':
        written.push(`own ${written.length}`);
        atHand.session.outbox.add(aMessage(written.at(-1) ?? ''));
        break;
      case 'agent writes':
        agentWrote += 1;
        if (active) server.says(server.chats.agentWrites(`agent ${agentWrote}`));
        break;
      case 'thread closes':
        if (active) server.says(server.chats.closeThread());
        break;
      case 'edit':
      case 'delete': {
        const text = server.chats.texts.find((each) => each.startsWith('agent'));
        if (text === undefined) break;
        server.says(it.is === 'edit' ? server.chats.edit(text, `${text} edited`) : server.chats.delete(text));
        break;
      }
      case 'drop':
        server.drops();
        break;
      case 'hang':
        server.hangs();
        break;
      case 'reload': {
        const { storage, session } = atHand;
        session.close();
        atHand = aSession({ options, clock, server, storage, random: seededRandom(seed + written.length) });
        atHand.session.connect();
        break;
      }
      case 'close':
        atHand.session.close();
        atHand.session.connect();
        break;
      case 'pass':
        await clock.advance(it.ms);
        break;
      case 'wake':
        atHand.surroundings.hint(it.hint);
        break;
      case 'trouble':
        TROUBLES[it.kind](server, it.action);
    }
    await clock.advance(7);
  };
  for (const it of happenings) await happen(it);
  atHand.surroundings.hint('online');
  const { session } = atHand;
  await clock.until(() => session.state.is === 'online' && session.outbox.entries.length === 0, 3_600_000);
  // A last break after all troubles have been met: what is shown then is what the server has.
  await clock.advance(120_000);
  await server.idle();
  return { server, atHand, written };
}

describe.each(VERSIONS)('whatever happens to line, server and tab over v%s', (version) => {
  it('loses nothing, doubles nothing, keeps the order and shows what the server has (promises 1, 2, 3, 5)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 60 }), fc.integer(), async (list, seed) => {
        const { server, atHand, written } = await live(list, seed, version);
        const { texts } = server.chats;

        expect(texts.filter((text) => text.startsWith('own'))).toEqual(written);
        const shown = timelineOf(atHand.signals);
        expect(texts.slice(-shown.length)).toEqual(shown);
        expect(atHand.said('outbox_refused')).toEqual([]);
        expect(atHand.said('problem')).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  }, 120_000);
});
