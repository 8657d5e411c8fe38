import { expect, fixture, html } from '@open-wc/testing';
import type { EventPreview } from '../../protocol/domain/event.ts';
import { type CustomId, id, type UserId } from '../../protocol/domain/ids.ts';
import type { LiveRow, Row } from '../../store/rows.ts';
import { aMessage, anAgent, aSystemMessage, aTimeline, mine } from '../testing/builders.ts';
import { find, findAll, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { MessageList } from './message-list.ts';
import './message-list.ts';

const agent = anAgent();
const TEXT = 'The small one is 41 cm high,\nthe usual one 45 cm: https://example.test/chairs\n\nBoth have oak legs.';

const preview = (text: string): LiveRow => {
  const event: EventPreview = {
    type: 'message',
    text,
    authorId: id<UserId>('Support agent'),
    createdAt: 0,
    customId: id<CustomId>('answer'),
  };
  return { kind: 'preview', key: 'preview', author: agent, event };
};

async function show(rows: readonly Row[], live: readonly LiveRow[]): Promise<MessageList> {
  const frame = await fixture(html`
    <customer-chat-test-frame>
      <customer-chat-message-list style="flex: 1" .view=${aTimeline(rows, { live })}></customer-chat-message-list>
    </customer-chat-test-frame>`);
  const list = find(frame, 'customer-chat-message-list') as MessageList;
  await painted();
  return list;
}

async function change(list: MessageList, rows: readonly Row[], live: readonly LiveRow[]): Promise<void> {
  list.view = aTimeline(rows, { live });
  await list.updateComplete;
  await painted();
}

const now = Date.now();
const asked = mine('Which sizes are there?', { at: now - 2000 });
const lastBubble = (list: MessageList) => findAll(list, '.bubble').at(-1)?.getBoundingClientRect().toJSON();

describe('what is about to be said', () => {
  const before: readonly (readonly [string, readonly Row[], object])[] = [
    ['after the customer', [asked], { showName: true }],
    [
      'after words of the same agent',
      [asked, aMessage('One moment.', { author: agent, at: now - 1000, showName: true })],
      { firstOfGroup: false },
    ],
    [
      'after a word of the system',
      [
        asked,
        aMessage('One moment.', { author: agent, at: now - 1000, showName: true }),
        aSystemMessage('routing.idle'),
      ],
      {},
    ],
    [
      'in a long talk',
      [
        ...Array.from({ length: 40 }, (_, at) => mine(`Line ${at}`, { key: `line-${at}`, at: now - 60_000 + at })),
        asked,
      ],
      { showName: true },
    ],
  ];
  for (const [where, rows, fields] of before) {
    it(`turns into its message without a jump, ${where}`, async () => {
      const list = await show(rows, [preview(TEXT.slice(0, 30))]);
      await change(list, rows, [preview(TEXT)]);
      const grown = lastBubble(list);
      const scrolled = find(list, '.scroller').scrollTop;

      const said = aMessage(TEXT, { ...fields, author: agent, at: now });
      await change(list, [...rows, said], []);

      expect(findAll(list, '.live')).to.deep.equal([]);
      expect(lastBubble(list)).to.deep.equal(grown);
      expect(find(list, '.scroller').scrollTop).to.equal(scrolled);
      expect(findAll(list, '[data-arrived]')).to.deep.equal([]);
    });
  }

  it('stays at the end as it grows', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => mine(`Line ${at}`, { key: `line-${at}`, at: now + at }));
    const list = await show(rows, [preview('The')]);
    await change(list, rows, [preview(`The ${'small one is 41 cm high, '.repeat(20)}`)]);
    const box = find(list, '.scroller');
    expect(box.scrollHeight - box.clientHeight - box.scrollTop).to.be.at.most(1);
  });

  it('is read out once, when it is whole', async () => {
    const list = await show([asked], [preview('The')]);
    const status = find(list, '[role=status]');
    for (const text of ['The small', 'The small one', 'The small one is 41 cm']) {
      await change(list, [asked], [preview(text)]);
      expect(status.textContent?.trim()).to.equal('');
    }
    await change(list, [asked, aMessage('The small one is 41 cm high.', { author: agent, at: now })], []);
    expect(status.textContent).to.equal('Support agent: The small one is 41 cm high.');
    expect(find(list, '[role=log]').getAttribute('aria-live')).to.equal('off');
  });

  it('says what somebody thinks of, and passes the audit', async () => {
    const thinking: LiveRow = { kind: 'thinking', key: 'thinking', author: agent, title: 'Looking it up' };
    const list = await show([asked], [thinking, preview('The small one')]);
    expect(find(list, '.thinking').textContent).to.contain('Looking it up');
    await expect(list).to.be.accessible();
  });
});
