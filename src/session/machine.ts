import { type DisconnectPolicy, policyFor } from '../protocol/disconnect-reason.ts';
import type { ConnectionState } from './connection-state.ts';
import type { CustomerToken } from './contract.ts';
import { regionIn } from './endpoint.ts';
import type { WakeHint } from './ports.ts';
import { soonest, waitBefore, withinHour } from './reconnect-policy.ts';

/**
 * The life of the connection: (state, input, world) -> state and outputs. It decides all and does nothing, so each rule
 * of when to try, whom to obey and when to stop can be read and tested here.
 *
 * In every phase there is at most one timer, and what its end means is the phase's own matter: too long in `token`,
 * `opening` and `login`, healthy in `online`, try again in `waiting`.
 */
export interface Machine {
  readonly phase: Phase;
  /** Since the connection was last healthy. */
  readonly failures: number;
  /** When attempts began within the last hour, and tokens were refused; by the clock's elapsed time. */
  readonly attempts: readonly number[];
  readonly refusals: readonly number[];
  /** Times that one server after another sent us to a region. */
  readonly hops: number;
  readonly region: string | undefined;
  /** The access token that the server does not want: the next one has to be another. */
  readonly refused: string | undefined;
  /** No attempt before this, whoever asks; elapsed time. */
  readonly notBefore: number;
}

export type Phase =
  | { readonly is: 'idle' | 'token' }
  | { readonly is: 'opening' | 'login'; readonly token: CustomerToken }
  | { readonly is: 'online'; readonly token: CustomerToken; readonly since: number }
  | { readonly is: 'waiting'; readonly until: number; readonly why: string }
  | { readonly is: 'paused' | 'stopped'; readonly why: string };

export type Input =
  /** Somebody wants to be connected, now. */
  | { readonly type: 'connect' | 'close' | 'time_up' | 'opened' | 'lost' | 'logged_in' }
  | { readonly type: 'hint'; readonly hint: WakeHint }
  | { readonly type: 'token'; readonly token: CustomerToken }
  /** `final`: the token service will not change its mind. */
  | { readonly type: 'token_failed'; readonly final: boolean }
  /** The socket could not even be asked for. */
  | { readonly type: 'impossible' }
  | { readonly type: 'login_refused' | 'disconnected'; readonly reason: string; readonly data?: Data | undefined };

type Data = Readonly<Record<string, unknown>>;

export type Output =
  /** Replaces the timer before it; without `ms` there is none. */
  | { readonly do: 'timer'; readonly ms: number | undefined }
  /** Get a token that is not the `refused` one. */
  | { readonly do: 'token'; readonly refused: string | undefined }
  | { readonly do: 'open'; readonly region: string | undefined }
  | { readonly do: 'login'; readonly token: CustomerToken }
  /** End the socket, if there is one. */
  | { readonly do: 'drop' }
  | { readonly do: 'probe' }
  /** The customer is somebody else. */
  | { readonly do: 'forget' };

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

/** How long a phase may take, in milliseconds. */
const TIME_FOR = { token: 20_000, opening: 10_000, login: 16_000 } as const;
/** Health after this much time online; then the count of failures begins anew. */
const HEALTHY_AFTER = 10_000;
/** A browser that says it is offline may be wrong: try all the same, now and then. */
const OFFLINE_WAIT = 30_000;
const REFUSALS = { most: 3, within: 300_000 } as const;
const MOST_HOPS = 2;
/** Where the back-off goes on when the server asks for air. */
const LATER = 3;
/** Seconds, when the server blocks us and does not say for how long. */
const BLOCKED_FOR = 60;

export const IDLE: Machine = {
  phase: { is: 'idle' },
  failures: 0,
  attempts: [],
  refusals: [],
  hops: 0,
  region: undefined,
  refused: undefined,
  notBefore: 0,
};

export function step(machine: Machine, input: Input, world: World): Step {
  const { phase } = machine;
  switch (input.type) {
    case 'connect':
      if (phase.is === 'waiting' || phase.is === 'idle') return attemptSoon(machine, world);
      if (phase.is !== 'paused' && phase.is !== 'stopped') return [machine];
      return attemptSoon({ ...machine, failures: 0, hops: 0, refusals: [] }, world);
    case 'close':
      return enter({ ...machine, failures: 0, hops: 0 }, { is: 'idle' }, undefined, { do: 'drop' });
    case 'hint':
      return heed(machine, input.hint, world);
    case 'time_up':
      if (phase.is === 'waiting') return attempt(machine, world);
      if (phase.is === 'online') return [{ ...machine, failures: 0 }];
      return isTrying(phase) ? retry(machine, 'lost', world) : [machine];
    case 'token':
      if (phase.is !== 'token') return [machine];
      return enter({ ...machine, refused: undefined }, { is: 'opening', token: input.token }, TIME_FOR.opening, {
        do: 'open',
        region: machine.region,
      });
    case 'token_failed':
      if (phase.is !== 'token') return [machine];
      return input.final ? stop(machine, 'token_refused') : retry(machine, 'lost', world);
    case 'impossible':
      return stop(machine, 'no_transport');
    case 'opened':
      if (phase.is !== 'opening') return [machine];
      return enter(machine, { ...phase, is: 'login' }, TIME_FOR.login, { do: 'login', token: phase.token });
    case 'logged_in':
      if (phase.is !== 'login') return [machine];
      return enter({ ...machine, hops: 0 }, { ...phase, is: 'online', since: world.now }, HEALTHY_AFTER);
    case 'lost':
      return isTrying(phase) || phase.is === 'online' ? retry(machine, 'lost', world) : [machine];
    case 'login_refused':
      return phase.is === 'login' ? obey(machine, policyFor(input.reason), input, world) : [machine];
    case 'disconnected':
      if (!isTrying(phase) && phase.is !== 'online') return [machine];
      return obey(machine, policyFor(input.reason), input, world);
  }
}

