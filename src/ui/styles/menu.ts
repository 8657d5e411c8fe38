import { css } from 'lit';

/** A menu under its button. */
export const menuStyles = css`
  .menu {
    position: absolute;
    inset-block-start: calc(100% - 8px);
    inset-inline-end: 16px;
    z-index: 1;
    min-inline-size: 232px;
    max-inline-size: calc(100% - 32px);
    padding: 6px;
    border: 1px solid var(--_raised-line);
    border-radius: var(--_r);
    background: var(--_surface);
    box-shadow: var(--_small-shadow), 0 16px 40px -8px rgb(15 18 30 / 0.24);
    --_icon: 20px;
    animation: fade calc(0.5 * var(--_d));
  }
  .menu button {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    border-radius: calc(0.625 * var(--_r));
    font-weight: 550;
  }
  .menu button > span {
    flex: 1;
  }
  .menu button:is(:hover, :focus-visible) {
    background: var(--_raised);
  }
  .menu button:focus-visible {
    outline-offset: -2px;
  }
  .menu svg {
    color: var(--_muted);
  }
  .menu .danger,
  .danger > svg {
    color: var(--_danger);
  }
  .switch {
    inline-size: 36px;
    block-size: 22px;
    padding: 2px;
    border: 1px solid transparent;
    border-radius: 11px;
    background: var(--_line-strong);
    transition: background-color calc(0.5 * var(--_d));
  }
  .switch::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: #fff;
    transition: translate calc(0.5 * var(--_d));
  }
  [aria-checked='true'] > .switch {
    background: var(--_fill);
  }
  [aria-checked='true'] > .switch::before {
    background: var(--_on-accent);
    translate: 14px;
  }
  [aria-checked='true'] > .switch:dir(rtl)::before {
    translate: -14px;
  }
  @media (forced-colors: active) {
    .switch::before {
      background: CanvasText;
    }
    .menu {
      border-color: CanvasText;
    }
  }
`;
