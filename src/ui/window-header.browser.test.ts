import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HeaderView } from '../store/views.ts';
import type { SoundIntent } from './intents.ts';
import { anAgent } from './testing/builders.ts';
import { button, find, findAll, focused, words } from './testing/in-page.ts';
import './testing/test-frame.ts';
import type { WindowHeader } from './window-header.ts';
import './window-header.ts';

const withAgent: HeaderView = { agent: anAgent(), presence: 'online', status: 'online', list: undefined, canEnd: true };
const nobodyYet: HeaderView = { ...withAgent, agent: undefined, status: 'queued', presence: 'queue', canEnd: false };

async function show(fields: Partial<WindowHeader> = {}, { dir = 'ltr', scheme = 'light' } = {}): Promise<WindowHeader> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-window-header brand="Quiet Goods"></customer-chat-window-header>
    </customer-chat-test-frame>`);
  const header = find(frame, 'customer-chat-window-header') as WindowHeader;
  Object.assign(header, { view: withAgent, ...fields });
  await header.updateComplete;
  return header;
}

const items = (header: WindowHeader) => findAll(header, '[role=menuitem], [role=menuitemcheckbox]');

async function openMenu(header: WindowHeader): Promise<void> {
  button(header, 'More').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => items(header).includes(focused() as HTMLElement), 'the menu has the focus', { timeout: 5_000 });
}

describe('the header', () => {
  it('says who is there', async () => {
    expect(words(await show())).to.contain('Support agent | Online');
  });

  it('stands for the house before anybody has come', async () => {
    expect(words(await show({ view: nobodyYet }))).to.contain('Quiet Goods');
    expect(find(await show({ view: nobodyYet }), '.status').textContent).to.contain('Finding someone for you');
  });

  it('says what goes on', async () => {
    const said = {
      typing: 'Typing…',
      ended: 'Conversation ended',
      connecting: 'Connecting…',
      offline: 'Away at the moment',
    } as const;
    for (const [status, text] of Object.entries(said)) {
      const header = await show({ view: { ...withAgent, status: status as keyof typeof said } });
      expect(find(header, '.status').textContent).to.equal(text);
    }
  });

  it('minimises', async () => {
    const header = await show();
    setTimeout(() => button(header, 'Minimise').click());
    await oneEvent(header, 'customer-chat-minimise');
  });

  it('has its way out at the start on a small screen', async () => {
    const header = await show({ fullScreen: true });
    expect(findAll(header, 'button')[0]?.getAttribute('aria-label')).to.equal('Back');
    setTimeout(() => button(header, 'Back').click());
    await oneEvent(header, 'customer-chat-minimise');
  });

  it('has no way out in a page', async () => {
    const header = await show({ inline: true, fullScreen: true });
    expect(findAll(header, 'button').map((one) => one.getAttribute('aria-label'))).to.deep.equal(['More']);
  });

  it('leads back to the other conversations and says how much is unread in them', async () => {
    const header = await show({ view: { ...withAgent, list: { othersUnread: 3 } } });
    const back = button(header, 'All conversations, 3 unread');
    expect(back.textContent?.trim()).to.equal('3');
    setTimeout(() => back.click());
    await oneEvent(header, 'customer-chat-show-list');
  });

  it('has no menu when there is nothing in it', async () => {
    const header = await show({ view: { ...withAgent, canEnd: false } });
    expect(() => button(header, 'More')).to.throw();
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const header = await show({ view: { ...withAgent, list: { othersUnread: 1 } }, sounds: true }, options);
      await expect(header).to.be.accessible();
      await openMenu(header);
      await expect(header).to.be.accessible();
    });
  }
});

describe('the menu', () => {
  it('opens by keyboard, takes the focus, and gives it back on Escape', async () => {
    const header = await show({ sounds: true });
    await openMenu(header);
    expect(focused()?.textContent?.trim()).to.equal('Sounds');
    expect(button(header, 'More').getAttribute('aria-expanded')).to.equal('true');

    let heard = 0;
    header.addEventListener('keydown', () => {
      heard += 1;
    });
    await sendKeys({ press: 'Escape' });
    await header.updateComplete;

    expect(items(header)).to.deep.equal([]);
    expect(focused() === button(header, 'More')).to.equal(true);
    expect(heard, 'the window hears nothing of it').to.equal(0);
  });

  it('is walked through with arrows, round and round', async () => {
    const header = await show({ sounds: true });
    await openMenu(header);
    const walk: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp']) {
      await sendKeys({ press: key });
      walk.push(focused()?.textContent?.trim());
    }
    expect(walk).to.deep.equal([
      'Rate this conversation',
      'End conversation',
      'Sounds',
      'End conversation',
      'Sounds',
      'End conversation',
    ]);
  });

  it('begins at its end with the arrow up', async () => {
    const header = await show({ sounds: true });
    button(header, 'More').focus();
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => focused()?.textContent?.trim() === 'End conversation', 'focus', { timeout: 5_000 });
  });

  it('closes when the focus leaves it', async () => {
    const header = await show({ sounds: true });
    await openMenu(header);

    button(header, 'Minimise').focus();
    await header.updateComplete;

    expect(items(header)).to.deep.equal([]);
  });

  it('is closed by its own button where a click gives that no focus', async () => {
    const header = await show({ sounds: true });
    await openMenu(header);
    const more = button(header, 'More');
    // As Safari does: the focus goes to nobody while the button is pressed.
    more.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    find(header, 'customer-chat-window-menu').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await header.updateComplete;
    more.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await header.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('false');

    more.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    more.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await header.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
  });

  it('ends the conversation', async () => {
    const header = await show();
    await openMenu(header);
    setTimeout(() => items(header).at(-1)?.click());
    await oneEvent(header, 'customer-chat-end');
    await header.updateComplete;
    expect(items(header)).to.deep.equal([]);
  });

  it('turns sounds on and off and stays open', async () => {
    const header = await show({ sounds: true });
    await openMenu(header);
    expect(items(header)[0]?.getAttribute('aria-checked')).to.equal('true');
    setTimeout(() => items(header)[0]?.click());
    const { on } = await oneEvent<SoundIntent>(header, 'customer-chat-sound');
    expect(on).to.equal(false);

    header.sounds = on;
    await header.updateComplete;
    await waitUntil(() => items(header)[0]?.getAttribute('aria-checked') === 'false');
  });
});
