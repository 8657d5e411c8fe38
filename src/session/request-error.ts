import type { ActionName } from '../protocol/requests.ts';

/**
 * Why a request failed. `reason` is an error type of the API, or one of ours:
 * `not_connected` it never left, `connection_lost` it left and nobody knows what became of it,
 * `deadline` no answer in time, `malformed` the answer was not what the documentation says,
 * `network` no HTTP answer, `closed` the session was closed meanwhile.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** What the server said on top of it: the right region, for one. */
  readonly data: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly action: ActionName,
    readonly reason: RequestFailure,
    message: string,
    options?: ErrorOptions & { readonly data?: Readonly<Record<string, unknown>> | undefined },
  ) {
    super(`${action}: ${message}`, options);
    this.data = options?.data;
  }
}

export type RequestFailure =
  | 'not_connected'
  | 'connection_lost'
  | 'deadline'
  | 'malformed'
  | 'network'
  | 'closed'
  | (string & Record<never, never>);
