import { html, type TemplateResult } from 'lit';
import type { ComposerMode } from '../select/composer-mode.ts';
import { icon } from './icons.ts';
import type { Intent } from './intents.ts';

/** In the composer's place where one cannot write: why not, and the ways in. */
export function wayIn(
  mode: Extract<ComposerMode, { is: 'join' | 'closed' }>,
  chatId: string,
  fire: (intent: Intent) => void,
): TemplateResult {
  if (mode.is === 'closed') {
    return way(
      'This chat has ended',
      'resume',
      html`<button class="button primary" type="button" @click=${() => fire({ type: 'resume', chatId })}>Start again</button>`,
    );
  }
  const join = (visibility: 'all' | 'agents') => () => fire({ type: 'join', chatId, visibility });
  return way(
    mode.queued ? 'Waits for somebody' : `With ${mode.with.join(' and ')}`,
    'join',
    html`
      <button class="button gentle" type="button" @click=${join('agents')}>${icon('eye', 18)}Listen in</button>
      ${
        mode.queued
          ? html`<button class="button primary" type="button" @click=${join('all')}>Take the chat</button>`
          : html`<button class="button gentle" type="button" @click=${() => fire({ type: 'take_over', chatId })}>Take over</button>
              <button class="button primary" type="button" @click=${join('all')}>Join</button>`
      }
    `,
  );
}

function way(words: string, kind: string, actions: TemplateResult): TemplateResult {
  return html`<div class="way ${kind}"><span>${words}</span><div class="actions">${actions}</div></div>`;
}
