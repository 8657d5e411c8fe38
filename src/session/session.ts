import type { Codec } from '../protocol/codec.ts';
import { codecFor, loadCodec } from '../protocol/codecs.ts';
import type { CustomerToken, Session, SessionOptions } from './contract.ts';
import { createCustomerProfile } from './customer-profile.ts';
import { createCustomerTokens, TokenRefused } from './customer-token.ts';
import { rtmUrl } from './endpoint.ts';
import { createHttpCalls } from './http-calls.ts';
import { keepIn } from './kept.ts';
import { createKnownChats } from './known-chats.ts';
import { type Line, openLine } from './line.ts';
import { IDLE, type Input, type Output, step } from './machine.ts';
import { createOutbox } from './outbox.ts';
import type { Ports } from './ports.ts';
import { RequestError } from './request-error.ts';
import { createSignalBus } from './signal-bus.ts';
import type { WebApi } from './web-api.ts';
import type { Wiring } from './wiring.ts';

/** Refusals of a login that may mean what the page says of its visitor: it is wrong, too much or too long. */
const OF_DETAILS = new Set(['validation', 'limit_reached', 'entity_too_large']);

/**
 * One customer's session. It drives the machine: turns what happens into inputs and carries the outputs out. Nothing is
 * asked for or stored before `connect`, a call, or something to send.
 */
