import { css, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { pictureUrl } from './safe-url.ts';

/** Whose face it is. */
export interface Face {
  readonly id: string;
  readonly name?: string;
  /** Address of a picture; initials stand in for it. */
  readonly avatar?: string;
}

const HUES = 12;

/** A face with nothing to say: the name stands beside it. */
export function avatar(face: Face): TemplateResult {
  const picture = pictureUrl(face.avatar);
  return html`<span class="face" part="avatar" data-hue=${hueOf(face.id)} aria-hidden="true"
    >${initials(face.name ?? '')}${
      picture === undefined
        ? nothing
        : html`<img src=${picture} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hide} />`
    }</span
  >`;
}

/** What stands for the house before anybody of it has come. */
export const brandMark = (name: string): TemplateResult =>
  html`<span class="face mark" part="brand-mark" aria-hidden="true">${initials(name).slice(0, 1)}</span>`;

/** The first letters of the first and the last word; one where letters have no capitals and join. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = (words.length > 1 ? [words[0], words.at(-1)] : words).map((word) => [...(word ?? '')][0] ?? '');
  const [first = ''] = letters;
  return first.toUpperCase() === first.toLowerCase() ? first : letters.join('').toUpperCase();
}

/** One of a few hues, the same for a person at any time. */
function hueOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % HUES;
}

function hide({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
}

/** Written out once, so that no face has a colour of its own to work out. */
const hues = Array.from({ length: HUES }, (_, at) => {
  const hue = (at * 360) / HUES + 24;
  const pastel = `linear-gradient(150deg,oklch(.895 .062 ${hue}),oklch(.785 .105 ${hue - 18}))`;
  return `[data-hue='${at}']{background:${pastel};color:oklch(.34 .085 ${hue})}`;
}).join('');

export const avatarStyles = css`
  .face {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    overflow: hidden;
    inline-size: var(--_face, 28px);
    block-size: var(--_face, 28px);
    border-radius: calc(2 * var(--_r));
    background: #d5d8de;
    color: #16181d;
    font-size: calc(0.38 * var(--_face, 28px));
    font-weight: 650;
    line-height: 1;
    letter-spacing: 0;
    user-select: none;
  }
  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .mark {
    border-radius: calc(0.75 * var(--_r));
    background: var(--_fill);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .face {
      border: 1px solid;
    }
  }
  ${unsafeCSS(hues)}
`;
