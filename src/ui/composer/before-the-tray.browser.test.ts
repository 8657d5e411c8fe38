import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { aTextFile, carrying, chooseIn } from '../testing/files.ts';
import { find, findAll } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { Composer } from './composer.ts';
import './composer.ts';

// A page of its own: the code of the tray is fetched once.
describe('the composer, while the code of the tray is on its way', () => {
  it('shows the names of what was chosen, and loses nothing of it to more files, to a drag or to sending', async () => {
    const frame = await fixture(html`<customer-chat-test-frame>
      <div style="flex: 1"></div>
      <customer-chat-composer></customer-chat-composer>
    </customer-chat-test-frame>`);
    const composer = find(frame, 'customer-chat-composer') as Composer;
    const input = find(composer, 'input[type=file]') as HTMLInputElement;
    const drag = (type: string, name: string) =>
      composer.take(new DragEvent(type, { cancelable: true, dataTransfer: carrying([aTextFile(name)]) }));
    expect(customElements.get('customer-chat-file-tray')).to.equal(undefined);

    chooseIn(input, [aTextFile('one.pdf')]);
    await composer.updateComplete;
    find(composer, '.send').click();
    chooseIn(input, [aTextFile('two.pdf')]);
    drag('dragover', 'three.pdf');
    await composer.updateComplete;
    const tray = find(composer, 'customer-chat-file-tray');
    expect(tray.shadowRoot).to.equal(null);
    expect([...tray.children].map(({ textContent }) => textContent)).to.deep.equal(['one.pdf', 'two.pdf']);
    await expect(composer).to.be.accessible();
    drag('drop', 'three.pdf');

    await waitUntil(() => findAll(composer, 'li').length > 0, 'the tray is there');
    const names = findAll(composer, '.file-name').map((name) => name.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).to.deep.equal(['one.pdf', 'two.pdf', 'three.pdf']);
    expect(find(composer, '.send').classList.contains('ready')).to.equal(true);
  });
});
