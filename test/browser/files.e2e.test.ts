import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../sandbox-clients.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, focusOn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

/** A picture, three pixels wide and two high. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAD0lEQVR4nGNgaGiAIjgLADkUBgEQX91EAAAAAElFTkSuQmCC';

interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

const PHOTO: GivenFile = { name: 'my-room.png', type: 'image/png', base64: PNG };
const PLAN: GivenFile = {
  name: 'floor-plan.pdf',
  type: 'application/pdf',
  base64: Buffer.alloc(3000, 7).toString('base64'),
};

/** A card of a file on the customer's screen. */
interface SeenFile {
  readonly name: string;
  /** The picture that is drawn came from the server. */
  readonly loaded: boolean;
  readonly words: string;
}

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)('files over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and the desk', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let customer: CustomerAtShop;
    let agent: AgentAtDesk;

    const seen = () => customer.page.evaluate(filesOnScreen);
    const namesSeen = async () => (await seen()).map(({ name }) => name);

    beforeAll(async () => {
      sandbox = await startSandbox();
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
      agent = await AgentAtDesk.signIn(office, sandbox);
      customer = await CustomerAtShop.arrive(browser, sandbox, version);
      await customer.openChat();
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    it('go from the customer, who chooses and describes them, to the agent, with what is written', async () => {
      await customer.page.evaluate(chooseFiles, [PHOTO, PLAN]);
      await customer.page.click('.describe');
      await customer.page.type('My room');
      await customer.page.press('Enter');
      await customer.page.click('textarea');
      await customer.write('Here is where it has to fit');

      await expect.poll(namesSeen, PATIENCE).toEqual(['my-room.png', 'floor-plan.pdf']);
      await agent.take('floor-plan.pdf');
      await expect
        .poll(async () => (await agent.page.texts('.row:not(.peek)')).join(' '), PATIENCE)
        .toContain('floor-plan.pdf');
      await expect.poll(async () => (await seen()).map(({ loaded }) => loaded), PATIENCE).toEqual([true, false]);
      expect((await seen())[1]?.words.replace(/\u00a0/g, ' ')).toContain('PDF · 3 kB');

      const [photo, plan] = await filesAtTheServer(sandbox);
      expect(photo).toMatchObject({ name: PHOTO.name, content_type: PHOTO.type, width: 3, height: 2 });
      // The older version has no place for it.
      if (version === '3.6') expect(photo).toMatchObject({ alternative_text: 'My room' });
      const answer = await fetch(String(at(plan, 'url')));
      expect(Buffer.from(await answer.arrayBuffer()).toString('base64')).toBe(PLAN.base64);
    });

    it('come from the agent: a picture that is described, and a document', async () => {
      await agentSends(sandbox, { ...PHOTO, name: 'sofa.png' }, { alternative_text: 'A green sofa' });
      await agentSends(sandbox, { ...PLAN, name: 'guide.pdf' });

      await expect.poll(namesSeen, PATIENCE).toEqual(['my-room.png', 'floor-plan.pdf', 'sofa.png', 'guide.pdf']);
      await expect.poll(async () => (await seen())[2]?.loaded, PATIENCE).toBe(true);
      expect((await seen())[2]?.words).toBe('A green sofa');
    });

    it('are there again after a reload, and nothing went wrong', async () => {
      expect(customer.page.errors).toEqual([]);
      await customer.reload();
      await customer.openChat();

      await expect.poll(namesSeen, PATIENCE).toEqual(['my-room.png', 'floor-plan.pdf', 'sofa.png', 'guide.pdf']);
      await expect
        .poll(async () => (await seen()).map(({ loaded }) => loaded), PATIENCE)
        .toEqual([true, false, true, false]);
    });

    it('open in a viewer that goes through all pictures of the conversation', async () => {
      // By keyboard: pictures that still load may move what is under a mouse.
      await customer.page.waitFor(focusOn, '.picture');
      await customer.page.press('Enter');
      await customer.page.waitFor((words) => {
        const viewer = document
          .querySelector('customer-chat')
          ?.shadowRoot?.querySelector('customer-chat-window')
          ?.shadowRoot?.querySelector('customer-chat-image-viewer');
        return viewer?.shadowRoot?.textContent?.includes(words);
      }, '1 of 2');
      await customer.page.press('ArrowRight');
      await expect
        .poll(() => customer.page.texts('[role=status]'), PATIENCE)
        .toContainEqual(expect.stringContaining('2 of 2'));
      await customer.page.press('Escape');
      await expect.poll(() => customer.page.texts('dialog'), PATIENCE).toEqual([]);
      // The window is still open.
      expect(await namesSeen()).toHaveLength(4);
      expect(customer.page.errors).toEqual([]);
    });
  });
});

/** Runs in the page: what its file dialog does. */
function chooseFiles(files: readonly GivenFile[]): boolean {
  const search = (root: Document | ShadowRoot): HTMLInputElement | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement && element.type === 'file') return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const input = search(document);
  if (input === undefined) throw new Error('Nothing asks for files.');
  const data = new DataTransfer();
  for (const { name, type, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], name, { type }));
  }
  input.files = data.files;
  return input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: the cards of files, in order. */
function filesOnScreen(): SeenFile[] {
  const cards: SeenFile[] = [];
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      if (shadowRoot === null) continue;
      if (element.localName !== 'customer-chat-file-card') {
        search(shadowRoot);
        continue;
      }
      const image = shadowRoot.querySelector('img');
      const name = shadowRoot.querySelector('[title]')?.getAttribute('title');
      const file = image?.src.split('/').at(-1);
      cards.push({
        name: name ?? decodeURIComponent(file ?? ''),
        loaded: image !== null && image.naturalWidth > 0,
        words: image?.alt ?? shadowRoot.textContent ?? '',
      });
    }
  };
  search(document);
  return cards;
}

/** Uploads a file and says it, over the Agent API. */
async function agentSends(sandbox: Sandbox, { name, type, base64 }: GivenFile, more: object = {}): Promise<void> {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(Buffer.from(base64, 'base64'))], name, { type }));
  const url = at(await ask(sandbox, 'upload_file', form), 'url');
  await ask(sandbox, 'send_event', { chat_id: await onlyChat(sandbox), event: { type: 'file', url, ...more } });
}

async function filesAtTheServer(sandbox: Sandbox): Promise<unknown[]> {
  const chat = await ask(sandbox, 'get_chat', { chat_id: await onlyChat(sandbox) });
  const events = at(chat, 'thread.events');
  return Array.isArray(events) ? events.filter((event) => at(event, 'type') === 'file') : [];
}

const onlyChat = async (sandbox: Sandbox) => at(await ask(sandbox, 'list_chats', {}), 'chats_summary.0.id');

async function ask({ info }: Sandbox, action: string, payload: object): Promise<unknown> {
  const isForm = payload instanceof FormData;
  const response = await fetch(`${info.url}/v3.6/agent/action/${action}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${info.agents[0]?.token}`,
      ...(!isForm && { 'Content-Type': 'application/json' }),
    },
    body: isForm ? payload : JSON.stringify(payload),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
