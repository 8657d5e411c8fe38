import { expect, fixture, html } from '@open-wc/testing';
import { id, type UserId } from '../../protocol/domain/ids.ts';
import type { RichButton } from '../../protocol/domain/rich-message.ts';
import type { Row } from '../../store/rows.ts';
import { ALONE, type CardSetting } from '../cards/card-setting.ts';
import type { CommandIntent } from '../intents.ts';
import { aMessage, aSystemMessage, aTimeline, mine } from '../testing/builders.ts';
import { button, find, findAll, focused, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { QuickReplies } from './quick-replies.ts';
import './quick-replies.ts';

const ME = id<UserId>('me');

const REPLIES: readonly RichButton[] = [
  { type: 'message', text: 'Yes, please', value: 'yes', postbackId: 'yes', userIds: [] },
  { type: 'message', text: 'Until tomorrow', value: 'later', postbackId: 'later', userIds: [] },
  { text: 'No, thanks', postbackId: 'no', userIds: [] },
];

const aQuestion = (buttons = REPLIES) =>
  aMessage('', {
    event: { type: 'rich_message', templateId: 'quick_replies', elements: [{ title: 'Shall I?', buttons }] },
  });

async function show(
  rows: readonly Row[],
  {
    dir = 'ltr',
    scheme = 'light',
    cards = {},
    hear = () => {},
  }: {
    dir?: string;
    scheme?: string;
    cards?: Partial<CardSetting>;
    hear?: (intent: CommandIntent) => void;
  } = {},
): Promise<QuickReplies> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme} @customer-chat-command=${hear}>
      <customer-chat-quick-replies
        .view=${aTimeline(rows)}
        .cards=${{ ...ALONE, me: ME, ...cards }}
      ></customer-chat-quick-replies>
    </customer-chat-test-frame>`);
  return find(frame, 'customer-chat-quick-replies') as QuickReplies;
}

const offered = (replies: QuickReplies) => findAll(replies, 'button').map((one) => words(one));

describe('quick replies', () => {
  it('are those of the newest message', async () => {
    expect(offered(await show([mine('Hello'), aQuestion()]))).to.deep.equal([
      'Yes, please',
      'Until tomorrow',
      'No, thanks',
    ]);
  });

  it('can be styled from the page apart from the buttons of cards', async () => {
    for (const one of findAll(await show([aQuestion()]), 'button'))
      expect([...one.part]).to.have.members(['rich-button', 'quick-reply']);
  });

  it('are reached and pressed by keyboard', async () => {
    let commands = 0;
    const replies = await show([aQuestion()], { hear: () => (commands += 1) });
    const reply = button(replies, 'Until tomorrow');
    reply.focus();
    expect(focused()).to.equal(reply);
    reply.click();
    expect(commands).to.equal(1);
  });

  it('go when the customer has chosen one', async () => {
    const [yes, ...others] = REPLIES;
    expect(offered(await show([aQuestion([{ text: 'Yes', ...yes, userIds: [ME] }, ...others])]))).to.deep.equal([]);
  });

  it('stay when somebody else has', async () => {
    const [yes, ...others] = REPLIES;
    const chosen = [{ text: 'Yes', ...yes, userIds: [id<UserId>('agent')] }, ...others];
    expect(offered(await show([aQuestion(chosen)])).length).to.equal(3);
  });

  it('go when anybody has said something since', async () => {
    expect(offered(await show([aQuestion(), mine('Hm')]))).to.deep.equal([]);
    expect(offered(await show([aQuestion(), aMessage('Or not?')]))).to.deep.equal([]);
  });

  it('stay when the system says something, unless that ends the talk', async () => {
    expect(offered(await show([aQuestion(), aSystemMessage('customer_updated')])).length).to.equal(3);
    expect(offered(await show([aQuestion(), aSystemMessage('manual_archived_agent')]))).to.deep.equal([]);
  });

  it('are not offered where nothing can be answered', async () => {
    expect(offered(await show([aQuestion()], { cards: { canAnswer: false } }))).to.deep.equal([]);
  });

  it('are no more than thirteen, however long their words are', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ text: 'W'.repeat(5000), postbackId: `${at}` }));
    const replies = await show([aQuestion(many)]);
    expect(offered(replies).length).to.equal(13);
    expect(replies.getBoundingClientRect().height).to.be.at.most(150);
    expect(find(replies, '.replies').scrollWidth).to.be.at.most(400);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`pass the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show([aQuestion()], options)).to.be.accessible();
    });
  }
});
