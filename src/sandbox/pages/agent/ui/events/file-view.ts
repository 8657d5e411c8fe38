import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FileAttachment } from '../../domain/event.ts';
import { icon } from '../icons.ts';
import { safeUrl } from '../linkify.ts';
import { sizeInWords } from '../size-in-words.ts';

/** Pixels that a picture takes at most. */
const WIDEST = 280;
const HIGHEST = 320;

/** A picture as itself, video and audio with their controls, anything else by name and size. */
export function fileView(file: FileAttachment): TemplateResult {
  const address = safeUrl(file.url);
  const [kind] = file.contentType.split('/');
  if (address === undefined) return html`<div class="body card file">${nameAndSize(file, 'No safe address')}</div>`;
  if (kind === 'image') return pictureView(file, address);
  if (kind === 'video') {
    return html`<div class="body card media">
      <video src=${address} controls preload="metadata" playsinline aria-label=${file.name}></video>${named(file, address)}
    </div>`;
  }
  if (kind === 'audio') {
    return html`<div class="body card media">
      <audio src=${address} controls preload="none" aria-label=${file.name}></audio>${named(file, address)}
    </div>`;
  }
  return html`<a class="body card file" href=${address} target="_blank" rel="noopener noreferrer">${nameAndSize(file)}</a>`;
}

function pictureView(file: FileAttachment, address: string): TemplateResult {
  const source = safeUrl(file.thumbnailUrl) ?? address;
  const size = sizeOf(file);
  return html`<a class="body card picture" href=${address} target="_blank" rel="noopener noreferrer">
    <img src=${source} alt=${file.alternativeText ?? file.name} loading="lazy" width=${ifDefined(size?.width)} height=${ifDefined(size?.height)} />
    ${file.alternativeText ? html`<span class="caption" dir="auto" aria-hidden="true">${file.alternativeText}</span>` : nothing}
  </a>`;
}

/** Known before the picture comes, so that nothing jumps when it does. */
function sizeOf({ width, height }: FileAttachment): { readonly width: number; readonly height: number } | undefined {
  if (!width || !height) return undefined;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function nameAndSize({ name, size }: FileAttachment, problem?: string): TemplateResult {
  return html`<span class="tile">${icon('file', 20)}</span>
    <span class="label"><bdi>${name}</bdi><small>${problem ?? sizeInWords(size)}</small></span>`;
}

function named(file: FileAttachment, address: string): TemplateResult {
  return html`<a class="under-media" href=${address} target="_blank" rel="noopener noreferrer"><bdi>${file.name}</bdi> · ${sizeInWords(file.size)}</a>`;
}
