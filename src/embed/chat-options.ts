import type { ChatOptions } from '../store/chat.ts';
import type { SettingProblem } from './events.ts';
import type { CheckedSetting } from './find-faults.ts';
import type { Settings } from './settings.ts';
import { cameFrom, thisPage } from './this-page.ts';

/** There can be no conversation with what the page set; the message is for its developer. */
export class SettingError extends Error {
  constructor(readonly problem: SettingProblem) {
    super(problem.message);
  }
}

export type Checked = Settings & { readonly faults: readonly CheckedSetting[] };

/** Whose agents answer. Rejects with a `SettingError` where the settings allow no conversation. */
export async function mustAllowChat(settings: Checked): Promise<string> {
  const [gravest] = settings.faults;
  if (gravest !== undefined) {
    const { settingProblem } = await import('./setting-problem.ts');
    const problem = settingProblem(gravest, settings[gravest]);
    if (problem.fatal) throw new SettingError(problem);
  }
  if (!settings.clientId && !settings.getToken) {
    const message = '<customer-chat>: client-id is missing, it should be the id of the registered application.';
    throw new SettingError({ attribute: 'client-id', message, fatal: true });
  }
  if (settings.organizationId) return settings.organizationId;
  const { organizationOf } = await import('./organization.ts');
  const organizationId = await organizationOf(settings);
  if (organizationId) return organizationId;
  const { settingProblem } = await import('./setting-problem.ts');
  throw new SettingError(settingProblem('licenseId', settings.licenseId));
}

/** What the page set, as a session takes it; `mustAllowChat` has looked at it. */
export function chatOptions(settings: Settings & Element, organizationId: string): ChatOptions {
  const { clientId, apiUrl, accountsUrl, apiVersion, licenseId, region, groupId } = settings;
  const { uniqueGroups, sneakPeek, getToken, customer } = settings;
  const referrer = cameFrom();
  if (sneakPeek && !/^(on|off)$/.test(sneakPeek))
    import('./setting-problem.ts').then(({ tellSneakPeek }) => tellSneakPeek(settings, sneakPeek)).catch(() => {});
  return {
    organizationId,
    ...(clientId && { clientId }),
    ...(apiUrl && { apiUrl: new URL(apiUrl).origin }),
    ...(accountsUrl && { accountsUrl: new URL(accountsUrl).origin }),
    ...(apiVersion && { apiVersion }),
    ...(licenseId != null && { licenseId }),
    ...(region && { region }),
    ...(groupId != null && { groupId }),
    ...(uniqueGroups && { uniqueGroups }),
    // The newest one: frameworks set another function with the same meaning at every render.
    ...(getToken && {
      getToken: async (request) =>
        (await import('./page-token.ts')).tokenFromPage(settings, settings.getToken, request),
    }),
    ...(customer && { customer }),
    ...(sneakPeek === 'off' && { sneakPeek: false }),
    ...(referrer && { referrer }),
    page: thisPage(),
    isMobile: matchMedia('(pointer: coarse)').matches,
  };
}
