import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerToken } from './contract.ts';
import { IDLE, type Input, type Machine, type Output, step, type World } from './machine.ts';

const TOKEN: CustomerToken = { accessToken: 'dal:1', entityId: 'customer-1', expiresIn: 28_800_000 };
type Is = Machine['state']['is'];

const WORLD: World = { now: 1_000_000, elapsed: 1_000_000, online: true, chance: 0.5 };

/** A machine after some inputs, all at one moment unless an input says when. */
function fed(inputs: readonly Input[], machine: Machine = IDLE, world: World = WORLD): readonly [Machine, Output[]] {
  return inputs.reduce<readonly [Machine, Output[]]>(
    ([before], input) => {
      const [next, ...outputs] = step(before, input, world);
      return [next, outputs];
    },
    [machine, []],
  );
}

const toLogin: Input[] = [{ type: 'connect' }, { type: 'token', token: TOKEN }, { type: 'opened' }];
const toOnline: Input[] = [...toLogin, { type: 'logged_in' }];
const online = fed(toOnline)[0];
const atLogin = fed(toLogin)[0];

const sentAway = (reason: string, data?: Readonly<Record<string, unknown>>): Input => ({
  type: 'sent_away',
  reason,
  data,
});
const kinds = (outputs: readonly Output[]) => outputs.map((output) => output.do);

