import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type ChatId, id } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import { aChatAtHand } from '../../store/testing/chats.ts';
import type { ChosenFile } from '../../store/uploading-file.ts';
import type { Composer } from '../composer/composer.ts';
import '../composer/composer.ts';
import type { CommandIntent, SendMessageIntent } from '../intents.ts';
import { aPicture, aTextFile, carrying, chooseIn } from '../testing/files.ts';
import { button, find, findAll, focused, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { pressWhileComposing } from '../testing/while-composing.ts';
import './file-tray.ts';

const CHAT = id<ChatId>('chat-1');

interface Shown {
  readonly composer: Composer;
  readonly frame: HTMLElement;
  readonly input: HTMLInputElement;
  /** Texts and files, in the order in which they were sent. */
  readonly sent: (string | readonly ChosenFile[])[];
}

async function show({ dir = 'ltr', scheme = 'light', refuses = false, canSend = true } = {}): Promise<Shown> {
  const sent: Shown['sent'] = [];
  const chat: Chat = {
    ...aChatAtHand().chat,
    sendFiles: (files: readonly ChosenFile[]) => {
      if (!canSend) return Promise.reject(new Error('offline'));
      sent.push(files);
      return Promise.resolve([]);
    },
  };
  // As the window does.
  const take = (event: Event) => (find(frame, 'customer-chat-composer') as Composer).take(event);
  const frame: HTMLElement = await fixture<HTMLElement>(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @dragover=${take}
      @drop=${take}
      @paste=${take}
      @customer-chat-send-message=${(intent: SendMessageIntent) => {
        if (refuses) intent.refused = 'forbidden';
        else sent.push(intent.text);
      }}
      @customer-chat-command=${(intent: CommandIntent) => {
        intent.outcome = Promise.resolve(intent.run(chat, CHAT));
      }}
    >
      <div style="flex: 1" tabindex="0" class="talk">Talk</div>
      <customer-chat-composer></customer-chat-composer>
    </customer-chat-test-frame>`);
  const composer = find(frame, 'customer-chat-composer') as Composer;
  await composer.updateComplete;
  return { composer, frame, input: find(composer, 'input[type=file]') as HTMLInputElement, sent };
}

const lines = (composer: Composer) => findAll(composer, 'li').map((line) => line.querySelector('.words')?.textContent);
const names = (composer: Composer) =>
  findAll(composer, '.file-name').map((name) => name.textContent?.replace(/\s+/g, ' ').trim());
const namesOf = (sent: Shown['sent'][number] | undefined) =>
  Array.isArray(sent) ? sent.map(({ name }: ChosenFile) => name) : sent;

async function choose(shown: Shown, ...files: readonly File[]): Promise<void> {
  chooseIn(shown.input, files);
  await waitUntil(() => findAll(shown.composer, 'li').length > 0, 'the tray is there');
  await painted();
}

describe('files that are to be sent', () => {
  it('come by the button, which asks for several at once, and wait above the field', async () => {
    const shown = await show();
    const { composer, input } = shown;
    expect(input.multiple).to.equal(true);
    expect(input.getAttribute('aria-label')).to.equal('Attach files');
    expect(input.closest('label')?.getBoundingClientRect().width).to.be.at.least(36);
    input.focus();
    expect(focused() === input).to.equal(true);

    await choose(shown, aTextFile('plan.pdf'), await aPicture('room.png'));

    expect(names(composer)).to.deep.equal(['plan.pdf', 'room.png']);
    expect(find(composer, 'customer-chat-file-tray [role=status], [role=status]').textContent).to.contain(
      '2 files added',
    );
    expect(focused()?.localName).to.equal('textarea');
    // The same ones can be chosen again.
    expect(input.value).to.equal('');
  });

  it('are sent with what is written, the words first, by Enter or the button', async () => {
    const shown = await show();
    const { composer, sent } = shown;
    await choose(shown, aTextFile('plan.pdf'));
    expect(find(composer, '.send').classList.contains('ready')).to.equal(true);

    await sendKeys({ type: 'Here' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sent.length === 2, 'both are sent');
    expect(sent.map(namesOf)).to.deep.equal(['Here', ['plan.pdf']]);
    await painted();
    expect(findAll(composer, 'li')).to.deep.equal([]);

    await choose(shown, aTextFile('two.pdf'));
    button(composer, 'Send').click();
    expect(namesOf(sent.at(-1))).to.deep.equal(['two.pdf']);
  });

  it('wait on when the words are refused, and come back when they cannot be sent', async () => {
    const refused = await show({ refuses: true });
    await choose(refused, aTextFile());
    await sendKeys({ type: 'no' });
    await sendKeys({ press: 'Enter' });
    expect(refused.sent).to.deep.equal([]);
    expect(names(refused.composer)).to.deep.equal(['plan.pdf']);

    const offline = await show({ canSend: false });
    await choose(offline, aTextFile('later.pdf'));
    button(offline.composer, 'Send').click();
    await waitUntil(() => names(offline.composer).includes('later.pdf'), 'it is back');
  });

  it('show a picture, take a description of it by keyboard, and tell its size', async () => {
    const shown = await show();
    const { composer, sent } = shown;
    await choose(shown, await aPicture('room.png', 80, 40));
    const preview = find(composer, 'customer-chat-picture-preview');
    await waitUntil(() => (find(preview, 'canvas') as HTMLCanvasElement).width === 80, 'it is drawn');

    button(composer, 'Describe').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.localName === 'input', 'the description is open');
    expect(focused()?.closest('label')?.textContent).to.contain('What room.png shows');
    await sendKeys({ type: 'A teal wall' });
    await sendKeys({ press: 'Enter' });
    await painted();
    expect(focused()?.textContent?.trim()).to.equal('Describe');
    expect(sent).to.deep.equal([]);

    button(composer, 'Send').click();
    expect(sent[0]?.[0]).to.include({ name: 'room.png', alternativeText: 'A teal wall', width: 80, height: 40 });
  });

  it('leave Enter and Escape to an input method that composes a word of the description', async () => {
    const shown = await show();
    await choose(shown, await aPicture());
    button(shown.composer, 'Describe').click();
    await waitUntil(() => focused()?.localName === 'input', 'the description is open');

    pressWhileComposing(focused(), 'Enter');
    pressWhileComposing(focused(), 'Escape');
    await painted();

    expect(focused()?.localName).to.equal('input');
  });

  it('are refused in words where the platform would not take them, and the rest is sent (R83)', async () => {
    const shown = await show();
    const { composer, sent } = shown;
    await choose(
      shown,
      aTextFile('setup.exe'),
      aTextFile('film.mov', 10 * 1024 * 1024 + 1),
      aTextFile('empty.txt', 0),
      aTextFile('good.pdf'),
    );
    const said = lines(composer)
      .join(' ')
      .replace(/\u00a0/g, ' ');
    expect(said).to.contain('Programs can’t be sent');
    expect(said).to.contain('Too large: 10 MB at most');
    expect(said).to.contain('There’s nothing in it');

    button(composer, 'Send').click();
    await painted();
    expect(namesOf(sent[0])).to.deep.equal(['good.pdf']);
    expect(names(composer)).to.deep.equal(['setup.exe', 'film.mov', 'empty.txt']);
    expect(find(composer, '.send').classList.contains('ready')).to.equal(false);
  });

  it('can be taken out again by keyboard, and the focus goes to the next or back to the field', async () => {
    const shown = await show();
    const { composer } = shown;
    await choose(shown, aTextFile('one.pdf'), aTextFile('two.pdf'));

    button(composer, 'Remove one.pdf').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.getAttribute('aria-label') === 'Remove two.pdf', 'the next has the focus');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.localName === 'textarea', 'the field has the focus');
    expect(findAll(composer, 'li')).to.deep.equal([]);
  });

  it('can be dropped anywhere in the window, which says so while they hover', async () => {
    const shown = await show();
    const { composer, frame } = shown;
    const talk = find(frame, '.talk');
    const files = [aTextFile('dropped.pdf')];
    const drag = (type: string) =>
      talk.dispatchEvent(
        new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: carrying(files) }),
      );

    // Not taken would mean that the browser leaves the page for the file.
    expect(drag('dragover')).to.equal(false);
    await waitUntil(() => {
      // Again and again, as browsers do.
      drag('dragover');
      return findAll(composer, '.drop.shown').some((hint) => hint.getBoundingClientRect().width > 100);
    }, 'the hint is there');
    expect(find(composer, '.drop').textContent).to.equal('Drop files here to send them');

    expect(findAll(composer, 'li')).to.deep.equal([]);
    expect(drag('drop')).to.equal(false);
    await waitUntil(() => names(composer).includes('dropped.pdf'), 'it is in the tray');
    expect(findAll(composer, '.drop.shown')).to.deep.equal([]);
  });

  it('lose their hint when the drag goes away', async () => {
    const { composer, frame } = await show();
    find(frame, '.talk').dispatchEvent(
      new DragEvent('dragover', {
        bubbles: true,
        composed: true,
        cancelable: true,
        dataTransfer: carrying([aTextFile()]),
      }),
    );
    await waitUntil(() => findAll(composer, '.drop.shown').length === 1, 'the hint is there');
    await waitUntil(() => findAll(composer, '.drop.shown').length === 0, 'the hint is gone', { timeout: 3000 });
  });

  it('come by pasting a picture, which gets a name; words stay words', async () => {
    const { composer } = await show();
    composer.focus();
    const paste = (data: DataTransfer) => {
      const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
      // Not every browser takes it from the constructor.
      Object.defineProperty(event, 'clipboardData', { value: data });
      return find(composer, 'textarea').dispatchEvent(event);
    };

    expect(paste(carrying([await aPicture('image.png')], 'a cell of a sheet'))).to.equal(true);
    expect(paste(carrying([], 'just words'))).to.equal(true);
    expect(paste(carrying([await aPicture('image.png')]))).to.equal(false);
    await waitUntil(() => findAll(composer, 'li').length === 1, 'it is in the tray');
    expect(names(composer)).to.deep.equal(['picture.png']);
  });

  it('come by pasting what macOS copies: files with their names beside them', async () => {
    const { composer } = await show();
    const paste = (data: DataTransfer) => {
      const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      return find(composer, 'textarea').dispatchEvent(event);
    };

    expect(paste(carrying([aTextFile('Plan é.pdf')], 'Plan é.pdf'.normalize('NFD')))).to.equal(false);
    // Where names are shown without their endings, and several at once.
    expect(paste(carrying([aTextFile('a.pdf'), aTextFile('b.pdf')], 'a\rb.pdf'))).to.equal(false);
    await waitUntil(() => findAll(composer, 'li').length === 3, 'they are in the tray');
    expect(names(composer)).to.deep.equal(['Plan é.pdf', 'a.pdf', 'b.pdf']);

    const formatted = carrying([aTextFile('a.pdf')], 'a.pdf');
    formatted.setData('text/html', '<b>a.pdf</b>');
    expect(paste(formatted)).to.equal(true);
    expect(paste(carrying([aTextFile('a.pdf')], 'a.pdf and what I think of it'))).to.equal(true);
  });

  it('leave a drag of words alone', async () => {
    const { frame } = await show();
    const over = new DragEvent('dragover', {
      bubbles: true,
      composed: true,
      cancelable: true,
      dataTransfer: carrying([], 'words'),
    });
    expect(find(frame, '.talk').dispatchEvent(over)).to.equal(true);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`pass the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const shown = await show(options);
      const { composer } = shown;
      await choose(
        shown,
        await aPicture(),
        aTextFile('a-rather-long-name-of-a-file-that-will-not-fit-here.pdf'),
        aTextFile('setup.exe'),
      );
      await expect(composer).to.be.accessible();
      button(composer, 'Describe').click();
      await painted();
      await expect(composer).to.be.accessible();
      // The end of a long name always shows.
      const ends = findAll(composer, '.file-name span:last-child').map((end) => end.scrollWidth - end.clientWidth);
      expect(Math.max(...ends)).to.be.lessThan(2);
    });
  }
});
