import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../../styles/controls.ts';
import '../agent-dialog.ts';

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Search'],
  [['↑', '↓'], 'Through the list'],
  [['Enter'], 'Open a chat; send'],
  [['Shift', 'Enter'], 'A new line'],
  [['↑'], 'In an empty field: edit your last message'],
  [['Alt', 'A'], 'Attach files'],
  [['Alt', 'C'], 'Compose cards and forms'],
  [['Alt', 'N'], 'Private note'],
  [['Alt', 'L'], 'Show while you write'],
  [['Ctrl', 'Alt', '…'], 'The same on a Mac, where Option writes letters'],
  [['Esc'], 'Close what lies over the desk'],
  [['?'], 'These keys'],
];

/** The desk's keys. */
@customElement('agent-keys')
export class AgentKeys extends LitElement {
  static override styles = [
    controls,
    css`
      dl {
        display: grid;
        gap: 2px;
      }
      div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        min-block-size: 34px;
        font-size: 14px;
      }
      dt {
        order: 1;
        display: flex;
        gap: 4px;
      }
      kbd {
        min-inline-size: 24px;
        padding: 0 7px;
        border: 1px solid var(--line-strong);
        border-radius: 6px;
        color: var(--muted);
        font: inherit;
        font-size: 12px;
        line-height: 20px;
        text-align: center;
      }
    `,
  ];

  protected override render() {
    return html`<agent-dialog bare light reading heading="Keys">
      <dl>
        ${KEYS.map(([keys, what]) => html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${what}</dd></div>`)}
      </dl>
    </agent-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-keys': AgentKeys;
  }
}