/** The same as others see it. */
export function connectionState({ phase, failures }: Machine): ConnectionState {
  switch (phase.is) {
    case 'token':
    case 'opening':
    case 'login':
      return { is: 'connecting', attempt: failures + 1 };
    case 'online':
      return { is: 'online', since: phase.since };
    case 'waiting':
      return { ...phase, is: 'waiting', attempt: failures + 1 };
    case 'idle':
      return { is: 'idle' };
    default:
      return phase;
  }
}

const isTrying = ({ is }: Phase) => is === 'token' || is === 'opening' || is === 'login';

const enter = (machine: Machine, phase: Phase, ms: number | undefined, ...outputs: Output[]): Step => [
  { ...machine, phase },
  { do: 'timer', ms },
  ...outputs,
];

function attempt(machine: Machine, { elapsed }: World): Step {
  const attempts = [...withinHour(machine.attempts, elapsed), elapsed];
  return enter({ ...machine, attempts }, { is: 'token' }, TIME_FOR.token, { do: 'token', refused: machine.refused });
}

/** At once, or as soon as the budgets of attempts allow. */
function attemptSoon(machine: Machine, world: World): Step {
  if (!world.online) return waitFor(machine, OFFLINE_WAIT, 'offline', world);
  const blocked = machine.notBefore - world.elapsed;
  const wait = Math.max(soonest(machine.attempts, world.elapsed), blocked);
  return wait > 0 ? waitFor(machine, wait, 'lost', world) : attempt(machine, world);
}

const waitFor = (machine: Machine, ms: number, why: string, { now }: World, ...outputs: Output[]): Step =>
  enter(machine, { is: 'waiting', until: now + ms, why }, ms, ...outputs);

function retry(machine: Machine, why: string, world: World): Step {
  const next = { ...machine, failures: machine.failures + 1 };
  if (!world.online) return waitFor(next, OFFLINE_WAIT, 'offline', world, { do: 'drop' });
  const attempts = withinHour(machine.attempts, world.elapsed);
  const ms = waitBefore(next.failures, attempts, world.elapsed, world.chance);
  return waitFor(next, ms, why, world, { do: 'drop' });
}

const stop = (machine: Machine, why: string): Step => enter(machine, { is: 'stopped', why }, undefined, { do: 'drop' });

const pause = (machine: Machine, why: string): Step => enter(machine, { is: 'paused', why }, undefined, { do: 'drop' });

/** Does what a reason of the server asks for. */
function obey(
  machine: Machine,
  policy: DisconnectPolicy,
  { reason, data }: { readonly reason: string; readonly data?: Data | undefined },
  world: World,
): Step {
  const { phase } = machine;
  const refused = 'token' in phase ? phase.token.accessToken : machine.refused;
  switch (policy) {
    case 'again':
      return retry(machine, reason, world);
    case 'later':
      return retry({ ...machine, failures: Math.max(machine.failures, LATER) }, reason, world);
    case 'new-token': {
      // A token that simply came to its end was not refused.
      const recent = machine.refusals.filter((at) => at > world.elapsed - REFUSALS.within);
      const refusals = reason === 'access_token_expired' ? recent : [...recent, world.elapsed];
      const next = { ...machine, refused, refusals };
      return refusals.length < REFUSALS.most ? retry(next, reason, world) : stop(next, 'token_refused');
    }
    case 'new-identity': {
      const [next, ...outputs] = retry({ ...machine, refused }, reason, world);
      return [next, ...outputs, { do: 'forget' }];
    }
    case 'region': {
      const region = regionIn(data);
      if (region === undefined) return stop(machine, 'region_unknown');
      if (machine.hops >= MOST_HOPS) return stop(machine, reason);
      const [next, ...outputs] = attemptSoon({ ...machine, region, hops: machine.hops + 1 }, world);
      return [next, { do: 'drop' }, ...outputs];
    }
    case 'on-user-action':
      return pause(machine, reason);
    case 'wait': {
      const seconds = typeof data?.timeout === 'number' ? data.timeout : BLOCKED_FOR;
      return pause({ ...machine, notBefore: world.elapsed + seconds * 1000 }, reason);
    }
    case 'stop':
      return stop(machine, reason);
  }
}

/** The browser noticed something. */
function heed(machine: Machine, hint: WakeHint, world: World): Step {
  const { is } = machine.phase;
  if (hint === 'hidden') return [machine];
  if (is === 'online') return [machine, { do: 'probe' }];
  return is === 'waiting' && hint !== 'offline' ? attemptSoon(machine, world) : [machine];
}
