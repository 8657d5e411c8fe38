import { expect } from '@open-wc/testing';
import { frameStyles, WindowFrame } from './window-frame.ts';

describe('the frame of the window', () => {
  it('gives all its room to the window once that is there, and takes its shape again without one', async () => {
    const host = document.createElement('div');
    host.setAttribute('open', '');
    const root = host.attachShadow({ mode: 'open' });
    const frame = new WindowFrame();
    const window = document.createElement('div');
    window.style.blockSize = '100%';
    if (frameStyles.styleSheet) root.adoptedStyleSheets = [frameStyles.styleSheet];
    root.append(frame.element);
    document.body.append(host);
    // The shape is on screen, and breathes.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const shape = () => getComputedStyle(frame.element, '::before').display;
    expect(shape()).to.equal('block');

    frame.hold(window);
    await new Promise(requestAnimationFrame);
    expect(shape()).to.equal('none');
    expect(window.offsetTop).to.equal(0);

    frame.empty();
    expect(shape()).to.equal('block');
    host.remove();
  });
});
