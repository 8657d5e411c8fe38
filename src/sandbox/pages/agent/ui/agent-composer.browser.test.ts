import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { type Draft, emptyDraft } from '../domain/desk-places.ts';
import type { ComposerMode } from '../select/composer-mode.ts';
import { button, find, inRoom, press, type } from '../testing/room.ts';
import './agent-composer.ts';
import type { AgentComposer } from './agent-composer.ts';

function aComposer(
  draft: Draft = emptyDraft,
  mode: ComposerMode = { is: 'write' },
  scheme: 'light' | 'dark' = 'light',
) {
  return inRoom<AgentComposer>(
    html`<agent-composer .chatId=${'C1'} .mode=${mode} .draft=${draft}></agent-composer>`,
    scheme,
  );
}
const field = (composer: AgentComposer) => find<HTMLTextAreaElement>(composer, 'textarea');

describe('the composer', () => {
  it('sends with Enter, and breaks the line with Shift and Enter', async () => {
    const draft = { text: 'Hello', note: false };
    const { element, intents } = await aComposer(draft);

    expect(press(field(element), 'Enter', { shiftKey: true }).defaultPrevented).to.equal(false);
    expect(intents).to.deep.equal([]);
    expect(press(field(element), 'Enter').defaultPrevented).to.equal(true);
    expect(intents).to.deep.equal([{ type: 'send', chatId: 'C1', draft }]);
  });

  it('leaves Enter to whoever composes a sign of another script', async () => {
    const { element, intents } = await aComposer({ text: 'に', note: false });

    press(field(element), 'Enter', { isComposing: true });
    // Safari has ended the word before it tells of the key.
    press(field(element), 'Enter', { keyCode: 229 });

    expect(intents).to.deep.equal([]);
  });

  it('sends nothing while there is nothing', async () => {
    const { element, intents } = await aComposer({ text: '  ', note: false });

    button(element, 'Send').click();

    expect(intents).to.deep.equal([]);
    expect(button(element, 'Send').getAttribute('aria-disabled')).to.equal('true');
  });

  it('tells of each change, and of a text that is too long before it is sent', async () => {
    const { element, intents } = await aComposer();

    type(field(element), 'x'.repeat(16_385));
    await element.updateComplete;

    expect(intents).to.have.length(1);
    expect(find(element, '[role=alert]').textContent).to.contain('Too long by 1 bytes');
  });

  it('turns into a note that only the team sees', async () => {
    const { element, intents } = await aComposer({ text: 'psst', note: false });
    button(element, 'Private note').click();
    expect(intents).to.deep.equal([{ type: 'change_draft', chatId: 'C1', draft: { text: 'psst', note: true } }]);

    element.draft = { text: 'psst', note: true };
    await element.updateComplete;

    expect(field(element).getAttribute('aria-label')).to.equal('Private note');
    expect(button(element, 'Private note').getAttribute('aria-pressed')).to.equal('true');
    button(element, 'Add note');
  });

  it('puts a ready answer into the field, not on the wire', async () => {
    const { element, intents } = await aComposer({ text: 'Hello.', note: false });

    button(element, 'Check the stock').click();

    expect(intents).to.have.length(1);
    expect(intents[0]).to.deep.include({ type: 'change_draft' });
    expect(JSON.stringify(intents[0])).to.contain('Hello. One moment');
  });

  it('offers whoever only listens notes, and the way in', async () => {
    const { element, intents } = await aComposer({ text: 'look at this', note: false }, { is: 'supervise' });

    press(field(element), 'Enter');
    button(element, 'Join').click();

    expect(intents).to.deep.equal([
      { type: 'send', chatId: 'C1', draft: { text: 'look at this', note: true } },
      { type: 'join', chatId: 'C1', visibility: 'all' },
    ]);
  });

  it('offers the ways into a chat of the queue, of others, and into a closed one', async () => {
    const queued = await aComposer(emptyDraft, { is: 'join', queued: true, with: [] });
    button(queued.element, 'Take the chat').click();
    const others = await aComposer(emptyDraft, { is: 'join', queued: false, with: ['Tom Hale'] });
    button(others.element, 'Take over').click();
    const closed = await aComposer(emptyDraft, { is: 'closed' });
    button(closed.element, 'Start again').click();

    expect(find(others.element, '.way').textContent).to.contain('With Tom Hale');
    expect([...queued.intents, ...others.intents, ...closed.intents].map((intent) => intent.type)).to.deep.equal([
      'join',
      'take_over',
      'resume',
    ]);
  });

  it('goes on in the field when the button that led there is gone', async () => {
    const { element } = await aComposer(emptyDraft, { is: 'join', queued: true, with: [] });
    button(element, 'Take the chat').focus();

    element.mode = { is: 'write' };
    await element.updateComplete;

    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('takes files that are chosen or pasted', async () => {
    const { element, intents } = await aComposer();
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'plan.pdf'));

    element.attach([...files.files]);
    const paste = new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true });
    field(element).dispatchEvent(paste);

    expect(intents.map(({ type: what }) => what)).to.contain('attach');
    // Where a test may fill the clipboard, the file comes from there, and its name is not pasted as text.
    if (paste.clipboardData?.files.length) expect(paste.defaultPrevented).to.equal(true);
  });

  it('sends files without a word, and nothing while one is on its way', async () => {
    const file = { key: 'a', name: 'a.txt', contentType: 'text/plain', size: 1, words: '' };
    const { element, intents } = await aComposer();
    element.attachments = [{ ...file, status: { is: 'uploading', part: 0 } }];
    await element.updateComplete;
    button(element, 'Send').click();
    expect(intents).to.deep.equal([]);

    element.attachments = [{ ...file, status: { is: 'ready', url: 'https://x.example/a' } }];
    await element.updateComplete;
    button(element, 'Send').click();

    expect(intents).to.deep.equal([{ type: 'send', chatId: 'C1', draft: emptyDraft }]);
  });

  it('has keys for what is no text, and for the last message', async () => {
    const { element, intents } = await aComposer();

    for (const key of ['c', 'n', 'l']) press(field(element), key, { code: `Key${key.toUpperCase()}`, altKey: true });
    press(field(element), 'ArrowUp');

    expect(intents).to.deep.equal([
      { type: 'ask', dialog: { is: 'compose', chatId: 'C1', kind: 'cards', visibility: 'all' } },
      { type: 'change_draft', chatId: 'C1', draft: { text: '', note: true } },
      { type: 'stream', on: true },
      { type: 'edit_last', chatId: 'C1' },
    ]);
  });

  it('leaves the letters that Option and AltGr write to the field', async () => {
    const { element, intents } = await aComposer();
    const written = [
      ['@', 'KeyL'],
      ['å', 'KeyA'],
      ['ć', 'KeyC'],
      ['Dead', 'KeyN'],
    ] as const;

    const taken = written.filter(([key, code]) => press(field(element), key, { code, altKey: true }).defaultPrevented);

    expect(taken).to.deep.equal([]);
    expect(intents).to.deep.equal([]);
  });

  it('has the same keys with Ctrl and Alt, where Option writes letters', async () => {
    const { element, intents } = await aComposer();

    const pressed = press(field(element), 'ç', { code: 'KeyC', altKey: true, ctrlKey: true });

    expect(pressed.defaultPrevented).to.equal(true);
    expect(intents.map(({ type }) => type)).to.deep.equal(['ask']);
  });

  const views: readonly (readonly [string, Draft, ComposerMode])[] = [
    ['with a message', { text: 'Hello', note: false }, { is: 'write' }],
    ['with a note', { text: '', note: true }, { is: 'write' }],
    ['listening', emptyDraft, { is: 'supervise' }],
    ['in the queue', emptyDraft, { is: 'join', queued: true, with: [] }],
    ['closed', emptyDraft, { is: 'closed' }],
  ];
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, draft, mode] of views) {
      it(`can be used by everybody ${name} (${scheme})`, async () => {
        await expect((await aComposer(draft, mode, scheme)).element).to.be.accessible();
      });
    }
  }
});
