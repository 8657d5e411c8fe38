import { policyFor } from '../protocol/disconnect-reason.ts';
import type { ConnectionState } from './connection-state.ts';
import type { CustomerToken } from './contract.ts';
import { regionIn } from './endpoint.ts';
import type { WakeHint } from './ports.ts';
import { soonest, waitBefore, withinHour } from './reconnect-policy.ts';

/**
 * The life of the connection: (machine, input, world) -> machine and outputs. It decides all and does nothing, so each
 * rule of when to try, whom to obey and when to stop can be read and tested here.
 *
 * There is at most one timer, and what its end means is the state's own matter: too long in a step of connecting,
 * healthy when online, try again when waiting.
 */
export interface Machine {
  readonly state: ConnectionState;
  /** How far it has come while connecting. */
  readonly step: 'token' | 'socket' | 'login' | undefined;
  /** Since the connection was last healthy. */
  readonly failures: number;
  /** When attempts began within the last hour, and tokens were refused; by the clock's elapsed time. */
  readonly attempts: readonly number[];
  readonly refusals: readonly number[];
  /** Times that one server after another sent us to a region. */
  readonly hops: number;
  readonly region: string | undefined;
  /** The one used last. */
  readonly token: CustomerToken | undefined;
  /** The access token that the server does not want: the next one has to be another. */
  readonly refused: string | undefined;
  /** No attempt before this, whoever asks; elapsed time. */
  readonly notBefore: number;
  /** When the wait is over; elapsed time. */
  readonly due: number;
}

export type Input =
  /** `connect`: somebody wants to be connected, now. `impossible`: the socket could not even be asked for. */
  | { readonly type: 'connect' | 'close' | 'time_up' | 'opened' | 'lost' | 'logged_in' | 'impossible' }
  | { readonly type: 'hint'; readonly hint: WakeHint }
  | { readonly type: 'token'; readonly token: CustomerToken }
  /** `final`: the token service will not change its mind. */
  | { readonly type: 'token_failed'; readonly final: boolean }
  | SentAway;

