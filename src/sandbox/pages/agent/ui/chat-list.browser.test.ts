import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ChatList } from '../select/chat-list.ts';
import { button, inRoom } from '../testing/room.ts';
import './chat-list.ts';
import type { ChatListView } from './chat-list.ts';

const none: ChatList = { sections: [], counts: {}, waiting: 0 };
const found: ChatList = {
  ...none,
  sections: [
    {
      heading: 'Closed',
      rows: [
        {
          chatId: 'C',
          customerId: 'ida',
          name: 'Ida Berg',
          online: false,
          preview: 'lamp',
          typing: false,
          unread: 0,
          since: 0,
          waits: undefined,
          chosen: false,
        },
      ],
    },
  ],
};

describe('the search among chats', () => {
  for (const [name, list] of Object.entries({ 'found nothing': none, 'found some': found })) {
    it(`offers chats further back where it ${name}`, async () => {
      const { element, intents } = await inRoom<ChatListView>(
        html`<agent-chat-list .list=${list} .query=${'lamp'} .hasMore=${true}></agent-chat-list>`,
      );

      button(element, 'Show earlier ones').click();

      expect(intents).to.deep.equal([{ type: 'load_archive' }]);
      await expect(element).to.be.accessible();
    });
  }

  it('offers none where all were read, nor beside what is open', async () => {
    for (const view of [
      html`<agent-chat-list .list=${found} .query=${'lamp'}></agent-chat-list>`,
      html`<agent-chat-list .list=${found} .hasMore=${true}></agent-chat-list>`,
    ]) {
      const { element } = await inRoom<ChatListView>(view);

      expect(element.renderRoot.querySelectorAll('.more')).to.have.length(0);
    }
  });
});
