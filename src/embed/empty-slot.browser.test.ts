import { expect, waitUntil } from '@open-wc/testing';
import { madeChat } from '../gallery/made/chat.ts';
import { talk } from '../gallery/made/conversation.ts';
import { said, system } from '../gallery/made/events.ts';
import '../ui/chat-window.ts';
import { fitSlots } from './fit-slots.ts';
import { anElement, inSlot, isSeen, PATIENCE } from './testing/live-element.ts';

describe('the slot of an empty conversation', () => {
  // Whether a house greets first is up to it, so the conversation is made here.
  it('stands over what the system says alone, until somebody says a word', async () => {
    const own = inSlot('empty', 'Write whenever you like');
    const chat = await anElement({}, [own]);
    const window = document.createElement('customer-chat-window');
    window.chat = madeChat(talk([system('routing.assigned', { agent: 'Nora' })]));
    chat.shadowRoot?.append(window);
    await fitSlots(chat, window);
    await waitUntil(() => isSeen(own), 'it is seen', PATIENCE);
    await expect(chat).to.be.accessible();

    window.chat = madeChat(talk([said('Hello')]));
    await waitUntil(() => !isSeen(own), 'it is gone', PATIENCE);
  });
});
