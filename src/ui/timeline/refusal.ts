import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { english, type Phrases } from '../phrases.ts';
import { englishRefusals, type RefusalPhrases } from './refusal-phrases.ts';

/** Error type of the API, of either version -> words. Of others there is nothing that would help to know. */
const WORDS: Readonly<Record<string, keyof RefusalPhrases>> = {
  group_offline: 'nobodyThere',
  group_unavailable: 'nobodyThere',
  groups_offline: 'nobodyThere',
  validation: 'notAccepted',
  not_allowed: 'notAccepted',
  entity_too_large: 'notAccepted',
  chat_limit_reached: 'tooManyChats',
  limit_reached: 'tooManyChats',
};

/** Why a message was not sent, in a few words, or nothing. */
@customElement('customer-chat-refusal')
export class Refusal extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The error's type. */
  @property() reason = '';
  @property({ attribute: false }) phrases: Phrases = english;

  protected override render() {
    const words = Object.hasOwn(WORDS, this.reason) ? WORDS[this.reason] : undefined;
    return words === undefined
      ? nothing
      : html`<span>${{ ...englishRefusals, ...this.phrases.refusals }[words]}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-refusal': Refusal;
  }
}
