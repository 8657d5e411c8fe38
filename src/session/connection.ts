import type { Push } from '../protocol/pushes.ts';
import type { Answer, Ask, RtmAction } from '../protocol/requests.ts';
import { WireError } from '../protocol/shape.ts';
import { createHeartbeat } from './heartbeat.ts';
import { createPendingRequests, type Lane } from './pending-requests.ts';
import type { KnownPush } from './signals.ts';
import type { Wiring } from './wiring.ts';

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

/** @throws what the transport throws when it cannot even try */
export function openConnection(url: string, wiring: Wiring, { opened, pushed, lost }: ConnectionListener): Connection {
  const { clock, codec, transport, problem, run } = wiring;
  const pauses = new Set<() => void>();
  let isAlive = true;

  const whileAlive = (work: () => void) => {
    if (isAlive) run(work);
  };
  const hear = (push: Push) => {
    if (push.type === 'unknown') problem('unknown_push', push.action);
    else pushed(push);
  };
  const pending = createPendingRequests(wiring, (text) => run(() => socket.send(text)), hear);
  const heartbeat = createHeartbeat(
    clock,
    codec.dialect.pingInterval,
    () => pending.ask('ping', {}, 'own').catch(() => {}),
    () => whileAlive(lost),
  );

  const receive = (text: string) => {
    heartbeat.heard();
    try {
      const frame = codec.readFrame(text);
      if (frame.kind === 'response') {
        pending.answered(frame);
        return;
      }
      const { value: push, problems } = codec.readPush(frame.action, frame.payload);
      for (const { message } of problems) problem('malformed_frame', message);
      hear(push);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      problem('malformed_frame', error.message);
    }
  };

  const socket = transport.connect(url, {
    opened: () => whileAlive(opened),
    received: (text) => whileAlive(() => receive(text)),
    closed: () => whileAlive(lost),
  });

  return {
    ask: (action, ask, lane = 'other') => pending.ask(action, ask, lane),
    pause: (ms) =>
      new Promise((resolve, reject) => {
        const forget = clock.after(ms, () => {
          pauses.delete(end);
          resolve();
        });
        const end = () => {
          forget();
          reject(new Error('The connection ended.'));
        };
        if (isAlive) pauses.add(end);
        else end();
      }),
    open: () => {
      pending.open();
      heartbeat.start();
    },
    probe: heartbeat.probe,
    close: (onPurpose) => {
      isAlive = false;
      heartbeat.stop();
      for (const end of pauses) end();
      pending.fail(onPurpose);
      socket.close();
    },
  };
}
