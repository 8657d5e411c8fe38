import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CustomerFacts } from '../select/customer-facts.ts';
import { anAgentInChat, COLLEAGUE, ida, nine } from '../testing/builders.ts';
import { button, find, inRoom, press } from '../testing/room.ts';
import './agent-details.ts';
import type { AgentDetails } from './agent-details.ts';

const facts: CustomerFacts = {
  customer: {
    ...ida,
    email: 'ida.berg@example.test',
    sessionFields: [['plan', 'trial']],
    visits: 4,
    visit: { startedAt: nine(0), ip: '192.0.2.7', place: { city: 'Gdynia', timezone: 'Europe/Warsaw' }, pages: [] },
  },
  threadId: 'THREAD1',
  people: [anAgentInChat(), anAgentInChat({ id: COLLEAGUE, name: 'Tom Hale', visibility: 'agents' })],
  tags: ['chair'],
  rating: { score: 1, comment: 'Quick answer' },
  answers: [{ label: 'About', answer: 'A piece, before buying' }],
  before: [{ threadId: 'T0', at: Date.parse(nine(-60 * 24)), title: 'Lamp repair', score: 1 }],
  pages: Array.from({ length: 6 }, (_, index) => ({
    openedAt: nine(6 - index),
    url: index === 0 ? 'javascript:alert(1)' : `https://shop.example/${index}`,
    title: `Page ${index}`,
  })),
};
const details = (scheme: 'light' | 'dark' = 'light') =>
  inRoom<AgentDetails>(
    html`<agent-details .facts=${facts} .chatId=${'CHAT1'} .now=${Date.parse(nine(8))}></agent-details>`,
    scheme,
  );

describe('the details of a customer', () => {
  it('tell where they are, what they filled in, how they rated, and what was before', async () => {
    const { element } = await details();

    const words = element.renderRoot.textContent?.replace(/\s+/g, ' ');
    for (const part of [
      'Gdynia 10:08',
      'About A piece, before buying',
      'Good',
      'Quick answer',
      'plan trial',
      'Lamp repair Yesterday · good',
    ]) {
      expect(words).to.contain(part);
    }
  });

  it('link to pages, unless their address is none of the web', async () => {
    const { element } = await details();

    const links = [...element.renderRoot.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal(['https://shop.example/1', 'https://shop.example/2', 'https://shop.example/3']);
    button(element, '2 earlier pages').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('a')).to.have.length(5);
  });

  it('tell who is in the chat and who listens, and take people in and out', async () => {
    const { element, intents } = await details();
    expect(element.renderRoot.textContent?.replace(/\s+/g, ' ')).to.contain('Tom Hale listens in');
    element.canChange = true;
    await element.updateComplete;

    button(element, 'Take Tom Hale out of the chat').click();
    button(element, 'Invite').click();

    expect(intents).to.deep.equal([
      { type: 'remove_agent', chatId: 'CHAT1', agentId: COLLEAGUE },
      { type: 'ask', dialog: { is: 'invite', chatId: 'CHAT1' } },
    ]);
  });

  it('add a tag with Enter, none with Escape, and take one off', async () => {
    const { element, intents } = await details();
    button(element, 'Add a tag').click();
    await element.updateComplete;
    await element.updateComplete;
    const input = find<HTMLInputElement>(element, 'input');
    input.value = ' delivery ';
    input.form?.requestSubmit();
    await element.updateComplete;
    button(element, 'Add a tag').click();
    await element.updateComplete;
    press(find(element, 'input'), 'Escape');
    button(element, 'Remove chair').click();

    expect(intents).to.deep.equal([
      { type: 'tag', chatId: 'CHAT1', threadId: 'THREAD1', word: 'delivery' },
      { type: 'untag', chatId: 'CHAT1', threadId: 'THREAD1', word: 'chair' },
    ]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read by everybody (${scheme})`, async () => {
      await expect((await details(scheme)).element).to.be.accessible();
    });
  }
});
