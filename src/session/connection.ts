import type { Codec } from '../protocol/codec.ts';
import type { Answer, Ask, RtmAction } from '../protocol/requests.ts';
import { WireError } from '../protocol/shape.ts';
import { createHeartbeat } from './heartbeat.ts';
import { createPendingRequests, type Lane } from './pending-requests.ts';
import type { Clock, Transport } from './ports.ts';
import type { KnownPush } from './signals.ts';

/** One socket, from its opening to its end. After the end nothing of it has any effect (promise 5). */
export interface Connection {
  ask<A extends RtmAction>(action: A, ask: Ask<A>, lane?: Lane): Promise<Answer<A>>;
  /** Waits. Rejects when the connection ends before that. */
  pause(ms: number): Promise<void>;
  /** Logged in: requests flow, pings begin. */
  open(): void;
  /** Finds out now whether it still lives. */
  probe(): void;
  close(onPurpose: boolean): void;
}

export interface ConnectionListener {
  opened(): void;
  pushed(push: KnownPush): void;
  /** It broke, or went silent. */
  lost(): void;
}

export interface ConnectionWiring {
  readonly clock: Clock;
  readonly codec: Codec;
  readonly transport: Transport;
  readonly count: (action: string) => void;
  readonly problem: (kind: 'malformed_frame' | 'unknown_push', message: string) => void;
  /** Runs what a socket or a timer sets off. */
  readonly run: (work: () => void) => void;
}

/** @throws what the transport throws when it cannot even try */
export function openConnection(url: string, wiring: ConnectionWiring, listener: ConnectionListener): Connection {
  const { clock, codec, transport, count, problem, run } = wiring;
  const pauses = new Set<() => void>();
  let alive = true;

  const whileAlive = (work: () => void) => {
    if (alive) run(work);
  };
  const malformed = (error: WireError) => problem('malformed_frame', error.message);

  const pending = createPendingRequests({ clock, codec, send: (text) => socket.send(text), count, malformed });
  const heartbeat = createHeartbeat(
    clock,
    () => pending.ask('ping', {}, 'own').catch(() => {}),
    () => whileAlive(listener.lost),
  );

  const read = (text: string) => {
    try {
      const frame = codec.readFrame(text);
      if (frame.kind === 'response') {
        pending.answered(frame);
        return;
      }
      const { value: push, problems } = codec.readPush(frame.action, frame.payload);
      problems.forEach(malformed);
      if (push.type === 'unknown') problem('unknown_push', push.action);
      else listener.pushed(push);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      malformed(error);
    }
  };

  const socket = transport.connect(url, {
    opened: () => whileAlive(listener.opened),
    received: (text) =>
      whileAlive(() => {
        heartbeat.heard();
        read(text);
      }),
    closed: () => whileAlive(listener.lost),
  });

  return {
    ask: (action, ask, lane = 'other') => pending.ask(action, ask, lane),
    pause: (ms) =>
      new Promise((resolve, reject) => {
        const end = () => {
          forget();
          reject(new Error('The connection ended.'));
        };
        if (!alive) {
          end();
          return;
        }
        const forget = clock.after(ms, () => {
          pauses.delete(end);
          resolve();
        });
        pauses.add(end);
      }),
    open: () => {
      pending.open();
      heartbeat.start();
    },
    probe: heartbeat.probe,
    close: (onPurpose) => {
      alive = false;
      heartbeat.stop();
      for (const end of pauses) end();
      pending.fail(onPurpose);
      socket.close();
    },
  };
}
