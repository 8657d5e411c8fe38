import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, isObject, places, replaced, wrongValues } from '../../test/damaged-frames.ts';
import { samples } from '../../test/documented-frames.ts';
import type { ProtocolVersion } from '../protocol/codec.ts';
import { id } from '../protocol/domain/ids.ts';
import type { Signal } from '../session/signals.ts';
import { selectTimeline } from './selectors/timeline.ts';
import { aTalk } from './testing/chats.ts';
import { saidIn } from './testing/read-rows.ts';

/** Sends the customer away, as it should. */
const isFarewell = (action: unknown) => action === 'customer_disconnected';

/** As if it concerned the talk at hand. */
const inTheTalk = (payload: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(payload), (key, value) => PLACE[key] ?? value);
const PLACE: Readonly<Record<string, string>> = { chat_id: 'CHAT1', thread_id: 'THREAD2' };

const pushesOf = (version: ProtocolVersion) =>
  samples(version, 'pushes')
    .map(({ json }) => ({ action: String(json.action), payload: inTheTalk(json.payload) }))
    .filter(({ action }) => !isFarewell(action));

/** A documented push of the talk at hand: wrong in one place, with a field too many, or of the other version. */
function badPushes(version: ProtocolVersion) {
  const [foreign] = (['3.6', '3.0'] as const).filter((other) => other !== version).map(pushesOf);
  const damaged = fc.constantFrom(...pushesOf(version)).chain(({ action, payload }) =>
    fc
      .record({ place: fc.constantFrom(...places(payload)), change: wrongValues, grows: fc.boolean() })
      .map(({ place, change, grows }) => ({
        action,
        payload: replaced(
          payload,
          grows && isObject(at(payload, place)) ? [...place, 'a_field_too_many'] : place,
          change,
        ) as Record<string, unknown>,
      })),
  );
  return fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: fc.constantFrom(...(foreign ?? [])) });
}

describe.each(['3.6', '3.0'] as const)('a push of v%s that is not what it should be', (version) => {
  it('is told of or left with what is right in it; the talk goes on, and nothing of a refused one is shown', async () => {
    await fc.assert(
      fc.asyncProperty(badPushes(version), async (push) => {
        const { chat, server } = await aTalk({ options: { apiVersion: version } });
        const heard: Signal[] = [];
        chat.onSignal((signal) => heard.push(signal));
        const before = chat.state;

        server.saysVerbatim(push);
        await server.idle();
        const problems = heard.flatMap((signal) => (signal.type === 'problem' ? signal.problem : []));
        expect(problems.filter(({ kind }) => kind === 'internal')).toEqual([]);
        for (const { kind, message } of problems) {
          if (kind === 'malformed_frame') expect(message).toContain(push.action);
        }
        if (!heard.some(({ type }) => type === 'push')) {
          expect(problems).not.toEqual([]);
          expect(chat.state).toBe(before);
        }
        // Every view of it can be computed.
        chat.select(selectTimeline);

        server.says(server.chats.agentWrites('And yet it goes on.'));
        await server.idle();
        expect(chat.state.connection.state.is).toBe('online');
        chat.showChat(id('CHAT1'));
        await server.idle();
        expect(saidIn(chat.select(selectTimeline))).toContain('And yet it goes on.');
        chat.close();
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
