import { css } from 'lit';

/** Colours, type and shape of the console, from one accent; set once on the outermost element and inherited from there. */
export const tokens = css`
  :host {
    --accent: #4353ff;
    --surface: light-dark(#fff, #15171c);
    --text: light-dark(#16181d, #eceef2);
    --on-accent: #fff;
    --accent-text: light-dark(
      oklch(from var(--accent) min(l, 0.48) c h),
      oklch(from var(--accent) max(l, 0.76) min(c, 0.12) h)
    );
    --accent-hover: color-mix(in oklab, var(--accent), #000 8%);
    --accent-press: color-mix(in oklab, var(--accent), #000 14%);
    --shelf: light-dark(#fafafb, #111317);
    --raised: light-dark(
      color-mix(in oklab, color-mix(in oklab, var(--surface), var(--accent) 3%), var(--text) 5%),
      color-mix(in oklab, color-mix(in oklab, var(--surface), var(--accent) 5%), var(--text) 9%)
    );
    --raised-2: light-dark(
      color-mix(in oklab, color-mix(in oklab, var(--surface), var(--accent) 3%), var(--text) 10%),
      color-mix(in oklab, color-mix(in oklab, var(--surface), var(--accent) 5%), var(--text) 15%)
    );
    --muted: light-dark(
      color-mix(in oklab, var(--surface), var(--text) 66%),
      color-mix(in oklab, var(--surface), var(--text) 68%)
    );
    --line: light-dark(
      color-mix(in oklab, var(--surface), var(--text) 11%),
      color-mix(in oklab, var(--surface), var(--text) 14%)
    );
    --line-strong: light-dark(
      color-mix(in oklab, var(--surface), var(--text) 48%),
      color-mix(in oklab, var(--surface), var(--text) 46%)
    );
    --soft: light-dark(
      color-mix(in oklab, var(--surface), var(--accent) 9%),
      color-mix(in oklab, var(--surface), var(--accent) 20%)
    );
    --soft-2: light-dark(
      color-mix(in oklab, var(--surface), var(--accent) 15%),
      color-mix(in oklab, var(--surface), var(--accent) 28%)
    );
    --danger: light-dark(#c9252f, #ff7b7f);
    --danger-soft: light-dark(
      color-mix(in oklab, var(--surface), var(--danger) 9%),
      color-mix(in oklab, var(--surface), var(--danger) 13%)
    );
    --success: light-dark(#12805c, #45c596);
    --amber: light-dark(#8a4700, #f2b45c);
    --amber-soft: light-dark(#fff1dc, #35291a);
    --amber-line: light-dark(#e3b877, #6b5330);
    --rail: light-dark(#15161c, #0b0c0f);
    --card-shadow: 0 0 0 1px light-dark(rgb(15 18 30 / 0.09), rgb(255 255 255 / 0.12)),
      0 1px 3px light-dark(rgb(15 18 30 / 0.07), rgb(0 0 0 / 0.4));
    --float-shadow: 0 0 0 1px light-dark(rgb(15 18 30 / 0.06), rgb(255 255 255 / 0.1)),
      0 2px 6px light-dark(rgb(15 18 30 / 0.06), rgb(0 0 0 / 0.5)),
      0 16px 40px -8px light-dark(rgb(15 18 30 / 0.22), rgb(0 0 0 / 0.7));

    --radius: 16px;
    --round: 18px;
    --joint: 6px;
    --field: 12px;
    --duration: 200ms;
    --ease: cubic-bezier(0.2, 0.8, 0.2, 1);

    color: var(--text);
    font: 400 15px/20px Inter, "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif;
    -webkit-font-smoothing: antialiased;
  }

  @media (prefers-contrast: more) {
    :host {
      --line: var(--text);
      --muted: color-mix(in oklab, var(--surface), var(--text) 90%);
    }
  }
`;
