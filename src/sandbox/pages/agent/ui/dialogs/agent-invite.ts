import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls.ts';
import '../agent-dialog.ts';
import type { AgentDialog } from '../agent-dialog.ts';
import '../agent-face.ts';
import { icon } from '../icons.ts';
import { IntentEvent } from '../intents.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** `accepting_chats`, `not_accepting_chats`, `offline`. */
  readonly status: string;
}

/** Brings a colleague into a chat, to speak with the customer or to listen in. */
@customElement('agent-invite')
export class AgentInvite extends LitElement {
  static override styles = [
    controls,
    css`
      agent-dialog {
        --inline-size: 460px;
      }
      li {
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 8px;
        min-block-size: 52px;
      }
      strong {
        display: block;
        font-weight: 600;
      }
      small,
      .none {
        color: var(--muted);
        font-size: 13px;
        line-height: 18px;
      }
      .small {
        min-block-size: 32px;
        padding: 0 10px;
        font-size: 13px;
      }
    `,
  ];

  @property() chatId = '';
  @property({ attribute: false }) colleagues: readonly Colleague[] = [];
  @query('agent-dialog') private readonly dialog!: AgentDialog;

  protected override render() {
    return html`<agent-dialog bare light heading="Invite a colleague">
      ${
        this.colleagues.length === 0
          ? html`<p class="none">Everybody is here already.</p>`
          : html`<ul>${this.colleagues.map((one) => this.#renderOne(one))}</ul>`
      }
    </agent-dialog>`;
  }

  #renderOne({ id, name, status }: Colleague) {
    const offline = status === 'offline';
    return html`<li>
      <agent-face .person=${id} .name=${name} .online=${!offline} .size=${36}></agent-face>
      <span><strong><bdi>${name}</bdi></strong><small>${statusInWords(status)}</small></span>
      <button class="button gentle small" type="button" aria-label=${`Listen: ${name}`} @click=${() => this.#invite(id, 'agents')}>${icon('eye', 16)}Listen</button>
      <button class="button primary small" type="button" aria-label=${`Join: ${name}`} @click=${() => this.#invite(id, 'all')}>Join</button>
    </li>`;
  }

  #invite(agentId: string, visibility: 'all' | 'agents') {
    this.dispatchEvent(new IntentEvent({ type: 'invite', chatId: this.chatId, agentId, visibility }));
    this.dialog.close();
  }
}

function statusInWords(status: string): string {
  if (status === 'accepting_chats') return 'Takes chats';
  return status === 'offline' ? 'Not here now' : 'Takes no new chats';
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-invite': AgentInvite;
  }
}