export function createSession(options: SessionOptions, ports: Ports): Session {
  const { clock, random, surroundings, transport } = ports;
  const { start, emit, problem, run, subscribe } = createSignalBus();
  const traffic: Record<string, number> = {};
  const kept = keepIn(ports.storage, options, (message) => problem('storage', message));
  const calls = createHttpCalls(ports.http, clock);
  const known = createKnownChats();
  const chance = () => random.uint32() / 2 ** 32;
  const wiring: Wiring & { codec: Codec } = {
    options,
    codec: codecFor('3.6'),
    clock,
    transport,
    calls,
    kept,
    known,
    emit,
    problem,
    run,
    count: (action) => {
      traffic[action] = (traffic[action] ?? 0) + 1;
    },
    chance,
  };
  /** Whatever the server is to be told waits for this. */
  const speak = async () => {
    const codec = await loadCodec(options.apiVersion ?? '3.6');
    const { dialect } = codec;
    if (codec !== wiring.codec) emit({ type: 'dialect_chosen', dialect });
    wiring.codec = codec;
    return dialect;
  };
  const outbox = createOutbox(wiring, () => (isNamed ? customerId : undefined));
  const profile = createCustomerProfile(options, (sentence) => problem('customer', sentence));

  /** A token has come: the customer is more than whom an earlier page has left behind. */
  let isNamed = false;
  let customerId = kept.read('customer', isText);
  let customerSideStorage = kept.read('side', isTextMap);
  let machine = IDLE;
  let line: Line | undefined;
  let web: WebApi | undefined;
  let attempts = 0;
  let isRestored = false;
  /** A login was refused with what the page says of its visitor: that is said afterwards, where a refusal does no harm. */
  let isBare = false;
  let forgetTimer: (() => void) | undefined;
  let stopListening: (() => void) | undefined;

  /** Nothing of the earlier customer stays: not here, not in storage, not in what is still to be sent (promise 14). */
  const forgetCustomer = (next?: string) => {
    outbox.clear(next !== undefined);
    // Another tab may have found out before: then what is kept is the next one's.
    if (next === undefined || kept.read('customer', isText) !== next) kept.erase();
    known.clear();
    customerId = customerSideStorage = undefined;
    // Nobody has heard anything of them where the page has yet to name its customer.
    if (next !== undefined && !isRestored) return;
    emit({ type: 'identity_changed' });
    for (const entry of outbox.entries) emit({ type: 'outbox_queued', entry });
  };

  /** Nothing is kept from the page's other sessions by one that does not run. */
  const leaveToOthers = () => {
    if (!stopListening) outbox.release();
  };

  /** What is left over is the kept customer's: where a page names its customers itself, it shows once it has done so. */
  const restore = () => {
    if (!isRestored) outbox.restore(customerId);
    leaveToOthers();
    isRestored = true;
  };

  const tokens = createCustomerTokens(wiring, (entityId) => {
    if (entityId !== customerId) {
      // A call found it out: the connection is still the earlier customer's, and so is what it holds back.
      const theirs = line;
      theirs?.close(true);
      line = undefined;
      if (customerId !== undefined) forgetCustomer(entityId);
      customerId = entityId;
      kept.write('customer', entityId);
      if (theirs) feed({ type: 'lost' });
    }
    isNamed = true;
    outbox.claim(entityId);
    restore();
  });

  const inputs: Input[] = [];
  let isBusy = false;

  /** One input after the other, each with all its outputs: what these set off waits its turn, what listeners ask for does not. */
  const feed = (input: Input) => {
    inputs.push(input);
    if (isBusy) return;
    isBusy = true;
    run(() => {
      try {
        for (let next = inputs.shift(); next; next = inputs.shift()) take(next);
      } finally {
        isBusy = false;
      }
    });
  };

  const take = (input: Input) => {
    const world = { now: clock.now(), elapsed: clock.elapsed(), online: surroundings.online(), chance: chance() };
    const { state } = machine;
    const [next, ...outputs] = step(machine, input, world);
    machine = next;
    outputs.forEach(perform);
    if (next.state !== state) emit({ type: 'connection_changed', state: next.state });
  };

  const perform = (output: Output) => {
    switch (output.do) {
      case 'timer':
        forgetTimer?.();
        forgetTimer = output.ms === undefined ? undefined : clock.after(output.ms, () => feed({ type: 'time_up' }));
        break;
      case 'token':
        fetchToken(output.refused);
        break;
      case 'open':
        open(output.region);
        break;
      case 'login':
        logIn(output.token);
        break;
      case 'drop':
        line?.close(machine.state.is === 'idle');
        line = undefined;
        break;
      case 'probe':
        line?.probe();
        break;
      case 'forget':
        forgetCustomer();
    }
  };

  const fetchToken = async (refused: string | undefined) => {
    attempts += 1;
    const mine = attempts;
    const isWanted = () => mine === attempts && machine.step === 'token';
    try {
      const [token] = await Promise.all([tokens.get(refused), speak()]);
      if (isWanted()) feed({ type: 'token', token });
    } catch (error) {
      if (!isWanted()) return;
      problem('token', String(error));
      feed({ type: 'token_failed', final: error instanceof TokenRefused });
    }
  };

  const open = (region: string | undefined) => {
    try {
      line = openLine(
        rtmUrl(wiring, region),
        wiring,
        { outbox, profile },
        {
          opened: () => feed({ type: 'opened' }),
          lost: () => feed({ type: 'lost' }),
          disconnected: ({ reason, data }) => feed({ type: 'sent_away', reason, data }),
          unauthorized: () => feed({ type: 'sent_away', reason: 'access_token_revoked' }),
          sideStorage: (push) => {
            ({ customerSideStorage } = push);
            // Another tab may keep somebody else's by now.
            if (kept.read('customer', isText) === customerId) kept.write('side', customerSideStorage);
          },
        },
      );
    } catch (error) {
      problem('internal', String(error));
      feed({ type: 'impossible' });
    }
  };

  const logIn = async ({ accessToken, tokenType = 'Bearer' }: CustomerToken) => {
    const mine = line;
    // The names of what a session and a login take are the same; a codec writes what the API knows.
    const { customer: _, ...visitor } = options;
    const details = { ...profile.atLogin(isBare), ...(customerSideStorage && !isBare && { customerSideStorage }) };
    try {
      const answer = await mine?.logIn({
        ...visitor,
        ...details,
        token: `${tokenType} ${accessToken}`,
        pushes: { [wiring.codec.version]: ['all'] },
      });
      if (!answer || line !== mine) return;
      feed({ type: 'logged_in' });
      // Whoever hears of it may end it.
      if (line !== mine) return;
      emit({ type: 'logged_in', answer });
      if (line === mine) mine?.begin(answer);
    } catch (error) {
      const { reason = 'internal', data }: Partial<RequestError> = error instanceof RequestError ? error : {};
      if (line !== mine) return;
      const isAboutDetails = OF_DETAILS.has(reason) && Object.keys(details).length > 0;
      if (isAboutDetails) {
        isBare = true;
        problem('internal', String(error));
      }
      feed(isAboutDetails ? { type: 'lost' } : { type: 'sent_away', reason, data });
    }
  };

  const close = () => {
    calls.endAll();
    tokens.forget();
    stopListening?.();
    stopListening = undefined;
    leaveToOthers();
    // Last: whoever hears of it may begin anew.
    feed({ type: 'close' });
  };

  /** Most conversations do without the Web API: it is loaded by the first call. */
  const call: Session['call'] = async (action, ask, watch) => {
    const isOver = calls.watch();
    try {
      const [{ createWebApi }] = await Promise.all([import('./web-api.ts'), speak()]);
      web ??= createWebApi(wiring, tokens);
    } catch (cause) {
      throw new RequestError(action, 'network', String(cause), { cause });
    }
    return web(action, ask, isOver, watch);
  };

  /** The customer did something: that is worth an attempt now, unless only a word of the page may allow one. */
  const nudge = () => {
    line?.send();
    if (machine.state.is === 'waiting' || machine.state.is === 'paused') feed({ type: 'connect' });
  };

  if (!options.getToken) restore();
  // Whoever made the session hears of what was found in storage too.
  queueMicrotask(start);

  return {
    get state() {
      return machine.state;
    },
    subscribe,
    connect: () => {
      if (!stopListening) outbox.takeBack();
      stopListening ??= surroundings.listen((hint) => feed({ type: 'hint', hint }));
      feed({ type: 'connect' });
    },
    close,
    logOut: () => {
      close();
      profile.clear();
      forgetCustomer();
    },
    request: (action, ask) =>
      line?.request(action, ask) ?? Promise.reject(new RequestError(action, 'not_connected', 'not_connected')),
    call,
    dialect: speak,
    outbox: {
      get entries() {
        return outbox.entries;
      },
      add: (event, chatId, opening) => {
        outbox.add(event, chatId, opening);
        leaveToOthers();
        nudge();
      },
      retry: (customId) => {
        outbox.retry(customId);
        nudge();
      },
      discard: (customId) => outbox.discard(customId, machine.state.is === 'stopped'),
    },
    setCustomer: (details) => {
      profile.setCustomer(details);
      line?.tell();
    },
    setSessionFields: (fields) => {
      profile.setSessionFields(fields);
      line?.tell();
    },
    setPage: (page) => {
      profile.setPage(page);
      line?.tell();
    },
    traffic,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTextMap = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);
