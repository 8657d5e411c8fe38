import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../styles/controls.ts';
import type { Account, Group } from '../wire/sandbox-info.ts';
import './agent-face.ts';
import { icon } from './icons.ts';

/** Somebody chose who they are. */
export class SignInEvent extends Event {
  constructor(readonly account: Account) {
    super('sign-in', { bubbles: true, composed: true });
  }
}

/**
 * The door: a sandbox has no passwords, so one picks the agent to be.
 *
 * @fires sign-in - An account was chosen.
 */
@customElement('agent-sign-in')
export class AgentSignIn extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        place-items: center;
        min-block-size: 100dvh;
        padding: 32px 16px;
        background: radial-gradient(
            900px 480px at 50% -80px,
            light-dark(oklch(from var(--accent) 0.92 0.06 h), oklch(from var(--accent) 0.3 0.07 h)),
            transparent
          ),
          var(--shelf);
      }
      .sheet {
        inline-size: min(420px, 100%);
        padding: 32px 16px 16px;
        border-radius: 24px;
        background: var(--surface);
        box-shadow: var(--float-shadow);
      }
      .mark {
        display: grid;
        place-items: center;
        inline-size: 48px;
        block-size: 48px;
        margin: 0 16px 20px;
        border-radius: 14px;
        background: linear-gradient(#5363ff, #4353ff);
        color: #fff;
        font-size: 20px;
        font-weight: 680;
      }
      h1 {
        padding-inline: 16px;
        font: inherit;
        font-size: 28px;
        line-height: 34px;
        font-weight: 680;
        letter-spacing: -0.028em;
      }
      .lead {
        padding: 6px 16px 16px;
        color: var(--muted);
        text-wrap: pretty;
      }
      .account {
        display: grid;
        grid-template-columns: 48px minmax(0, 1fr) auto;
        align-items: center;
        gap: 14px;
        inline-size: 100%;
        min-block-size: 72px;
        padding: 8px 16px;
        border-radius: 16px;
        text-align: start;
      }
      .account:hover {
        background: var(--raised);
      }
      .account:active {
        background: var(--raised-2);
      }
      .account svg {
        color: var(--muted);
        transform: scaleX(-1);
      }
      .account svg:dir(rtl) {
        transform: none;
      }
      strong {
        display: block;
        font-weight: 600;
        letter-spacing: -0.01em;
      }
      small {
        display: block;
        overflow: hidden;
        color: var(--muted);
        font-size: 13px;
        line-height: 18px;
        text-overflow: ellipsis;
      }
      .foot {
        padding: 16px;
        color: var(--muted);
        font-size: 13px;
        line-height: 18px;
      }
      .foot a {
        color: var(--accent-text);
      }
    `,
  ];

  @property({ attribute: false }) accounts: readonly Account[] = [];
  @property({ attribute: false }) groups: readonly Group[] = [];
  /** Why nobody can be chosen, where that is so. */
  @property() reason = '';

  protected override render() {
    return html`<main class="sheet">
      <div class="mark" aria-hidden="true">Q</div>
      <h1>Who is answering?</h1>
      <p class="lead">${this.reason || 'Choose who you are at the desk of Quiet Goods.'}</p>
      <ul>
        ${this.accounts.map(
          (account) => html`<li>
            <button class="account" type="button" @click=${() => this.dispatchEvent(new SignInEvent(account))}>
              <agent-face .person=${account.id} .name=${account.name} .size=${48}></agent-face>
              <span><strong>${account.name}</strong><small>${this.#groupsOf(account)}</small></span>
              ${icon('back', 20)}
            </button>
          </li>`,
        )}
      </ul>
      <p class="foot">This is a sandbox: no password, no real customers. <a href="/">Open the shop</a> in another tab and write something.</p>
    </main>`;
  }

  #groupsOf({ groupIds, id }: Account): string {
    const names = this.groups.filter((group) => groupIds.includes(group.id)).map((group) => group.name);
    return names.length > 0 ? names.join(', ') : id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-sign-in': AgentSignIn;
  }
  interface HTMLElementEventMap {
    'sign-in': SignInEvent;
  }
}
