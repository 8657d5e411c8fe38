import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, press, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

/** Kind in the desk's menu -> words of what is sent when nothing is changed in it. */
const KINDS = [
  ['Cards', 'Oak and wool, in two heights.'],
  ['Product', 'Choose a colour'],
  ['Form', 'When may we call?'],
  ['Any event', 'A template of the future'],
  ['Quick replies', 'Did that help?'],
] as const;

describe('what an agent sends from the desk', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let office: EngineBrowser;
  let customer: CustomerAtShop;
  let agent: AgentAtDesk;

  /** Puts together the kind of that name, as it is offered. */
  const compose = async (kind: string) => {
    await agent.page.waitFor(press, '.trigger[aria-label="Cards, forms and more"]', '');
    await agent.page.waitFor(press, '[role=menuitem]', kind);
    await agent.page.waitFor(press, '.foot .primary', 'Send');
  };
  const deskReads = (words: string) => agent.page.waitFor(readsIn, '.row .content', words);
  const customerReads = (words: string) => customer.page.waitFor(readsIn, '*', words);

  beforeAll(async () => {
    sandbox = await startSandbox();
    [browser, office] = await Promise.all([openBrowser('chromium'), openBrowser('chromium')]);
    agent = await AgentAtDesk.signIn(office, sandbox);
    customer = await CustomerAtShop.arrive(browser, sandbox);
    await customer.openChat();
    await customer.write('Have you got a reading chair?');
    await agent.take('Have you got a reading chair?');
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
  });

  it('a message, which is mended afterwards', async () => {
    await agent.write('We do, in two hights.');
    await customerReads('We do, in two hights.');
    // Only what the server has can be mended, and the customer may hear of it before the desk does.
    await deskReads('We do, in two hights.');
    await expect.poll(() => agent.page.texts('.under'), PATIENCE).not.toContain('Sending');

    await agent.page.press('ArrowUp');
    await agent.page.waitFor(readsIn, 'agent-edit-message', '');
    for (const _ of 'hights.') await agent.page.press('Backspace');
    await agent.write('heights.');

    await customerReads('We do, in two heights.');
    await deskReads('Edited');
  });

  it('a file', async () => {
    await agent.page.waitFor(chooseFile, 'care.txt', 'Wipe with a dry cloth.');
    await agent.page.waitFor(readsIn, 'agent-composer .state, .state', '22 bytes');
    await agent.page.waitFor(press, '.send', 'Send');

    await deskReads('care.txt');
    await customerReads('care.txt');
  });

  it.each(KINDS)('%s, which the customer reads', async (kind, words) => {
    await compose(kind);

    await deskReads(words);
    await customerReads(words);
  });

  it('and hears which quick reply the customer chose', async () => {
    await customer.page.waitFor(press, 'button', 'Yes, thank you');

    await agent.page.waitFor(readsIn, '.choice.chosen', 'Yes, thank you');
    await agent.page.waitFor(readsIn, '.from', 'Did that help?');
  });

  it('all of which a reload shows again, and none of which the page’s own policy had to stop', async () => {
    expect(agent.page.errors).toEqual([]);

    await agent.page.reload();

    for (const [, words] of KINDS) await deskReads(words);
    await deskReads('We do, in two heights.');
    await deskReads('care.txt');
    await agent.page.waitFor(readsIn, '.choice.chosen', 'Yes, thank you');
  });
});

/** Chooses a file for the open chat, as the system's window would. */
function chooseFile(name: string, content: string): boolean {
  const search = (root: Document | ShadowRoot): HTMLInputElement | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement && element.matches('.chooser')) return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const chooser = search(document);
  if (chooser === undefined) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], name, { type: 'text/plain' }));
  chooser.files = chosen.files;
  chooser.dispatchEvent(new Event('change'));
  return true;
}
