import type { RichImage } from '../../protocol/domain/rich-message.ts';
import { safeUrl } from '../safe-url.ts';

/** What is known of the page behind a link. */
export interface LinkDetails {
  readonly address: string;
  readonly host: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly image: RichImage | undefined;
}

/** Reads the namespace `url_details` of an event: anybody may have written it, so anything may stand there. */
export function linkDetails(properties: unknown): LinkDetails | undefined {
  if (typeof properties !== 'object' || properties === null) return undefined;
  const textOf = (name: string) => {
    const value: unknown = Reflect.get(properties, name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const address = safeUrl(textOf('url'));
  if (address === undefined || !address.startsWith('http')) return undefined;
  const url = textOf('image_url');
  return {
    address,
    host: new URL(address).host.replace(/^www\./, ''),
    title: textOf('title'),
    description: textOf('description'),
    image: url === undefined ? undefined : { url, alternativeText: '' },
  };
}
