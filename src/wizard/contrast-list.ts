import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ContrastLine, contrastReport } from '../theme/contrast-report.ts';
import type { Scheme } from '../theme/one-scheme.ts';
import type { Theme } from '../theme/theme-file.ts';
import { schemesOf } from './attributes.ts';
import { controlStyles } from './control-styles.ts';
import { failIcon, passIcon } from './icons.ts';

const NAMES = { light: 'Light', dark: 'Dark' } as const satisfies Record<Scheme, string>;

/** How readable a theme is in each scheme that it can be in, pair by pair, in figures and in words; what changes is said. */
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
  @property({ attribute: false }) schemes: readonly Scheme[] = schemesOf(undefined);

  protected override render() {
    const { schemes } = this;
    const reports = schemes.map((scheme) => contrastReport(this.theme, scheme));
    const failing = schemes.flatMap((scheme, at) =>
      (reports[at] ?? []).filter(({ passes }) => !passes).map((line) => ({ scheme, line })),
    );
    return html`
      <h2 id="title">Readable?</h2>
      <p class="verdict ${failing.length > 0 ? 'fails' : ''}" role="status">${verdict(failing, schemes)}</p>
      <details ?open=${failing.length > 0}>
        <summary class="hint">Pair by pair</summary>
        <table aria-labelledby="title">
          <thead>
            <tr>
              <th scope="col">What</th>
              ${schemes.map((scheme) => html`<th scope="col">${NAMES[scheme]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${reports[0]?.map(
              ({ about }, at) => html`<tr>
                <th scope="row">${about}</th>
                ${reports.map((lines) => this.#renderCell(lines[at]))}
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

function verdict(
  failing: readonly { readonly scheme: Scheme; readonly line: ContrastLine }[],
  schemes: readonly Scheme[],
): string {
  if (failing.length === 0) return `All of it can be read well${schemes.length > 1 ? ', light and dark' : ''}.`;
  const told = failing.map(
    ({ scheme, line }) => `${line.about} (${scheme}) has ${figure(line.ratio)} and needs ${line.needs} : 1`,
  );
  return `Hard to read: ${told.join('; ')}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wizard-contrast-list': WizardContrastList;
  }
}
