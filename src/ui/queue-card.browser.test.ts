import { expect, fixture, html } from '@open-wc/testing';
import type { QueueView } from '../store/views.ts';
import type { QueueCard } from './queue-card.ts';
import './queue-card.ts';
import { find, findAll } from './testing/in-page.ts';
import './testing/test-frame.ts';
import { english, type Phrases, withPhrases } from './phrases.ts';

async function show(
  view: QueueView,
  { dir = 'ltr', scheme = 'light', phrases = english }: { dir?: string; scheme?: string; phrases?: Phrases } = {},
): Promise<QueueCard> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-queue-card .view=${view} .phrases=${phrases}></customer-chat-queue-card>
    </customer-chat-test-frame>`);
  return find(frame, 'customer-chat-queue-card') as QueueCard;
}

describe('the place in the queue', () => {
  it('is said with about how long it takes', async () => {
    const card = await show({ position: 3, waitTime: 130 });
    expect(find(card, 'h3').textContent).to.equal('You’re number 3 in line');
    expect(find(card, '.hint').textContent).to.contain('About 2 minutes.');
  });

  it('is said for the next one, and without an estimate where there is none', async () => {
    const card = await show({ position: 1, waitTime: 0 });
    expect(find(card, 'h3').textContent).to.equal('You’re next in line');
    expect(findAll(card, '.hint')).to.deep.equal([]);
  });

  it('keeps in English the counts that a page doesn’t say', async () => {
    const card = await show({ position: 3, waitTime: 0 }, { phrases: withPhrases({ place: { one: 'You’re next!' } }) });
    expect(find(card, 'h3').textContent).to.equal('You’re number 3 in line');
  });

  it('never promises less than a minute', async () => {
    expect(find(await show({ position: 2, waitTime: 10 }), '.hint').textContent).to.contain('About 1 minute.');
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show({ position: 3, waitTime: 130 }, options)).to.be.accessible();
    });
  }
});
