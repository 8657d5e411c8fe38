import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { type ChatId, id } from '../protocol/domain/ids.ts';
import type { ChatListItem } from '../store/views.ts';
import type { ChatList } from './chat-list.ts';
import './chat-list.ts';
import type { ShowChatIntent } from './intents.ts';
import { anAgent } from './testing/builders.ts';
import { button, find, findAll } from './testing/in-page.ts';
import './testing/test-frame.ts';

const anItem = (name: string, item: Partial<ChatListItem> = {}): ChatListItem => ({
  chatId: id<ChatId>(name),
  agent: anAgent(`${name} agent`),
  preview: { text: `words of ${name}`, mine: false },
  at: Date.now(),
  active: true,
  unread: false,
  ...item,
});

const items = [
  anItem('Care', { unread: true }),
  anItem('Order', { active: false, preview: { text: 'thanks', mine: true }, at: new Date(2020, 4, 12).getTime() }),
  anItem('File', { active: false, preview: { type: 'file', mine: false }, agent: undefined }),
];

async function show(list: readonly ChatListItem[], { dir = 'ltr', scheme = 'light' } = {}): Promise<ChatList> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-chat-list brand="Quiet Goods" .items=${list}></customer-chat-chat-list>
    </customer-chat-test-frame>`);
  return find(frame, 'customer-chat-chat-list') as ChatList;
}

const rows = (list: ChatList) => findAll(list, 'li').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());

describe('the list of conversations', () => {
  it('shows who, what and when, the ended ones apart', async () => {
    const list = await show(items);

    const [care, order, file] = rows(list);
    expect(care).to.contain('Care agent').and.to.contain('words of Care').and.to.contain('unread');
    expect(order).to.contain('You: thanks').and.to.contain('May 12');
    expect(file).to.contain('Quiet Goods').and.to.contain('File');
    expect(find(list, '.heading').textContent).to.equal('Ended');
  });

  it('opens one', async () => {
    const list = await show(items);
    setTimeout(() => findAll(list, 'li button')[1]?.click());
    const { chatId } = await oneEvent<ShowChatIntent>(list, 'customer-chat-show-chat');
    expect(chatId).to.equal('Order');
  });

  it('begins a new one when none goes on, and leads to the one that does', async () => {
    const ended = await show(items.slice(1));
    setTimeout(() => button(ended, 'New conversation').click());
    await oneEvent(ended, 'customer-chat-start');

    expect(() => button(ended, 'Open the conversation')).to.throw();
    button(await show(items), 'Open the conversation');
  });

  it('says that there is nothing yet', async () => {
    const list = await show([]);
    expect(find(list, 'h3').textContent).to.equal('No conversations yet');
    await expect(list).to.be.accessible();
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show(items, options)).to.be.accessible();
    });
  }
});
