import { css } from '@lit/reactive-element/css-tag.js';

/** Where the window stands, and how it comes and goes. While it is empty it has the shape of what comes. */
export const frameStyles = css`
  .frame {
    --_shade: color-mix(in oklab, var(--_surface), var(--_text) 9%);
    --_from: 100%;
    position: absolute;
    inset-block-end: calc(100% + 16px);
    inset-inline-end: 0;
    box-sizing: border-box;
    inline-size: min(var(--customer-chat-width, 400px), 100vw - 2 * var(--_x));
    block-size: var(--customer-chat-height, min(704px, 100dvh - 120px));
    /* Of use, whatever the page makes of it. */
    min-inline-size: min(272px, 100vw - 48px);
    min-block-size: min(280px, 100dvh - 120px);
    overflow: clip;
    border-radius: var(--_radius);
    background-color: var(--_surface);
    box-shadow: var(
      --customer-chat-shadow,
      0 0 0 1px light-dark(rgb(15 18 30 / 0.05), rgb(255 255 255 / 0.09)),
      0 2px 6px light-dark(rgb(15 18 30 / 0.05), rgb(0 0 0 / 0.5)),
      0 12px 28px -6px light-dark(rgb(15 18 30 / 0.12), rgb(0 0 0 / 0.5)),
      0 32px 64px -16px light-dark(rgb(15 18 30 / 0.2), rgb(0 0 0 / 0.6))
    );
    transform-origin: var(--_from) 100%;
    /* Visible at once: what is not cannot take the focus. */
    transition:
      opacity var(--_duration) cubic-bezier(0.2, 0.8, 0.2, 1),
      scale var(--_duration) cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  :host([position='start']) .frame {
    --_from: 0%;
    inset-inline: 0 auto;
  }
  .frame:dir(rtl) {
    --_from: 0%;
  }
  :host([position='start']) .frame:dir(rtl) {
    --_from: 100%;
  }
  :host(:not([open], [mode='inline'])) .frame {
    visibility: hidden;
    opacity: 0;
    scale: 0.96;
    transition: all calc(0.7 * var(--_duration)) cubic-bezier(0.4, 0, 1, 1);
  }
  @starting-style {
    .frame {
      opacity: 0;
      scale: 0.96;
    }
  }
  :host([mode='inline']) .frame {
    inset: 0;
    inline-size: auto;
    block-size: auto;
    min-inline-size: 0;
    min-block-size: 0;
    transition: none;
  }

  .frame::before {
    content: '';
    display: block;
    block-size: 100%;
    background:
      radial-gradient(20px at 36px 32px, var(--_shade) 97%, #0000),
      linear-gradient(var(--_shade) 0 0) 68px 17px / 112px 12px,
      linear-gradient(var(--_shade) 0 0) 68px 37px / 64px 10px,
      linear-gradient(var(--_shade) 0 0) 0 63px / 100% 1px;
    background-repeat: no-repeat;
    animation: breathe 1.6s infinite alternate ease-in-out;
  }
  /* An animated one that is gone would keep its place in WebKit. */
  .frame:not(:empty)::before {
    display: none;
    animation: none;
  }
  .frame:empty::after {
    content: '';
    position: absolute;
    inset: auto 12px 12px;
    block-size: 44px;
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_shade);
  }
  .frame:dir(rtl)::before {
    scale: -1 1;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  .apology {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    box-sizing: border-box;
    block-size: 100%;
    padding: 24px;
    text-align: center;
    text-wrap: balance;
  }
  .apology button {
    padding: 12px 20px;
    border-radius: calc(0.75 * var(--_radius));
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }

  @media (max-width: 480px), (pointer: coarse) and (max-height: 600px) {
    :host(:not([mode='inline'])) .frame {
      position: fixed;
      inset: 0;
      inline-size: auto;
      block-size: auto;
      border-radius: 0;
    }
    /* What stands in for the window has no button to close it. */
    :host([open]) .frame.full + .launcher {
      display: none;
    }
  }
  @media (prefers-reduced-motion) {
    .frame,
    .launcher * {
      scale: 1 !important;
      transition-duration: calc(0.5 * var(--_duration)) !important;
    }
    .frame::before {
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    .frame,
    .apology button {
      border: 1px solid;
    }
  }
`;

/** Holds the window; stands in for it while it is on its way. */
export class WindowFrame {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'frame';
    this.element.part.add('frame');
    this.empty();
  }

  get hasFocus(): boolean {
    return this.element.matches(':focus-within');
  }

  /** Shows the shape of what comes. */
  empty(): void {
    this.#fill(true);
  }

  hold(window: HTMLElement): void {
    if (window.parentNode !== this.element) this.#fill(false, window);
  }

  /** Says what went wrong, with one way on. */
  apologise(words: string, retryWords: string, retry: () => void): void {
    const face = document.createElement('div');
    const message = document.createElement('span');
    const button = document.createElement('button');
    face.className = 'apology';
    message.role = 'alert';
    message.textContent = words;
    button.textContent = retryWords;
    button.onclick = retry;
    face.append(message, button);
    this.#fill(false, face);
    this.element.classList.remove('full');
  }

  #fill(busy: boolean, ...content: readonly Node[]): void {
    this.element.ariaBusy = `${busy}`;
    this.element.classList.toggle('full', !busy);
    this.element.replaceChildren(...content);
  }
}
