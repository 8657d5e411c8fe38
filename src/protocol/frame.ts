import type { ApiError } from './api-error.ts';
import { flag, json, jsonObject, object, optional, type Shape, text, type Unknowns, WireError } from './shape.ts';

/**
 * The envelope of the RTM API: one JSON object per text frame (RTM API Reference: Requests, Responses, Pushes).
 * Payloads stay unread here; only a codec knows their shapes.
 */
export type IncomingFrame = ResponseFrame | PushFrame;

export interface ResponseFrame {
  readonly kind: 'response';
  /** Missing only on the answer to text that was no JSON. */
  readonly requestId?: string;
  readonly outcome: { readonly ok: true; readonly payload: unknown } | { readonly ok: false; readonly error: ApiError };
}

export interface PushFrame {
  readonly kind: 'push';
  readonly action: string;
  /** Set on the connection whose request caused the push. */
  readonly requestId?: string;
  readonly payload: unknown;
}

interface WireApiError extends Unknowns {
  readonly type: string;
  readonly message?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Failure extends Unknowns {
  readonly error: WireApiError;
}

interface Envelope extends Unknowns {
  readonly action?: string;
  readonly requestId?: string;
  readonly success?: boolean;
  readonly payload?: unknown;
  readonly error?: WireApiError;
}

const wireApiError: Shape<WireApiError> = object<WireApiError>({
  type: text,
  message: optional(text),
  data: optional(jsonObject),
});

const failure: Shape<Failure> = object<Failure>({ error: wireApiError });

const envelope: Shape<Envelope> = object<Envelope>({
  action: optional(text),
  requestId: optional(text),
  success: optional(flag),
  payload: optional(json),
  error: optional(wireApiError),
});

/** Reads a frame. Whatever does not call itself a response is a push. Throws {@link WireError}. */
export function readFrame(wire: string): IncomingFrame {
  const frame = parseJson(wire);
  const { action, requestId, success, payload, error } = envelope.read(frame, '', []);
  const about = requestId === undefined ? {} : { requestId };
  if ((frame as { type?: unknown }).type === 'response') {
    return success === true
      ? { kind: 'response', ...about, outcome: { ok: true, payload: payload ?? {} } }
      : { kind: 'response', ...about, outcome: { ok: false, error: error ? toApiError(error) : readError(payload) } };
  }
  if (action === undefined) throw new WireError('action', 'is missing');
  return { kind: 'push', action, ...about, payload: payload ?? {} };
}

/** Reads the error in a failed answer, of the socket (its payload) or of the Web API (its body). */
export function readError(body: unknown): ApiError {
  try {
    return toApiError(failure.read(body, '', []).error);
  } catch {
    // A refusal that does not say why is still a refusal.
    return { type: 'internal', message: 'The server refused without a reason.' };
  }
}

/** Writes a request. `payload` is always there, empty when there is nothing to say. */
export function writeRequest(requestId: string, action: string, payload: unknown): string {
  return JSON.stringify({ request_id: requestId, action, payload });
}

export function parseJson(wire: string): unknown {
  try {
    return JSON.parse(wire);
  } catch {
    throw new WireError('frame', 'is not JSON');
  }
}

const toApiError = ({ type, message = '', data }: WireApiError): ApiError =>
  data === undefined ? { type, message } : { type, message, data };
