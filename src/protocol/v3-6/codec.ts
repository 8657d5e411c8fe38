import type { Codec, Read, WebCall } from '../codec.ts';
import { readFrame, writeRequest } from '../frame.ts';
import { LIMITS } from '../limits.ts';
import type { Push } from '../pushes.ts';
import type { ActionName, Ask, UploadFile } from '../requests.ts';
import type { Shape, WireError } from '../shape.ts';
import { isPushName, PUSHES } from './push.ts';
import { type Entry, REQUESTS } from './requests.ts';

/** Customer Chat API v3.6. */
export const codec: Codec = {
  version: '3.6',
  rtmPath: '/v3.6/customer/rtm/ws',
  dialect: {
    accountParameter: 'organization_id',
    pingInterval: LIMITS.pingInterval,
    silence: LIMITS.silence,
    sendWhenInactive: 'refused',
    beginsForLater: true,
    upload: 'stores',
    seenStep: 1,
    groupStatusInterval: undefined,
    missing: [],
  },

  // Every action is one request here.
  exchange: (action, ask) => ({
    is: 'request',
    frame: (requestId) => frame(requestId, action, ask),
    webCall: () => webCall(action, ask),
    read: (payload) => ({ is: 'answered', ...readWith(REQUESTS[action].answer, payload, action) }),
  }),

  readFrame,
  readPush: (action, payload) => {
    if (!isPushName(action)) return { value: { type: 'unknown', action, payload }, problems: [] };
    const { value, problems } = readWith<object>(PUSHES[action], payload, action);
    return { value: { ...value, type: action } as Push, problems };
  },
};

function frame<A extends ActionName>(requestId: string, action: A, ask: Ask<A>): string {
  return writeRequest(requestId, action, REQUESTS[action].ask.write(ask));
}

function webCall<A extends ActionName>(action: A, ask: Ask<A>): WebCall {
  const path = `/v3.6/customer/action/${action}`;
  if (action === 'upload_file') return { method: 'POST', path, query: {}, body: { form: ask as UploadFile } };
  const entry: Entry<A> = REQUESTS[action];
  const payload = entry.ask.write(ask);
  if (!entry.get) return { method: 'POST', path, query: {}, body: { json: payload } };
  const query = Object.entries(payload as object).map(([name, value]) => [name, String(value)]);
  return { method: 'GET', path, query: Object.fromEntries(query), body: undefined };
}

function readWith<T>(shape: Shape<T>, payload: unknown, name: string): Read<T> {
  const problems: WireError[] = [];
  return { value: shape.read(payload, name, problems), problems };
}
