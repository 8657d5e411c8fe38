import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RichMessage } from '../../protocol/domain/event.ts';
import { id, type UserId } from '../../protocol/domain/ids.ts';
import type { RichButton, RichElement } from '../../protocol/domain/rich-message.ts';
import type { CommandIntent } from '../intents.ts';
import { english } from '../phrases.ts';
import { aMessage } from '../testing/builders.ts';
import { button, drawnIn, find, findAll, focused, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import type { ButtonPressed } from './pressed-event.ts';
import type { RichCard } from './rich-card.ts';
import './rich-card.ts';
import './carousel.ts';
import './product-choice.ts';

const ME = id<UserId>('me');
/** One grey pixel. */
const PIXEL = 'https://pictures.example.test/lamp.png';

const setting: RowSetting = {
  phrases: english,
  brand: 'Shop',
  sendsLater: false,
  now: Date.now(),
  cards: { me: ME, canAnswer: true, draft: () => '' },
  retry: () => {},
};

const aRow = (event: Partial<RichMessage>) =>
  aMessage('', { event: { type: 'rich_message', templateId: 'cards', ...event } });

interface Shown {
  readonly card: RichCard;
  readonly frame: Element;
  readonly commands: CommandIntent[];
  readonly told: ButtonPressed[];
}

async function show(
  event: Partial<RichMessage>,
  {
    dir = 'ltr',
    scheme = 'light',
    outcome = () => Promise.resolve(),
    cards = {},
  }: {
    dir?: string;
    scheme?: string;
    outcome?: () => Promise<unknown>;
    cards?: Partial<RowSetting['cards']>;
  } = {},
): Promise<Shown> {
  const commands: CommandIntent[] = [];
  const told: ButtonPressed[] = [];
  const frame = await fixture(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-command=${(intent: CommandIntent) => {
        commands.push(intent);
        intent.outcome = outcome();
      }}
      @customer-chat-button=${({ detail }: CustomEvent<ButtonPressed>) => told.push(detail)}
    >
      <customer-chat-rich-card
        .row=${aRow(event)}
        .setting=${{ ...setting, cards: { ...setting.cards, ...cards } }}
      ></customer-chat-rich-card>
    </customer-chat-test-frame>`);
  const card = find(frame, 'customer-chat-rich-card') as RichCard;
  await card.updateComplete;
  await painted();
  return { card, frame, commands, told };
}

const LAMP: RichElement = {
  title: 'Table lamp, brass',
  subtitle: '32 cm high, linen shade, dimmable.\nIn stock.',
  image: { url: PIXEL, alternativeText: 'A brass lamp' },
  buttons: [
    { type: 'url', text: 'See details', value: 'https://shop.example.test/lamp', postbackId: 'details', userIds: [] },
    { type: 'message', text: 'Ask about delivery', value: 'delivery', postbackId: 'ask', userIds: [] },
    { text: 'Keep it', postbackId: 'keep', userIds: [] },
    { type: 'phone', text: 'Call us', value: '+48 71 123 45 67', postbackId: 'call', userIds: [] },
    {
      type: 'webview',
      text: 'Choose a day',
      value: 'https://shop.example.test/day',
      postbackId: 'day',
      webviewHeight: 'tall',
    },
  ],
};

const STOOLS: readonly RichElement[] = ['Oak stool', 'Reading chair', 'Clay mug', 'Linen throw', 'Brass lamp'].map(
  (title) => ({
    title,
    subtitle: 'Ready in 2 days',
    buttons: [{ type: 'message', text: `Add ${title}`, postbackId: title, userIds: [] }],
  }),
);

const STOOL: RichElement = {
  title: 'Oak stool',
  subtitle: 'Ready in 2 days',
  ecommerce: {
    viewType: 'swatch',
    productId: 'stool',
    label: 'Colour',
    options: [
      {
        optionId: 'natural',
        label: 'Natural',
        color: '#d9b38c',
        price: '96',
        regularPrice: 120,
        currency: 'EUR',
        selected: true,
      },
      { optionId: 'black', label: 'Black', color: 'black', price: 99.5, currency: 'EUR' },
      {
        optionId: 'red',
        label: 'Red',
        color: 'red; background-image: url(https://evil.example.test/)',
        available: false,
      },
    ],
  },
  buttons: [{ type: 'message', text: 'Add to basket', value: 'add', postbackId: 'add', userIds: [] }],
};

const clickable = (frame: Element, text: string) => {
  const found = findAll(frame, '.button').find((one) => one.querySelector('.text')?.textContent === text);
  if (found === undefined) throw new Error(`Nothing reads "${text}".`);
  return found;
};

describe('a rich message', () => {
  it('is a card: picture with its words, title, subtitle and buttons', async () => {
    const { frame } = await show({ elements: [LAMP] });
    expect(find(frame, '.title').textContent).to.equal('Table lamp, brass');
    expect(find(frame, '.subtitle').textContent).to.contain('dimmable');
    expect(find(frame, 'img').getAttribute('alt')).to.equal('A brass lamp');
    expect(findAll(frame, '.button').length).to.equal(5);
  });

  it('leaves the place of a picture that cannot be had: with its words, or with nothing in it', async () => {
    const gone = new URL('gone.png', import.meta.url).href;
    const { frame } = await show({ elements: [{ ...LAMP, image: { url: gone } }] });
    const picture = find(frame, 'img');
    const { height } = picture.getBoundingClientRect();
    expect(height).to.be.above(0);
    await waitUntil(() => !picture.hasAttribute('src'), 'no sign of the engine stands for it');
    expect(picture.getBoundingClientRect().height).to.equal(height);

    const { frame: other } = await show({ elements: [{ ...LAMP, image: { url: gone, alternativeText: 'A lamp' } }] });
    const named = find(other, 'img') as HTMLImageElement;
    await waitUntil(() => named.complete && named.naturalWidth === 0, 'it cannot be had either');
    await painted();
    expect(named.hasAttribute('src')).to.equal(true);

    const options = [{ optionId: 'red', label: 'Red', imageThumbnailUrl: gone }];
    const ecommerce = { viewType: 'images', productId: 'mug', label: 'Colour', options };
    const { frame: product } = await show({ templateId: 'ecommerce', elements: [{ title: 'A mug', ecommerce }] });
    await waitUntil(() => findAll(product, 'img.thumbnail').length === 1, 'the option has its picture');
    const thumbnail = find(product, 'img.thumbnail');
    await waitUntil(() => !thumbnail.hasAttribute('src'), 'nor does one stand in an option');
  });

  it('leads where its buttons lead: to a page in a new tab, to the telephone', async () => {
    const { frame } = await show({ elements: [LAMP] });
    const link = clickable(frame, 'See details');
    expect(link.getAttribute('href')).to.equal('https://shop.example.test/lamp');
    expect(link.getAttribute('target')).to.equal('_blank');
    expect(link.getAttribute('rel')).to.contain('noopener');
    expect(clickable(frame, 'Call us').getAttribute('href')).to.equal('tel:+48711234567');
  });

  it('is pressed by the keyboard, and tells its window and the page', async () => {
    const { frame, commands, told } = await show({ elements: [LAMP] });
    clickable(frame, 'Ask about delivery').focus();
    clickable(frame, 'Ask about delivery').click();
    expect(commands.length).to.equal(1);
    expect(told).to.have.length(1);
    expect(told[0]?.button.postbackId).to.equal('ask');
    expect(told[0]?.toggled).to.equal(true);
    expect(focused()?.textContent).to.contain('Ask about delivery');
  });

  it('shows what the customer has pressed, and takes a plain press back with the next one', async () => {
    const [buttons] = [[{ text: 'Keep it', postbackId: 'keep', userIds: [ME] } satisfies RichButton]];
    const { frame, told } = await show({ elements: [{ title: 'Shall I?', buttons }] });
    expect(clickable(frame, 'Keep it').getAttribute('aria-pressed')).to.equal('true');
    clickable(frame, 'Keep it').click();
    expect(told[0]?.toggled).to.equal(false);
  });

  it('says at the button that pressing it did not work', async () => {
    const { frame } = await show({ elements: [LAMP] }, { outcome: () => Promise.reject(new Error('refused')) });
    clickable(frame, 'Keep it').click();
    await waitUntil(() => findAll(frame, '.failure:not([hidden])').length === 1);
    expect(find(frame, '.failure:not([hidden])').textContent?.trim()).to.equal('That didn’t work. Please try again.');
  });

  it('takes no press where nothing can be answered', async () => {
    const { frame, commands } = await show({ elements: [LAMP] }, { cards: { canAnswer: false } });
    clickable(frame, 'Keep it').click();
    expect(commands).to.deep.equal([]);
  });

  it('leaves a page in its own tab only after the press was sent', async () => {
    let sent = () => {};
    const value = `${location.href.split('#')[0]}#left`;
    const { frame, told } = await show(
      { elements: [{ buttons: [{ type: 'url', target: 'current', text: 'Go', value, postbackId: 'go' }] }] },
      { outcome: () => new Promise<void>((resolve) => (sent = resolve)) },
    );
    clickable(frame, 'Go').click();
    expect(told).to.have.length(1);
    expect(location.hash).to.equal('');
    sent();
    await waitUntil(() => location.hash === '#left');
    history.replaceState(null, '', value.split('#')[0]);
  });

  it('shrinks to its title once it was cancelled', async () => {
    const buttons = [{ type: 'cancel', text: 'No', postbackId: 'no', userIds: [ME] }];
    const { frame } = await show({ elements: [{ title: 'A lamp?', subtitle: 'Brass', buttons }] });
    expect(findAll(frame, '.button')).to.deep.equal([]);
    expect(find(frame, '.dismissed').textContent).to.equal('A lamp?');
  });

  it('is a sticker: its picture alone', async () => {
    const { frame } = await show({
      templateId: 'sticker',
      elements: [{ image: { url: PIXEL, width: 120, height: 120 } }],
    });
    expect(find(frame, 'img.sticker').getAttribute('alt')).to.equal('Sticker');
    expect(findAll(frame, '.card')).to.deep.equal([]);
  });

  it('is the question of quick replies, with what was chosen in plain text', async () => {
    const buttons = [
      { type: 'message', text: 'Yes, please', postbackId: 'yes', userIds: [ME] },
      { type: 'message', text: 'No', postbackId: 'no', userIds: [] },
    ];
    const { frame } = await show({ templateId: 'quick_replies', elements: [{ title: 'Shall I?', buttons }] });
    expect(find(frame, '.question').textContent).to.equal('Shall I?');
    expect(findAll(frame, '.answer').map((one) => one.textContent?.trim())).to.deep.equal(['Chosen: Yes, please']);
    expect(findAll(frame, '.button')).to.deep.equal([]);
  });

  it('of a template that nobody knows shows titles, words, pictures and buttons', async () => {
    const { frame } = await show({ templateId: 'hologram', elements: [LAMP] });
    expect(find(frame, '.title').textContent).to.equal('Table lamp, brass');
    expect(findAll(frame, '.button').length).to.equal(5);
  });

  it('shows no more than ten elements of thirteen buttons', async () => {
    const buttons = Array.from({ length: 40 }, (_, at) => ({ text: `Button ${at}`, postbackId: `${at}` }));
    const elements = Array.from({ length: 40 }, (_, at) => ({ title: `Card ${at}`, buttons }));
    const { frame } = await show({ elements });
    expect(findAll(frame, '.card').length).to.equal(10);
    expect(findAll(frame, '.button').length).to.equal(130);
  });
});

