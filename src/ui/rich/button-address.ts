import type { RichButton } from '../../protocol/domain/rich-message.ts';
import { safeUrl } from '../safe-url.ts';

/** Where a button leads, by its type. A type that is not here leads nowhere: it only says that it was pressed. */
const ADDRESSES: Readonly<Record<string, (value: string | undefined) => string | undefined>> = {
  url: safeUrl,
  webview: webUrl,
  phone: phoneUrl,
};

/**
 * The address behind a button. `undefined`: it has none to begin with, or, where `isInert` says so, none that may be
 * followed.
 */
export const addressOf = ({ type, value }: RichButton): string | undefined =>
  type === undefined || !Object.hasOwn(ADDRESSES, type) ? undefined : ADDRESSES[type]?.(value);

/** A button that should lead somewhere, to an address that nobody may be led to. */
export const isInert = (button: RichButton): boolean =>
  button.type !== undefined && Object.hasOwn(ADDRESSES, button.type) && addressOf(button) === undefined;

/** A page that may stand in a frame. */
function webUrl(value: string | undefined): string | undefined {
  const url = safeUrl(value);
  return url?.startsWith('http') ? url : undefined;
}

/** A telephone number as people write it, with or without the scheme. */
function phoneUrl(value: string | undefined): string | undefined {
  const number = value?.replace(/^tel:/i, '').replace(/[\s().\-/]/g, '') ?? '';
  return /^\+?[\d*#,;]{2,32}$/.test(number) ? safeUrl(`tel:${number}`) : undefined;
}
