import { html, nothing, type TemplateResult } from 'lit';
import type { RichImage } from '../../protocol/domain/rich-message.ts';
import { pictureUrl } from '../safe-url.ts';

/**
 * A picture that somebody sent, in the place that its style gives it: what comes later moves nothing. One that cannot
 * be had leaves its place, and its words where it has some.
 */
export function picture(image: RichImage | undefined, style: string, alt = ''): TemplateResult | typeof nothing {
  const url = pictureUrl(image?.url);
  if (image === undefined || url === undefined) return nothing;
  return html`<img
    class=${style}
    part="picture"
    src=${url}
    alt=${image.alternativeText ?? alt}
    width=${pixels(image.width)}
    height=${pixels(image.height)}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    draggable="false"
    @error=${leavePlace}
  />`;
}

/** For a picture that cannot be had: engines draw a sign of their own where there are no words to draw. */
export function leavePlace({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLImageElement && currentTarget.alt === '') currentTarget.removeAttribute('src');
}

const pixels = (size: number | undefined) =>
  size !== undefined && Number.isFinite(size) && size > 0 ? Math.round(size) : nothing;
