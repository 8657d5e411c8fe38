import type { Codec } from '../codec.ts';
import { readFrame } from '../frame.ts';
import type { Push } from '../pushes.ts';
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

  exchange: (action, ask) => REQUESTS[action](ask),
  readFrame,
  readPush: (action, payload) => {
    if (!isPushName(action)) return { value: { type: 'unknown', action, payload }, problems: [] };
    const { type, payload: shape } = PUSHES[action];
    const problems: WireError[] = [];
    const value = (shape as Shape<object>).read(payload, action, problems);
    return { value: meaning({ ...value, type } as Push, payload), problems };
  },
};
