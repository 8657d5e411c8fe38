import type { Ports, Random } from '../../session/ports.ts';
import { FakeStorage, FakeSurroundings, seededRandom } from '../../session/testing/fake-ports.ts';
import { FakeServer } from '../../session/testing/fake-server.ts';
import { VirtualClock } from '../../session/testing/virtual-clock.ts';
import type { Chat, ChatOptions } from '../chat.ts';
import { createChat } from '../create-chat.ts';
// Loaded when they are needed: in the time of a test they are there already.
import '../../protocol/v3-0/codec.ts';
import '../poll-groups.ts';

export const ORGANIZATION = '5d3c2b1a-0f9e-4d8c-8b7a-6a5948372615';

/** A chat and all of its world, in a test's hands. */
export interface ChatAtHand {
  readonly chat: Chat;
  readonly server: FakeServer;
  readonly clock: VirtualClock;
  readonly storage: FakeStorage;
  readonly surroundings: FakeSurroundings;
  /** Payloads of the requests of one action so far. */
  asked(action: string): readonly Readonly<Record<string, unknown>>[];
}

interface Given extends Partial<Pick<ChatAtHand, 'server' | 'clock' | 'storage'>> {
  readonly options?: Partial<ChatOptions>;
  readonly random?: Random;
}

/** A chat that nobody has asked to connect. Give it another one's server, clock and storage for a reloaded page. */
export function aChatAtHand({ options, random = seededRandom(), ...given }: Given = {}): ChatAtHand {
  const clock = given.clock ?? new VirtualClock();
  const server = given.server ?? new FakeServer(clock);
  const storage = given.storage ?? new FakeStorage();
  const surroundings = new FakeSurroundings();
  const ports: Ports = { transport: server, http: server, clock, storage, random, surroundings };
  const chat = createChat({ organizationId: ORGANIZATION, clientId: 'c0ffee', ports, ...options });
  const asked = (action: string) => server.received(action);
  return { chat, server, clock, storage, surroundings, asked };
}

/** The same, logged in, with everything read. */
export async function anOnlineChat(given: Given = {}): Promise<ChatAtHand> {
  const atHand = aChatAtHand(given);
  atHand.chat.connect();
  await atHand.server.acceptsLogin();
  return atHand;
}

/** Online in an active chat with one message of the customer's, `hello`. */
export async function aTalk(given: Given = {}): Promise<ChatAtHand> {
  const atHand = await anOnlineChat(given);
  atHand.chat.sendMessage('hello');
  await atHand.server.idle();
  return atHand;
}