/** A disconnect reason, or the error type of a refused login. */
interface SentAway {
  readonly type: 'sent_away';
  readonly reason: string;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

export type Output =
  /** Replaces the timer before it; without `ms` there is none. */
  | { readonly do: 'timer'; readonly ms: number | undefined }
  /** Get a token that is not the `refused` one. */
  | { readonly do: 'token'; readonly refused: string | undefined }
  | { readonly do: 'open'; readonly region: string | undefined }
  | { readonly do: 'login'; readonly token: CustomerToken }
  /** `drop`: end the socket, if there is one. `forget`: the customer is somebody else. */
  | { readonly do: 'drop' | 'probe' | 'forget' };

/** What the machine has to know of the world at an input. */
export interface World {
  /** Milliseconds since the epoch, for others to see; and elapsed ones, to count with. */
  readonly now: number;
  readonly elapsed: number;
  readonly online: boolean;
  /** From 0 to 1. */
  readonly chance: number;
}

export type Step = readonly [Machine, ...Output[]];

/** How long a step of connecting may take, in milliseconds. */
const TIME_FOR = { token: 20_000, socket: 10_000, login: 16_000 } as const;
/** Health after this much time online; then the count of failures begins anew. */
const HEALTHY_AFTER = 10_000;
/** A browser that says it is offline may be wrong: try all the same, now and then. */
const OFFLINE_WAIT = 30_000;
const MOST_REFUSALS = 3;
const REFUSALS_COUNT_FOR = 300_000;
const MOST_HOPS = 2;
/** Where the back-off goes on when the server asks for air. */
const LATER = 3;
/** Seconds, when the server blocks us and does not say for how long. */
const BLOCKED_FOR = 60;

const FRESH = { failures: 0, refusals: [], hops: 0 };

export const IDLE: Machine = {
  ...FRESH,
  state: { is: 'idle' },
  step: undefined,
  attempts: [],
  region: undefined,
  token: undefined,
  refused: undefined,
  notBefore: 0,
  due: 0,
};

export function step(machine: Machine, input: Input, world: World): Step {
  const { state, step: at, token, region } = machine;
  const isLive = at !== undefined || state.is === 'online';
  switch (input.type) {
    case 'connect':
      if (isLive) return [machine];
      return attemptSoon(state.is === 'waiting' ? machine : { ...machine, ...FRESH }, world);
    case 'close':
      return leave({ ...machine, ...FRESH }, { is: 'idle' });
    case 'hint':
      if (state.is === 'online' && input.hint !== 'hidden') return [machine, { do: 'probe' }];
      return state.is === 'waiting' && world.online && AWAKE.has(input.hint) ? attemptSoon(machine, world) : [machine];
    case 'time_up':
      if (state.is === 'waiting') return attempt(machine, world);
      return at ? retry(machine, 'lost', world) : [{ ...machine, failures: 0 }];
    case 'token':
      if (at !== 'token') return [machine];
      return goOn({ ...machine, token: input.token, refused: undefined }, 'socket', { do: 'open', region });
    case 'token_failed':
      if (at !== 'token') return [machine];
      return input.final ? stop(machine, 'token_refused') : retry(machine, 'lost', world);
    case 'impossible':
      return stop(machine, 'no_transport');
    case 'opened':
      return at === 'socket' && token ? goOn(machine, 'login', { do: 'login', token }) : [machine];
    case 'logged_in':
      if (at !== 'login') return [machine];
      return enter({ ...machine, hops: 0 }, { is: 'online', since: world.now }, HEALTHY_AFTER);
    case 'lost':
      return isLive ? retry(machine, 'lost', world) : [machine];
    case 'sent_away':
      return isLive ? obey(machine, input, world) : [machine];
  }
}

/** Hints that a new attempt may succeed. */
const AWAKE = new Set<WakeHint>(['online', 'visible', 'woke']);

const enter = (machine: Machine, state: ConnectionState, ms: number | undefined, ...outputs: Output[]): Step => [
  { ...machine, state, step: undefined },
  { do: 'timer', ms },
  ...outputs,
];

const goOn = (machine: Machine, next: keyof typeof TIME_FOR, output: Output): Step => [
  { ...machine, step: next },
  { do: 'timer', ms: TIME_FOR[next] },
  output,
];

const leave = (machine: Machine, state: ConnectionState, ms?: number): Step =>
  enter(machine, state, ms, { do: 'drop' });

const stop = (machine: Machine, why: string) => leave(machine, { is: 'stopped', why });

function waitFor(ms: number, why: string, machine: Machine, { now, elapsed }: World, ...outputs: Output[]): Step {
  const state: ConnectionState = { is: 'waiting', attempt: machine.failures + 1, until: now + ms, why };
  return enter({ ...machine, due: elapsed + ms }, state, ms, ...outputs);
}

function attempt(machine: Machine, { elapsed }: World): Step {
  const state: ConnectionState = { is: 'connecting', attempt: machine.failures + 1 };
  const attempts = [...withinHour(machine.attempts, elapsed), elapsed];
  return goOn({ ...machine, state, attempts }, 'token', { do: 'token', refused: machine.refused });
}

/**
 * At once, or as soon as the budgets of attempts allow, whatever the browser says of the network: it may be wrong. A wait
 * that ends by then is left alone.
 */
function attemptSoon(machine: Machine, world: World): Step {
  const { elapsed } = world;
  const ms = Math.max(soonest(machine.attempts, elapsed), machine.notBefore - elapsed);
  if (ms <= 0) return attempt(machine, world);
  return machine.state.is === 'waiting' && machine.due <= elapsed + ms + 1
    ? [machine]
    : waitFor(ms, 'lost', machine, world);
}

function retry(before: Machine, why: string, world: World): Step {
  const machine = { ...before, failures: before.failures + 1 };
  const { elapsed, online, chance } = world;
  const ms = online
    ? waitBefore(machine.failures, withinHour(machine.attempts, elapsed), elapsed, chance)
    : OFFLINE_WAIT;
  return waitFor(ms, online ? why : 'offline', machine, world, { do: 'drop' });
}

/** Does what a reason of the server asks for. */
function obey(machine: Machine, { reason, data }: SentAway, world: World): Step {
  const refusing = { ...machine, refused: machine.token?.accessToken };
  switch (policyFor(reason)) {
    case 'again':
      return retry(machine, reason, world);
    case 'later':
      return retry({ ...machine, failures: Math.max(machine.failures, LATER) }, reason, world);
    case 'new-token': {
      const refusals = machine.refusals.filter((at) => at > world.elapsed - REFUSALS_COUNT_FOR);
      // A token that simply came to its end was not refused.
      if (reason !== 'access_token_expired') refusals.push(world.elapsed);
      return refusals.length < MOST_REFUSALS
        ? retry({ ...refusing, refusals }, reason, world)
        : stop(refusing, 'token_refused');
    }
    case 'new-identity':
      return [...retry(refusing, reason, world), { do: 'forget' }];
    case 'region': {
      const region = regionIn(data);
      if (region === undefined || machine.hops >= MOST_HOPS) return stop(machine, region ? reason : 'region_unknown');
      const [next, ...outputs] = attemptSoon({ ...machine, region, hops: machine.hops + 1 }, world);
      return [next, { do: 'drop' }, ...outputs];
    }
    case 'on-user-action':
      return leave(machine, { is: 'paused', why: reason });
    case 'wait': {
      const seconds = typeof data?.timeout === 'number' ? data.timeout : BLOCKED_FOR;
      return leave({ ...machine, notBefore: world.elapsed + seconds * 1000 }, { is: 'paused', why: reason });
    }
    case 'stop':
      return stop(machine, reason);
  }
}
