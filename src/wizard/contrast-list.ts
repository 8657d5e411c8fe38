import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ContrastLine, contrastReport } from '../theme/contrast-report.ts';
import type { Theme } from '../theme/theme-file.ts';
import { controlStyles } from './control-styles.ts';
import { failIcon, passIcon } from './icons.ts';

const SCHEMES = { light: 'Light', dark: 'Dark' } as const;
type Scheme = keyof typeof SCHEMES;
const NAMES: readonly Scheme[] = ['light', 'dark'];

/** How readable a theme is in both schemes, pair by pair, in figures and in words; what changes is said. */
@customElement('wizard-contrast-list')
export class WizardContrastList extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: 13px;
        line-height: 18px;
      }
      th,
      td {
        padding: 4px 0;
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }
      thead th {
        color: var(--quiet);
        font-size: 12px;
      }
      td,
      thead th + th {
        inline-size: 84px;
        padding-inline-start: 8px;
      }
      .ratio {
        display: flex;
        gap: 5px;
        align-items: center;
        font-variant-numeric: tabular-nums;
      }
      td svg {
        inline-size: 15px;
        block-size: 15px;
        stroke-width: 2.4;
        color: var(--good);
      }
      .fails,
      .fails svg {
        color: var(--bad);
      }
      .sample {
        display: inline-grid;
        place-items: center;
        inline-size: 26px;
        block-size: 18px;
        border-radius: 5px;
        box-shadow: inset 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.2));
        font-size: 11px;
        font-weight: 600;
        line-height: 1;
      }
      .verdict {
        font-size: 13px;
        line-height: 18px;
      }
    `,
  ];

  @property({ attribute: false }) theme: Theme = {};

  protected override render() {
    const reports = { light: contrastReport(this.theme, 'light'), dark: contrastReport(this.theme, 'dark') };
    const failing = NAMES.flatMap((scheme) =>
      reports[scheme].filter(({ passes }) => !passes).map((line) => ({ scheme, line })),
    );
    return html`
      <h2 id="title">Readable?</h2>
      <p class="verdict ${failing.length > 0 ? 'fails' : ''}" role="status">${verdict(failing)}</p>
      <details ?open=${failing.length > 0}>
        <summary class="hint">Pair by pair</summary>
        <table aria-labelledby="title">
          <thead>
            <tr>
              <th scope="col">What</th>
              ${NAMES.map((scheme) => html`<th scope="col">${SCHEMES[scheme]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${reports.light.map(
              (line, at) => html`<tr>
                <th scope="row">${line.about}</th>
                ${this.#renderCell(line)}${this.#renderCell(reports.dark[at])}
              </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }

  #renderCell(line: ContrastLine | undefined) {
    if (line === undefined) return nothing;
    const { ratio, passes, needs } = line;
    return html`<td class=${passes ? '' : 'fails'}>
      <span class="ratio">${passes ? passIcon : failIcon}${figure(ratio)}</span>
      ${passes ? html`<span class="hidden">enough</span>` : html`<span>needs ${needs}</span>`}
    </td>`;
  }
}

/** Rounded down: what reads as enough is enough. */
const figure = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

function verdict(failing: readonly { readonly scheme: Scheme; readonly line: ContrastLine }[]): string {
  if (failing.length === 0) return 'All of it can be read well, light and dark.';
  const told = failing.map(
    ({ scheme, line }) =>
      `${line.about} (${SCHEMES[scheme].toLowerCase()}) has ${figure(line.ratio)} and needs ${line.needs} : 1`,
  );
  return `Hard to read: ${told.join('; ')}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-contrast-list': WizardContrastList;
  }
}
