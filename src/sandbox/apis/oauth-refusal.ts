/** Names of what can go wrong at the accounts service (`oauth_exception`, Customer Accounts API 2.0.0). */
export type OauthException =
  | 'access_denied'
  | 'invalid_grant'
  | 'invalid_request'
  | 'resource_not_found'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

/** A refusal of the accounts service. Statuses other than 401 and 500 are this sandbox's choice. */
export class OauthRefusal extends Error {
  constructor(
    readonly exception: OauthException | (string & {}),
    message: string,
    readonly status: 400 | 401 | 500 = 401,
  ) {
    super(message);
  }
}
