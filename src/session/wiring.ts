import type { Codec } from '../protocol/codec.ts';
import type { SessionOptions } from './contract.ts';
import type { HttpCalls } from './http-calls.ts';
import type { Kept } from './kept.ts';
import type { KnownChats } from './known-chats.ts';
import type { Clock, Transport } from './ports.ts';
import type { SignalBus } from './signal-bus.ts';

/** What the parts of one session share. Each takes of it what it needs. */
export interface Wiring extends Pick<SignalBus, 'emit' | 'problem' | 'run'> {
  readonly options: SessionOptions;
  /** Of the version that the options name, once a connection or a call is under way. */
  readonly codec: Codec;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly calls: HttpCalls;
  readonly kept: Kept;
  readonly known: KnownChats;
  /** Counts a request by its action. */
  readonly count: (action: string) => void;
  /** Something by chance, from 0 to 1. */
  readonly chance: () => number;
}
