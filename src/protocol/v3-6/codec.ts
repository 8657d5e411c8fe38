import type { Codec, Read, WebCall } from '../codec.ts';
import { readFrame, writeRequest } from '../frame.ts';
import type { Push } from '../pushes.ts';
import type { Ask, UploadFile, WebAction } from '../requests.ts';
import type { Shape, WireError } from '../shape.ts';
import { isPushName, PUSHES } from './push.ts';
import { REQUESTS } from './requests.ts';

/** Customer Chat API v3.6. */
export const codec: Codec = {
  version: '3.6',
  rtmPath: '/v3.6/customer/rtm/ws',

  writeRequest: (requestId, action, ask) => writeRequest(requestId, action, REQUESTS[action].ask.write(ask)),

  writeWebCall: (action, ask) => {
    const path = `/v3.6/customer/action/${action}`;
    if (action === 'upload_file') return { method: 'POST', path, query: {}, body: { form: ask as UploadFile } };
    return webCall(path, REQUESTS[action], ask);
  },

  readFrame,
  readAnswer: (action, payload) => readWith(REQUESTS[action].answer, payload, action),

  readPush: (action, payload) => {
    if (!isPushName(action)) return { value: { type: 'unknown', action, payload }, problems: [] };
    const { value, problems } = readWith<object>(PUSHES[action], payload, action);
    return { value: { ...value, type: action } as Push, problems };
  },
};

function webCall<A extends WebAction>(
  path: string,
  entry: { readonly ask: Shape<Ask<A>>; readonly get?: true },
  ask: Ask<A>,
): WebCall {
  const payload = entry.ask.write(ask);
  if (!entry.get) return { method: 'POST', path, query: {}, body: { json: payload } };
  const query = Object.entries(payload as object).map(([name, value]) => [name, String(value)]);
  return { method: 'GET', path, query: Object.fromEntries(query), body: undefined };
}

function readWith<T>(shape: Shape<T>, payload: unknown, name: string): Read<T> {
  const problems: WireError[] = [];
  return { value: shape.read(payload, name, problems), problems };
}
