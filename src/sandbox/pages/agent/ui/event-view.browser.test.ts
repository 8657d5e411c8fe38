import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ChatEvent } from '../domain/event.ts';
import { controls } from '../styles/controls.ts';
import { aMessage, IDA, ME } from '../testing/builders.ts';
import { find, inRoom } from '../testing/room.ts';
import { readEvent } from '../wire/read-event.ts';
import { eventStyles } from './event-styles.ts';
import { eventView } from './event-view.ts';
import { timelineStyles } from './timeline-styles.ts';

/** One event, as it stands in a conversation. */
@customElement('test-event')
class TestEvent extends LitElement {
  static override styles = [controls, timelineStyles, eventStyles];
  @property({ attribute: false }) event: ChatEvent = aMessage(1);

  protected override render() {
    return html`<div class="content">${eventView(this.event, (id) => (id === IDA ? 'Ida Berg' : 'Somebody'))}</div>`;
  }
}

const wire = (body: object) => readEvent({ id: 'E1', created_at: '2026-03-02T09:00:00Z', author_id: ME, ...body });
const show = async (body: object, scheme: 'light' | 'dark' = 'light') =>
  (await inRoom<TestEvent>(html`<test-event .event=${wire(body)}></test-event>`, scheme)).element;
const words = (view: LitElement) => view.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rich = (template_id: string, ...elements: readonly unknown[]) => ({
  type: 'rich_message',
  template_id,
  elements,
});
const picture = new URL('/no-picture.png', location.href).href;

const button = { text: 'Buy', type: 'message', value: 'buy', postback_id: 'b', user_ids: [IDA] };
const KINDS: Readonly<Record<string, object>> = {
  picture: {
    type: 'file',
    name: 'a.png',
    url: picture,
    content_type: 'image/png',
    width: 800,
    height: 400,
    alternative_text: 'A lamp',
  },
  film: { type: 'file', name: 'a.webm', url: picture, content_type: 'video/webm', size: 9 },
  sound: { type: 'file', name: 'a.ogg', url: picture, content_type: 'audio/ogg', size: 9 },
  document: { type: 'file', name: 'a.pdf', url: picture, content_type: 'application/pdf', size: 840_000 },
  card: rich('cards', { title: 'Lamp', subtitle: 'Brass', image: { url: picture }, buttons: [button] }),
  carousel: rich('cards', { title: 'One', buttons: [button] }, { title: 'Two' }),
  'quick replies': rich('quick_replies', {
    title: 'Well?',
    buttons: [button, { ...button, text: 'No', postback_id: 'n', user_ids: [] }],
  }),
  sticker: rich('sticker', { image: { url: picture, alternative_text: 'A wink' } }),
  product: rich('ecommerce', {
    title: 'Chair',
    ecommerce: {
      label: 'Colour',
      options: [{ option_id: '1', label: 'Moss', price: 340, currency: 'EUR', color: '#5d7052', available: false }],
    },
  }),
  'unknown template': rich('hologram', { title: 'H' }),
  form: {
    type: 'form',
    form_type: 'ask_for_email',
    fields: [
      { type: 'header', label: 'Tell us' },
      { type: 'email', label: 'E-mail', required: true },
      { type: 'checkbox', label: 'About', options: [{ id: '1', label: 'A repair' }] },
    ],
  },
  'filled form': {
    type: 'filled_form',
    form_type: 'prechat',
    fields: [{ type: 'name', label: 'Name', answer: 'Ida' }],
  },
  'custom event': { type: 'custom', content: { kind: 'lamp' } },
  'unknown type': { type: 'poll' },
};

describe('an event', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, body] of Object.entries(KINDS)) {
      it(`of the kind “${name}” can be read by everybody (${scheme})`, async () => {
        await expect(await show(body, scheme)).to.be.accessible();
      });
    }
  }

  it('that is a picture keeps its room before it comes, and says what it shows', async () => {
    const image = find<HTMLImageElement>(await show(KINDS.picture ?? {}), 'img');

    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['280', '140']);
    expect(image.alt).to.equal('A lamp');
  });

  it('that is a film or a sound has its own controls, and plays nothing by itself', async () => {
    for (const [kind, selector] of [
      ['film', 'video'],
      ['sound', 'audio'],
    ] as const) {
      const media = find<HTMLMediaElement>(await show(KINDS[kind] ?? {}), selector);

      expect([media.controls, media.autoplay]).to.deep.equal([true, false]);
    }
  });

  it('says which button was chosen and by whom', async () => {
    expect(words(await show(KINDS['quick replies'] ?? {}))).to.equal('Well? Buy chosen by Ida BergNo');
  });

  it('tells what a form asks, what has to be answered, and from what one chooses', async () => {
    expect(words(await show(KINDS.form ?? {}))).to.equal(
      'Asked for an e-mail address Tell us E-mail * e-mail, required About any of A repair',
    );
  });

  it('shows a custom event’s content as it is', async () => {
    expect(find(await show(KINDS['custom event'] ?? {}), 'pre').textContent).to.equal('{\n  "kind": "lamp"\n}');
  });

  const hostile = 'javascript:alert(1)';
  const HOSTILE: Readonly<Record<string, object>> = {
    'a file’s address': { type: 'file', name: 'a', url: hostile, content_type: 'application/pdf' },
    'a picture’s address': { type: 'file', name: 'a', url: hostile, content_type: 'image/png' },
    'a thumbnail': { type: 'file', name: 'a', url: picture, thumbnail_url: hostile, content_type: 'image/png' },
    'a card’s picture': rich('cards', { title: 'x', image: { url: hostile } }),
    'a button’s address': rich('cards', { buttons: [{ text: 'x', type: 'url', value: hostile, postback_id: 'b' }] }),
    'a sticker': rich('sticker', { image: { url: hostile } }),
  };
  for (const [what, body] of Object.entries(HOSTILE)) {
    it(`takes no script from ${what}`, async () => {
      const view = await show(body);

      const addresses = [...view.renderRoot.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.filter((address) => !address.startsWith('http'))).to.deep.equal([]);
    });
  }

  it('takes no style from a colour that is none', async () => {
    const view = await show(
      rich('ecommerce', {
        ecommerce: { options: [{ option_id: '1', color: 'red; background: url(https://x.example)' }] },
      }),
    );

    expect(view.renderRoot.querySelector('.swatch')).to.equal(null);
  });

  it('shows ten cards and thirteen buttons at most, whatever comes', async () => {
    const view = await show(
      rich(
        'cards',
        ...Array.from({ length: 50 }, () => ({ title: 'x', buttons: Array.from({ length: 50 }, () => button) })),
      ),
    );

    expect(view.renderRoot.querySelectorAll('.card')).to.have.length(10);
    expect(view.renderRoot.querySelectorAll('.choice')).to.have.length(130);
  });

  it('leaves out what is broken, and shows the rest', async () => {
    const view = await show(
      rich('cards', { title: 3, subtitle: 'Brass', image: 'no', buttons: [null, { text: 'Buy' }, 7] }, null, 'x'),
    );

    expect(words(view)).to.equal('Brass Buy');
  });
});
