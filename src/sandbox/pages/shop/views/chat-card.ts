import { html, type TemplateResult } from 'lit';
import { type ChatSettings, snippetOf } from '../snippet.ts';

/** How this page came by its chat, to be copied, and the way to the other side of it. */
export function chatCard(
  chat: ChatSettings,
  copied: boolean,
  act: { readonly copy: (snippet: string) => void; readonly open: () => void },
): TemplateResult {
  const snippet = snippetOf(chat);
  return html`
    <div class="card-words">
      <h2 id="chat-heading">This page’s chat</h2>
      <p>Two tags brought it here. Put them on a page of your own, and it talks to the same desk.</p>
      <div class="actions">
        <button class="button green" type="button" @click=${act.open}>Say hello</button>
        <a class="button line" href="/agent" target="_blank" rel="noopener">Answer as an agent</a>
      </div>
    </div>
    <figure class="code">
      <figcaption>
        <span>HTML</span>
        <button type="button" @click=${() => act.copy(snippet)}>${copied ? 'Copied' : 'Copy'}</button>
      </figcaption>
      <pre tabindex="0" aria-label="The two tags"><code>${colour(snippet)}</code></pre>
    </figure>
  `;
}

/** Tags, names of attributes and their values each in a colour of their own. */
function colour(markup: string): unknown[] {
  const parts = markup.matchAll(
    /(?<tag><\/?[\w-]+|>)|(?<name>[\w-]+(?==))|(?<value>"[^"]*")|(?<rest>[^<>"\w]+|[\w-]+|.)/gsu,
  );
  return [...parts].map(({ groups = {}, 0: part }) => {
    const kind = ['tag', 'name', 'value'].find((one) => groups[one] !== undefined);
    return kind === undefined ? part : html`<span class=${kind}>${part}</span>`;
  });
}
