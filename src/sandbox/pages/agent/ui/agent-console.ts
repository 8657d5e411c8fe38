import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keepAddress } from '../commands/keep-address.ts';
import { keepDrafts } from '../commands/keep-drafts.ts';
import { keepOutgoing } from '../commands/keep-outgoing.ts';
import { agentUrl, type OpenDesk, openDesk } from '../commands/open-desk.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { type Account, fetchSandboxInfo, type SandboxInfo } from '../wire/sandbox-info.ts';
import './agent-desk.ts';
import './agent-sign-in.ts';
import type { SignInEvent } from './agent-sign-in.ts';
import type { IntentEvent } from './intents.ts';

/** Where the choice of agent is kept, for this tab alone: two tabs may be two agents. */
const REMEMBERED = 'agent-console.agent';

const NOBODY =
  'The sandbox names no agents here. Where other machines reach it, or under another name than localhost, it does so only with --control.';

/** The agents' page: somebody signs in, then works at the desk until they sign out. */
@customElement('agent-console')
export class AgentConsole extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
        background: var(--surface);
      }
      .failed {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 12px;
        min-block-size: 100dvh;
        padding: 24px;
        text-align: center;
      }
      h1 {
        font: inherit;
        font-size: 22px;
        line-height: 28px;
        font-weight: 650;
      }
    `,
  ];

  @state() private info: SandboxInfo | 'loading' | 'failed' = 'loading';
  @state() private desk: OpenDesk | undefined;
  /** Ends what was begun beside the desk. */
  #leave: readonly (() => void)[] = [];

  override connectedCallback() {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leaveDesk();
  }

  protected override render() {
    if (this.info === 'loading') return html``;
    if (this.info === 'failed') {
      return html`<main class="failed">
        <h1>The sandbox does not answer</h1>
        <p>Start it, then try again.</p>
        <button class="button primary" type="button" @click=${this.#begin}>Try again</button>
      </main>`;
    }
    if (this.desk === undefined) {
      return html`<agent-sign-in
        .accounts=${this.info.accounts}
        .groups=${this.info.groups}
        .reason=${this.info.accounts.length === 0 ? NOBODY : ''}
        @sign-in=${this.#signedIn}
      ></agent-sign-in>`;
    }
    return html`<agent-desk
      .desk=${this.desk}
      .groups=${this.info.groups}
      .accounts=${this.info.accounts}
      @agent-intent=${this.#hear}
    ></agent-desk>`;
  }

  async #begin() {
    this.info = 'loading';
    try {
      this.info = await fetchSandboxInfo();
    } catch {
      this.info = 'failed';
      return;
    }
    const wanted = new URLSearchParams(location.search).get('agent') ?? sessionStorage.getItem(REMEMBERED);
    const account = wanted === null ? undefined : accountNamed(wanted, this.info.accounts);
    if (account !== undefined) this.#enter(account, this.info);
  }

  #signedIn({ account }: SignInEvent) {
    if (typeof this.info === 'object') this.#enter(account, this.info);
  }

  #enter(account: Account, info: SandboxInfo) {
    this.#leaveDesk();
    sessionStorage.setItem(REMEMBERED, account.id);
    this.desk = openDesk({ account, url: agentUrl(location, info.organizationId) });
    this.#leave = [
      keepDrafts(this.desk.store, account.id, sessionStorage),
      keepOutgoing(this.desk.store, account.id, sessionStorage),
      keepAddress(this.desk),
      this.desk.store.subscribe((action) => {
        if (action.type !== 'connection_changed') return;
        const { connection } = action;
        if (connection.is === 'stopped' && connection.why === 'signed_out') void this.#renew(account);
      }),
    ];
  }

  /** Once more where the token is another by now: a sandbox that was started with another data file has new ones. */
  async #renew({ id, token }: Account) {
    const { desk } = this;
    const info = await fetchSandboxInfo().catch(() => undefined);
    if (info === undefined || this.desk !== desk) return;
    this.info = info;
    const renewed = info.accounts.find((account) => account.id === id);
    if (renewed !== undefined && renewed.token !== token) this.#enter(renewed, info);
  }

  #leaveDesk() {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.desk?.dispose();
    this.desk = undefined;
  }

  #hear({ intent }: IntentEvent) {
    if (intent.type !== 'sign_out') return;
    sessionStorage.removeItem(REMEMBERED);
    this.#leaveDesk();
    history.replaceState(null, '', location.pathname);
    void this.#begin();
    document.title = 'Quiet Goods desk';
  }
}

/** By id, by name, or by number from 1. */
function accountNamed(wanted: string, accounts: readonly Account[]): Account | undefined {
  const named = accounts.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  return named ?? accounts[Number(wanted) - 1];
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-console': AgentConsole;
  }
}
