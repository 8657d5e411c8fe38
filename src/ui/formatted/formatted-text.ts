import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MarkedToken, Token } from 'marked';
import { linkify } from '../linkify.ts';
import { safeUrl } from '../safe-url.ts';
import { shared } from '../styles/shared.ts';
import { formattedStyles } from './formatted-styles.ts';
import { known, plainText, readMarkdown } from './read-markdown.ts';

type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[];

/** Quotes in quotes and lists in lists, beyond this, are shown as written: there is no room left for them. */
const DEEPEST = 8;

/**
 * A message whose property `chats.formatting` is `commonmark` (Customer Chat API 3.6, properties of events). It is drawn from
 * what the reader found, element by element: HTML in it stays text, pictures become links, and addresses are checked as
 * everywhere.
 *
 * @csspart link - A link.
 */
@customElement('customer-chat-formatted-text')
export class FormattedText extends LitElement {
  static override styles = [shared, formattedStyles];

  @property({ attribute: false }) text = '';

  protected override render() {
    const blocks = readMarkdown(this.text);
    return blocks === undefined ? html`<p class="written">${linkify(this.text)}</p>` : drawBlocks(blocks, 0);
  }
}

function drawBlocks(blocks: readonly MarkedToken[], depth: number): Drawn {
  return blocks.map((block) => drawBlock(block, depth));
}

function drawBlock(block: MarkedToken, depth: number): Drawn {
  switch (block.type) {
    case 'space':
    case 'def':
      return nothing;
    case 'paragraph':
      return html`<p dir="auto">${drawWords(block.tokens)}</p>`;
    case 'heading':
      // Told as loud words, not as a heading: those of the page and of the window are for finding one's way.
      return html`<p class="heading" dir="auto"><strong>${drawWords(block.tokens)}</strong></p>`;
    case 'code':
      return html`<pre dir="ltr" tabindex="0"><code>${block.text}</code></pre>`;
    case 'hr':
      return html`<hr />`;
    case 'blockquote':
      if (depth >= DEEPEST) return written(block.raw);
      return html`<blockquote>${drawBlocks(known(block.tokens), depth + 1)}</blockquote>`;
    case 'list': {
      if (depth >= DEEPEST) return written(block.raw);
      const items = block.items.map(({ tokens }) => html`<li dir="auto">${drawBlocks(known(tokens), depth + 1)}</li>`);
      return block.ordered ? html`<ol start=${Number(block.start) || 1}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    default:
      return 'tokens' in block && block.tokens ? drawWords(block.tokens) : written(block.raw);
  }
}

function drawWords(words: readonly Token[] | undefined, inLink = false): Drawn {
  return known(words).map((word): Drawn => {
    switch (word.type) {
      case 'strong':
        return html`<strong>${drawWords(word.tokens, inLink)}</strong>`;
      case 'em':
        return html`<em>${drawWords(word.tokens, inLink)}</em>`;
      case 'codespan':
        return html`<code>${word.text}</code>`;
      case 'br':
        return html`<br />`;
      case 'link':
        return inLink ? drawWords(word.tokens, true) : link(word.href, drawWords(word.tokens, true), word.raw);
      case 'image':
        // What an agent's words point to is not asked for unasked.
        return link(word.href, plainText(word.text) || word.href, word.raw);
      case 'escape':
        return word.text;
      case 'text':
        return inLink ? plainText(word.text) : linkify(plainText(word.text));
      default:
        return word.raw;
    }
  });
}

function link(address: string, words: Drawn, asWritten: string): Drawn {
  const href = safeUrl(plainText(address));
  return href === undefined
    ? asWritten
    : html`<a part="link" href=${href} target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;
}

function written(text: string): TemplateResult {
  return html`<p class="written" dir="auto">${text.trimEnd()}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-formatted-text': FormattedText;
  }
}
