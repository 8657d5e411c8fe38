import type { IncomingFrame } from './frame.ts';
import type { Push } from './pushes.ts';
import type { ActionName, Answer, Ask, RtmAction, UploadFile, WebAction } from './requests.ts';
import type { WireError } from './shape.ts';

/** Versions of the Customer Chat API that a codec exists for. */
export type ProtocolVersion = '3.6';

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
  /** Of GET calls; `organization_id` comes on top. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: { readonly json: unknown } | { readonly form: UploadFile } | undefined;
}

/**
 * One version of the protocol: domain values to wire and back. Above it nobody knows which one is spoken.
 * Everything that reads throws {@link WireError} when the wire says something malformed.
 */
export interface Codec {
  readonly version: ProtocolVersion;
  /** Path of the RTM endpoint, from the host on. */
  readonly rtmPath: string;
  writeRequest<A extends RtmAction>(requestId: string, action: A, ask: Ask<A>): string;
  writeWebCall<A extends WebAction>(action: A, ask: Ask<A>): WebCall;
  readFrame(text: string): IncomingFrame;
  readAnswer<A extends ActionName>(action: A, payload: unknown): Read<Answer<A>>;
  readPush(action: string, payload: unknown): Read<Push>;
}
