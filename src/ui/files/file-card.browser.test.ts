import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FileEvent } from '../../protocol/domain/event.ts';
import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import type { EventRow } from '../../store/rows.ts';
import type { State } from '../../store/state.ts';
import type { UploadingFile } from '../../store/uploading-file.ts';
import { ALONE } from '../cards/card-setting.ts';
import type { CommandIntent } from '../intents.ts';
import { english } from '../phrases.ts';
import { aMessage, aTimeline, mine } from '../testing/builders.ts';
import { aPicture } from '../testing/files.ts';
import { button, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import '../timeline/event-card.ts';
import type { MessageList } from '../timeline/message-list.ts';
import '../timeline/message-list.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import type { FileCard } from './file-card.ts';
import './file-card.ts';
import './open-viewer.ts';

const PICTURE = `${location.origin}/docs/conversation.webp`;
const NOWHERE = `${location.origin}/docs/nothing-is-here.png`;

const setting: RowSetting = {
  phrases: english,
  brand: 'Shop',
  sendsLater: false,
  now: Date.now(),
  cards: ALONE,
  retry: () => {},
};

const aFile = (event: Partial<FileEvent> = {}, row: Partial<EventRow> = {}): EventRow => ({
  ...aMessage('', {
    event: {
      type: 'file',
      name: 'measuring-guide.pdf',
      url: 'https://cdn.example.test/guide.pdf',
      contentType: 'application/pdf',
      size: 860_000,
      ...event,
    },
  }),
  ...row,
});

const aPhoto = (event: Partial<FileEvent> = {}, row: Partial<EventRow> = {}) =>
  aFile({ name: 'room.png', contentType: 'image/png', url: PICTURE, ...event }, row);

const UPLOAD = id<CustomId>('upload-1');

const anUpload = (file: File, sent: number, delivery: EventRow['delivery'] = { is: 'uploading' }): EventRow => {
  const event: UploadingFile = {
    type: 'file',
    customId: UPLOAD,
    url: '',
    file,
    name: file.name,
    contentType: file.type,
    size: 3_565_158,
    sent,
    width: 80,
    height: 40,
  };
  return { ...mine('', { key: 'upload-1' }), event, delivery, showDelivery: true };
};

interface Shown {
  readonly card: FileCard;
  readonly frame: HTMLElement;
  /** Rows that were given up. */
  readonly discarded: string[];
}

async function show(row: EventRow, { dir = 'ltr', scheme = 'light', ...more }: Shows = {}): Promise<Shown> {
  const discarded: string[] = [];
  const state: Partial<State> = { timeline: { byChat: {}, pending: [], login: 1 } };
  const chat: Partial<Chat> = { state: state as State, discard: (customId) => void discarded.push(customId) };
  const frame = await fixture<HTMLElement>(html`
    <customer-chat-test-frame
      dir=${dir}
      scheme=${scheme}
      @customer-chat-command=${(intent: CommandIntent) => intent.run(chat as Chat, undefined)}
    >
      <div style="inline-size: 240px; border-radius: 18px">
        <customer-chat-file-card .row=${row} .setting=${{ ...setting, ...more }}></customer-chat-file-card>
      </div>
    </customer-chat-test-frame>`);
  const card = find(frame, 'customer-chat-file-card') as FileCard;
  await card.updateComplete;
  return { card, frame, discarded };
}

interface Shows extends Partial<RowSetting> {
  readonly dir?: string;
  readonly scheme?: string;
}

const said = (card: Element) => words(card).replace(/\u00a0/g, ' ');
const image = (card: Element) => find(card, 'img') as unknown as HTMLElement & { complete: boolean };

describe('a file in the timeline', () => {
  it('says its name, type and size, and can be downloaded', async () => {
    const { card } = await show(aFile());
    expect(find(card, '.file-name').textContent?.replace(/\s/g, '')).to.equal('measuring-guide.pdf');
    expect(said(card)).to.contain('PDF · 840 kB');
    const link = find(card, 'a');
    expect(link.getAttribute('href')).to.equal('https://cdn.example.test/guide.pdf');
    expect(link.getAttribute('download')).to.equal('measuring-guide.pdf');
    expect(link.getAttribute('rel')).to.contain('noopener');
    expect(link.getAttribute('aria-label')).to.equal('Download measuring-guide.pdf');
  });

  it('leads nowhere that is not safe, and loads nothing from there', async () => {
    for (const url of ['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///etc/passwd', '']) {
      const { card } = await show(aPhoto({ url }));
      expect(findAll(card, 'a, img, video, audio'), url).to.deep.equal([]);
      expect(said(card)).to.contain('PNG');
    }
  });

  it('survives what is missing or absurd', async () => {
    const { card } = await show(aFile({ name: 'x'.repeat(10_000), contentType: '', size: -5, width: Number.NaN }));
    expect(card.getBoundingClientRect().width).to.be.at.most(240);
    const nameless = await show(aFile({ name: '', url: 'https://cdn.example.test/', contentType: '' }));
    expect(said(nameless.card)).to.contain('File');
  });
});

describe('a picture in the timeline', () => {
  it('keeps its place before it is loaded, in its proportions, or four by three', async () => {
    const known = await show(aPhoto({ width: 1200, height: 600, url: 'https://cdn.example.test/slow.png' }));
    expect(find(known.card, '.seen').getBoundingClientRect().height).to.equal(120);
    const unknown = await show(aPhoto({ url: 'https://cdn.example.test/slow.png' }));
    expect(find(unknown.card, '.seen').getBoundingClientRect().height).to.equal(180);
    const tall = await show(aPhoto({ width: 100, height: 10_000, url: 'https://cdn.example.test/slow.png' }));
    expect(find(tall.card, '.seen').getBoundingClientRect().height).to.equal(400);
  });

  it('is 240 pixels wide in its bubble, under the corner rule', async () => {
    const list = await fixture<MessageList>(html`
      <customer-chat-test-frame><customer-chat-message-list></customer-chat-message-list></customer-chat-test-frame>`);
    const timeline = find(list, 'customer-chat-message-list') as MessageList;
    timeline.view = aTimeline([aPhoto({ width: 1200, height: 600 }), aFile()]);
    await waitUntil(() => findAll(timeline, '.seen, .tile').length === 2, 'both are drawn');
    await painted();
    const [picture, file] = findAll(timeline, '.bubble');
    expect(picture?.getBoundingClientRect().width).to.equal(240);
    expect(file?.getBoundingClientRect().width).to.equal(276);
    const corner = (element: Element | undefined) =>
      element === undefined ? '' : getComputedStyle(element).borderEndStartRadius;
    expect(corner(find(timeline, '.seen'))).to.equal(corner(picture));
  });

  it('is described by what its sender wrote, else by its name', async () => {
    const { card } = await show(aPhoto({ alternativeText: 'A green sofa' }));
    expect(image(card).getAttribute('alt')).to.equal('A green sofa');
    expect(find(card, 'button').getAttribute('aria-label')).to.equal('Open the picture A green sofa');
    const other = await show(aPhoto());
    expect(image(other.card).getAttribute('alt')).to.equal('room.png');
  });

  it('is loaded small, or twice as fine on a fine screen', async () => {
    const { card } = await show(aPhoto({ thumbnailUrl: PICTURE, thumbnail2xUrl: `${PICTURE}?2x` }));
    expect(image(card).getAttribute('src')).to.equal(PICTURE);
    expect(image(card).getAttribute('srcset')).to.equal(`${PICTURE}?2x 2x`);
  });

  it('says so when it is there no more', async () => {
    const { card } = await show(aPhoto({ url: NOWHERE }));
    await waitUntil(() => said(card).includes('No longer available'), 'it says so');
    expect(findAll(card, 'img, a')).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('says so when it cannot be drawn, and can still be downloaded', async () => {
    const { card } = await show(aPhoto({ url: `${location.origin}/package.json` }));
    await waitUntil(() => said(card).includes('Can’t be shown here'), 'it says so');
    expect(findAll(card, 'a')).to.have.length(1);
  });

  it('opens by keyboard over the page, closes with Escape, and has the focus again', async () => {
    const { card, frame } = await show(aPhoto());
    let escaped = 0;
    frame.addEventListener('keydown', () => {
      escaped += 1;
    });
    find(card, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.querySelector('customer-chat-image-viewer') !== null, 'it is open');
    await waitUntil(() => focused()?.getAttribute('aria-label') === 'Close', 'it has the focus');
    escaped = 0;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.querySelector('customer-chat-image-viewer') === null, 'it is closed');
    expect(focused() === find(card, 'button')).to.equal(true);
    expect(escaped).to.equal(0);
  });
});

describe('a film or a sound', () => {
  for (const [contentType, name, element] of [
    ['video/webm', 'lamp.webm', 'video'],
    ['audio/wav', 'melody.wav', 'audio'],
  ] as const) {
    it(`is not fetched before it is played: ${element}`, async () => {
      const url = `${location.origin}/docs/${name}`;
      const { card } = await show(aFile({ contentType, name, url }));
      await painted();
      expect(findAll(card, 'video, audio')).to.deep.equal([]);
      expect(performance.getEntriesByName(url)).to.deep.equal([]);
      await expect(card).to.be.accessible();

      button(card, `Play ${name}`).click();
      await card.updateComplete;
      const player = find(card, element);
      expect(player.getAttribute('src')).to.equal(url);
      expect(player.hasAttribute('controls')).to.equal(true);

      // There is none.
      await waitUntil(() => said(card).includes('No longer available'), 'it says so');
    });
  }
});

describe('a file on its way', () => {
  it('says how far it is, in place, and can be cancelled', async () => {
    const { card, discarded } = await show(
      anUpload(new File(['x'], 'plan.pdf', { type: 'application/pdf' }), 1_258_291),
    );
    expect(said(card)).to.contain('Sending 1.2 of 3.4 MB');
    const bar = find(card, '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).to.equal('1258291');
    expect(bar.getAttribute('aria-valuetext')?.replace(/\u00a0/g, ' ')).to.equal('Sending 1.2 of 3.4 MB');
    await expect(card).to.be.accessible();

    button(card, 'Cancel plan.pdf').focus();
    await sendKeys({ press: 'Enter' });
    expect(discarded).to.deep.equal([UPLOAD]);
  });

  it('says that it waits where there is no connection', async () => {
    const { card } = await show(anUpload(new File(['x'], 'plan.pdf'), 0), { sendsLater: true });
    expect(said(card)).to.contain('Sends when you’re back online');
  });

  it('says why it was not sent, and can be taken out', async () => {
    const row = anUpload(new File(['x'], 'plan.pdf'), 0, {
      is: 'failed',
      reason: 'entity_too_large',
      customId: UPLOAD,
    });
    const { card, discarded } = await show(row);
    expect(said(card)).to.contain('Too large: 10 MB at most');
    button(card, 'Remove plan.pdf').click();
    expect(discarded).to.deep.equal([UPLOAD]);
    await expect(card).to.be.accessible();
  });

  it('shows a picture from its own bytes, and goes on to do so until the server’s is there: nothing jumps', async () => {
    const picture = await aPicture('room.png', 80, 40);
    const { card } = await show(anUpload(picture, 0));
    const preview = find(card, 'customer-chat-picture-preview');
    await waitUntil(() => (find(preview, 'canvas') as HTMLCanvasElement).width === 80, 'it is drawn');
    const { height } = card.getBoundingClientRect();
    expect(height).to.equal(120);
    expect((find(card, '.picture') as HTMLButtonElement).disabled).to.equal(true);
    await expect(card).to.be.accessible();

    card.row = { ...aPhoto({ width: 80, height: 40 }), key: 'upload-1', mine: true, delivery: { is: 'sent' } };
    await card.updateComplete;
    expect(find(card, 'customer-chat-picture-preview') === preview).to.equal(true);
    expect(card.getBoundingClientRect().height).to.equal(height);
    await waitUntil(() => image(card).complete, 'the server’s is there');
    expect((find(card, '.picture') as HTMLButtonElement).disabled).to.equal(false);
    expect(findAll(card, '[role=progressbar]')).to.deep.equal([]);
  });
});

for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }] satisfies Shows[]) {
  it(`a file passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
    const { dir = 'ltr', scheme = 'light' } = options;
    const rows = [
      aFile(),
      aPhoto(),
      aFile({ contentType: 'video/webm', name: 'lamp.webm' }),
      aFile({ contentType: 'audio/wav', name: 'melody.wav' }),
      anUpload(await aPicture(), 5000),
    ];
    const frame = await fixture(html`
      <customer-chat-test-frame dir=${dir} scheme=${scheme}><div style="inline-size: 240px">${rows.map(
        (row) => html`<customer-chat-file-card .row=${row} .setting=${setting}></customer-chat-file-card>`,
      )}</div></customer-chat-test-frame>`);
    await painted();
    expect(findAll(frame, '.line, .seen').length).to.be.at.least(rows.length);
    await expect(frame).to.be.accessible();
  });
}
