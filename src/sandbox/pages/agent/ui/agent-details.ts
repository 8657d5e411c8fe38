import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { customerName } from '../domain/customer.ts';
import { deviceInWords } from '../domain/device.ts';
import type { CustomerFacts } from '../select/customer-facts.ts';
import { ago, clock, dayName } from '../select/times.ts';
import { controls } from '../styles/controls.ts';
import './agent-face.ts';
import { detailsStyles } from './details-styles.ts';
import { type IconName, icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import { safeUrl } from './linkify.ts';

/** Pages shown before one asks for all. */
const SOME_PAGES = 4;

/** Who the customer is, where they are on the site, and what was before. */
@customElement('agent-details')
export class AgentDetails extends LitElement {
  static override styles = [
    controls,
    detailsStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        overscroll-behavior: contain;
        padding: 12px 20px 24px;
        background: var(--surface);
      }
    `,
  ];

  @property({ attribute: false }) facts: CustomerFacts | undefined;
  @property() chatId: string | undefined;
  /** Whether this agent may take people in and out. */
  @property({ type: Boolean }) canChange = false;
  @property({ type: Number }) now = 0;
  /** Says `Close` when it lies over the conversation. */
  @property({ type: Boolean }) closable = false;
  @state() private allPages = false;
  @state() private addingTag = false;

  protected override render() {
    if (this.facts === undefined) return nothing;
    const { customer } = this.facts;
    const name = customerName(customer);
    return html`
      <header>
        <agent-face .person=${customer.id} .name=${name} .online=${customer.online === true} .size=${48}></agent-face>
        <div class="who">
          <h2><bdi>${name}</bdi></h2>
          ${customer.email === undefined ? nothing : html`<p class="mail" dir="ltr">${customer.email}</p>`}
          ${customer.bannedDays === undefined ? nothing : html`<p class="banned">${icon('ban', 14)}Banned for ${customer.bannedDays === 1 ? '1 day' : `${customer.bannedDays} days`}</p>`}
        </div>
        ${
          this.closable
            ? html`<button class="icon-button" type="button" aria-label="Close" @click=${() => this.#fire({ type: 'toggle_details', open: false })}>${icon('close')}</button>`
            : nothing
        }
      </header>
      ${this.#renderNow()} ${this.#renderPeople()} ${this.#renderForm()} ${this.#renderTags()} ${this.#renderRating()} ${this.#renderFields()}
      ${this.#renderBefore()} ${this.#renderDevice()}
    `;
  }

  /** Where it lies over the conversation, on the way back. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('header button')?.focus();
  }

  #renderNow() {
    const { customer, pages } = this.facts as CustomerFacts;
    const place = customer.visit?.place;
    const shown = this.allPages ? pages : pages.slice(0, SOME_PAGES);
    return section(customer.online === false ? 'Last visit' : 'Now', [
      ...shown.map((page, index) => {
        const address = safeUrl(page.url);
        const title = page.title || page.url;
        return fact(
          index === 0 ? 'globe' : undefined,
          address === undefined
            ? title
            : html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>`,
          index === 0 ? ago(Date.parse(page.openedAt), this.now) : clock(Date.parse(page.openedAt)),
        );
      }),
      pages.length > shown.length
        ? html`<li><button class="quiet-link" type="button" @click=${() => (this.allPages = true)}>${pages.length - shown.length} earlier pages</button></li>`
        : nothing,
      place === undefined
        ? nothing
        : fact(
            'pin',
            [place.city, place.country].filter(Boolean).join(', '),
            place.timezone === undefined ? '' : clock(this.now, place.timezone),
          ),
      customer.visits === undefined
        ? nothing
        : fact(
            'clock',
            customer.visits === 1 ? 'First visit' : `Visit ${customer.visits}`,
            pageCount(customer.pageViews),
          ),
    ]);
  }

  #renderPeople() {
    const { people } = this.facts as CustomerFacts;
    const chatId = this.chatId;
    if (chatId === undefined || (people.length === 0 && !this.canChange)) return nothing;
    return html`<section>
      <h3>In the chat</h3>
      <ul>
        ${people.map(
          ({ id, name, visibility }) => html`<li class="member">
            <agent-face .person=${id} .name=${name} .size=${24}></agent-face>
            <span class="what"><bdi>${name}</bdi></span>
            ${visibility === 'agents' ? html`<span class="quiet">listens in</span>` : nothing}
            ${
              this.canChange
                ? html`<button class="take-out" type="button" aria-label=${`Take ${name} out of the chat`} @click=${() => this.#fire({ type: 'remove_agent', chatId, agentId: id })}>${icon('close', 14)}</button>`
                : nothing
            }
          </li>`,
        )}
        ${
          this.canChange
            ? html`<li><button class="add" type="button" @click=${() => this.#fire({ type: 'ask', dialog: { is: 'invite', chatId } })}>${icon('plus', 16)}Invite</button></li>`
            : nothing
        }
      </ul>
    </section>`;
  }

  #renderForm() {
    const { answers } = this.facts as CustomerFacts;
    return answers.length === 0
      ? nothing
      : section(
          'Form',
          answers.map(({ label, answer }) => fact('person', label, answer || '–', true)),
        );
  }

  #renderTags() {
    const { tags, threadId } = this.facts as CustomerFacts;
    const chatId = this.chatId;
    if (threadId === undefined || chatId === undefined) return nothing;
    return html`<section>
      <h3>Tags</h3>
      <ul class="tags">
        ${tags.map(
          (word) =>
            html`<li class="tag">${word}<button type="button" aria-label=${`Remove ${word}`} @click=${() => this.#fire({ type: 'untag', chatId, threadId, word })}>${icon('close', 14)}</button></li>`,
        )}
        <li>
          ${
            this.addingTag
              ? html`<form @submit=${this.#addTag} @focusout=${this.#addTag}><input name="tag" aria-label="New tag" maxlength="40" autocomplete="off" @keydown=${this.#tagKey} /></form>`
              : html`<button class="add" type="button" aria-label="Add a tag" @click=${this.#beginTag}>${icon('plus', 16)}Add</button>`
          }
        </li>
      </ul>
    </section>`;
  }

  #renderRating() {
    const { score, comment } = (this.facts as CustomerFacts).rating;
    if (score === undefined && comment === undefined) return nothing;
    return section('Rating', [
      score === undefined ? nothing : fact(score > 0 ? 'good' : 'bad', score > 0 ? 'Good' : 'Not good', ''),
      comment === undefined ? nothing : html`<li class="comment" dir="auto">“${comment}”</li>`,
    ]);
  }

  #renderFields() {
    const { customer } = this.facts as CustomerFacts;
    const fields = customer.sessionFields ?? [];
    return fields.length === 0 && customer.phone === undefined
      ? nothing
      : section('Told by the page', [
          customer.phone === undefined ? nothing : fact('phone', customer.phone, ''),
          ...fields.map(([name, value]) => fact('tag', name, value, true)),
        ]);
  }

  #renderBefore() {
    const { before } = this.facts as CustomerFacts;
    return before.length === 0
      ? nothing
      : section(
          'Before',
          before.map(({ title, at, score }) =>
            fact(
              'check',
              title,
              `${dayName(at, this.now)}${score === undefined ? '' : score > 0 ? ' · good' : ' · not good'}`,
            ),
          ),
        );
  }

  #renderDevice() {
    const { visit } = (this.facts as CustomerFacts).customer;
    const device = visit?.userAgent === undefined ? undefined : deviceInWords(visit.userAgent);
    const lines = [device, visit?.ip, visit?.referrer && `From ${visit.referrer}`].filter(Boolean);
    return lines.length === 0
      ? nothing
      : section(
          'Device',
          lines.map((line, index) =>
            fact(index === 0 ? 'device' : undefined, html`<span class="small" dir="ltr">${line}</span>`, ''),
          ),
        );
  }

  async #beginTag() {
    this.addingTag = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #addTag(event: Event) {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const { threadId } = this.facts as CustomerFacts;
    if (!this.addingTag || input === null) return;
    this.addingTag = false;
    const word = input.value.trim();
    if (word !== '' && threadId !== undefined && this.chatId !== undefined) {
      this.#fire({ type: 'tag', chatId: this.chatId, threadId, word });
    }
  }

  #tagKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.addingTag = false;
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

function section(heading: string, facts: readonly unknown[]): TemplateResult {
  return html`<section><h3>${heading}</h3><ul>${facts}</ul></section>`;
}

function fact(drawing: IconName | undefined, what: unknown, value: string, strong = false): TemplateResult {
  return html`<li class="fact">
    ${drawing === undefined ? html`<span></span>` : icon(drawing, 18)}
    <span class=${strong ? 'what quiet' : 'what'} dir="auto">${what}</span>
    <span class=${strong ? 'value' : 'value quiet'} dir="auto">${value}</span>
  </li>`;
}

function pageCount(pages: number | undefined): string {
  return pages === undefined ? '' : pages === 1 ? '1 page' : `${pages} pages`;
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-details': AgentDetails;
  }
}
