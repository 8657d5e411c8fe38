/** A request that came to nothing. `reason` is the API's error type, or `offline` or `deadline`: then its outcome is unknown. */
export class RequestError extends Error {
  constructor(
    readonly action: string,
    readonly reason: string,
    message = '',
  ) {
    super(message || `${action}: ${reason}`);
    this.name = 'RequestError';
  }

  /** The server may have done it all the same. */
  get outcomeUnknown(): boolean {
    return this.reason === 'offline' || this.reason === 'deadline';
  }
}
