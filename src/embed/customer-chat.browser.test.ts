import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { pressWhileComposing } from '../ui/testing/while-composing.ts';
import { chatOptions } from './chat-options.ts';
import { type CustomerChat, defineCustomerChat } from './customer-chat.ts';
import type { Settings } from './settings.ts';
import { anAgent } from './testing/an-agent.ts';
import { type Server, theServer } from './testing/live-element.ts';

defineCustomerChat();

let server: Server;

const partOf = (chat: CustomerChat, name: string) => chat.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);

const launcherOf = (chat: CustomerChat): HTMLElement => {
  const launcher = partOf(chat, 'launcher');
  if (!launcher) throw new Error('There is no launcher.');
  return launcher;
};

const windowOf = (chat: CustomerChat) => chat.shadowRoot?.querySelector('customer-chat-window') ?? undefined;

/** All of them, as the compiler sees to. */
const SETTINGS = Object.keys({
  organizationId: 0,
  clientId: 0,
  apiUrl: 0,
  accountsUrl: 0,
  apiVersion: 0,
  licenseId: 0,
  region: 0,
  groupId: 0,
  uniqueGroups: 0,
  connect: 0,
  consent: 0,
  privacyUrl: 0,
  open: 0,
  mode: 0,
  position: 0,
  scheme: 0,
  heading: 0,
  launcherLabel: 0,
  hideControls: 0,
  sneakPeek: 0,
  linkPreviews: 0,
  starters: 0,
  customer: 0,
  getToken: 0,
  phrases: 0,
  renderers: 0,
  eventRenderers: 0,
  avatarOf: 0,
} satisfies Record<keyof Settings, 0>);

/** The innermost element with the focus. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Nothing fades or moves: the audit is to measure what people see in the end. */
const anElement = () =>
  fixture<CustomerChat>(html`
    <customer-chat
      organization-id=${server.organization_id}
      client-id=${server.client_id}
      api-url=${server.url}
      heading="Quiet Goods"
      style="--customer-chat-duration: 0s"
    ></customer-chat>
  `);

async function anOpenElement(): Promise<CustomerChat> {
  const chat = await anElement();
  launcherOf(chat).click();
  await waitUntil(() => chat.chat?.state.connection.state.is === 'online' && windowOf(chat), 'opens', {
    timeout: 8000,
  });
  return chat;
}

before(async () => {
  server = await theServer();
});

afterEach(() => localStorage.clear());

