import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { currentPage, customerName } from '../domain/customer.ts';
import { ago } from '../select/times.ts';
import type { VisitorRow } from '../select/visitors.ts';
import { controls } from '../styles/controls.ts';
import './agent-face.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';

/** Who is on the site now, and on which page. */
@customElement('agent-visitors')
export class AgentVisitors extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        min-inline-size: 0;
        background: var(--surface);
      }
      header {
        padding: 18px 24px 14px;
        border-block-end: 1px solid var(--line);
      }
      h2 {
        font: inherit;
        font-size: 20px;
        line-height: 28px;
        font-weight: 680;
        letter-spacing: -0.018em;
      }
      header p,
      .quiet {
        color: var(--muted);
        font-size: 14px;
      }
      .scroll {
        flex: 1;
        overflow: auto;
        padding: 8px 12px 24px;
      }
      li {
        display: grid;
        grid-template-columns: 40px minmax(120px, 1fr) minmax(120px, 1.4fr) minmax(90px, 0.8fr) 72px 168px;
        align-items: center;
        gap: 4px 16px;
        padding: 10px 12px;
        border-radius: 14px;
      }
      li:hover {
        background: var(--raised);
        --face-ground: var(--raised);
      }
      .act {
        display: flex;
        align-items: center;
        gap: 4px;
        justify-self: end;
      }
      .cell {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name {
        font-weight: 600;
        letter-spacing: -0.01em;
      }
      .state {
        color: color-mix(in oklab, var(--success), var(--text) 30%);
        font-size: 13px;
        line-height: 18px;
        font-weight: 550;
      }
      .state.browsing {
        color: var(--muted);
        font-weight: 400;
      }
      .empty {
        display: grid;
        justify-items: center;
        gap: 4px;
        padding: 96px 24px;
        color: var(--muted);
        text-align: center;
        text-wrap: balance;
      }
      .empty span {
        display: grid;
        place-items: center;
        inline-size: 64px;
        block-size: 64px;
        margin-block-end: 12px;
        border-radius: 50%;
        background: var(--raised);
      }
      .empty strong {
        color: var(--text);
        font-size: 18px;
        line-height: 24px;
        font-weight: 650;
      }
      @media (max-width: 1023px) {
        li {
          grid-template-columns: 40px minmax(0, 1fr) auto;
          gap: 0 12px;
        }
        agent-face,
        .act {
          grid-row: 1 / 3;
        }
        .act {
          grid-column: 3;
        }
        .page {
          grid-column: 2;
        }
        .place,
        .since {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) visitors: readonly VisitorRow[] = [];
  @property({ type: Number }) now = 0;

  protected override render() {
    const count = this.visitors.length;
    return html`
      <header>
        <h2>Visitors</h2>
        <p>${count === 0 ? 'Nobody is on the site now' : count === 1 ? '1 person is on the site now' : `${count} people are on the site now`}</p>
      </header>
      <div class="scroll" tabindex="0" role="group" aria-label="Who is on the site">
        ${
          count === 0
            ? html`<p class="empty"><span>${icon('people', 28)}</span><strong>Quiet for the moment</strong>Whoever opens the shop and its chat shows here.</p>`
            : html`<ul>${repeat(
                this.visitors,
                ({ customer }) => customer.id,
                (row) => this.#renderRow(row),
              )}</ul>`
        }
      </div>
    `;
  }

  #renderRow({ customer, chatId, chatting }: VisitorRow) {
    const name = customerName(customer);
    const page = currentPage(customer);
    const place = customer.visit?.place;
    return html`<li>
      <agent-face .person=${customer.id} .name=${name} .online=${true}></agent-face>
      <span class="cell">
        <span class="cell name"><bdi>${name}</bdi></span>
        <span class="state ${chatting ? '' : 'browsing'}">${chatting ? 'In a chat' : stateInWords(customer.state)}</span>
      </span>
      <span class="cell page quiet" title=${page?.url ?? ''}>${page === undefined ? nothing : page.title || page.url}</span>
      <span class="cell place quiet">${place?.city ?? place?.country ?? ''}</span>
      <span class="cell since quiet">${customer.visit === undefined ? '' : ago(Date.parse(customer.visit.startedAt), this.now)}</span>
      <span class="act">
        ${
          chatting && chatId !== undefined
            ? html`<button class="button outlined" type="button" aria-label=${`Open the chat with ${name}`} @click=${() => this.#fire({ type: 'open_chat', chatId })}>Open</button>`
            : html`<button class="icon-button" type="button" aria-label=${`Greet ${name}`} title="Greet" @click=${() => this.#fire({ type: 'ask', dialog: { is: 'greet', customerId: customer.id } })}>${icon('greet', 20)}</button>
              <button class="button gentle" type="button" aria-label=${`Start a chat with ${name}`} @click=${() =>
                this.#fire(
                  chatId === undefined ? { type: 'start_chat', customerId: customer.id } : { type: 'resume', chatId },
                )}>Start a chat</button>`
        }
      </span>
    </li>`;
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

function stateInWords(state: string | undefined): string {
  if (state === 'queued') return 'In the queue';
  if (state === 'invited') return 'Greeted';
  return 'Looking around';
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-visitors': AgentVisitors;
  }
}