describe('the machine', () => {
  it('goes from idle over token, socket and login to online', () => {
    const inputs: Input[] = [...toOnline];
    const seen = inputs.map((_, index) => {
      const [machine, outputs] = fed(inputs.slice(0, index + 1));
      return [machine.step ?? machine.state.is, kinds(outputs)];
    });

    expect(seen).toEqual([
      ['token', ['timer', 'token']],
      ['socket', ['timer', 'open']],
      ['login', ['timer', 'login']],
      ['online', ['timer']],
    ]);
  });

  it('counts attempts from 1 since it was last healthy', () => {
    const lost = fed([{ type: 'lost' }, { type: 'time_up' }], online)[0];
    const again = fed([{ type: 'token', token: TOKEN }, { type: 'opened' }, { type: 'lost' }], lost)[0];

    expect(fed([{ type: 'connect' }])[0].state).toEqual({ is: 'connecting', attempt: 1 });
    expect(lost.state).toEqual({ is: 'connecting', attempt: 2 });
    expect(again.state).toMatchObject({ is: 'waiting', attempt: 3, why: 'lost' });
  });

  it('forgets its failures only after a login and ten seconds of health (promise 9)', () => {
    const failed = { ...online, failures: 5 };

    const [lostSoon] = fed([{ type: 'lost' }], failed);
    const [lostLate] = fed([{ type: 'time_up' }, { type: 'lost' }], failed);

    expect(lostSoon.failures).toBe(6);
    expect(lostLate.failures).toBe(1);
    expect(step(atLogin, { type: 'logged_in' }, WORLD)[1]).toEqual({ do: 'timer', ms: 10_000 });
  });

  it.each<[Machine['step'], Machine]>([
    ['token', fed([{ type: 'connect' }])[0]],
    ['socket', fed(toLogin.slice(0, 2))[0]],
    ['login', atLogin],
  ])('does not wait for ever in %s', (is, machine) => {
    const [next, outputs] = fed([{ type: 'time_up' }], machine);

    expect(machine.step).toBe(is);
    expect(next.state.is).toBe('waiting');
    expect(kinds(outputs)).toEqual(['timer', 'drop']);
  });

  describe('obeys the reasons of the server (promise 10)', () => {
    const expected: readonly [reason: string, is: Is, newToken: boolean][] = [
      ['access_token_expired', 'waiting', true],
      ['access_token_revoked', 'waiting', true],
      ['connection_evicted', 'waiting', false],
      ['connection_timeout', 'waiting', false],
      ['internal_error', 'waiting', false],
      ['service_temporarily_unavailable', 'waiting', false],
      ['too_many_unauthorized_connections', 'waiting', false],
      ['identity_mismatch', 'waiting', true],
      ['some_reason_of_the_future', 'waiting', false],
      ['inactivity_timeout', 'paused', false],
      ['users_limit_reached', 'paused', false],
      ['customer_temporarily_blocked', 'paused', false],
      ['customer_banned', 'stopped', false],
      ['license_expired', 'stopped', false],
      ['license_not_found', 'stopped', false],
      ['logged_out_remotely', 'stopped', false],
      ['product_version_changed', 'stopped', false],
      ['too_many_connections', 'stopped', false],
      ['unsupported_version', 'stopped', false],
    ];

    it.each(expected)('%s: %s', (reason, is, newToken) => {
      const [machine, outputs] = fed([sentAway(reason)], online);

      expect(machine.state).toMatchObject({ is, why: reason });
      expect(machine.refused).toBe(newToken ? TOKEN.accessToken : undefined);
      expect(kinds(outputs)).toContain('drop');
    });

    it.each<[string, Is, boolean]>([
      ['authentication', 'waiting', true],
      ['internal', 'waiting', false],
      ['request_timeout', 'waiting', false],
      ['service_unavailable', 'waiting', false],
      ['too_many_requests', 'waiting', false],
      ['something_new', 'waiting', false],
      ['deadline', 'waiting', false],
      ['malformed', 'waiting', false],
      ['users_limit_reached', 'paused', false],
      ['authorization', 'stopped', false],
      ['customer_banned', 'stopped', false],
      ['license_expired', 'stopped', false],
      ['license_not_found', 'stopped', false],
      ['unsupported_version', 'stopped', false],
      ['validation', 'stopped', false],
      ['wrong_product_version', 'stopped', false],
    ])('a login refused with %s: %s', (reason, is, newToken) => {
      const [machine] = fed([sentAway(reason)], atLogin);

      expect(machine.state).toMatchObject({ is, why: reason });
      expect(machine.refused).toBe(newToken ? TOKEN.accessToken : undefined);
    });

    it('starts its back-off a few steps up when the server asks for air', () => {
      const wait = (reason: string) => {
        const { state } = fed([sentAway(reason)], online, { ...WORLD, chance: 1 })[0];
        return state.is === 'waiting' ? state.until - WORLD.now : undefined;
      };

      expect(wait('connection_evicted')).toBe(1000);
      expect(wait('service_temporarily_unavailable')).toBe(8000);
    });

    it('forgets who the customer was when the identity does not match', () => {
      expect(kinds(fed([sentAway('identity_mismatch')], online)[1])).toEqual(['timer', 'drop', 'forget']);
    });

    it('stops and tells when three tokens were refused within five minutes (promise 12)', () => {
      let machine = atLogin;
      const at = (seconds: number): World => ({ ...WORLD, elapsed: seconds * 1000 });
      const again: Input[] = [{ type: 'time_up' }, ...toLogin.slice(1)];

      machine = fed([sentAway('authentication'), ...again], machine, at(0))[0];
      machine = fed([sentAway('authentication'), ...again], machine, at(200))[0];
      const late = fed([sentAway('authentication')], machine, at(301))[0];
      const soon = fed([sentAway('authentication')], machine, at(299))[0];

      expect(late.state.is).toBe('waiting');
      expect(soon.state).toEqual({ is: 'stopped', why: 'token_refused' });
    });

    it('does not count tokens that came to their end', () => {
      const [machine] = fed(
        [1, 2, 3, 4].flatMap((): Input[] => [
          sentAway('access_token_expired'),
          { type: 'time_up' },
          ...toLogin.slice(1),
          { type: 'logged_in' },
        ]),
        online,
      );

      expect(machine.state.is).toBe('online');
    });

    it('goes to the region that is named, twice at most in a row', () => {
      const elsewhere = sentAway('misdirected_connection', { region: 'fra' });
      const moved = (machine: Machine, elapsed: number) => fed([elsewhere], machine, { ...WORLD, elapsed })[0];
      const connected = (machine: Machine, elapsed: number) => fed(toLogin.slice(1), machine, { ...WORLD, elapsed })[0];

      const first = moved(atLogin, WORLD.elapsed + 1000);
      const second = moved(connected(first, WORLD.elapsed + 1100), WORLD.elapsed + 2000);
      const third = moved(connected(second, WORLD.elapsed + 2100), WORLD.elapsed + 3000);
      const [, opening] = fed([{ type: 'token', token: TOKEN }], first);

      expect(opening).toContainEqual({ do: 'open', region: 'fra' });
      expect([first.state.is, second.state.is]).toEqual(['connecting', 'connecting']);
      expect(third.state).toEqual({ is: 'stopped', why: 'misdirected_connection' });
    });

    it.each([{}, { region: '' }, { region: 7 }, { region: 'evil.example/' }, { region: 'a b' }])(
      'stops when no region is named that could be one: %j',
      (data) => {
        const [machine] = fed([sentAway('misdirected_connection', data)], online);

        expect(machine.state).toEqual({ is: 'stopped', why: 'region_unknown' });
      },
    );

    it('keeps away for as long as the server blocks it, whoever asks', () => {
      const [blocked] = fed([sentAway('customer_temporarily_blocked', { timeout: 90 })], online);
      const ask = (seconds: number) =>
        fed([{ type: 'connect' }], blocked, { ...WORLD, elapsed: WORLD.elapsed + seconds * 1000 })[0].state.is;

      expect(ask(89)).toBe('waiting');
      expect(ask(90)).toBe('connecting');
    });
  });

  describe('hints of the browser (promise 9)', () => {
    const waiting = fed([{ type: 'lost' }], online, { ...WORLD, elapsed: WORLD.elapsed + 60_000, chance: 1 })[0];
    const later = { ...WORLD, elapsed: WORLD.elapsed + 61_000 };

    it.each(['online', 'visible', 'woke'] as const)('tries at once on %s', (hint) => {
      expect(fed([{ type: 'hint', hint }], waiting, later)[0].state.is).toBe('connecting');
    });

    it.each(['online', 'visible', 'woke', 'offline'] as const)('doubts a line that looks alive on %s', (hint) => {
      expect(kinds(fed([{ type: 'hint', hint }], online)[1])).toEqual(['probe']);
    });

    it.each(['paused', 'stopped'] as const)('tries nothing while %s', (is) => {
      const away: Machine = { ...online, state: { is, why: 'some_reason' } };

      for (const hint of ['online', 'visible', 'woke', 'offline', 'hidden'] as const) {
        expect(fed([{ type: 'hint', hint }], away)).toEqual([away, []]);
      }
    });

    it('does not trust a browser for ever that says it is offline', () => {
      const [machine, outputs] = fed([{ type: 'lost' }], online, { ...WORLD, online: false });

      expect(machine.state).toEqual({ is: 'waiting', attempt: 2, why: 'offline', until: WORLD.now + 30_000 });
      expect(outputs).toContainEqual({ do: 'timer', ms: 30_000 });
      expect(fed([{ type: 'time_up' }], machine, { ...WORLD, online: false })[0].state.is).toBe('connecting');
    });
  });

  describe('offline, as the browser has it', () => {
    const offline = { ...WORLD, online: false };
    const [waiting] = fed([{ type: 'lost' }], { ...online, attempts: [] }, offline);
    const later = (ms: number): World => ({ ...offline, elapsed: WORLD.elapsed + ms, now: WORLD.now + ms });

    it('tries all the same when asked, within the budgets (promise 9)', () => {
      const [trying] = fed([{ type: 'connect' }], waiting, later(1000));
      const [again, outputs] = fed([{ type: 'lost' }, { type: 'connect' }], trying, later(1100));

      expect(fed([{ type: 'connect' }], IDLE, offline)[0].state.is).toBe('connecting');
      expect(trying.state).toMatchObject({ is: 'connecting', attempt: 2 });
      expect(again.state).toMatchObject({ is: 'waiting', until: WORLD.now + 1250 });
      expect(outputs).toEqual([{ do: 'timer', ms: 150 }]);
    });

    it.each(['visible', 'woke'] as const)('puts no attempt off for %s', (hint) => {
      expect(fed([{ type: 'hint', hint }], waiting, later(29_000))).toEqual([waiting, []]);
      expect(fed([{ type: 'time_up' }], waiting, later(30_000))[0].state.is).toBe('connecting');
    });
  });

  it('leaves a wait alone that ends as soon as the budgets allow, however often it is asked', () => {
    const attempts = Array.from({ length: 7 }, (_, index) => WORLD.elapsed - 20_000 + index * 1000);
    const [lost] = fed([{ type: 'lost' }], { ...online, attempts });
    const [asked] = fed([{ type: 'connect' }], lost);

    expect(asked.state).toMatchObject({ is: 'waiting', until: WORLD.now + 40_000 });
    expect(fed([{ type: 'connect' }], asked, { ...WORLD, elapsed: WORLD.elapsed + 5 })).toEqual([asked, []]);
  });

  it.each(['stopped', 'paused'] as const)('begins anew when asked while %s', (is) => {
    const away: Machine = { ...online, state: { is, why: 'x' }, failures: 9, refusals: [1, 2], hops: 2, attempts: [] };

    const [machine] = fed([{ type: 'connect' }], away);

    expect(machine).toMatchObject({ state: { is: 'connecting' }, failures: 0, refusals: [], hops: 0 });
  });

  it('does nothing when asked to connect while online or on the way', () => {
    for (const machine of [online, atLogin]) expect(fed([{ type: 'connect' }], machine)).toEqual([machine, []]);
  });

  it('has no timer left after a close, and what comes late changes nothing (promise 13)', () => {
    const [closed, outputs] = fed([{ type: 'close' }], online);
    const late: Input[] = [
      { type: 'time_up' },
      { type: 'opened' },
      { type: 'lost' },
      { type: 'logged_in' },
      { type: 'token', token: TOKEN },
      { type: 'token_failed', final: true },
      { type: 'hint', hint: 'online' },
      sentAway('customer_banned'),
      sentAway('customer_banned'),
    ];

    expect(outputs).toEqual([{ do: 'timer', ms: undefined }, { do: 'drop' }]);
    for (const input of late) expect(fed([input], closed)).toEqual([closed, []]);
  });

  it('keeps to its budgets of attempts whatever happens to it (promise 9)', () => {
    const hint = fc.constantFrom('online' as const, 'visible' as const, 'woke' as const);
    const input: fc.Arbitrary<Input> = fc.oneof(
      fc.record({ type: fc.constantFrom('connect', 'close', 'opened', 'lost', 'logged_in' as const) }),
      fc.record({ type: fc.constant('hint' as const), hint }),
      fc.constant<Input>({ type: 'token', token: TOKEN }),
      fc.constant<Input>({ type: 'token_failed', final: false }),
      fc.constantFrom(
        sentAway('connection_evicted'),
        sentAway('misdirected_connection', { region: 'fra' }),
        sentAway('access_token_expired'),
        sentAway('inactivity_timeout'),
        sentAway('internal'),
      ),
    );
    const happenings = fc.array(
      fc.tuple(input, fc.integer({ min: 0, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 200,
        maxLength: 600,
      },
    );

    fc.assert(
      fc.property(happenings, (list) => {
        let machine = IDLE;
        let elapsed = 0;
        let alarm: number | undefined;
        const attempts: number[] = [];
        const feed = (next: Input, chance: number) => {
          const [changed, ...outputs] = step(machine, next, { now: elapsed, elapsed, online: true, chance });
          machine = changed;
          for (const output of outputs) {
            if (output.do === 'timer') alarm = output.ms === undefined ? undefined : elapsed + output.ms;
            if (output.do === 'token') attempts.push(elapsed);
          }
        };
        for (const [next, pause, chance] of list) {
          const end = elapsed + pause;
          while (alarm !== undefined && alarm <= end) {
            elapsed = alarm;
            alarm = undefined;
            feed({ type: 'time_up' }, chance);
          }
          elapsed = end;
          feed(next, chance);
        }
        for (const [most, span] of [
          [1, 250],
          [7, 60_000],
          [180, 3_600_000],
        ] as const) {
          for (const from of attempts) {
            expect(attempts.filter((at) => at >= from && at < from + span).length).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
