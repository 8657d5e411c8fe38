import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Somebody's initials on a pastel of their own, with a dot while they are here. Says nothing to screen readers: the name stands beside it. */
@customElement('agent-face')
export class AgentFace extends LitElement {
  static override styles = css`
    :host {
      --size: 40px;
      display: inline-block;
      position: relative;
      flex: none;
      inline-size: var(--size);
      block-size: var(--size);
    }
    .disc {
      display: grid;
      place-items: center;
      inline-size: 100%;
      block-size: 100%;
      border-radius: 50%;
      background: linear-gradient(150deg, oklch(0.895 0.062 var(--hue)), oklch(0.785 0.105 calc(var(--hue) - 18)));
      color: oklch(0.34 0.085 var(--hue));
      font-size: calc(var(--size) * 0.36);
      line-height: 1;
      font-weight: 600;
      letter-spacing: -0.01em;
      user-select: none;
      forced-color-adjust: none;
    }
    /* Drawn, not written: initials are no words that anybody should hear or search. */
    .disc::before {
      content: attr(data-initials);
    }
    .dot {
      box-sizing: border-box;
      position: absolute;
      inset-inline-end: -2px;
      inset-block-end: -1px;
      inline-size: 12px;
      block-size: 12px;
      border: 2px solid var(--face-ground, var(--surface));
      border-radius: 50%;
      background: var(--success);
    }
  `;

  /** Decides the colour. */
  @property() person = '';
  @property() name = '';
  @property({ type: Boolean }) online = false;
  /** Pixels. */
  @property({ type: Number }) size = 40;

  protected override render() {
    return html`
      <div class="disc" aria-hidden="true" data-initials=${this.size < 20 ? '' : initialsOf(this.name)}></div>
      ${this.online ? html`<span class="dot"></span>` : nothing}
    `;
  }

  protected override willUpdate() {
    // Through the object model: a style attribute, which `styleMap` writes at first, is refused by strict policies.
    this.style.setProperty('--size', `${this.size}px`);
    this.style.setProperty('--hue', String(hueOf(this.person)));
  }
}

/** The same id always gets the same of 360 hues. */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 360;
}

/** Two letters of the first and last word; digits of a nameless visitor count as a word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-face': AgentFace;
  }
}
