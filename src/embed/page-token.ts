import type { CustomerToken, TokenSource } from '../session/contract.ts';
import { emit } from './events.ts';
import type { Settings } from './settings.ts';

/**
 * A token from the page. Where none comes the connection waits and tries again, as it does for any trouble that may pass:
 * only `customer-chat-error` says that it is the page's own.
 */
export async function tokenFromPage(
  host: Element & Settings,
  source: TokenSource | undefined,
  request: Parameters<TokenSource>[0],
): Promise<CustomerToken> {
  // The conversation is about to begin anew without it.
  if (!source) throw new Error('The page took its getToken back.');
  try {
    const token = await source(request);
    // Types hold nobody's function to its word.
    const { accessToken, entityId, expiresIn }: Partial<CustomerToken> = token ?? {};
    if (accessToken && entityId && Number.isFinite(expiresIn)) return token;
    throw new TypeError('accessToken, entityId and expiresIn are what it needs');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    emit(host, 'customer-chat-error', {
      message: `<customer-chat>: getToken gave no token: ${why}.`.replace('..', '.'),
    });
    throw error;
  }
}
