import { css } from 'lit';

/** What the dark scheme sets otherwise; written once, used for the attribute and for the system's wish. */
const dark = css`
  color-scheme: dark;
  --_default-surface: #15171c;
  --_default-text: #eceef2;
  --_default-danger: #ff7b7f;
  --_default-success: #45c596;
  --_fill-least: 0.46;
  --_fill-most: 1;
  --_ink-least: 0.76;
  --_ink-most: 1;
  --_ink-chroma: 0.12;
  --_tint: 5%;
  --_lift: 9%;
  --_lift-2: 15%;
  --_mute: 68%;
  --_hair: 14%;
  --_edge: 46%;
  --_soften: 20%;
  --_danger-soften: 13%;
  --_pale: 30%;
  --_wash-1: 0.33;
  --_wash-2: 0.25;
  --_default-shadow:
    inset 0 0 0 1px rgb(255 255 255 / 0.09), 0 12px 28px -6px rgb(0 0 0 / 0.5), 0 32px 64px -16px rgb(0 0 0 / 0.6);
  --_small-shadow: 0 0 0 1px rgb(255 255 255 / 0.09), 0 6px 16px -4px rgb(0 0 0 / 0.6);
`;

/** For fingers, and for screens so small that the window fills them. */
const touch = css`
  --_size: var(--customer-chat-font-size, 16px);
  --_leading: 1.375;
  --_target: 44px;
  --_field: 48px;
`;

/**
 * All colours, sizes and shapes, from a few public properties; set on the window's host and inherited by all in it.
 * One set of formulas serves both schemes: they differ only in the numbers put in. Where relative colours are missing,
 * the accent is taken as it is and `--customer-chat-on-accent` can be set by hand.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --_default-surface: #fff;
    --_default-text: #16181d;
    --_default-danger: #c9252f;
    --_default-success: #12805c;
    --_fill-least: 0;
    --_fill-most: 0.9;
    --_ink-least: 0;
    --_ink-most: 0.48;
    --_ink-chroma: 1;
    --_tint: 3%;
    --_lift: 5%;
    --_lift-2: 10%;
    --_mute: 66%;
    --_hair: 11%;
    --_edge: 48%;
    --_soften: 9%;
    --_danger-soften: 9%;
    --_pale: 22%;
    --_wash-1: 0.9;
    --_wash-2: 0.96;
    --_default-shadow:
      0 0 0 1px rgb(15 18 30 / 0.05), 0 2px 6px rgb(15 18 30 / 0.05), 0 12px 28px -6px rgb(15 18 30 / 0.12),
      0 32px 64px -16px rgb(15 18 30 / 0.2);
    --_small-shadow:
      0 0 0 1px rgb(15 18 30 / 0.05), 0 1px 2px rgb(15 18 30 / 0.06), 0 6px 16px -4px rgb(15 18 30 / 0.12);

    --_accent: var(--customer-chat-accent, #4353ff);
    --_surface: var(--customer-chat-surface, var(--_default-surface));
    --_text: var(--customer-chat-on-surface, var(--_default-text));
    --_danger: var(--customer-chat-danger, var(--_default-danger));
    --_success: var(--customer-chat-success, var(--_default-success));
    --_shadow: var(--customer-chat-shadow, var(--_default-shadow));

    --_fill: var(--_accent);
    --_on-accent: var(--customer-chat-on-accent, #fff);
    --_ink: color-mix(in oklab, var(--_accent), var(--_text) 20%);
    --_contrary: #000;
    --_tinted: color-mix(in oklab, var(--_surface), var(--_accent) var(--_tint));
    --_raised: var(
      --customer-chat-surface-raised,
      color-mix(in oklab, var(--_tinted), var(--_text) var(--_lift))
    );
    --_raised-2: color-mix(in oklab, var(--_tinted), var(--_text) var(--_lift-2));
    --_muted: var(--customer-chat-muted, color-mix(in oklab, var(--_surface), var(--_text) var(--_mute)));
    --_line: color-mix(in oklab, var(--_surface), var(--_text) var(--_hair));
    --_line-strong: color-mix(in oklab, var(--_surface), var(--_text) var(--_edge));
    --_soft: color-mix(in oklab, var(--_surface), var(--_accent) var(--_soften));
    --_danger-soft: color-mix(in oklab, var(--_surface), var(--_danger) var(--_danger-soften));
    --_failed: color-mix(in oklab, var(--_surface), var(--_accent) var(--_pale));
    --_fill-hover: color-mix(in oklab, var(--_fill), var(--_contrary) 8%);
    --_fill-active: color-mix(in oklab, var(--_fill), var(--_contrary) 14%);
    --_fill-line: transparent;
    --_raised-line: transparent;

    --_font: var(--customer-chat-font, system-ui, sans-serif);
    --_size: var(--customer-chat-font-size, 15px);
    --_leading: 1.3334;
    --_tracking: -1em;
    --_r: var(--customer-chat-radius, 16px);
    --_space: var(--customer-chat-space, 4px);
    --_d: var(--customer-chat-duration, 200ms);
    --_curve: cubic-bezier(0.2, 0.8, 0.2, 1);
    --_target: 40px;
    --_field: 44px;
  }

  @supports (color: oklch(from red l c h)) {
    :host {
      --_fill: oklch(from var(--_accent) clamp(var(--_fill-least), l, var(--_fill-most)) c h);
      --_on: clamp(0, (0.1833 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1000000, 1);
      --_on-accent: var(
        --customer-chat-on-accent,
        color(from var(--_fill) srgb-linear var(--_on) var(--_on) var(--_on))
      );
      --_ink: oklch(
        from var(--_accent) clamp(var(--_ink-least), l, var(--_ink-most)) min(c, var(--_ink-chroma)) h
      );
      --_contrary: oklch(from var(--_on-accent) calc(1 - l) 0 0);
      /* The fill itself, but darker where the fill is too light to stand out by itself. */
      --_fill-line: oklch(from var(--_fill) calc(l - max(0, l - 0.8) * 1.5) c h);
      --_wash:
        radial-gradient(
          120% 260px at 100% 0,
          oklch(from var(--_accent) var(--_wash-1) min(c * 0.5, 0.06) calc(h + 28)),
          transparent
        ),
        linear-gradient(
          oklch(from var(--_accent) var(--_wash-1) min(c * 0.6, 0.075) h),
          oklch(from var(--_accent) var(--_wash-2) min(c * 0.35, 0.035) h) 180px,
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

  @media (prefers-contrast: more) {
    :host {
      --_mute: 90%;
      --_line: var(--_text);
      --_line-strong: var(--_text);
      --_raised-line: var(--_text);
    }
  }
`;
