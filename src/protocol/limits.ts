/** Documented limits of the Customer Chat API (v3.6). Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  /** Longest `text` of a message, in bytes of UTF-8. */
  messageBytes: 16_384,
  /** Largest file that `upload_file` takes. */
  fileBytes: 10 * 1024 * 1024,
  /** Elements of a rich message, and buttons of one element. */
  richMessageElements: 10,
  richMessageButtons: 13,
  sessionFields: 100,
  /** Requests that may wait for their answers on one connection. */
  pendingRequests: 10,
  /** The server answers `request_timeout` after this. */
  requestTimeout: 15_000,
  /** `login` has to come within this time of the socket's opening. */
  loginTimeout: 30_000,
  pingInterval: 15_000,
  /** Silence after which the server closes the connection. */
  silence: 30_000,
} as const;
