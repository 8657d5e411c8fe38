import type { Settings } from '../embed/settings.ts';

/** The element's settings as props: none is needed to begin with, and nothing takes one back. */
export type ReactSettings = { readonly [N in keyof Settings]?: Settings[N] | null | undefined };

/**
 * Setting -> its attribute, by which it is in the page that a server sends; `undefined`: set as a property alone. `open`
 * is among those, since the visitor changes it too.
 */
export const ATTRIBUTE_OF = {
  organizationId: 'organization-id',
  clientId: 'client-id',
  apiUrl: 'api-url',
  accountsUrl: 'accounts-url',
  apiVersion: 'api-version',
  licenseId: 'license-id',
  region: 'region',
  groupId: 'group-id',
  connect: 'connect',
  consent: 'consent',
  privacyUrl: 'privacy-url',
  mode: 'mode',
  position: 'position',
  scheme: 'scheme',
  heading: 'heading',
  launcherLabel: 'launcher-label',
  hideControls: 'hide-controls',
  sneakPeek: 'sneak-peek',
  uniqueGroups: undefined,
  linkPreviews: undefined,
  open: undefined,
  starters: undefined,
  customer: undefined,
  getToken: undefined,
  phrases: undefined,
  renderers: undefined,
  eventRenderers: undefined,
  avatarOf: undefined,
} as const satisfies Readonly<Record<keyof Settings, string | undefined>>;

export const SETTINGS = Object.keys(ATTRIBUTE_OF) as readonly (keyof Settings)[];
