import type { CustomerPage } from '../protocol/requests.ts';
import type { ChatOptions } from '../store/chat.ts';
import type { CheckedSetting } from './find-faults.ts';
import type { Settings } from './settings.ts';

/** There can be no conversation with what the page set; the message is for its developer. */
export class SettingError extends Error {}

export type Checked = Settings & { readonly faults: readonly CheckedSetting[] };

/** Rejects with a `SettingError` where the settings allow no conversation. */
export async function mustAllowChat(settings: Checked): Promise<void> {
  const [gravest] = settings.faults;
  if (gravest !== undefined) {
    const { settingProblem } = await import('./setting-problem.ts');
    const { fatal, message } = settingProblem(gravest, settings[gravest]);
    if (fatal) throw new SettingError(message);
  }
  if (!settings.clientId && !settings.getToken) {
    throw new SettingError('<customer-chat>: client-id is missing, it should be the id of the registered application.');
  }
}

/** What the page set, as a session takes it; `mustAllowChat` has looked at it. */
export function chatOptions(settings: Settings & Element): ChatOptions {
  const { organizationId, clientId, apiUrl, accountsUrl, apiVersion, licenseId, region, groupId } = settings;
  const { getToken, customer, uniqueGroups } = settings;
  return {
    organizationId: organizationId ?? '',
    ...(clientId && { clientId }),
    ...(apiUrl && { apiUrl: new URL(apiUrl).origin }),
    ...(accountsUrl && { accountsUrl: new URL(accountsUrl).origin }),
    ...(apiVersion && { apiVersion }),
    ...(licenseId != null && { licenseId }),
    ...(region && { region }),
    ...(groupId != null && { groupId }),
    ...(uniqueGroups && { uniqueGroups }),
    // The newest one: frameworks set another function with the same meaning at every render.
    ...(getToken && { getToken: (request) => (settings.getToken ?? getToken)(request) }),
    ...(customer && { customer }),
    // Not reactive: what is read once need not be watched by the first bytes.
    ...((settings.sneakPeek ?? settings.getAttribute('sneak-peek')) === 'off' && { sneakPeek: false }),
    ...(document.referrer && { referrer: document.referrer }),
    page: thisPage(),
    isMobile: matchMedia('(pointer: coarse)').matches,
  };
}

export function thisPage(): CustomerPage {
  return { url: location.href, title: document.title };
}
