import type { CustomerPage } from '../protocol/requests.ts';
import type { ChatOptions } from '../store/chat.ts';
import { findFaults } from './find-faults.ts';
import { settingProblem } from './setting-problem.ts';
import type { Settings } from './settings.ts';

/** There can be no conversation with what the page set; the message is for its developer. */
export class SettingError extends Error {}

/** What the page set, as a session takes it. Throws a `SettingError`. */
export function chatOptions(settings: Settings): ChatOptions {
  const { organizationId, clientId, apiUrl, accountsUrl, apiVersion, region, groupId, getToken, customer } = settings;
  const problem = findFaults(settings)
    .map((name) => settingProblem(name, settings[name]))
    .find(({ fatal }) => fatal);
  if (problem !== undefined || !organizationId) throw new SettingError(problem?.message);
  if (!clientId && !getToken) {
    throw new SettingError('<customer-chat>: client-id is missing, it should be the id of the registered application.');
  }
  return {
    organizationId,
    ...(clientId && { clientId }),
    ...(apiUrl && { apiUrl: new URL(apiUrl).origin }),
    ...(accountsUrl && { accountsUrl: new URL(accountsUrl).origin }),
    ...(apiVersion && { apiVersion }),
    ...(region && { region }),
    ...(groupId != null && { groupId }),
    // The newest one: frameworks set another function with the same meaning at every render.
    ...(getToken && { getToken: (request) => (settings.getToken ?? getToken)(request) }),
    ...(customer && { customer }),
    ...(document.referrer && { referrer: document.referrer }),
    page: thisPage(),
    isMobile: matchMedia('(pointer: coarse)').matches,
  };
}

export function thisPage(): CustomerPage {
  return { url: location.href, title: document.title };
}
