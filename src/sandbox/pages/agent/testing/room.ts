import { css, html, LitElement, render, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { tokens } from '../styles/tokens.ts';
import type { Intent } from '../ui/intents.ts';

/** The colours and type that a view gets from the console around it. */
@customElement('test-room')
export class TestRoom extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        background: var(--surface);
      }
    `,
  ];

  protected override render() {
    return html`<slot></slot>`;
  }
}

export interface InRoom<E> {
  readonly element: E;
  /** What the view asked for, oldest first. */
  readonly intents: Intent[];
}

/** Puts a view into a room of its colour scheme, in place of the one before. */
export async function inRoom<E extends LitElement>(
  view: TemplateResult,
  scheme: 'light' | 'dark' = 'light',
): Promise<InRoom<E>> {
  document.querySelector('test-room')?.remove();
  const room = new TestRoom();
  room.style.colorScheme = scheme;
  const intents: Intent[] = [];
  room.addEventListener('agent-intent', (event) => intents.push(event.intent));
  render(view, room);
  document.body.append(room);
  const element = room.firstElementChild as E;
  await element.updateComplete;
  return { element, intents };
}

/** The first element of a view's own that fits. @throws where there is none */
export function find<E extends HTMLElement = HTMLElement>(view: LitElement, selector: string): E {
  const found = view.renderRoot.querySelector<E>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button that says, or is called, these words. @throws where there is none */
export function button(view: LitElement, words: string): HTMLButtonElement {
  const found = [...view.renderRoot.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

/** Ends what is still fading in, so that colours are measured as one reads them. */
export function stand(...elements: readonly HTMLElement[]): void {
  for (const animation of elements.flatMap((element) => element.getAnimations())) animation.finish();
}

export function press(target: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

/** Types as a person would, in one go. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
