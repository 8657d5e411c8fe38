import { expect, fixture, html } from '@open-wc/testing';
import '../testing/test-frame.ts';
import { find, findAll } from '../testing/in-page.ts';
import './formatted-text.ts';
import type { FormattedText } from './formatted-text.ts';

/** What one reads in it, white space made single. */
const words = (element: Element) =>
  (element.shadowRoot ?? element).textContent?.replace(/[^\S\u00a0]+/g, ' ').trim() ?? '';

async function show(text: string, { scheme = 'light', dir = 'ltr' } = {}): Promise<FormattedText> {
  const frame = await fixture(html`
    <customer-chat-test-frame scheme=${scheme} dir=${dir}>
      <customer-chat-formatted-text .text=${text}></customer-chat-formatted-text>
    </customer-chat-test-frame>`);
  const view = find(frame, 'customer-chat-formatted-text') as FormattedText;
  await view.updateComplete;
  return view;
}

const inside = (view: FormattedText, selector: string) => findAll(view, selector).map(words);

describe('a message in CommonMark', () => {
  it('has its words set off, its lists, quotes, headings and code', async () => {
    const view = await show(
      '## Two lamps\n\nOne is **bright**, one is *soft*, both are `E27`.\n\n- Oak\n- Brass\n  1. Polished\n  2. Brushed\n\n' +
        '> As you said.\n\n```\nwatts = 4\n```\n\n---\nThe end,  \nreally.',
    );

    expect(inside(view, '.heading')).to.deep.equal(['Two lamps']);
    expect(inside(view, 'strong')).to.deep.equal(['Two lamps', 'bright']);
    expect(inside(view, '[role=heading], h1, h2, h3')).to.deep.equal([]);
    expect(inside(view, 'em')).to.deep.equal(['soft']);
    expect(inside(view, 'ul > li').length).to.equal(2);
    expect(inside(view, 'ol > li')).to.deep.equal(['Polished', 'Brushed']);
    expect(inside(view, 'blockquote')).to.deep.equal(['As you said.']);
    expect(inside(view, 'code')).to.deep.equal(['E27', 'watts = 4']);
    expect(inside(view, 'hr').length).to.equal(1);
    expect(inside(view, 'br').length).to.equal(1);
    await expect(view).to.be.accessible();
  });

  it('links what is a link, by name or bare, and nothing that leads astray', async () => {
    const view = await show(
      '[the lamp](https://example.test/lamp "Lamp"), https://example.test/all, [*soft* one](<https://example.test/a b>), ' +
        '[no](javascript:alert(1)), [nor](data:text/html,x), [this](java&#115;cript:alert(1)), ![a picture](https://example.test/p.png)',
    );

    const links = findAll(view, 'a').map((link) => [words(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      ['the lamp', 'https://example.test/lamp'],
      ['https://example.test/all', 'https://example.test/all'],
      ['soft one', 'https://example.test/a%20b'],
      ['a picture', 'https://example.test/p.png'],
    ]);
    for (const link of findAll(view, 'a')) expect(link.getAttribute('rel')).to.include('noopener');
    expect(words(view)).to.include('[no](javascript:alert(1))');
    expect(findAll(view, 'img')).to.deep.equal([]);
  });

  it('shows HTML and character references as the text that they are', async () => {
    const view = await show(
      '<img src=x onerror=alert(1)> <b>bold</b> &lt;i&gt; &amp; AT&T &copy; &#8364; &constructor;',
    );

    expect(words(view)).to.equal('<img src=x onerror=alert(1)> <b>bold</b> <i> & AT&T &copy; € &constructor;');
    expect(findAll(view, 'img, b, i')).to.deep.equal([]);
  });

  it('is shown as written where reading it would take too long or lead too deep', async () => {
    const long = '**long** '.repeat(2000).trim();
    expect(words(await show(long))).to.equal(long);

    // How deep a reader gets before it gives up is the engine's own.
    const abyss = await show('>'.repeat(7900));
    expect(findAll(abyss, 'blockquote').length).to.be.at.most(8);
    expect(words(abyss)).to.include('>'.repeat(7800));
    const nested = await show(`${'> '.repeat(40)}deep`);
    expect(findAll(nested, 'blockquote').length).to.be.at.most(8);
    expect(words(nested)).to.include('deep');
  });

  it('reads in its own direction, dark and light', async () => {
    const view = await show('שלום **עולם**\n\n- אחד\n\n`let a`', { scheme: 'dark', dir: 'rtl' });

    expect(getComputedStyle(find(view, 'p')).direction).to.equal('rtl');
    await expect(view).to.be.accessible();
    view.text = 'Hello again';
    await view.updateComplete;
    expect(getComputedStyle(find(view, 'p')).direction).to.equal('ltr');
    expect(words(view)).to.equal('Hello again');
  });
});
