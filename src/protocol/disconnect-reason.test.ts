import { describe, expect, it } from 'vitest';
import { retryOf } from './api-error.ts';
import { policyFor } from './disconnect-reason.ts';

describe('what to do about a disconnect reason (promise 10)', () => {
  it.each([
    ['access_token_revoked', 'new-token'],
    ['access_token_expired', 'new-token'],
    ['connection_evicted', 'again'],
    ['connection_timeout', 'again'],
    ['internal_error', 'again'],
    ['license_not_found', 'stop'],
    ['license_expired', 'stop'],
    ['misdirected_connection', 'region'],
    ['unsupported_version', 'stop'],
    ['service_temporarily_unavailable', 'later'],
    ['too_many_connections', 'stop'],
    ['too_many_unauthorized_connections', 'later'],
    ['logged_out_remotely', 'stop'],
    ['customer_temporarily_blocked', 'wait'],
    ['customer_banned', 'stop'],
    ['users_limit_reached', 'on-user-action'],
    ['inactivity_timeout', 'on-user-action'],
    ['identity_mismatch', 'new-identity'],
    ['product_version_changed', 'stop'],
    ['connection_lost', 'again'],
  ])('%s: %s', (reason, policy) => {
    expect(policyFor(reason)).toBe(policy);
  });

  it('tries again for a reason that nobody has documented', () => {
    expect(policyFor('sunspots')).toBe('again');
    expect(policyFor('constructor')).toBe('again');
  });
});

describe('what to do about a refused login', () => {
  it('asks for another token, another region, or stops', () => {
    expect(policyFor('authentication')).toBe('new-token');
    expect(policyFor('misdirected_request')).toBe('region');
    expect(policyFor('customer_banned')).toBe('stop');
    expect(policyFor('users_limit_reached')).toBe('on-user-action');
    expect(policyFor('internal')).toBe('again');
  });
});

describe('whether trying again can cure an error', () => {
  it('can for troubles that pass, can with a new token, cannot for refusals and unknown words', () => {
    expect(retryOf('too_many_requests')).toBe('later');
    expect(retryOf('authentication')).toBe('token');
    expect(retryOf('validation')).toBe('never');
    expect(retryOf('sunspots')).toBe('never');
    expect(retryOf('toString')).toBe('never');
  });
});
