import type { ApiError } from './api-error.ts';
import type { Dialect } from './dialect.ts';
import type { IncomingFrame } from './frame.ts';
import type { Push } from './pushes.ts';
import type { ActionName, Answer, Ask, UploadFile } from './requests.ts';
import type { WireError } from './shape.ts';

/** Versions of the Customer Chat API that a codec exists for. */
export type ProtocolVersion = '3.0' | '3.6';

/** A value that was read, and what had to be left out of it because it was malformed. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly WireError[];
}

/** A call of the Web API, ready for HTTP apart from host, organization and token. */
export interface WebCall {
  readonly method: 'GET' | 'POST';
  /** From the host on: `/v3.6/customer/action/get_form`. */
  readonly path: string;
  /** Of GET calls; the account's parameter comes on top. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: { readonly json: unknown } | FileForm | undefined;
}

/** A file as `multipart/form-data`. */
export interface FileForm {
  readonly form: UploadFile;
  /** The form's field with the file in it. Default `file`. */
  readonly fileField?: string;
  /** Fields beside it. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * How an action is carried out: by a request, by several of which each follows from the answer before it, or by none.
 * It knows no I/O: whoever holds a connection sends the request and hands its answer in.
 */
export type Exchange<T> = RequestStep<T> | Answered<T> | Refused;

/** A request has to go out, over the socket or the Web API. */
export interface RequestStep<T> {
  readonly is: 'request';
  frame(requestId: string): string;
  webCall(): WebCall;
  /** What follows from the payload of its answer. Throws {@link WireError}. */
  read(payload: unknown): Exchange<T>;
  /** What follows from its refusal, where that does not end it all. */
  otherwise?(error: ApiError): Exchange<T> | undefined;
}

export interface Answered<T> extends Read<T> {
  readonly is: 'answered';
  /** What other versions would push because of it. */
  readonly pushes?: readonly Push[];
}

/** The version has no way to do it; nothing was asked of the server. */
export interface Refused {
  readonly is: 'refused';
  readonly error: ApiError;
}

/**
 * One version of the protocol: domain values to wire and back. Above it nobody knows which one is spoken.
 * Everything that reads throws {@link WireError} when the wire says something malformed.
 */
export interface Codec {
  readonly version: ProtocolVersion;
  /** Path of the RTM endpoint, from the host on. */
  readonly rtmPath: string;
  readonly dialect: Dialect;
  /** Every action, however many requests it takes. Throws {@link WireError} for an `ask` that cannot be written. */
  exchange<A extends ActionName>(action: A, ask: Ask<A>): Exchange<Answer<A>>;
  readFrame(text: string): IncomingFrame;
  readPush(action: string, payload: unknown): Read<Push>;
}
