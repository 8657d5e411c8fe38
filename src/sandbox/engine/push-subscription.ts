import type { ApiVersion } from './contract.ts';

const SERVED: readonly ApiVersion[] = ['3.4', '3.5', '3.6'];

/**
 * What a connection wants to hear, from `login.pushes`: version -> names or `["all"]`. Nothing said: everything of the
 * connection's version. Versions that are not served and names that do not exist never come.
 */
export function subscriptions(
  pushes: Readonly<Record<string, readonly string[]>> | undefined,
  version: ApiVersion,
): ReadonlyMap<ApiVersion, 'all' | readonly string[]> {
  if (pushes === undefined) return new Map([[version, 'all']]);
  const wanted = SERVED.flatMap((served) => {
    const names = pushes[served];
    return names === undefined ? [] : [[served, names.includes('all') ? ('all' as const) : names] as const];
  });
  return new Map(wanted);
}
