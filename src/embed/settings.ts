import type { ProtocolVersion } from '../protocol/codec.ts';
import type { GivenDetails, TokenSource } from '../session/contract.ts';
import type { OwnPhrases } from '../ui/phrases.ts';
import type { AvatarOf, CustomRenderers, EventRenderers } from './custom-renderer.ts';

/** What a page can set on `<customer-chat>`, as its properties; `customer-chat.ts` says what each one is for. */
export interface Settings {
  organizationId?: string | null;
  clientId?: string | null;
  apiUrl?: string | null;
  accountsUrl?: string | null;
  apiVersion?: ProtocolVersion | null;
  licenseId?: number | null;
  region?: 'dal' | 'fra' | null;
  groupId?: number | null;
  uniqueGroups?: boolean;
  connect?: 'intent' | 'eager' | null;
  consent?: 'required' | 'given' | null;
  privacyUrl?: string | null;
  open: boolean;
  mode?: 'floating' | 'inline' | null;
  position?: 'end' | 'start' | null;
  scheme?: 'light' | 'dark' | 'auto' | null;
  heading?: string | null;
  launcherLabel?: string | null;
  hideControls?: string | null;
  sneakPeek?: 'on' | 'off' | null;
  linkPreviews?: boolean;
  starters?: readonly string[] | undefined;
  customer?: GivenDetails | undefined;
  getToken?: TokenSource | undefined;
  phrases?: OwnPhrases | undefined;
  renderers?: CustomRenderers | undefined;
  eventRenderers?: EventRenderers | undefined;
  avatarOf?: AvatarOf | undefined;
}
