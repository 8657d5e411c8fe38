import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, find, findAll, focused, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { ImageViewer } from './image-viewer.ts';
import './image-viewer.ts';
import type { Picture } from './pictures-in.ts';

const PICTURES: readonly Picture[] = ['one', 'two', 'three'].map((name) => ({
  key: name,
  name: `${name}.png`,
  alternativeText: name === 'two' ? 'A sofa by the window' : undefined,
  source: `${location.origin}/docs/conversation.webp?${name}`,
  href: `${location.origin}/docs/conversation.webp?${name}`,
}));

async function open({ pictures = PICTURES, at = 0, dir = 'ltr' } = {}): Promise<ImageViewer> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir}>
      <button>before</button>
      <customer-chat-image-viewer .pictures=${pictures} .at=${at}></customer-chat-image-viewer>
    </customer-chat-test-frame>`);
  const viewer = find(frame, 'customer-chat-image-viewer') as ImageViewer;
  await viewer.updateComplete;
  return viewer;
}

const position = (viewer: ImageViewer) => find(viewer, '[role=status]').textContent?.trim().replace(/\s+/g, ' ');
const scale = (viewer: ImageViewer) => Number(find(viewer, '.stage').style.getPropertyValue('--_scale'));

async function press(viewer: ImageViewer, key: string): Promise<void> {
  await sendKeys({ press: key });
  await viewer.updateComplete;
}

describe('the viewer of pictures', () => {
  it('lies over the page as a dialog, says which of how many it shows, and holds the focus', async () => {
    const viewer = await open({ at: 1 });
    const dialog = find(viewer, 'dialog') as HTMLDialogElement;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getBoundingClientRect().width).to.be.closeTo(document.documentElement.clientWidth, 20);
    expect(position(viewer)).to.equal('2 of 3 A sofa by the window');
    expect(focused()?.getAttribute('aria-label')).to.equal('Close');
    for (let step = 0; step < 8; step += 1) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      expect(at === document.body || at === null || viewer.shadowRoot?.contains(at)).to.equal(true);
    }
  });

  it('goes to the next and the one before by button and arrow, round and round', async () => {
    const viewer = await open();
    button(viewer, 'Next picture').click();
    await viewer.updateComplete;
    expect(position(viewer)).to.contain('2 of 3');
    await press(viewer, 'ArrowRight');
    await press(viewer, 'ArrowRight');
    expect(position(viewer)).to.contain('1 of 3');
    await press(viewer, 'ArrowLeft');
    expect(position(viewer)).to.contain('3 of 3');
    button(viewer, 'Previous picture').click();
    await viewer.updateComplete;
    expect(find(viewer, '.stage img').getAttribute('alt')).to.equal('A sofa by the window');
  });

  it('reads from right to left where the page does', async () => {
    const viewer = await open({ dir: 'rtl' });
    await press(viewer, 'ArrowLeft');
    expect(position(viewer)).to.contain('2 of 3');
  });

  it('has no way to others where there are none', async () => {
    const viewer = await open({ pictures: PICTURES.slice(0, 1) });
    expect(findAll(viewer, '.walk')).to.deep.equal([]);
    expect(position(viewer)).to.equal('one.png');
    await press(viewer, 'ArrowRight');
    expect(position(viewer)).to.equal('one.png');
  });

  it('goes nearer and farther by button, key, wheel and double click', async () => {
    const viewer = await open();
    await waitUntil(() => (find(viewer, '.stage img') as unknown as HTMLImageElement).complete, 'it is loaded');
    expect(button(viewer, 'Zoom out').hasAttribute('disabled')).to.equal(true);
    button(viewer, 'Zoom in').click();
    await viewer.updateComplete;
    expect(scale(viewer)).to.equal(1.6);
    await press(viewer, '-');
    expect(scale(viewer)).to.equal(1);

    const stage = find(viewer, '.stage');
    const wheel = new WheelEvent('wheel', {
      deltaY: -200,
      bubbles: true,
      cancelable: true,
      clientX: 100,
      clientY: 100,
    });
    expect(stage.dispatchEvent(wheel)).to.equal(false);
    await viewer.updateComplete;
    expect(scale(viewer)).to.be.greaterThan(1.3);
    await press(viewer, '0');
    expect(scale(viewer)).to.equal(1);

    find(viewer, '.stage img').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 50, clientY: 50 }));
    await viewer.updateComplete;
    expect(scale(viewer)).to.equal(2.5);
    // Nearer, the arrows push the picture.
    await press(viewer, 'ArrowRight');
    expect(position(viewer)).to.contain('1 of 3');
    expect(stage.style.getPropertyValue('--_x')).to.not.equal('0px');

    button(viewer, 'Next picture').click();
    await viewer.updateComplete;
    expect(scale(viewer)).to.equal(1);
  });

  it('goes nearer as two fingers part, and follows one', async () => {
    const viewer = await open();
    const stage = find(viewer, '.stage');
    const finger = (type: string, pointerId: number, clientX: number) =>
      stage.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 200, button: 0, bubbles: true }));
    finger('pointerdown', 1, 200);
    finger('pointerdown', 2, 300);
    finger('pointermove', 2, 400);
    await viewer.updateComplete;
    expect(scale(viewer)).to.be.closeTo(2, 0.01);
    finger('pointerup', 1, 200);
    const before = stage.style.getPropertyValue('--_x');
    finger('pointermove', 2, 380);
    await viewer.updateComplete;
    expect(stage.style.getPropertyValue('--_x')).to.not.equal(before);
  });

  it('can be downloaded from', async () => {
    const viewer = await open();
    const link = find(viewer, 'a');
    expect(link.getAttribute('href')).to.equal(PICTURES[0]?.href);
    expect(link.getAttribute('aria-label')).to.equal('Download one.png');
  });

  it('says so when a picture is there no more', async () => {
    const [first] = PICTURES;
    if (first === undefined) throw new Error('There is no picture.');
    const viewer = await open({ pictures: [{ ...first, source: `${location.origin}/docs/nothing.png` }] });
    await waitUntil(() => find(viewer, '.stage').textContent?.includes('No longer available'), 'it says so');
  });

  it('closes with its button, with Escape and by a press beside the picture', async () => {
    for (const close of [
      (viewer: ImageViewer) => button(viewer, 'Close').click(),
      () => sendKeys({ press: 'Escape' }),
      (viewer: ImageViewer) => find(viewer, '.stage').click(),
    ]) {
      const viewer = await open();
      await painted();
      await close(viewer);
      await waitUntil(() => !viewer.isConnected, 'it is gone');
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`passes the accessibility audit: ${dir}`, async () => {
      const viewer = await open({ dir, at: 1 });
      await painted();
      await expect(viewer).to.be.accessible();
    });
  }
});
