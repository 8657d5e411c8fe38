import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Greeting } from '../../protocol/domain/greeting.ts';
import { type EventId, id } from '../../protocol/domain/ids.ts';
import type { RichButton, RichElement } from '../../protocol/domain/rich-message.ts';
import type { OfferView, PeekView } from '../../store/views.ts';
import type { CommandIntent } from '../intents.ts';
import '../peek.ts';
import { anAgent, NOON } from '../testing/builders.ts';
import { button, find, findAll, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import './greeting-card.ts';

const BASE = { id: id<EventId>('greeting-1'), createdAt: NOON * 1000, sortKey: NOON * 1000 };
const author = anAgent('Nora Lind');

const saying = (text: string, more: Partial<Greeting> = {}): Greeting => ({
  id: 1,
  uniqueId: 'G1',
  event: { ...BASE, type: 'message', text },
  agent: author,
  ...more,
});

const showing = (templateId: string, element: RichElement, more: Partial<Greeting> = {}): Greeting => ({
  ...saying('', more),
  event: { ...BASE, type: 'rich_message', templateId, elements: [element] },
});

const HELP: RichButton = { type: 'message', text: 'Help me choose', value: 'help', postbackId: 'help' };
const LAMPS: RichButton = {
  type: 'url',
  text: 'See the lamps',
  value: 'https://example.test/lamps',
  postbackId: 'lamps',
};
const CARD = showing('cards', { title: 'Which lamp?', subtitle: 'Tell us about the room.', buttons: [HELP, LAMPS] });
const QUESTION = showing('quick_replies', { title: 'What can we do?', buttons: [HELP] });

interface Shown {
  readonly frame: Element;
  /** What was asked of the chat, by the name of the command. */
  readonly asked: string[];
}

/** Answers as a chat would, and remembers what was asked of it. */
function listening(asked: string[]) {
  const chat = new Proxy({}, { get: (_, name) => () => asked.push(String(name)) });
  return (intent: CommandIntent) => {
    intent.outcome = Promise.resolve(intent.run(chat as Parameters<CommandIntent['run']>[0], undefined));
  };
}

async function show(
  greeting: Greeting | undefined,
  { dir = 'ltr', scheme = 'light', offer = {} } = {},
): Promise<Shown> {
  const asked: string[] = [];
  const shown = { author, event: greeting?.event, ...(greeting && { greeting }), ...offer } as OfferView;
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme} @customer-chat-command=${listening(asked)}>
      <customer-chat-greeting-card .offer=${shown} brand="Quiet Goods"></customer-chat-greeting-card>
    </customer-chat-test-frame>`);
  return { frame, asked };
}

async function peek(greeting: Greeting, { dir = 'ltr', scheme = 'light' } = {}): Promise<Shown> {
  const asked: string[] = [];
  const view: PeekView = { key: 'greeting-G1', author, text: '', at: NOON, greeting };
  const frame = await fixture(html`
    <div dir=${dir} style="padding: 20px" @customer-chat-command=${listening(asked)}>
      <customer-chat-peek style="--customer-chat-duration: 0s" .peek=${view} scheme=${scheme}></customer-chat-peek>
    </div>`);
  await waitUntil(() => findAll(frame, '[part=greeting]').length > 0);
  return { frame, asked };
}

const buttonsCame = (frame: Element) => waitUntil(() => findAll(frame, '[part~=rich-button]').length > 0);

describe('a greeting', () => {
  it('says in the window who speaks and what, as text', async () => {
    const { frame } = await show(saying('<b>Need</b> a hand? https://example.test'));
    expect(words(frame)).to.contain('Nora Lind');
    expect(find(frame, '.bubble').textContent).to.contain('<b>Need</b> a hand?');
    expect(find(frame, 'a').getAttribute('href')).to.equal('https://example.test/');
  });

  it('tells once that it is on a screen, and not again where it was accepted (R75)', async () => {
    const first = await show(saying('Hello'));
    await waitUntil(() => first.asked.length > 0);
    expect(first.asked).to.deep.equal(['acceptGreeting']);

    const { frame, asked } = await show(saying('Hello', { accepted: true }));
    await waitUntil(() => find(frame, 'customer-chat-greeting-card').offsetHeight > 0);
    expect(asked).to.deep.equal([]);
  });

  it('is told as seen beside the launcher as well', async () => {
    const { asked } = await peek(saying('Hello'));
    await waitUntil(() => asked.includes('acceptGreeting'));
  });

  it('leads on where it is only words', async () => {
    const { frame } = await peek(saying('Need a hand?'));
    let opened = 0;
    find(frame, 'customer-chat-peek').addEventListener('customer-chat-peek-open', () => {
      opened += 1;
    });
    find(frame, '.open').click();
    expect(opened).to.equal(1);
  });

  it('is a card with buttons that say that they were pressed', async () => {
    for (const { frame, asked } of [await show(CARD), await peek(CARD)]) {
      await buttonsCame(frame);
      expect(words(frame)).to.contain('Which lamp?').and.contain('Tell us about the room.');
      let pressed = '';
      find(frame, 'customer-chat-greeting-card').addEventListener('customer-chat-button', (event) => {
        pressed = event.detail.button.text;
      });
      button(frame, 'Help me choose').click();
      expect(pressed).to.equal('Help me choose');
      expect(asked).to.include('pressGreetingButton');
      const link = findAll(frame, 'a').find((one) => one.textContent?.includes('See the lamps'));
      expect(link?.getAttribute('href')).to.equal('https://example.test/lamps');
      expect(link?.getAttribute('rel')).to.contain('noopener');
    }
  });

  it('asks, with replies under the question', async () => {
    for (const { frame, asked } of [await show(QUESTION), await peek(QUESTION)]) {
      await buttonsCame(frame);
      await waitUntil(() => words(frame).includes('What can we do?'));
      button(frame, 'Help me choose').click();
      expect(asked).to.include('pressGreetingButton');
    }
  });

  it('that announces has no face and is as wide as the window', async () => {
    const { frame } = await show({ ...CARD, subtype: 'announcement' });
    await buttonsCame(frame);
    expect(findAll(frame, '.face')).to.deep.equal([]);
    expect(find(frame, '[part=greeting]').getAttribute('aria-label')).to.equal('Announcement');
    expect(find(frame, '.box').offsetWidth).to.equal(find(frame, '.line').offsetWidth);
  });

  it('may be the message that welcomes, of somebody who is not known', async () => {
    const event = { type: 'message', text: 'Hi there', authorId: 'nobody', createdAt: NOON * 1000 };
    const { frame, asked } = await show(undefined, { offer: { event, author: undefined } });
    expect(words(frame)).to.contain('Quiet Goods').and.contain('Hi there');
    expect(asked).to.deep.equal([]);
  });

  it('is no wider than its place, and rounds what is in it', async () => {
    const { frame } = await peek(CARD);
    await buttonsCame(frame);
    const card = find(frame, 'customer-chat-peek').shadowRoot?.querySelector('.card');
    expect(card?.getBoundingClientRect().width).to.be.at.most(320);
    expect(getComputedStyle(find(frame, 'customer-chat-rich-card')).borderStartStartRadius).to.equal('16px');
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      for (const greeting of [saying('Need a hand?'), CARD, QUESTION]) {
        await expect((await show(greeting, options)).frame).to.be.accessible();
        await expect((await peek(greeting, options)).frame).to.be.accessible();
      }
    });
  }
});
