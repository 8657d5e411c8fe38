type Words = Readonly<Record<string, string>>;

/** Reasons that v3.6 has another word for. All others stand as they are. */
const NEWER: Words = {
  misdirected_request: 'misdirected_connection',
  ping_timeout: 'connection_timeout',
  product_version_changed: 'unsupported_version',
};

const OLDER: Words = {
  access_token_revoked: 'access_token_expired',
  connection_evicted: 'internal_error',
  connection_timeout: 'ping_timeout',
  customer_temporarily_blocked: 'too_many_connections',
  license_expired: 'license_not_found',
  // v3.0 has no word that keeps a client away and means nothing worse.
  logged_out_remotely: 'internal_error',
  misdirected_connection: 'misdirected_request',
  service_temporarily_unavailable: 'internal_error',
  too_many_unauthorized_connections: 'too_many_connections',
  users_limit_reached: 'too_many_connections',
};

const inWordsOf = (words: Words) => (reason: string) => (Object.hasOwn(words, reason) && words[reason]) || reason;

export const newerReason = inWordsOf(NEWER);
export const olderReason = inWordsOf(OLDER);
