import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';
import { type Design, PLAIN } from './design.ts';
import { copyIcon, saveIcon } from './icons.ts';
import { type Setup, type Snippet, snippetsOf, UNKNOWN_SETUP } from './snippets.ts';
import { SayIntent, SetupIntent } from './wizard-events.ts';

const SETUP_FIELDS: readonly (readonly [keyof Setup, string])[] = [
  ['script', 'Address of the script'],
  ['organization', 'Organization id'],
  ['client', 'Client id'],
  ['api', 'API, where it is not the platform’s'],
];

/** What one takes along, always in sight: to copy, or as a file. */
@customElement('wizard-design-output')
export class WizardDesignOutput extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        background: #15171c;
        color: #eceef2;
        color-scheme: dark;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        padding: 8px 16px 0;
      }
      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin-inline-end: auto;
      }
      [role='tab'] {
        min-block-size: 32px;
        padding: 4px 10px;
        border: 0;
        background: none;
        color: #a3a8b4;
      }
      [role='tab'][aria-selected='true'] {
        background: #2b2f38;
        color: #fff;
      }
      [role='tab']:hover:not([aria-selected='true']) {
        background: #22252c;
      }
      .action {
        min-block-size: 32px;
        padding-inline: 12px;
        border-color: transparent;
        background: #2b2f38;
      }
      button.action:hover {
        background: #3a3f4a;
      }
      pre {
        margin: 0;
        padding: 10px 18px 16px;
        overflow: auto;
        font: 13px / 20px ui-monospace, 'Cascadia Mono', Menlo, monospace;
        tab-size: 2;
      }
      pre:focus-visible {
        outline-offset: -2px;
      }
      .setup {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
        gap: 12px;
        align-items: end;
        align-content: start;
        padding: 12px 18px 18px;
        overflow: auto;
      }
      label {
        font-size: 13px;
      }
      @media (pointer: coarse) {
        [role='tab'],
        .action {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) design: Design = PLAIN;
  @property({ attribute: false }) setup: Setup = UNKNOWN_SETUP;

  @state() private shown: Snippet['id'] | 'setup' = 'script';
  /** What was copied last, until something else happens. */
  @state() private copied: Snippet['id'] | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('design') || changed.has('shown')) this.copied = undefined;
  }

  protected override render() {
    const snippets = snippetsOf(this.design, this.setup);
    const tabs = [...snippets, { id: 'setup', label: 'Your ids' } as const];
    const snippet = snippets.find(({ id }) => id === this.shown);
    return html`
      <div class="bar">
        <div role="tablist" aria-label="What to take along" @keydown=${this.#move}>
          ${tabs.map(
            ({ id, label }) => html`<button
              role="tab"
              id="tab-${id}"
              aria-selected=${id === this.shown}
              aria-controls="panel"
              tabindex=${id === this.shown ? 0 : -1}
              @click=${() => {
                this.shown = id;
              }}
            >${label}</button>`,
          )}
        </div>
        ${snippet === undefined ? nothing : this.#renderActions(snippet)}
      </div>
      ${
        snippet === undefined
          ? html`<div class="setup" id="panel" role="tabpanel" aria-labelledby="tab-setup">${SETUP_FIELDS.map((field) => this.#renderSetup(field))}</div>`
          : html`<pre id="panel" role="tabpanel" aria-labelledby="tab-${snippet.id}" tabindex="0"><code>${snippet.text}</code></pre>`
      }`;
  }

  #renderActions(snippet: Snippet) {
    return html`
      <button class="action copy" @click=${() => this.#copy(snippet)}>
        ${copyIcon}${this.copied === snippet.id ? 'Copied' : 'Copy'}
      </button>
      ${
        snippet.file === undefined
          ? nothing
          : html`<button class="action save" @click=${() => this.#save(snippet)}>${saveIcon}Save</button>`
      }`;
  }

  #renderSetup([name, label]: readonly [keyof Setup, string]) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        class="mono"
        spellcheck="false"
        autocomplete="off"
        .value=${this.setup[name]}
        @input=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.dispatchEvent(new SetupIntent({ [name]: target.value.trim() }))}
      />
    </div>`;
  }

  /** Arrows go from tab to tab, as in any list of them. */
  #move(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    tab?.click();
    tab?.focus();
  }

  async #copy({ id, text, label }: Snippet): Promise<void> {
    const worked = await copyText(text, this.renderRoot.querySelector('pre'));
    this.copied = worked ? id : undefined;
    this.dispatchEvent(
      new SayIntent(
        worked ? `Copied: ${label}.` : 'The browser does not let this page copy. It is selected: press Ctrl+C.',
      ),
    );
  }

  #save({ text, file = 'theme.txt' }: Snippet): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
    this.dispatchEvent(new SayIntent(`Saved: ${file}.`));
  }
}

/** To the clipboard; where that is not allowed, what is shown is selected so that a person can. */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-design-output': WizardDesignOutput;
  }
}
