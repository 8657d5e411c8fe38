import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';
import './design-controls.ts';
import { writeLink } from './design-link.ts';
import { copyText } from './design-output.ts';
import './design-stage.ts';
import { canRedo, canUndo } from './history.ts';
import { closeIcon, linkIcon, redoIcon, undoIcon } from './icons.ts';
import { keep, keptWorkshop } from './keep-workshop.ts';
import { VIEW_NAMES, VIEWS } from './look.ts';
import { segments } from './segments.ts';
import './start-dialog.ts';
import type { BeginIntent, LookIntent, SayIntent, SetIntent, SetupIntent, StartersIntent } from './wizard-events.ts';
import { pageStyles } from './wizard-page-styles.ts';
import { begin, done, follow, redone, set, setStarters, undone, type Workshop } from './workshop.ts';

/** A theme is made here: controls, the widget as it is with them, and what one takes along. */
@customElement('wizard-page')
export class WizardPage extends LitElement {
  static override styles = [controlStyles, pageStyles];

  @state() private workshop: Workshop = keptWorkshop();
  /** What could not be taken of the link that led here. */
  @state() private problems: readonly string[] = [];
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followLink);
    addEventListener('keydown', this.#press);
    this.#followLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followLink);
    removeEventListener('keydown', this.#press);
  }

  protected override render() {
    const { history, look, setup } = this.workshop;
    const design = history.present;
    return html`
      <div
        class="page"
        @wizard-set=${({ part, key, value, ongoing }: SetIntent) => this.#become(set(this.workshop, part, key, value, ongoing))}
        @wizard-starters=${({ starters, ongoing }: StartersIntent) => this.#become(setStarters(this.workshop, starters, ongoing))}
        @wizard-done=${() => this.#become(done(this.workshop))}
        @wizard-begin=${({ design, words }: BeginIntent) => {
          this.#become(begin(this.workshop, design));
          this.#say(words);
        }}
        @wizard-look=${({ look }: LookIntent) => this.#become({ ...this.workshop, look: { ...this.workshop.look, ...look } })}
        @wizard-setup=${({ setup }: SetupIntent) => this.#become({ ...this.workshop, setup: { ...this.workshop.setup, ...setup } })}
        @wizard-say=${({ words }: SayIntent) => this.#say(words)}
      >
        <aside class="controls" aria-label="Theme">
          <div class="title">
            <h1 tabindex="-1">Theme</h1>
            <div class="row steps">
              <button class="icon bare" aria-label="Undo" title="Undo (Ctrl+Z)" aria-disabled=${!canUndo(history)} @click=${this.#undo}>${undoIcon}</button>
              <button class="icon bare" aria-label="Redo" title="Redo (Ctrl+Shift+Z)" aria-disabled=${!canRedo(history)} @click=${this.#redo}>${redoIcon}</button>
              <button class="icon bare" aria-label="Copy a link to this theme" title="Copy a link to this theme" @click=${this.#copyLink}>${linkIcon}</button>
              <button @click=${this.#start}>Start from …</button>
            </div>
          </div>
          <p class="hint">One colour makes it. The rest is yours if you want it.</p>
          ${this.#renderProblems()}
          <wizard-design-controls .design=${design}></wizard-design-controls>
        </aside>
        <section class="looks" aria-label="What is shown" @focusin=${showWhole}>
          ${segments(
            'view',
            'State',
            look.view,
            VIEW_NAMES.map((view) => [view, VIEWS[view]] as const),
            (view) => this.#become({ ...this.workshop, look: { ...look, view } }),
            true,
          )}
          ${segments(
            'schemes',
            'Schemes',
            look.schemes,
            [
              ['both', 'Both'],
              ['light', 'Light'],
              ['dark', 'Dark'],
            ],
            (schemes) => this.#become({ ...this.workshop, look: { ...look, schemes } }),
            true,
          )}
          ${segments(
            'device',
            'Device',
            look.device,
            [
              ['window', 'Window'],
              ['phone', 'Phone'],
            ],
            (device) => this.#become({ ...this.workshop, look: { ...look, device } }),
            true,
          )}
          ${segments(
            'dir',
            'Direction',
            look.dir,
            [
              ['ltr', 'LTR'],
              ['rtl', 'RTL'],
            ],
            (dir) => this.#become({ ...this.workshop, look: { ...look, dir } }),
            true,
          )}
        </section>
        <main class="stage" aria-label="Preview">
          <wizard-design-stage .design=${design} .look=${look}></wizard-design-stage>
        </main>
        <section class="output" aria-label="Take it along">
          <wizard-design-output .design=${design} .setup=${setup}></wizard-design-output>
        </section>
        <wizard-start-dialog></wizard-start-dialog>
        <p class="said" role="status" ?data-empty=${this.said === ''}>${this.said}</p>
      </div>`;
  }

  #renderProblems() {
    if (this.problems.length === 0) return nothing;
    return html`<div class="problems" role="alert">
      <div class="head">
        <h2>Not all of the link was taken</h2>
        <button
          class="icon bare"
          aria-label="Dismiss"
          @click=${this.#dismiss}
        >${closeIcon}</button>
      </div>
      <ul class="error">${this.problems.map((problem) => html`<li>${problem}</li>`)}</ul>
    </div>`;
  }

  #dismiss(): void {
    this.problems = [];
    // The button goes.
    this.renderRoot.querySelector('h1')?.focus();
  }

  #become(workshop: Workshop): void {
    if (workshop === this.workshop) return;
    // A link that stands in the address bar is of what was there before.
    if (location.hash !== '' && workshop.history.present !== this.workshop.history.present) forgetLink();
    this.workshop = workshop;
    keep(workshop);
  }

  /** The link is taken once; from then on what is made here counts, also after a reload. */
  readonly #followLink = (): void => {
    if (location.hash === '') return;
    const { workshop, problems } = follow(this.workshop, location.hash);
    this.problems = problems;
    this.#become(workshop);
    forgetLink();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (key !== 'z' && !(key === 'y' && !event.shiftKey)) return;
    if (event.composedPath().some(isBesideDesign)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#redo();
    else this.#undo();
  };

  #undo(): void {
    if (!canUndo(this.workshop.history)) return;
    this.#become(undone(done(this.workshop)));
    this.#say('Undone.');
  }

  #redo(): void {
    if (!canRedo(this.workshop.history)) return;
    this.#become(redone(done(this.workshop)));
    this.#say('Done again.');
  }

  #start(): void {
    this.renderRoot.querySelector('wizard-start-dialog')?.show();
  }

  async #copyLink(): Promise<void> {
    const carried = writeLink(this.workshop.history.present);
    if (carried === undefined) return this.#say('It has too many words for a link: take its JSON.');
    const link = `${location.origin}${location.pathname}#${carried}`;
    const worked = await copyText(link, null);
    if (!worked) history.replaceState(null, '', link);
    this.#say(worked ? 'Copied: a link that carries the theme.' : 'The link stands in the address bar now.');
  }

  #say(words: string): void {
    // The same once more is told once more where it differs, if only by a space.
    this.said = words === this.said ? `${words}\u00a0` : words;
    clearTimeout(this.#hush);
    this.#hush = setTimeout(() => {
      this.said = '';
    }, 4000);
  }
  #hush: ReturnType<typeof setTimeout> | undefined;
}

const forgetLink = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Where one writes what is no part of the design: what is undone there is one's writing. */
const isBesideDesign = (place: EventTarget): boolean =>
  place instanceof Element && place.matches('wizard-start-dialog, .setup, #search');

/** On a phone the looks stand in a strip that scrolls: by itself a browser leaves what is half in sight where it is. */
function showWhole({ target, currentTarget: strip }: Event): void {
  if (!(target instanceof Element && strip instanceof Element)) return;
  const [inner, outer] = [target.getBoundingClientRect(), strip.getBoundingClientRect()];
  const margin = 16;
  strip.scrollLeft += Math.min(0, inner.left - margin - outer.left) + Math.max(0, inner.right + margin - outer.right);
}

document.body.append(document.createElement('wizard-page'));

declare global {
  interface HTMLElementTagNameMap {
    'wizard-page': WizardPage;
  }
}
