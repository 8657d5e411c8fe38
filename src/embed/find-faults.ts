import type { Settings } from './settings.ts';

const ORIGIN = '|https?://[^\\s/?#@]+/?';

/** Property -> the values it may have, as a pattern. Without the first eight put right there can be no conversation. */
const ALLOWED = {
  organizationId: '(?!\\d+$)[\\w-]+',
  apiUrl: ORIGIN,
  accountsUrl: ORIGIN,
  apiVersion: '|3\\.[06]',
  licenseId: '\\d*',
  groupId: '\\d*',
  region: '|dal|fra',
  consent: '|required|given',
  connect: '|intent|eager',
  mode: '|floating|inline',
  position: '|start|end',
  scheme: '|light|dark|auto',
} satisfies Partial<Record<keyof Settings, string>>;

export type CheckedSetting = keyof typeof ALLOWED;

/** The settings that cannot be right, the gravest first. What is wrong with each is worded by `setting-problem.ts`. */
export const findFaults = (settings: Settings): CheckedSetting[] => {
  const names = Object.keys(ALLOWED) as CheckedSetting[];
  return names.filter(
    (name) =>
      !RegExp(`^(${ALLOWED[name]})$`).test(`${settings[name] ?? ''}`) &&
      // The organization can be asked for by the number.
      (name !== 'organizationId' || settings[name] || !settings.licenseId),
  );
};
