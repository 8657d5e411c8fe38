import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DraftIntent, SendMessageIntent } from '../intents.ts';
import { button, find, findAll, focused, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { pressWhileComposing } from '../testing/while-composing.ts';
import type { Composer } from './composer.ts';
import './composer.ts';

interface Shown {
  readonly composer: Composer;
  readonly field: HTMLTextAreaElement;
  readonly sent: string[];
  readonly drafts: string[];
}

async function show({ dir = 'ltr', scheme = 'light', refuses = false, draft = '' } = {}): Promise<Shown> {
  const sent: string[] = [];
  const drafts: string[] = [];
  const frame = await fixture(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-send-message=${(intent: SendMessageIntent) => {
        if (refuses) intent.refused = 'forbidden';
        else sent.push(intent.text);
      }}
      @customer-chat-draft=${({ text }: DraftIntent) => drafts.push(text)}
    >
      <div style="flex: 1"></div>
      <customer-chat-composer .draft=${draft}></customer-chat-composer>
    </customer-chat-test-frame>`);
  const composer = find(frame, 'customer-chat-composer') as Composer;
  await composer.updateComplete;
  return { composer, field: find(composer, 'textarea') as HTMLTextAreaElement, sent, drafts };
}

async function write(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await painted();
}

const press = (field: HTMLTextAreaElement, key: string, init: KeyboardEventInit = {}) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));

describe('the composer', () => {
  it('sends what was typed with Enter, and is empty again', async () => {
    const { composer, field, sent, drafts } = await show();
    composer.focus();
    expect(focused() === field).to.equal(true);

    await sendKeys({ type: 'hi' });
    await sendKeys({ press: 'Enter' });
    await composer.updateComplete;

    expect(sent).to.deep.equal(['hi']);
    expect(drafts.at(-1)).to.equal('hi');
    expect(field.value).to.equal('');
  });

  it('breaks the line with Shift and Enter', async () => {
    const { field, sent } = await show();
    await write(field, 'one');

    expect(press(field, 'Enter', { shiftKey: true })).to.equal(true);
    expect(sent).to.deep.equal([]);
  });

  it('leaves Enter to an input method that is composing a word', async () => {
    const { field, sent } = await show();
    await write(field, 'にほ');

    pressWhileComposing(field, 'Enter');

    expect(sent).to.deep.equal([]);
    expect(field.value).to.equal('にほ');
  });

  it('sends with its button and keeps the focus', async () => {
    const { composer, field, sent } = await show();
    await write(field, 'hello');

    button(composer, 'Send').click();
    await composer.updateComplete;

    expect(sent).to.deep.equal(['hello']);
    expect(focused() === field).to.equal(true);
  });

  it('does not send what is empty', async () => {
    const { composer, field, sent } = await show();
    button(composer, 'Send').click();
    await write(field, ' \n ');
    press(field, 'Enter');

    expect(sent).to.deep.equal([]);
  });

  it('keeps a text that was refused, and says why', async () => {
    const { composer, field } = await show({ refuses: true });
    await write(field, 'hello');

    press(field, 'Enter');
    await composer.updateComplete;

    expect(field.value).to.equal('hello');
    expect(find(composer, '[role=alert]').textContent).to.contain('You can’t write in this conversation.');
  });

  it('refuses what is longer than 16 KB, says by how much, and loses nothing of it', async () => {
    const { composer, field, sent } = await show();
    await write(field, 'a'.repeat(16_384));
    expect(find(composer, '.counter').textContent).to.contain('Room for 0 more characters');

    await write(field, 'a'.repeat(16_394));
    press(field, 'Enter');
    await composer.updateComplete;

    expect(sent).to.deep.equal([]);
    expect(field.value).to.have.length(16_394);
    expect(find(composer, '.counter').textContent).to.contain('Too long by 10 characters');
    expect(find(composer, '[role=alert]').textContent).to.contain('Too long by 10 characters');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await expect(composer).to.be.accessible();
  });

  it('counts only near the limit', async () => {
    const { composer, field } = await show();
    await write(field, 'a'.repeat(15_000));
    expect(findAll(composer, '.counter')).to.deep.equal([]);
  });

  it('grows with its text to six lines and then scrolls', async () => {
    const { composer, field } = await show();
    const one = composer.offsetHeight;
    await write(field, 'a\nb\nc');
    const three = composer.offsetHeight;
    await write(field, 'a\n'.repeat(30));
    const many = composer.offsetHeight;

    const line = Number.parseFloat(getComputedStyle(field).lineHeight);
    expect(three - one).to.be.closeTo(2 * line, 2);
    expect(many - one).to.be.closeTo(5 * line, 2);
    expect(field.scrollHeight).to.be.greaterThan(field.clientHeight);
  });

  it('begins with the draft that was kept', async () => {
    const { field } = await show({ draft: 'not sent yet' });
    expect(field.value).to.equal('not sent yet');
  });

  it('does not let an older draft overwrite what is being written', async () => {
    const { composer, field } = await show();
    await write(field, 'newer');

    composer.draft = 'older';
    await composer.updateComplete;
    expect(field.value).to.equal('newer');
  });

  it('keeps what is being written when the chat gets its id, and changes it with another chat', async () => {
    const { composer, field } = await show();
    await write(field, 'while it began');

    composer.chatId = 'first';
    await composer.updateComplete;
    expect(field.value).to.equal('while it began');

    composer.chatId = 'second';
    composer.draft = 'of the second';
    await composer.updateComplete;
    expect(field.value).to.equal('of the second');
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const { composer, field } = await show(options);
      await expect(composer).to.be.accessible();
      await write(field, 'some text');
      await expect(composer).to.be.accessible();
    });
  }
});
