import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ChatEvent, CustomContent } from '../../protocol/domain/event.ts';
import { type EventId, id, type ThreadId } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import type { Row } from '../../store/rows.ts';
import type { CommandIntent } from '../intents.ts';
import { aMessage, aTimeline, mine, sent } from '../testing/builders.ts';
import { button, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { MessageList } from '../timeline/message-list.ts';
import '../timeline/message-list.ts';
import type { DrawEvent } from './draw-event.ts';
import './message-extra.ts';
import './own-row-menu.ts';
import './offer-row-menu.ts';

interface Given {
  readonly dir?: string;
  readonly scheme?: string;
  /** What the chat's state is made of, as far as it is asked for. */
  readonly state?: object;
  readonly deleteEvent?: (place: object) => Promise<void>;
  readonly draw?: (event: CustomContent) => Node | undefined;
}

async function show(rows: readonly Row[], given: Given = {}): Promise<MessageList> {
  const { dir = 'ltr', scheme = 'light', deleteEvent = () => Promise.resolve() } = given;
  const state = { connection: { state: { is: 'online' }, missing: [] }, timeline: { byChat: {} }, ...given.state };
  const hear = (intent: CommandIntent) => {
    // The views under test ask for no more of a chat than this.
    const chat: Pick<Chat, 'deleteEvent'> & { readonly state: object } = { state, deleteEvent };
    intent.outcome = Promise.resolve(intent.run(chat as Chat, id('chat-1')));
  };
  const frame = await fixture(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-command=${hear}
      @customer-chat-draw=${(intent: DrawEvent) => {
        const { event } = intent;
        if (event.type === 'custom' && 'id' in event) intent.drawn = given.draw?.(event);
      }}
    >
      <customer-chat-message-list .view=${aTimeline(rows)}></customer-chat-message-list>
    </customer-chat-test-frame>`);
  const list = find(frame, 'customer-chat-message-list') as MessageList;
  await list.updateComplete;
  await painted();
  return list;
}

const DETAILS = {
  url: 'https://www.quietgoods.example/journal',
  title: 'Small halls, big welcome',
  description: 'Light first, then one place to sit down.',
};
const withDetails = (url_details: object) => ({ properties: { url_details } }) as Partial<ChatEvent>;

describe('what a link leads to', () => {
  it('stands under the message: title, description, host', async () => {
    const list = await show([aMessage('Read this', { event: withDetails({ ...DETAILS }) })]);
    const preview = find(list, '.preview');
    expect(words(preview)).to.equal(
      'Small halls, big welcome | Light first, then one place to sit down. | quietgoods.example',
    );
    expect(preview.getAttribute('href')).to.equal(DETAILS.url);
    expect(preview.getAttribute('rel')).to.contain('noopener');
  });

  for (const details of [{ title: 'No address' }, { ...DETAILS, url: 'javascript:alert(1)' }, { url: { a: 1 } }, []]) {
    it(`is not shown where it cannot be followed: ${JSON.stringify(details)}`, async () => {
      const list = await show([aMessage('Read this', { event: withDetails(details) })]);
      expect(findAll(list, '.preview')).to.deep.equal([]);
      expect(find(list, '.bubble').textContent).to.equal('Read this');
    });
  }
});

describe('properties that nobody knows', () => {
  it('break nothing', async () => {
    const properties = JSON.parse('{"translation":{"target_message":7},"__proto__":{"a":null},"a b":{"c":[]}}');
    const list = await show([aMessage('Hello', { event: { properties } as Partial<ChatEvent> })]);
    expect(find(list, '.bubble').textContent).to.equal('Hello');
  });
});

describe('a message that a button said', () => {
  const card = {
    event: { type: 'rich_message', id: 'card', elements: [{ subtitle: 'No title' }, { title: 'Table lamp' }] },
    threadId: 'thread-1',
  };
  const state = { timeline: { byChat: { 'chat-1': { pages: [{ events: [card] }] } } } };
  const postback = { id: 'ask', eventId: id<EventId>('card'), threadId: id<ThreadId>('thread-1') };

  it('says which card it answers', async () => {
    const list = await show([mine('Ask', { event: { postback } as Partial<ChatEvent> })], { state });
    expect(words(find(list, '.answer-to'))).to.equal('Answer to “Table lamp”');
  });

  it('stands alone where that card is not here', async () => {
    const list = await show([mine('Ask', { event: { postback } as Partial<ChatEvent> })]);
    expect(findAll(list, '.answer-to')).to.deep.equal([]);
    expect(find(list, '.bubble').textContent).to.equal('Ask');
  });
});

describe('a custom event', () => {
  const anOrder = (number: string) => aMessage('', { key: number, event: { type: 'custom', content: { number } } });

  it('is the page’s own node, in the page’s own tree', async () => {
    const made = document.createElement('p');
    made.textContent = 'Order 7';
    const list = await show([anOrder('7')], { draw: () => made });
    await waitUntil(() => made.isConnected, 'drawn', { timeout: 5000 });
    expect(made.getRootNode()).to.equal(document);
    await painted();
    expect(made.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(list.contains(made)).to.equal(true);
    await expect(list).to.be.accessible();
  });

  it('leaves nothing behind when its row goes', async () => {
    const made = document.createElement('p');
    const list = await show([anOrder('7'), aMessage('Hello')], { draw: () => made });
    await waitUntil(() => made.isConnected, 'drawn', { timeout: 5000 });
    list.view = aTimeline([aMessage('Hello')]);
    await list.updateComplete;
    expect(made.isConnected).to.equal(false);
    expect(list.children.length).to.equal(0);
  });

  it('takes no room where nobody draws it', async () => {
    const list = await show([aMessage('Before'), anOrder('7'), aMessage('After')]);
    await waitUntil(() => findAll(list, '[data-frame=hidden]').length === 1, 'hidden', { timeout: 5000 });
    expect(findAll(list, '.row').map((row) => row.offsetHeight > 0)).to.deep.equal([true, false, true]);
  });
});

describe('an own message', () => {
  const menu = (list: MessageList) => findAll(list, 'customer-chat-own-row-menu');
  const lastOwn = (list: MessageList) => findAll(list, '.mine .bubble').at(-1) ?? list;
  const isSent = { is: 'sent' } as const;

  it('can be deleted: by keyboard from the newest one, after being asked', async () => {
    const deleted: object[] = [];
    const list = await show([mine('First'), sent('By mistake', isSent, { key: 'mistake' })], {
      deleteEvent: async (place) => void deleted.push(place),
    });
    expect(lastOwn(list).tabIndex).to.equal(0);
    lastOwn(list).focus();
    await waitUntil(() => menu(list).length === 1, 'offered', { timeout: 5000 });
    const first = button(list, 'Delete message');
    first.focus();
    first.click();
    await painted();
    expect(deleted).to.deep.equal([]);
    button(list, 'Delete?').click();
    await painted();
    expect(deleted).to.deep.equal([{ chatId: 'chat-1', threadId: 'thread-1', eventId: 'mistake' }]);
  });

  it('is reached from the next one by the arrow keys', async () => {
    const list = await show([mine('First'), aMessage('Yes?'), sent('Second', isSent)]);
    lastOwn(list).focus();
    await waitUntil(() => menu(list).length === 1, 'offered', { timeout: 5000 });
    lastOwn(list).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true, cancelable: true }),
    );
    expect(focused()).to.equal(findAll(list, '.mine .bubble')[0]);
    await waitUntil(() => menu(list)[0]?.closest('.row') === findAll(list, '.mine')[0], 'moved there');
  });

  it('stays when one thinks better of it', async () => {
    const list = await show([sent('Stay', isSent)], { deleteEvent: () => Promise.reject(new Error('never')) });
    lastOwn(list).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => menu(list).length === 1, 'offered', { timeout: 5000 });
    button(list, 'Delete message').focus();
    button(list, 'Delete message').click();
    await painted();
    button(list, 'Delete?').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await painted();
    expect(button(list, 'Delete message')).to.be.instanceOf(HTMLElement);
  });

  it('says so when it could not be deleted', async () => {
    const list = await show([sent('Stay', isSent)], { deleteEvent: () => Promise.reject(new Error('refused')) });
    lastOwn(list).focus();
    await waitUntil(() => menu(list).length === 1, 'offered', { timeout: 5000 });
    button(list, 'Delete message').click();
    await painted();
    button(list, 'Delete?').click();
    await waitUntil(() => findAll(list, '.failure').some((one) => one.getRootNode() === menu(list)[0]?.shadowRoot));
    expect(words(menu(list)[0] ?? list)).to.equal('The message couldn’t be deleted.');
    // In a line of its own: over the message the day stands, beside it there may be no room.
    const place = menu(list)[0]?.getBoundingClientRect();
    expect(place?.top).to.be.at.least(lastOwn(list).getBoundingClientRect().bottom);
    expect(place?.bottom).to.be.at.most(findAll(list, '.delivery')[0]?.getBoundingClientRect().top ?? 0);
  });

  for (const connection of [
    { state: { is: 'online' }, missing: ['delete_event'] },
    { state: { is: 'waiting' }, missing: [] },
  ]) {
    it(`cannot be deleted with ${JSON.stringify(connection)}`, async () => {
      const list = await show([sent('Stay', isSent)], { state: { connection } });
      lastOwn(list).focus();
      const { offerRowMenu } = await import('./offer-row-menu.ts');
      expect(offerRowMenu).to.be.a('function');
      await painted();
      expect(menu(list)).to.deep.equal([]);
    });
  }

  it('of somebody else offers nothing', async () => {
    const list = await show([aMessage('Theirs')]);
    findAll(list, '.bubble')[0]?.focus();
    await painted();
    expect(menu(list)).to.deep.equal([]);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`with all that can stand beside it passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const list = await show(
        [
          aMessage('Read', { event: withDetails({ ...DETAILS }) }),
          sent('Look', isSent, { event: withDetails({ ...DETAILS }) }),
        ],
        options,
      );
      lastOwn(list).focus();
      await waitUntil(() => menu(list).length === 1, 'offered', { timeout: 5000 });
      await expect(list).to.be.accessible();
    });
  }
});
