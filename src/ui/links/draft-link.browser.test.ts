import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type CommandIntent, SendMessageIntent } from '../intents.ts';
import { button, find, findAll } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { DraftLink } from './draft-link.ts';
import './draft-link.ts';

const INFO = {
  url: 'https://example.test/chair',
  title: 'The <b>reading</b> chair',
  imageUrl: 'https://example.test/chair.png',
  imageWidth: 320.4,
};

/** A draft, and what its links would tell. */
async function show(draft: string, { info = INFO as object | null, dir = 'ltr', scheme = 'light' } = {}) {
  const asked: string[] = [];
  const previewLink = (url: string) => {
    asked.push(url);
    return Promise.resolve(info ?? undefined);
  };
  const chat = { previewLink };
  const frame = await fixture(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-command=${(intent: CommandIntent) => {
        intent.outcome = Promise.resolve(intent.run(chat as Parameters<CommandIntent['run']>[0], undefined));
      }}
    >
      <customer-chat-draft-link .draft=${draft}></customer-chat-draft-link>
    </customer-chat-test-frame>`);
  const view = find(frame, 'customer-chat-draft-link') as DraftLink;
  return { view, asked, frame };
}

const previewCame = (view: Element) => waitUntil(() => findAll(view, '.preview').length > 0);

/** As the composer does when Enter is pressed. */
function send(view: Element, text: string): SendMessageIntent {
  const intent = new SendMessageIntent(text);
  view.dispatchEvent(intent);
  return intent;
}

describe('a link that is being written', () => {
  it('is looked behind once it stands, and shown as text', async () => {
    const { view, asked } = await show('Is it https://example.test/chair, the');
    view.draft = 'Is it https://example.test/chair, the green one?';
    await previewCame(view);
    expect(asked).to.deep.equal(['https://example.test/chair']);
    expect(find(view, '.title').textContent).to.equal('The <b>reading</b> chair');
    expect(find(view, '.host').textContent).to.equal('example.test');
    expect(find(view, '[role=status]').textContent).to.equal('A preview of your link was added');
  });

  it('goes along with the message, in whole pixels', async () => {
    const { view } = await show('See https://example.test/chair');
    await previewCame(view);
    expect(send(view, 'See https://example.test/chair').properties).to.deep.equal({
      url_details: {
        url: 'https://example.test/chair',
        title: 'The <b>reading</b> chair',
        image_url: 'https://example.test/chair.png',
        image_width: 320,
      },
    });
    view.draft = '';
    await view.updateComplete;
    expect(findAll(view, '.preview')).to.deep.equal([]);
    expect(send(view, 'Next').properties).to.equal(undefined);
  });

  it('goes without its preview when that is taken away, for good', async () => {
    const { view, asked } = await show('See https://example.test/chair');
    await previewCame(view);
    button(view, 'Send without the preview').click();
    await view.updateComplete;
    expect(send(view, 'See https://example.test/chair').properties).to.equal(undefined);
    view.draft = 'See https://example.test/chair and https://example.test/other';
    await previewCame(view);
    expect(asked).to.deep.equal(['https://example.test/chair', 'https://example.test/other']);
  });

  it('is no preview where nothing is known, or the address is not one to follow', async () => {
    const unknown = await show('See https://example.test/chair', { info: null });
    await waitUntil(() => unknown.asked.length === 1);
    expect(findAll(unknown.view, '.preview')).to.deep.equal([]);

    const hostile = await show('See https://example.test/chair', { info: { ...INFO, url: 'javascript:alert(1)' } });
    await waitUntil(() => hostile.asked.length === 1);
    await hostile.view.updateComplete;
    expect(findAll(hostile.view, 'a, .preview')).to.deep.equal([]);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const { view, frame } = await show('See https://example.test/chair', options);
      await previewCame(view);
      await expect(frame).to.be.accessible();
    });
  }
});
