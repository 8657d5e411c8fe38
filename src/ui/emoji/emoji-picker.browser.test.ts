import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../composer/composer.ts';
import type { CommandIntent } from '../intents.ts';
import { english } from '../phrases.ts';
import { button, find, findAll, focused } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { pressWhileComposing } from '../testing/while-composing.ts';

interface Shown {
  readonly frame: Element;
  readonly field: HTMLTextAreaElement;
  readonly picker: HTMLElement;
}

/** A composer with its picker open. `recent`: what was used on an earlier page. */
async function open({ dir = 'ltr', scheme = 'light', language = 'en', recent = '' } = {}): Promise<Shown> {
  const frame = await fixture(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-command=${(intent: CommandIntent) => {
        intent.outcome ??= Promise.resolve(recent);
      }}
    >
      <div style="flex: 1"></div>
      <customer-chat-composer .phrases=${{ ...english, language }}></customer-chat-composer>
    </customer-chat-test-frame>`);
  await waitUntil(() => findAll(frame, 'textarea').length > 0);
  button(frame, 'Emoji').click();
  await waitUntil(() => findAll(frame, '.sign').length > 0, 'no signs came', { timeout: 5000 });
  return {
    frame,
    field: find(frame, 'textarea') as HTMLTextAreaElement,
    picker: find(frame, 'customer-chat-emoji-picker'),
  };
}

const signs = ({ picker }: Shown) => findAll(picker, '.sign').map((one) => one.textContent?.trim());
const focusedName = () => focused()?.getAttribute('aria-label');

describe('the emoji picker', () => {
  it('opens over the composer, ready to search, and closes with Escape, back in the field', async () => {
    const shown = await open();
    const { picker, field, frame } = shown;
    await waitUntil(() => focused()?.tagName === 'INPUT');
    expect(picker.getBoundingClientRect().bottom).to.be.at.most(field.getBoundingClientRect().top + 8);
    expect(button(frame, 'Emoji').ariaExpanded).to.equal('true');

    await sendKeys({ press: 'Escape' });
    expect(picker.isConnected).to.equal(false);
    expect(focused()).to.equal(field);
    expect(button(frame, 'Emoji').ariaExpanded).to.equal('false');
  });

  it('is one part with all that is in it, for a page that wants a frame around it', async () => {
    const { picker } = await open();
    expect([...picker.part]).to.deep.equal(['emoji-picker']);
    expect(findAll(picker, '[part~=emoji-picker]')).to.have.lengthOf(0);
  });

  it('puts what is picked where the caret is, one after the other', async () => {
    const { field, picker, frame } = await open();
    field.focus();
    field.value = 'Nice, thanks';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.setSelectionRange(4, 4);
    button(picker, 'grinning face').click();
    button(picker, 'winking face').click();
    expect(field.value).to.equal('Nice😀😉, thanks');
    expect(field.selectionStart).to.equal('Nice😀😉'.length);
    // The composer heard of it as of any other letter.
    await waitUntil(() => button(frame, 'Send').classList.contains('ready'));
  });

  it('is searched by words, and Enter takes the first that is found', async () => {
    const shown = await open();
    await waitUntil(() => focused()?.tagName === 'INPUT');
    await sendKeys({ type: 'pizz' });
    await waitUntil(() => signs(shown).length === 1);
    expect(find(shown.picker, '[role=status]').textContent).to.equal('1 emoji');
    await sendKeys({ press: 'Enter' });
    expect(shown.field.value).to.equal('🍕');

    await sendKeys({ type: 'qqq' });
    await waitUntil(() => signs(shown).length === 0);
    expect(find(shown.picker, '.nothing').textContent).to.equal('No emoji by that name');
  });

  it('leaves Enter and Escape to an input method that is composing a word', async () => {
    const shown = await open();
    await waitUntil(() => focused()?.tagName === 'INPUT');
    await sendKeys({ type: 'pizz' });
    await waitUntil(() => signs(shown).length === 1);

    pressWhileComposing(focused(), 'Enter');
    pressWhileComposing(focused(), 'Escape');

    expect(shown.field.value).to.equal('');
    expect(shown.picker.isConnected).to.equal(true);
  });

  it('is walked by arrows, of which Tab reaches one sign', async () => {
    const shown = await open();
    await waitUntil(() => focused()?.tagName === 'INPUT');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => focusedName() === 'grinning face');
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => focusedName() === 'grinning face with big eyes');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => (focused() as HTMLElement).dataset.at === '9');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => (focused() as HTMLElement).dataset.at === '8');
    expect(findAll(shown.picker, '.sign').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => (focused() as HTMLElement).dataset.at === '0');
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => focused()?.tagName === 'INPUT');
  });

  it('turns its categories by arrows, the other way where one reads from right to left', async () => {
    for (const [dir, key] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      const { picker } = await open({ dir });
      find(picker, '[role=tab][aria-selected=true]').focus();
      await sendKeys({ press: key });
      await waitUntil(() => focusedName() === 'People and body');
      expect(find(picker, '[role=tab][aria-selected=true]').ariaLabel).to.equal('People and body');
      expect(button(picker, 'waving hand').textContent?.trim()).to.equal('👋');
    }
  });

  it('begins with what was used last', async () => {
    const shown = await open({ recent: '🍕 👋' });
    expect(signs(shown)).to.deep.equal(['🍕', '👋']);
    button(shown.picker, 'waving hand').click();
    await waitUntil(() => signs(shown)[0] === '👋');
  });

  it('is named in the reader’s language', async () => {
    const { picker } = await open({ language: 'de' });
    expect(button(picker, 'grinsendes Gesicht').textContent?.trim()).to.equal('😀');
  });

  it('goes when one presses elsewhere', async () => {
    const { picker } = await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(picker.isConnected).to.equal(false);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }, { recent: '🍕' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const { picker } = await open(options);
      await expect(picker).to.be.accessible();
    });
  }
});
