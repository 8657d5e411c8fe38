import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { contrastReport } from '../theme/contrast-report.ts';
import type { Scheme } from '../theme/one-scheme.ts';
import { schemesOf } from './attributes.ts';
import { controlStyles } from './control-styles.ts';
import { type Design, PLAIN } from './design.ts';
import { failIcon, passIcon } from './icons.ts';
import { type Look, USUAL_LOOK, VIEWS } from './look.ts';
import { isReady, sceneMessage } from './preview/preview-message.ts';

/** A phone that is held upright, in pixels of its own. */
const PHONE = { width: 390, height: 844 };

/** On a narrower page the widget takes it for a phone, and on a lower one there is little to see. */
const LEAST = { width: 500, height: 640 };

/** What stands over each page needs so much of the height. */
const CAPTION = 26;

/** The widget as it is on a page: each scheme in a page of its own, so that its size and place are those it will have. */
@customElement('wizard-design-stage')
export class WizardDesignStage extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        min-block-size: 0;
        overflow: auto hidden;
        background: radial-gradient(circle at 1px 1px, light-dark(#d5d8df, #2a2d35) 1px, transparent 1.5px) 0 0 / 20px 20px
          light-dark(#eef0f4, #0c0d11);
        scroll-snap-type: x mandatory;
      }
      figure {
        position: relative;
        flex: 1 0 min(100%, 360px);
        min-inline-size: 0;
        margin: 0;
        overflow: clip;
        scroll-snap-align: start;
      }
      /* As large as its page thinks it is, and then as small as there is room. */
      iframe {
        position: absolute;
        inset-block-start: var(--top, 0);
        inset-inline-start: var(--start, 0);
        inline-size: var(--width, 100%);
        block-size: var(--height, 100%);
        border: 0;
        transform: scale(var(--scale, 1));
        transform-origin: 0 0;
      }
      .phone iframe {
        border-radius: 36px;
        background: light-dark(#fff, #000);
        box-shadow: 0 0 0 8px light-dark(#22252c, #3a3e48), 0 20px 50px rgb(0 0 0 / 0.25);
      }
      figcaption {
        position: absolute;
        inset-block-start: 10px;
        inset-inline-start: 14px;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        align-items: center;
        max-inline-size: calc(100% - 28px);
        color: var(--quiet);
        font-size: 12px;
        line-height: 16px;
        pointer-events: none;
      }
      .verdict {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        color: var(--good);
        font-weight: 550;
      }
      .verdict.fails {
        color: var(--bad);
      }
      .verdict svg {
        inline-size: 13px;
        block-size: 13px;
        stroke-width: 2.6;
      }
    `,
  ];

  @property({ attribute: false }) design: Design = PLAIN;
  @property({ attribute: false }) look: Look = USUAL_LOOK;

  /** Previews that wait to be told what to show. */
  @state() private ready: readonly MessageEventSource[] = [];
  readonly #sizes = new ResizeObserver(() => this.#fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'group';
    this.ariaLabel = 'Each scheme';
    addEventListener('message', this.#hear);
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#sizes.disconnect();
  }

  protected override render() {
    const { schemes, device } = this.look;
    return schemesOf(undefined)
      .filter((scheme) => schemes === 'both' || schemes === scheme)
      .map((scheme) => {
        const name = scheme === 'light' ? 'Light' : 'Dark';
        return html`<figure class=${device}>
          <figcaption>${name}${this.#renderVerdict(scheme)}</figcaption>
          <iframe
            src="?preview"
            title="${VIEWS[this.look.view]}, ${name.toLowerCase()}"
            data-scheme=${scheme}
          ></iframe>
        </figure>`;
      });
  }

  /** How it reads is told where one looks; the list beside the controls says which pairs, and is read out. */
  #renderVerdict(scheme: Scheme) {
    const { scheme: only } = this.design.attributes;
    if (!schemesOf(only).includes(scheme)) return html`<span>Not used: the scheme is always ${only}</span>`;
    const failing = contrastReport(this.design.tokens, scheme).filter(({ passes }) => !passes).length;
    return html`<span class="verdict ${failing > 0 ? 'fails' : ''}"
      >${failing > 0 ? failIcon : passIcon}${failing > 0 ? `${failing} hard to read` : 'Reads well'}</span
    >`;
  }

  protected override updated(_changed: PropertyValues): void {
    for (const frame of this.renderRoot.querySelectorAll('iframe')) this.#tell(frame);
    this.#fit();
  }

  readonly #hear = ({ origin, source, data }: MessageEvent): void => {
    if (origin !== location.origin || source === null || !isReady(data)) return;
    const isOurs = [...this.renderRoot.querySelectorAll('iframe')].some((frame) => frame.contentWindow === source);
    if (isOurs) this.ready = [...this.ready.filter((one) => one !== source), source];
  };

  #tell({ contentWindow, dataset }: HTMLIFrameElement): void {
    if (contentWindow === null || !this.ready.includes(contentWindow)) return;
    const { design, look } = this;
    const scheme = dataset.scheme === 'dark' ? 'dark' : 'light';
    contentWindow.postMessage(sceneMessage({ design, view: look.view, scheme, dir: look.dir }), location.origin);
  }

  /** Each page is shown whole, as small as it has to be. */
  #fit(): void {
    const isPhone = this.look.device === 'phone';
    for (const figure of this.renderRoot.querySelectorAll('figure')) {
      const { clientWidth } = figure;
      const clientHeight = figure.clientHeight - CAPTION;
      const least = isPhone ? { width: PHONE.width + 40, height: PHONE.height + 44 } : LEAST;
      const scale = Math.max(0.2, Math.min(1, clientWidth / least.width, clientHeight / least.height));
      const { width, height } = isPhone ? PHONE : { width: clientWidth / scale, height: clientHeight / scale };
      const sizes = {
        '--scale': `${scale}`,
        '--width': `${width}px`,
        '--height': `${height}px`,
        '--start': `${(clientWidth - width * scale) / 2}px`,
        '--top': `${CAPTION + (clientHeight - height * scale) / 2}px`,
      };
      for (const [name, value] of Object.entries(sizes)) figure.style.setProperty(name, value);
    }
    // What scrolls can be scrolled by keys.
    if (this.scrollWidth > this.clientWidth) this.tabIndex = 0;
    else this.removeAttribute('tabindex');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-design-stage': WizardDesignStage;
  }
}
