import { waitUntil } from '@open-wc/testing';
import { anAgent } from './testing/an-agent.ts';
import { anElement, inSlot, isSeen, opened, PATIENCE, theServer } from './testing/live-element.ts';

// On a page of its own: whoever wrote before is somebody else.
describe('slots of <customer-chat>', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('empty: stands over a conversation that has begun without a word, until one is said', async () => {
    const own = inSlot('empty', 'Write whenever you like');
    const agent = await anAgent(await theServer());
    const chat = await opened(await anElement({}, [own]));
    await chat.chat?.startChat();
    await waitUntil(() => isSeen(own), 'it is seen', PATIENCE);

    await chat.sendMessage('Hello');
    await waitUntil(() => !isSeen(own), 'it is gone', PATIENCE);
    agent.leave();
  });
});
