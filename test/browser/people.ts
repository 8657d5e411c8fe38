import type { Sandbox } from '../../scripts/sandbox-process.js';
import type { EnginePage } from './engine-page.ts';
import type { EngineBrowser } from './engines.ts';

/** Those who talk in end-to-end tests, each at a page of their own, doing and seeing what a person does and sees. */

/** A visitor of the demo shop. */
export class CustomerAtShop {
  constructor(
    readonly page: EnginePage,
    private readonly version: '3.6' | '3.0' = '3.6',
  ) {}

  /** `version`: of the protocol that the shop's widget is set to speak. */
  static async arrive(
    browser: EngineBrowser,
    { info }: Sandbox,
    version: '3.6' | '3.0' = '3.6',
  ): Promise<CustomerAtShop> {
    const page = await browser.newPage();
    await page.goto(info.demo_url);
    const customer = new CustomerAtShop(page, version);
    await customer.#setVersion();
    return customer;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#setVersion();
  }

  /** As a page's author would, before anything was asked of the server. */
  async #setVersion(): Promise<void> {
    if (this.version === '3.6') return;
    await this.page.evaluate(
      (version) => document.querySelector('customer-chat')?.setAttribute('api-version', version),
      this.version,
    );
  }

  /** Opens the window and waits until one can write. */
  async openChat(): Promise<void> {
    await this.page.click('[part~=launcher]');
    await this.page.waitFor(hasFocus, 'textarea');
  }

  /** Writes into the field that has the focus, and sends it. */
  async write(text: string): Promise<void> {
    await this.page.type(text);
    await this.page.press('Enter');
  }

  /** The messages on screen, oldest first. */
  talk(): Promise<string[]> {
    return this.page.texts('.event:not(.live) .bubble');
  }

  /** What stands under the last own message: `Sending`, `Seen`, … */
  async state(): Promise<string> {
    return (await this.page.texts('[part=delivery]')).at(-1) ?? '';
  }

  /** Whether dots show that somebody writes. */
  async seesTyping(): Promise<boolean> {
    return (await this.page.texts('[part=live]')).length > 0;
  }
}

/** Somebody who answers, at the agents' page. */
export class AgentAtDesk {
  constructor(readonly page: EnginePage) {}

  /** Signs in as the first agent, and takes chats from now on. */
  static async signIn(browser: EngineBrowser, { info }: Sandbox): Promise<AgentAtDesk> {
    const page = await browser.newPage();
    await page.goto(info.agent_url);
    await page.click('.account');
    // Groups are offline until the login is through.
    await page.waitFor(readsIn, '.nothing, button.row', '');
    return new AgentAtDesk(page);
  }

  /** Opens the chat in which the newest words are these. */
  async take(words: string): Promise<void> {
    await this.page.waitFor(press, 'button.row', words);
    await this.page.click('textarea');
  }

  async write(text: string): Promise<void> {
    await this.page.type(text);
    await this.page.press('Enter');
  }

  /** The messages of the open chat, oldest first. */
  talk(): Promise<string[]> {
    return this.page.texts('.row:not(.peek) .bubble');
  }

  /** What the customer is writing, as far as it can be seen. */
  async preview(): Promise<string> {
    return (await this.page.texts('.row.peek .bubble')).join(' ');
  }
}

/** Whether what has the focus, through all shadow roots, matches. */
export function hasFocus(selector: string): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches(selector) === true;
}

/** Gives the focus to the first thing that matches, in whatever shadow root; whether it has it now. */
export function focusOn(selector: string): boolean {
  const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const found = search(document);
  found?.focus();
  return found?.matches(':focus') === true;
}

/** Whether something that matches, in any shadow root, holds these words. */
export function readsIn(selector: string, words: string): boolean {
  const search = (root: Document | ShadowRoot): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.matches(selector) && element.textContent?.includes(words)) ||
        (element.shadowRoot !== null && search(element.shadowRoot)),
    );
  return search(document);
}

/** Presses the first thing that matches, in any shadow root, and holds these words. */
export function press(selector: string, words: string): boolean {
  const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector) && element.textContent?.includes(words)) return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const found = search(document);
  found?.click();
  return found !== undefined;
}

/** Presses the first control that is seen and says just this. */
export function pressIn(words: string): boolean {
  const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const isControl = element.matches('button, .choice, .thumb');
      const said = [element.textContent?.trim(), element.getAttribute('aria-label')];
      if (isControl && said.includes(words) && element.checkVisibility()) return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const found = search(document);
  found?.click();
  return found !== undefined;
}

/** Puts the focus into the field whose label begins like this. */
export function focusField(words: string): boolean {
  const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element instanceof HTMLLabelElement && element.textContent?.trim().startsWith(words)) {
        const field = element.control;
        if (field?.checkVisibility()) return field;
      }
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const found = search(document);
  found?.focus();
  return found?.matches(':focus') === true;
}
