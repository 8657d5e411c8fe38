import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import './peek.ts';
import type { Peek } from './peek.ts';
import { anAgent, NOON } from './testing/builders.ts';

const aPeek = (text = 'Your parcel left the warehouse this morning.') =>
  fixture<Peek>(html`
    <customer-chat-peek
      style="--customer-chat-duration: 0s"
      .peek=${{ key: 'event-1', author: anAgent('Nora Lind'), text, at: NOON }}
    ></customer-chat-peek>
  `);

const buttonsOf = (peek: Peek) => [...peek.renderRoot.querySelectorAll('button')];

describe('<customer-chat-peek>', () => {
  it('shows who wrote and what, as text, and takes no more than two lines', async () => {
    const peek = await aPeek(`<b>${'words '.repeat(80)}</b>`);

    expect(peek.renderRoot.textContent).to.contain('Nora Lind').and.contain('<b>words');
    expect(peek.renderRoot.querySelector<HTMLElement>('.text')?.offsetHeight).to.be.below(50);
    expect(peek.offsetWidth).to.be.at.most(320);
  });

  it('leads on when it is pressed', async () => {
    const peek = await aPeek();
    setTimeout(() => buttonsOf(peek)[0]?.click());
    await oneEvent(peek, 'customer-chat-peek-open');
  });

  it('is dismissed apart from that', async () => {
    const peek = await aPeek();
    const [, dismiss] = buttonsOf(peek);
    expect(dismiss?.ariaLabel).to.equal('Dismiss');
    setTimeout(() => dismiss?.click());
    await oneEvent(peek, 'customer-chat-peek-dismiss');
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`passes the audit in the ${scheme} scheme, ${dir}`, async () => {
        const peek = await aPeek();
        peek.scheme = scheme;
        peek.dir = dir;
        await peek.updateComplete;
        await expect(peek).to.be.accessible();
      });
    }
  }
});
