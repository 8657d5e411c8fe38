import { afterAll, beforeAll, describe, it } from 'vitest';
import type { ProtocolVersion } from '../../protocol/codec.ts';
import type { OutgoingMessage } from '../../protocol/domain/event.ts';
import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Session, SessionOptions } from '../contract.ts';
import type { Ports, Random } from '../ports.ts';
import { createSession } from '../session.ts';
import type { Signal } from '../signals.ts';
// The session loads these when it needs them: in the time of a test they are there already.
import '../../protocol/v3-0/codec.ts';
import '../web-api.ts';
import { FakeStorage, FakeSurroundings, seededRandom } from './fake-ports.ts';
import { FakeServer } from './fake-server.ts';
import { VirtualClock } from './virtual-clock.ts';

export const ORGANIZATION = '5d3c2b1a-0f9e-4d8c-8b7a-6a5948372615';

export const VERSIONS = ['3.6', '3.0'] as const satisfies readonly ProtocolVersion[];

/** Spoken by sessions whose options name none. */
let usual: ProtocolVersion | undefined;
/** Of the tests that are being told of. */
let coming: ProtocolVersion | undefined;

/** Tests of what holds whichever version is spoken. */
export const overEachVersion = (name: string, tests: () => void) =>
  describe.each(VERSIONS)(`${name} over v%s`, (version) => {
    beforeAll(() => {
      usual = version;
    });
    afterAll(() => {
      usual = undefined;
    });
    coming = version;
    tests();
    coming = undefined;
  });

/** Among them one that counts requests, or reads them, in the words of v3.6. */
export const itIn36 = (name: string, test: () => Promise<void>) => {
  if (coming !== '3.0') it(name, test);
};

/** A session and all of its world, in a test's hands. */
export interface SessionAtHand {
  readonly session: Session;
  readonly server: FakeServer;
  readonly clock: VirtualClock;
  readonly storage: FakeStorage;
  readonly surroundings: FakeSurroundings;
  readonly ports: Ports;
  /** Everything said so far, in order. */
  readonly signals: Signal[];
  /** The signals of one type, in order. */
  said<T extends Signal['type']>(type: T): readonly Extract<Signal, { type: T }>[];
}

export interface Given {
  readonly options?: Partial<SessionOptions>;
  readonly clock?: VirtualClock;
  readonly server?: FakeServer;
  readonly storage?: FakeStorage;
  readonly random?: Random;
}

/** A session that nobody has asked to connect. Give it another one's server, clock and storage for a reloaded page. */
export function aSession({ options, ...given }: Given = {}): SessionAtHand {
  const clock = given.clock ?? new VirtualClock();
  const server = given.server ?? new FakeServer(clock);
  const storage = given.storage ?? new FakeStorage();
  const surroundings = new FakeSurroundings();
  const random = given.random ?? seededRandom();
  const ports: Ports = { transport: server, http: server, clock, storage, random, surroundings };
  const session = createSession(
    { organizationId: ORGANIZATION, clientId: 'c0ffee', ...(usual && { apiVersion: usual }), ...options },
    ports,
  );
  const signals: Signal[] = [];
  session.subscribe((signal) => signals.push(signal));
  const said = <T extends Signal['type']>(type: T) =>
    signals.filter((signal): signal is Extract<Signal, { type: T }> => signal.type === type);
  return { session, server, clock, storage, surroundings, ports, signals, said };
}

/** The same, logged in, with everything read and nothing left to send. */
export async function anOnlineSession(given: Given = {}): Promise<SessionAtHand> {
  const atHand = aSession(given);
  atHand.session.connect();
  await atHand.server.acceptsLogin();
  return atHand;
}

/** An online session whose customer has a chat with one message in it, `hello`. */
export async function aSessionInAChat(given: Given = {}): Promise<SessionAtHand> {
  const atHand = await anOnlineSession(given);
  atHand.session.outbox.add(aMessage('hello'));
  await atHand.server.idle();
  return atHand;
}

/** A message with a `customId` of its own, made from its text unless named. */
export function aMessage(text: string, customId = `custom-${text}`): OutgoingMessage & { readonly customId: CustomId } {
  return { type: 'message', text, customId: id<CustomId>(customId) };
}
