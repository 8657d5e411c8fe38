import { css, unsafeCSS } from 'lit';
import { deriveColors, register } from './derived-colors.ts';

for (const [name, syntax, usual] of [
  ['size', '<length-percentage>', '15px'],
  ['radius', '<length>', '16px'],
  ['space', '<length>', '4px'],
  ['duration', '<time>', '200ms'],
] as const)
  register(`--customer-chat-_${name}`, syntax, usual);

/** What the dark scheme sets otherwise; written once, used for the attribute and for the system's wish. */
const dark = css`
  color-scheme: dark;
  --_default-surface: #15171c;
  --_default-text: #eceef2;
  --_default-danger: #ff7b7f;
  --_default-success: #45c596;
  --_soften: 20%;
  --_default-shadow:
    inset 0 0 0 1px rgb(255 255 255 / 0.09), 0 12px 28px -6px rgb(0 0 0 / 0.5), 0 32px 64px -16px rgb(0 0 0 / 0.6);
  --_small-shadow: 0 0 0 1px rgb(255 255 255 / 0.09), 0 6px 16px -4px rgb(0 0 0 / 0.6);
`;

/** For fingers, and for screens so small that the window fills them. */
const touch = css`
  --customer-chat-_size: var(--customer-chat-font-size, 16px);
  --_leading: 1.375;
  --_target: 44px;
  --_field: 48px;
`;

/**
 * All colours, sizes and shapes, from a few public properties; set on the window's host and inherited by all in it.
 * The colours come from `derived-colors.ts`; where a browser lacks relative colours, `theme-fallback.ts` does.
 */
export const tokens = css`
  :host {
    /* Nothing comes in from the page but what stands below, and whether it is shown. */
    all: initial;
    visibility: inherit;
    color-scheme: light;
    --_default-surface: #fff;
    --_default-text: #16181d;
    --_default-danger: #c9252f;
    --_default-success: #12805c;
    --_soften: 9%;
    --_mute: 67%;
    --_default-shadow:
      0 0 0 1px rgb(15 18 30 / 0.05), 0 2px 6px rgb(15 18 30 / 0.05), 0 12px 28px -6px rgb(15 18 30 / 0.12),
      0 32px 64px -16px rgb(15 18 30 / 0.2);
    --_small-shadow:
      0 0 0 1px rgb(15 18 30 / 0.05), 0 1px 2px rgb(15 18 30 / 0.06), 0 6px 16px -4px rgb(15 18 30 / 0.12);

    --_shadow: var(--customer-chat-shadow, var(--_default-shadow));
    --_fill-hover: color-mix(in oklab, var(--_fill), var(--_contrary) 8%);
    --_fill-active: color-mix(in oklab, var(--_fill), var(--_contrary) 14%);
    --_raised-line: transparent;

    --_font: var(--customer-chat-font, system-ui, sans-serif);
    --customer-chat-_size: var(--customer-chat-font-size, 15px);
    --_size: max(8px, var(--customer-chat-_size));
    --_leading: 1.3334;
    --_tracking: -1em;
    --customer-chat-_radius: var(--customer-chat-radius, 16px);
    --customer-chat-_space: var(--customer-chat-space, 4px);
    --customer-chat-_duration: var(--customer-chat-duration, 200ms);
    --_r: max(0px, var(--customer-chat-_radius));
    --_space: max(0px, var(--customer-chat-_space));
    --_d: var(--customer-chat-_duration);
    --_curve: cubic-bezier(0.2, 0.8, 0.2, 1);
    --_target: 40px;
    --_field: 44px;
  }

  /* Plain, until the script that older browsers get has computed the same. */
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent: var(--customer-chat-accent, #4353ff);
      --_surface: var(--customer-chat-surface, var(--_default-surface));
      --_text: var(--customer-chat-on-surface, var(--_default-text));
      --_fill: var(--_accent);
      --_on-accent: #fff;
      --_contrary: #000;
      --_ink: var(--_text);
      --_muted: var(--_text);
      --_line-strong: var(--_text);
    }
  }

  @supports (color: oklch(from red l c h)) {
    :host {
      ${unsafeCSS(deriveColors())}
      --_contrary: oklch(from var(--_on-accent) calc(1 - l) 0 0);
      /* The fill itself, but darker where the fill is too light to stand out by itself. */
      --_fill-line: oklch(from var(--_fill) calc(l - max(0, l - 0.8) * 1.5) c h);
      --_washed: calc(0.93 - 0.63 * clamp(0, (0.59 - alpha) * 1e6, 1));
      --_wash:
        radial-gradient(120% 260px at 100% 0, oklch(from var(--_a) var(--_washed) min(c * 0.5, 0.06) calc(h + 28) / 1), transparent),
        linear-gradient(
          oklch(from var(--_a) var(--_washed) min(c * 0.6, 0.075) h / 1),
          oklch(from var(--_a) calc(1.135 * var(--_washed) - 0.09) min(c * 0.35, 0.035) h / 1) 180px,
          var(--_surface) 360px
        );
    }
  }

  :host([scheme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host([scheme='auto']) {
      ${dark}
    }
  }

  :host([full-screen]) {
    ${touch}
  }

  @media (pointer: coarse) {
    :host {
      ${touch}
    }
  }

  /* Tightened letters suit Latin, Greek and Cyrillic alone. */
  :host(:dir(rtl)),
  :host(:is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(zh))) {
    --_tracking: 0em;
  }

  :host(:dir(rtl)) {
    --_leading: 1.45;
  }

  /* What takes longest takes twice this: half of what the page set. */
  @media (prefers-reduced-motion) {
    :host {
      --_d: calc(0.25 * var(--customer-chat-_duration));
      --_beat: 0s;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_mute: 90%;
      --_line: var(--_text);
      --_line-strong: var(--_text);
      --_raised-line: var(--_text);
    }
  }
`;
