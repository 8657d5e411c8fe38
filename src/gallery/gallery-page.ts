import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../ui/chat-window.ts';
import { isStill } from './fixed-clock.ts';
import { galleryPageStyles } from './gallery-page-styles.ts';
import { type GallerySetting, readSetting, USUAL_WIDTH, WIDTHS, writeSetting } from './gallery-setting.ts';
import { chosen, type GalleryGroup, type GalleryState } from './gallery-state.ts';
import { groups } from './groups.ts';
import { settled } from './in-shadow.ts';
import { PRESET_NAMES, presetSheet } from './preset-sheet.ts';

/** A window with its launcher, and phones. */
const NAMES: Readonly<Record<number, string>> = { 320: 'Small phone', 390: 'Phone', 400: 'Window' };

/**
 * Every renderer in every state, one below the other, as the address asks for it. `ready` once all of it is drawn:
 * pictures of it can be taken then.
 */
@customElement('gallery-page')
export class GalleryPage extends LitElement {
  static override styles = galleryPageStyles;

  @state() private setting: GallerySetting = readSetting(location.search);
  /** States that cover the page, and were asked for. */
  @state() private opened: readonly string[] = [];

  /** What was thrown, and what the page's policy forbade: nothing, when all is well. */
  @state() problems: readonly string[] = [];

  /** What there is to see. */
  readonly groups: readonly GalleryGroup[] = groups;

  /** Each is drawn once: it keeps what is done in it. */
  readonly #drawn = new Map<string, TemplateResult>();
  readonly #acted = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    const note = (problem: unknown) => {
      this.problems = [...this.problems, String(problem)];
    };
    addEventListener('error', ({ error, message }) => note(error ?? message));
    addEventListener('unhandledrejection', ({ reason }) => note(reason));
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      note(`${effectiveDirective} forbids ${blockedURI}`),
    );
  }

  protected override willUpdate(): void {
    const { scheme, dir, width, accent, theme } = this.setting;
    const page = document.documentElement;
    page.dir = dir;
    page.dataset.scheme = scheme;
    this.style.setProperty('--gallery-width', `${width}px`);
    if (accent === undefined) this.style.removeProperty('--customer-chat-accent');
    else this.style.setProperty('--customer-chat-accent', accent);
    this.#wear(theme);
  }

  #wear(theme: string | undefined): void {
    const root = this.shadowRoot;
    if (root === null) return;
    const presets = PRESET_NAMES.map(presetSheet);
    const preset = theme === undefined ? undefined : presetSheet(theme);
    const others = root.adoptedStyleSheets.filter((sheet) => !presets.includes(sheet));
    root.adoptedStyleSheets = preset === undefined ? others : [...others, preset];
  }

  protected override render() {
    const shown = chosen(groups, this.setting.only);
    return html`
      <header dir="ltr" ?hidden=${isStill}>
        <h1>Gallery</h1>
        ${this.#renderControls()}
        <nav aria-label="Groups">${this.#renderLink('', 'All')}${groups.map(({ id, title }) => this.#renderLink(id, title))}</nav>
        ${this.problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}
      </header>
      <main>${shown.map((group) => this.#renderGroup(group))}</main>`;
  }

  protected override updated(changed: PropertyValues): void {
    for (const frame of this.renderRoot.querySelectorAll('gallery-frame, customer-chat-window, customer-chat-peek'))
      frame.setAttribute('scheme', this.setting.scheme);
    void this.#finish();
    if (!changed.has('setting') || changed.get('setting') === undefined) return;
    const query = writeSetting(this.setting);
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  #renderControls() {
    const { scheme, dir, width, accent = '#4353ff', theme = '' } = this.setting;
    const choice = (name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]) =>
      html`<label
        >${label}<select name=${name}>
          ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
        </select></label
      >`;
    const widths = [...new Set([...WIDTHS, width])].map((w) => [`${w}`, `${NAMES[w] ?? 'Own'}, ${w}`] as const);
    return html`<form aria-label="How it is shown" @change=${this.#change} @submit=${this.#change}>
      ${choice('scheme', 'Scheme', scheme, [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ])}
      ${choice('dir', 'Direction', dir, [
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ])}
      ${choice('width', 'Width', `${width}`, widths)}
      ${choice('theme', 'Theme', theme, [['', 'Its own'], ...PRESET_NAMES.map((name) => [name, name] as const)])}
      <label>Accent<input type="color" name="accent" .value=${accent} /></label>
    </form>`;
  }

  #renderLink(id: string, title: string) {
    const query = writeSetting({ ...this.setting, only: id });
    const isCurrent = this.setting.only.split('/')[0] === id;
    return html`<a href=${query === '' ? location.pathname : `?${query}`} aria-current=${isCurrent ? 'page' : nothing}>${title}</a>`;
  }

  #renderGroup(group: GalleryGroup) {
    return html`<section class="group" id=${group.id} aria-labelledby="${group.id}-title">
      <h2 dir="ltr" id="${group.id}-title">${group.title}</h2>
      <div class="states">${group.states.map((one) => this.#renderState(group, one))}</div>
    </section>`;
  }

  #renderState(group: GalleryGroup, one: GalleryState) {
    const address = `${group.id}/${one.id}`;
    const query = writeSetting({ ...this.setting, only: address });
    const isShown = !one.opens || this.setting.only === address || this.opened.includes(address);
    return html`<article id=${address}>
      <h3 dir="ltr"><a href="?${query}">${one.title}</a></h3>
      ${
        isShown
          ? this.#draw(address, one)
          : html`<button class="open" dir="ltr" @click=${() => {
              this.opened = [...this.opened, address];
            }}>Show: ${one.title}</button>`
      }
    </article>`;
  }

  #draw(address: string, one: GalleryState): TemplateResult {
    const drawn = this.#drawn.get(address) ?? one.render();
    this.#drawn.set(address, drawn);
    return drawn;
  }

  /** What people do in some states, once they are drawn; then all of it is there. */
  async #finish(): Promise<void> {
    await settled(this);
    try {
      await this.#act();
    } finally {
      await settled(this);
      this.toggleAttribute('ready', true);
    }
  }

  async #act(): Promise<void> {
    for (const group of chosen(groups, this.setting.only)) {
      for (const { id, act } of group.states) {
        const address = `${group.id}/${id}`;
        const article = this.renderRoot.querySelector<HTMLElement>(`article[id="${address}"]`);
        if (act === undefined || article === null || !this.#drawn.has(address) || this.#acted.has(address)) continue;
        this.#acted.add(address);
        await act(article);
      }
    }
  }

  #change(event: Event): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const asked = new FormData(event.currentTarget);
    const isUsual = asked.get('accent') === '#4353ff';
    const query = new URLSearchParams({
      scheme: `${asked.get('scheme')}`,
      dir: `${asked.get('dir')}`,
      width: `${asked.get('width') ?? USUAL_WIDTH}`,
      ...(!isUsual && { accent: `${asked.get('accent')}` }),
      theme: `${asked.get('theme') ?? ''}`,
      only: this.setting.only,
    });
    this.setting = readSetting(`${query}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-page': GalleryPage;
  }
}