describe('<customer-chat>', () => {
  it('is registered once, however often it is asked to be', () => {
    defineCustomerChat();
    expect(customElements.get('customer-chat')).to.exist;
  });

  it('draws a launcher that says what it is, and neither requests nor stores anything', async () => {
    // The test runner's own may still come in.
    const requests = () =>
      performance.getEntriesByType('resource').filter(({ name }) => !/__web-|\/node_modules\//.test(name)).length;
    const before = requests();
    const chat = await anElement();
    const launcher = launcherOf(chat);

    await new Promise(requestAnimationFrame);
    expect(launcher.getBoundingClientRect()).to.include({ width: 56, height: 56 });
    expect(launcher.ariaLabel).to.equal('Chat');
    expect(launcher.ariaExpanded).to.equal('false');
    expect(chat.chat).to.equal(undefined);
    expect(requests()).to.equal(before);
    expect(localStorage).to.have.lengthOf(0);
    await expect(chat).to.be.accessible();
  });

  it('stands in the corner that the page picks, mirrored where one reads from right to left', async () => {
    const chat = await anElement();
    const gap = () => {
      const { left, right } = launcherOf(chat).getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(document.documentElement.clientWidth - right) };
    };

    expect(gap().right).to.equal(24);
    chat.dir = 'rtl';
    expect(gap().left).to.equal(24);
    chat.position = 'start';
    await chat.updateComplete;
    expect(gap().right).to.equal(24);
  });

  it('becomes a bar with the words that the page gives, and is called by them', async () => {
    const chat = await anElement();
    chat.launcherLabel = 'Ask us anything';
    await chat.updateComplete;

    const launcher = launcherOf(chat);
    expect(launcher.offsetHeight).to.equal(52);
    expect(launcher.ariaLabel).to.equal('Ask us anything');
    expect(launcher.textContent).to.contain('Ask us anything');
    await expect(chat).to.be.accessible();
  });

  it('takes its colours from the accent, dark glyph on a light one', async () => {
    const chat = await anElement();
    const glyph = () =>
      getComputedStyle(launcherOf(chat))
        .color.replace('color(srgb-linear ', '')
        .split(/[ ,(]+/);

    chat.style.setProperty('--customer-chat-accent', '#ffd43b');
    expect(glyph()).to.include('0');
    chat.style.setProperty('--customer-chat-accent', '#1f6b4f');
    expect(glyph()).to.include('1');
  });

  it('fetches code when it is pointed at, and does no more', async () => {
    const chat = await anElement();
    launcherOf(chat).dispatchEvent(new PointerEvent('pointerenter'));

    await waitUntil(() => customElements.get('customer-chat-window'), 'the window is loaded', { timeout: 8000 });
    expect(chat.chat).to.equal(undefined);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('connects by itself, window closed, where the page asks for it', async () => {
    const chat = await anElement();
    chat.connect = 'eager';
    await waitUntil(() => chat.chat?.state.connection.state.is === 'online', 'it is online', { timeout: 8000 });

    expect(chat.open).to.equal(false);
    expect(windowOf(chat)).to.equal(undefined);
  });

  it('says who the visitor is as the page learns it, and forgets all of it at log-out', async () => {
    const chat = await anElement();
    chat.customer = { name: 'Ann' };
    await chat.sendMessage('Do you know me?');
    const customer = () => chat.chat?.state.people.customer;
    await waitUntil(() => customer()?.name === 'Ann' && chat.chat?.state.chats.order.length === 1, 'she is known', {
      timeout: 8000,
    });
    const { id } = customer() ?? {};
    chat.setCustomer({ email: 'ann@example.com' });
    await waitUntil(() => customer()?.email === 'ann@example.com', 'her address is known', { timeout: 8000 });

    await chat.logOut();
    await waitUntil(() => customer()?.id !== id, 'she is gone', { timeout: 8000 });
    expect(chat.chat?.state.chats.order).to.deep.equal([]);
    expect(JSON.stringify(localStorage)).not.to.contain(`${id}`);
  });

  describe('with a setting that cannot be right', () => {
    it('says so in one sentence that names the attribute, hides its launcher, and goes on once it is put right', async () => {
      const chat = document.createElement('customer-chat');
      setTimeout(() => document.body.append(chat));
      const { detail } = await oneEvent(chat, 'customer-chat-error');

      expect(detail.attribute).to.equal('organization-id');
      expect(detail.message).to.equal(
        "<customer-chat>: organization-id is missing, it should be your organization's id, a UUID.",
      );
      expect(launcherOf(chat).title).to.equal(detail.message);
      expect(launcherOf(chat).offsetWidth).to.equal(0);

      chat.organizationId = server.organization_id;
      await waitUntil(() => launcherOf(chat).offsetWidth === 56);
      expect(launcherOf(chat).title).to.equal('');
      chat.remove();
    });

    for (const [attribute, value, words] of [
      ['organization-id', '1234567', "your organization's id"],
      ['api-url', 'localhost:4300', 'a scheme and host'],
      ['accounts-url', 'https://accounts.example.com/token', 'a scheme and host'],
      ['api-version', '2.0', '3.6'],
      ['group-id', 'sales', 'a whole number'],
      ['region', 'eu', 'dal or fra'],
    ] as const) {
      it(`refuses ${attribute}="${value}"`, async () => {
        const chat = document.createElement('customer-chat');
        chat.organizationId = server.organization_id;
        chat.setAttribute(attribute, value);
        setTimeout(() => document.body.append(chat));
        const { detail } = await oneEvent(chat, 'customer-chat-error');

        expect(detail.message).to.contain(`${attribute}="${value}" cannot be right`).and.contain(words);
        expect(detail.fatal).to.equal(true);
        expect(launcherOf(chat).offsetWidth).to.equal(0);
        chat.remove();
      });
    }

    for (const attribute of ['scheme', 'mode', 'position', 'connect'] as const) {
      it(`tells of an unknown ${attribute} and takes the default`, async () => {
        const chat = document.createElement('customer-chat');
        chat.organizationId = server.organization_id;
        chat.setAttribute(attribute, 'blue');
        setTimeout(() => document.body.append(chat));
        const { detail } = await oneEvent(chat, 'customer-chat-error');

        expect(detail.message).to.contain(`${attribute}="blue"`);
        expect(detail.fatal).to.equal(false);
        expect(launcherOf(chat).offsetWidth).to.equal(56);
        chat.remove();
      });
    }

    it('is a property of the element before it is set, as frameworks look for one', () => {
      expect(SETTINGS.filter((name) => !(name in document.createElement('customer-chat')))).to.deep.equal([]);
    });

    it('is followed in an open window: previews of links', async () => {
      const chat = await anOpenElement();
      const previews = () => windowOf(chat)?.linkPreviews;
      expect(previews()).to.equal(false);
      chat.linkPreviews = true;
      await waitUntil(() => previews() === true, 'they are on');
      chat.linkPreviews = false;
      await waitUntil(() => previews() === false, 'they are off');
      chat.toggleAttribute('link-previews', true);
      await waitUntil(() => previews() === true, 'they are on by attribute');
    });

    it('makes the visitor somebody else in each group by attribute, unless the property says otherwise', async () => {
      const chat = await anElement();
      const isUnique = () => chatOptions(chat, server.organization_id).uniqueGroups ?? false;
      expect(isUnique()).to.equal(false);
      chat.toggleAttribute('unique-groups', true);
      expect(isUnique()).to.equal(true);
      chat.uniqueGroups = false;
      expect(isUnique()).to.equal(false);
    });

    it('tells of a sneak-peek that it does not understand', async () => {
      const chat = await anElement();
      chat.setAttribute('sneak-peek', 'no');
      setTimeout(() => chat.show());
      const { detail } = await oneEvent(chat, 'customer-chat-error');

      expect(detail).to.deep.equal({
        attribute: 'sneak-peek',
        message: '<customer-chat>: sneak-peek="no" cannot be right, it should be on or off.',
        fatal: false,
      });
    });

    it('says that a client id is needed when it is about to connect without one', async () => {
      const chat = await anElement();
      chat.clientId = null;
      setTimeout(() => chat.show());
      const { detail } = await oneEvent(chat, 'customer-chat-error');

      expect(detail.message).to.contain('client-id is missing');
      await waitUntil(() => !chat.open);
    });
  });

  describe('opened', () => {
    it('connects, shows the window, puts the focus where one writes, and gives it back on Escape', async () => {
      const chat = await anElement();
      const heard: string[] = [];
      for (const name of ['open', 'close', 'state'] as const) {
        document.addEventListener(`customer-chat-${name}`, () => heard.push(name), { once: true });
      }
      launcherOf(chat).focus();
      launcherOf(chat).click();

      await waitUntil(() => focused()?.localName === 'textarea', 'the composer has the focus', { timeout: 8000 });
      expect(chat.hasAttribute('open')).to.equal(true);
      expect(launcherOf(chat).ariaExpanded).to.equal('true');
      expect(heard).to.include('open');
      await waitUntil(() => chat.chat?.state.connection.state.is === 'online', 'it is online', { timeout: 8000 });
      expect(heard).to.include('state');

      focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await chat.updateComplete;
      expect(chat.open).to.equal(false);
      expect(focused()).to.equal(launcherOf(chat));
      expect(heard).to.include('close');
      const isSeen = () => partOf(chat, 'frame')?.checkVisibility({ visibilityProperty: true });
      await waitUntil(() => isSeen() === false, 'the frame goes', { timeout: 8000 });
    });

    it('stays open where Escape belongs to an input method that is composing a word', async () => {
      const chat = await anOpenElement();
      await waitUntil(() => focused()?.localName === 'textarea', 'the composer has the focus', { timeout: 8000 });

      pressWhileComposing(focused(), 'Escape');
      await chat.updateComplete;

      expect(chat.open).to.equal(true);
    });

    it('is as accessible as closed', async () => {
      const chat = await anOpenElement();
      await expect(chat).to.be.accessible();
    });

    it('by the page itself leaves the focus where it is', async () => {
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
      field.focus();
      const chat = await fixture<CustomerChat>(html`
        <customer-chat open organization-id=${server.organization_id} client-id=${server.client_id} api-url=${server.url}>
        </customer-chat>
      `);

      await waitUntil(() => windowOf(chat), 'the window is there', { timeout: 8000 });
      await windowOf(chat)?.updateComplete;
      expect(document.activeElement).to.equal(field);
    });

    it('says what others can style: :state(open)', async () => {
      const chat = await anOpenElement();
      if (!CSS.supports('selector(:state(open))')) return;
      expect(chat.matches(':state(open)')).to.equal(true);
      chat.close();
      await chat.updateComplete;
      expect(chat.matches(':state(open)')).to.equal(false);
    });

    it('passes on what is sent by the page, and tells what came', async () => {
      const chat = await anElement();
      setTimeout(() => chat.sendMessage('Is the lamp dimmable?'));
      const { detail } = await oneEvent(chat, 'customer-chat-message');

      expect(detail).to.deep.include({ fromCustomer: true });
      expect(detail.event).to.deep.include({ type: 'message', text: 'Is the lamp dimmable?' });
      expect(chat.open).to.equal(false);
    });

    it('counts what was not read, shows the newest of it, and forgets both when it is opened', async () => {
      const agent = await anAgent(server);
      const chat = await anElement();
      await chat.sendMessage('Hello?');
      await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', { timeout: 8000 });
      const [chat_id] = chat.chat?.state.chats.order ?? [];
      await agent.join(chat_id);
      setTimeout(() =>
        agent.ask('send_event', { chat_id, event: { type: 'message', text: 'Hello, how can I help?' } }),
      );
      const { detail } = await oneEvent(chat, 'customer-chat-unread');

      expect(detail).to.deep.equal({ count: 1 });
      await waitUntil(() => partOf(chat, 'badge')?.textContent === '1', 'the badge counts', { timeout: 8000 });
      await waitUntil(() => partOf(chat, 'peek'), 'the newest message peeks', { timeout: 8000 });
      // Its name is that of the platform's button.
      await waitUntil(() => launcherOf(chat).ariaLabel === 'Talk to us, 1 new message', 'it is told', {
        timeout: 8000,
      });
      await expect(chat).to.be.accessible();

      chat.show();
      await waitUntil(() => partOf(chat, 'badge')?.textContent === '', 'all is read', { timeout: 8000 });
      expect(partOf(chat, 'peek')).to.equal(null);
      agent.leave();
    });
  });

  describe('in the document', () => {
    it('is moved without losing its conversation', async () => {
      const chat = await anOpenElement();
      const place = await fixture<HTMLElement>(html`<section></section>`);
      const conversation = chat.chat;
      place.append(chat);
      await Promise.resolve();

      expect(chat.chat).to.equal(conversation);
      expect(conversation?.state.connection.state.is).to.equal('online');
      expect(conversation?.traffic).to.deep.include({ login: 1 });
    });

    it('stops everything when it is taken out, and goes on when it is put back', async () => {
      const chat = await anOpenElement();
      chat.remove();
      await waitUntil(() => chat.chat?.state.connection.state.is === 'idle');

      document.body.append(chat);
      await waitUntil(() => chat.chat?.state.connection.state.is === 'online', 'it is online', { timeout: 8000 });
      chat.remove();
    });

    it('starts another conversation for another organization', async () => {
      const chat = await anOpenElement();
      const earlier = chat.chat;
      chat.organizationId = 'another';
      await waitUntil(() => chat.chat !== undefined && chat.chat !== earlier, 'another one', { timeout: 8000 });
      expect(earlier?.state.connection.state.is).to.equal('idle');
    });
  });

  describe('inline', () => {
    it('stands in its place without a launcher, takes no focus, and connects when it is used', async () => {
      const chat = await fixture<CustomerChat>(html`
        <customer-chat
          mode="inline"
          organization-id=${server.organization_id}
          client-id=${server.client_id}
          api-url=${server.url}
        ></customer-chat>
      `);
      await waitUntil(() => windowOf(chat)?.shadowRoot?.querySelector('section'), 'it is drawn', { timeout: 8000 });

      expect(launcherOf(chat).offsetWidth).to.equal(0);
      expect(document.activeElement).to.equal(document.body);
      expect(chat.chat?.state.connection.state.is).to.equal('idle');
      expect(windowOf(chat)?.offsetHeight).to.equal(560);
      await expect(chat).to.be.accessible();

      windowOf(chat)?.focus();
      await waitUntil(() => chat.chat?.state.connection.state.is === 'online', 'it is online', { timeout: 8000 });
    });
  });
});
