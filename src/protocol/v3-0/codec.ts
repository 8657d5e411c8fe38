import type { Codec, RequestStep } from '../codec.ts';
import { readFrame } from '../frame.ts';
import type { Push } from '../pushes.ts';
import type { ActionName, Answer, Ask } from '../requests.ts';
import type { Shape, WireError } from '../shape.ts';
import { isPushName, meaning, PUSHES } from './push.ts';
import { REQUESTS } from './requests.ts';

/** Customer Chat API v3.0, as of April 2019. */
export const codec: Codec = {
  version: '3.0',
  rtmPath: '/v3.0/customer/rtm/ws',
  dialect: {
    accountParameter: 'license_id',
    pingInterval: 15_000,
    silence: 60_000,
    sendWhenInactive: 'opens',
    beginsForLater: false,
    upload: 'sends',
    seenStep: 1_000_000,
    groupStatusInterval: 60_000,
    missing: ['delete_event', 'get_customer', 'request_email_verification'],
  },

  exchange: (action, ask) => REQUESTS[action].start(ask),
  writeRequest: (requestId, action, ask) => onlyRequest(action, ask).frame(requestId),
  writeWebCall: (action, ask) => onlyRequest(action, ask).webCall(),
  readFrame,
  readAnswer: (action, payload) => {
    const { read } = REQUESTS[action];
    if (!read) throw inSteps(action);
    return read(payload);
  },

  readPush: (action, payload) => {
    if (!isPushName(action)) return { value: { type: 'unknown', action, payload }, problems: [] };
    const { type, payload: shape } = PUSHES[action];
    const problems: WireError[] = [];
    const value = (shape as Shape<object>).read(payload, action, problems);
    return { value: meaning({ ...value, type } as Push, payload), problems };
  },
};

function onlyRequest<A extends ActionName>(action: A, ask: Ask<A>): RequestStep<Answer<A>> {
  const { start, read } = REQUESTS[action];
  const first = read && start(ask);
  if (first?.is !== 'request') throw inSteps(action);
  return first;
}

const inSteps = (action: ActionName) => new TypeError(`${action} takes an exchange in v3.0.`);
