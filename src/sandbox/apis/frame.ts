import type { ApiVersion, Json, JsonObject } from '../engine/contract.ts';
import { Refusal } from '../engine/contract.ts';

/** A request as it came over a socket, its envelope checked and its payload still the action's business. */
export interface RequestFrame {
  readonly action: string;
  readonly requestId?: string;
  readonly payload: JsonObject;
  /** As sent: what it means for this connection is decided by its version. */
  readonly version?: string;
}

/** What can be said of a text that is no request: why, and what of it an answer can still carry. */
export interface BrokenFrame {
  readonly refusal: Refusal;
  readonly action?: string;
  readonly requestId?: string;
}

/** Text of a frame -> request, or what is wrong with it. Never throws. */
export function readRequestFrame(text: string): RequestFrame | BrokenFrame {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return { refusal: new Refusal('validation', 'The frame is not JSON.') };
  }
  if (!isJsonObject(frame)) return { refusal: new Refusal('validation', 'The frame is not an object.') };

  const { action, request_id, payload, version } = frame;
  const known = {
    ...(typeof action === 'string' && { action }),
    ...(typeof request_id === 'string' && { requestId: request_id }),
  };
  const broken = (message: string): BrokenFrame => ({ ...known, refusal: new Refusal('validation', message) });
  if (typeof action !== 'string' || action === '') return broken('`action` is required.');
  if (!isAbsent(request_id) && typeof request_id !== 'string') return broken('`request_id` must be a string.');
  if (!isAbsent(payload) && !isJsonObject(payload)) return broken('`payload` must be an object.');
  if (!isAbsent(version) && typeof version !== 'string') return broken('`version` must be a string.');
  return {
    action,
    ...(typeof request_id === 'string' && { requestId: request_id }),
    payload: isAbsent(payload) ? {} : payload,
    ...(typeof version === 'string' && { version }),
  };
}

/** An answer that the action was done, as text. */
export function writeResponse(request: Pick<RequestFrame, 'action' | 'requestId'>, answer: Json): string {
  return JSON.stringify({
    request_id: request.requestId,
    action: request.action,
    type: 'response',
    success: true,
    payload: answer ?? {},
  });
}

/** An answer that it was not. Without `action` when there was none to be read. */
export function writeRefusal(request: { action?: string; requestId?: string }, refusal: Refusal): string {
  return JSON.stringify({
    request_id: request.requestId,
    action: request.action,
    type: 'response',
    success: false,
    payload: { error: errorBody(refusal) },
  });
}

/** `error` as it stands in RTM payloads and Web bodies alike. */
export function errorBody(refusal: Refusal): JsonObject {
  return { type: refusal.type, message: refusal.message, ...(refusal.data && { data: refusal.data }) };
}

/** A push as text. The payload comes as JSON text already: one push goes to many connections. v3.0 names no version. */
export function writePush(version: ApiVersion, action: string, payloadText: string, requestId?: string): string {
  const caused = requestId === undefined ? '' : `"request_id":${JSON.stringify(requestId)},`;
  const stated = version === '3.0' ? '' : `"version":"${version}",`;
  return `{${stated}${caused}"action":${JSON.stringify(action)},"type":"push","payload":${payloadText}}`;
}

/** Whether a value out of `JSON.parse` is an object with keys. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is `null` counts as left out: clients write undefined options so. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
