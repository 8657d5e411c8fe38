import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConnectionState } from '../connection/connection-state.ts';
import type { StopReason } from '../connection/disconnect-policy.ts';
import { controls } from '../styles/controls.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';

const STOPPED: Readonly<Record<StopReason, string>> = {
  signed_out: 'You were signed out.',
  elsewhere: 'The server ended this connection; perhaps the desk is open elsewhere.',
  refused: 'The server does not let this agent in.',
  closed: 'The desk is closed.',
};

/** One calm line over the desk: how the connection is when it is not well, and what just failed. */
@customElement('agent-strip')
export class AgentStrip extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .strip {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 40px;
        padding: 4px 20px;
        border-block-end: 1px solid var(--line);
        background: var(--raised);
        font-size: 14px;
        animation: appear calc(var(--duration) * 0.6) var(--ease);
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
      .strip svg {
        color: var(--muted);
      }
      .words {
        flex: 1;
      }
      .failed {
        background: var(--danger-soft);
      }
      .failed .sign {
        color: var(--danger);
      }
      .way {
        min-block-size: 32px;
        padding: 0 8px;
        border-radius: 8px;
        color: var(--accent-text);
        font-weight: 600;
      }
      .way:hover {
        background: var(--raised-2);
      }
      .failed .icon-button {
        inline-size: 32px;
        block-size: 32px;
      }
    `,
  ];

  @property({ attribute: false }) connection: ConnectionState = { is: 'online' };
  /** Connecting for the first time is no news. */
  @property({ type: Boolean }) knownBefore = false;
  @property() notice: string | undefined;
  @property({ type: Number }) now = 0;

  protected override render() {
    return html`<div role="status">${this.#renderConnection()}</div>
      <div role="alert">${this.notice === undefined ? nothing : this.#renderNotice(this.notice)}</div>`;
  }

  #renderConnection() {
    const { connection } = this;
    if (connection.is === 'online' || (connection.is === 'connecting' && !this.knownBefore)) return nothing;
    if (connection.is === 'stopped') {
      return html`<div class="strip failed">
        ${icon('alert', 20)}<span class="words">${STOPPED[connection.why]}</span>
        ${this.#way('Connect again', 'reconnect')} ${this.#way('Choose another agent', 'sign_out')}
      </div>`;
    }
    return html`<div class="strip">
      ${icon('offline', 20)}
      <span class="words">No connection. Trying again…</span>
      ${connection.is === 'waiting' ? this.#way('Try now', 'reconnect') : nothing}
    </div>`;
  }

  #renderNotice(notice: string) {
    return html`<div class="strip failed">
      <span class="sign">${icon('alert', 20)}</span><span class="words">${notice}</span>
      <button class="icon-button" type="button" aria-label="Dismiss" @click=${() => this.dispatchEvent(new IntentEvent({ type: 'dismiss_notice' }))}>${icon('close', 18)}</button>
    </div>`;
  }

  #way(words: string, type: 'reconnect' | 'sign_out') {
    return html`<button class="way" type="button" @click=${() => this.dispatchEvent(new IntentEvent({ type }))}>${words}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-strip': AgentStrip;
  }
}