describe('a carousel', () => {
  it('shows the next card at the edge, and says which of how many each is', async () => {
    const { frame } = await show({ elements: STOOLS });
    expect(findAll(frame, '.card').map((card) => card.getAttribute('aria-label'))).to.deep.equal([
      '1 of 5',
      '2 of 5',
      '3 of 5',
      '4 of 5',
      '5 of 5',
    ]);
    const track = find(frame, '.track');
    expect(track.scrollWidth).to.be.greaterThan(track.clientWidth);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is led by its buttons and by the arrow keys, ${dir}`, async () => {
      const { frame } = await show({ elements: STOOLS }, { dir });
      const track = find(frame, '.track');
      const way = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      track.dispatchEvent(new KeyboardEvent('keydown', { key: way, bubbles: true, cancelable: true }));
      await waitUntil(() => Math.abs(track.scrollLeft) > 150, 'the key leads on');
      track.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
      await waitUntil(() => find(frame, '.next').hidden, 'the end is reached');
      button(frame, 'Previous card').click();
      await waitUntil(() => !find(frame, '.next').hidden, 'the button leads back');
    });
  }
});

describe('a product', () => {
  it('says its price, and the regular one', async () => {
    const { frame } = await show({ templateId: 'ecommerce', elements: [STOOL] });
    await waitUntil(() => findAll(frame, '.price').length === 1);
    expect(find(frame, '.price').textContent?.replace(/\s+/g, ' ').trim()).to.equal('€96 €120Regular price €120');
  });

  it('sends what was chosen with the press of its button, in the documented shape', async () => {
    const { frame, told } = await show({ templateId: 'ecommerce', elements: [STOOL] });
    await waitUntil(() => findAll(frame, 'input').length === 3);
    clickable(frame, 'Add to basket').click();
    expect(told[0]?.ecommerce).to.deep.equal({ productId: 'stool', optionId: 'natural', quantity: 1 });

    findAll(frame, 'input')[1]?.click();
    await aTimeout(0);
    clickable(frame, 'Add to basket').click();
    expect(told.at(-1)?.ecommerce).to.deep.equal({ productId: 'stool', optionId: 'black', quantity: 1 });
    expect(find(frame, '.price').textContent).to.contain('€99.50');
  });

  it('does not let one choose what is sold out, and paints no colour that is none', async () => {
    const { frame } = await show({ templateId: 'ecommerce', elements: [STOOL] });
    await waitUntil(() => findAll(frame, 'input').length === 3);
    expect((findAll(frame, 'input')[2] as HTMLInputElement).disabled).to.equal(true);
    expect(findAll(frame, '.colour').map((dot) => dot.style.cssText)).to.deep.equal([
      'background-color: rgb(217, 179, 140);',
      'background-color: black;',
      '',
    ]);
  });

  for (const viewType of ['tags', 'images', 'select', 'hologram']) {
    it(`shows options as ${viewType}`, async () => {
      const { frame, told } = await show({
        templateId: 'ecommerce',
        elements: [{ ...STOOL, ecommerce: { ...STOOL.ecommerce, viewType } }],
      });
      await waitUntil(() => findAll(frame, 'input, select').length > 0);
      if (viewType === 'select') {
        const select = find(frame, 'select') as HTMLSelectElement;
        select.value = 'black';
        select.dispatchEvent(new Event('change'));
      } else findAll(frame, 'input')[1]?.click();
      await aTimeout(0);
      clickable(frame, 'Add to basket').click();
      expect(told[0]?.ecommerce?.optionId).to.equal('black');
      await expect(frame).to.be.accessible();
    });
  }
});

describe('a rich message of ill will', () => {
  const MARKUP = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const LONG = 'W'.repeat(10_000);

  it('executes nothing, leaks no markup, and leads nowhere', async () => {
    const evil = [
      'javascript:window.hurt=1',
      'data:text/html,<script>1</script>',
      'https://a@evil.example.test',
      'vbscript:1',
      '',
    ];
    const buttons = evil.flatMap((value) =>
      ['url', 'webview', 'phone', 'constructor'].map((type) => ({
        type,
        value,
        text: MARKUP,
        postbackId: '__proto__',
      })),
    );
    const elements = [0, 3, 6, 9].map((at) => ({
      title: MARKUP,
      subtitle: MARKUP,
      image: { url: evil[at % 5] ?? '', alternativeText: MARKUP },
      buttons: buttons.slice(at, at + 13),
    }));
    for (const templateId of ['cards', 'quick_replies', 'sticker', 'ecommerce', '__proto__', 'toString']) {
      const { frame } = await show({ templateId, elements });
      const tags = new Set([...drawnIn(frame)].map(({ localName }) => localName));
      expect(tags.has('script')).to.equal(false);
      for (const one of drawnIn(frame)) {
        expect(one.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
        expect(one.getAttribute('href') ?? 'https://').to.match(/^(https?|tel|mailto):/);
        expect(one.getAttribute('src') ?? 'https://').to.match(/^https?:/);
      }
    }
    expect('hurt' in window).to.equal(false);
  });

  it('keeps its size, however long its words are', async () => {
    const { card } = await show({
      elements: [{ title: LONG, subtitle: LONG, buttons: [{ text: LONG, postbackId: 'a' }] }],
    });
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    expect(card.getBoundingClientRect().height).to.be.lessThan(500);
  });

  for (const elements of [
    undefined,
    [],
    [{}],
    [{ title: '' }],
    [{ buttons: [] }],
    [{ image: { url: '' } }],
    [{ ecommerce: {} }],
  ]) {
    for (const templateId of ['cards', 'quick_replies', 'sticker', 'ecommerce']) {
      it(`is drawn all the same: ${templateId} of ${JSON.stringify(elements)}`, async () => {
        const { card } = await show({ templateId, ...(elements && { elements }) });
        expect(card.isConnected).to.equal(true);
      });
    }
  }
});

describe('rich messages', () => {
  const kinds: Readonly<Record<string, Partial<RichMessage>>> = {
    card: { elements: [LAMP] },
    carousel: { elements: STOOLS },
    product: { templateId: 'ecommerce', elements: [STOOL] },
    question: { templateId: 'quick_replies', elements: [{ title: 'Shall I?', buttons: [] }] },
    sticker: { templateId: 'sticker', elements: [{ image: { url: PIXEL } }] },
  };
  for (const [kind, event] of Object.entries(kinds))
    for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
      it(`pass the accessibility audit: ${kind}, ${JSON.stringify(options)}`, async () => {
        const { frame } = await show(event, options);
        await expect(frame).to.be.accessible();
      });
    }
});
