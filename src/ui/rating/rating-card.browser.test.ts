import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Heard } from '../../store/actions.ts';
import type { LateCommands } from '../../store/chat.ts';
import {
  aMessage,
  arrived,
  aThread,
  began,
  CHAT,
  chatId,
  inChat,
  next,
  THREAD,
  threadId,
} from '../../store/testing/builders.ts';
import { type ChatAround, chatAround } from '../testing/chat-around.ts';
import { button, find, findAll, focused, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import './rating-card.ts';
import type { GivenRating } from './rating-event.ts';

const TALK = inChat(arrived(aMessage('Bye')));
const rated = (rating: Readonly<Record<string, unknown>>): Heard => ({
  type: 'thread_properties_updated',
  chatId: CHAT,
  threadId: THREAD,
  properties: { rating },
  at: 0,
});
const unrated: Heard = {
  type: 'thread_properties_deleted',
  chatId: CHAT,
  threadId: THREAD,
  properties: { rating: ['score', 'comment'] },
  at: 0,
};

async function show(around: ChatAround, told: GivenRating[] = [], { dir = 'ltr', scheme = 'light' } = {}) {
  return fixture(html`<customer-chat-test-frame
    dir=${dir}
    scheme=${scheme}
    @customer-chat-command=${around.hear}
    @customer-chat-rating=${({ detail }: CustomEvent<GivenRating>) => told.push(detail)}
    ><customer-chat-rating-card></customer-chat-rating-card
  ></customer-chat-test-frame>`);
}

const thumb = (root: Element, value: string) => find(root, `input[value=${value}]`) as HTMLInputElement;

describe('the rating', () => {
  it('is two thumbs, then words if one likes, sent together (R86)', async () => {
    const around = chatAround(TALK);
    const told: GivenRating[] = [];
    const frame = await show(around, told);
    expect(findAll(frame, 'textarea')).to.deep.equal([]);
    thumb(frame, 'good').focus();
    await sendKeys({ press: ' ' });
    find(frame, 'textarea').focus();
    await sendKeys({ type: 'Quick and kind.' });
    button(frame, 'Send').click();
    await waitUntil(() => words(frame).includes('Thank you for telling us.'));

    expect(around.called).to.deep.equal([['rate', { score: 'good', comment: 'Quick and kind.' }, CHAT]]);
    expect(told).to.deep.equal([{ value: 'good', comment: 'Quick and kind.' }]);
  });

  it('sends nothing by walking from one thumb to the other', async () => {
    const around = chatAround(TALK);
    const frame = await show(around);
    thumb(frame, 'good').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(thumb(frame, 'bad').checked).to.equal(true);
    expect(around.called).to.deep.equal([]);
    expect(words(frame)).to.contain('What could be better?');
  });

  it('shows what was said, also after a reload, and lets it be changed', async () => {
    const around = chatAround(next(TALK, rated({ score: 0, comment: 'slow' })));
    const frame = await show(around);
    expect(words(frame)).to.contain('Not good').and.to.contain('slow');
    expect(findAll(frame, 'input')).to.deep.equal([]);

    button(frame, 'Change').click();
    await waitUntil(() => focused()?.matches('input[value=bad]'));
    expect((find(frame, 'textarea') as HTMLTextAreaElement).value).to.equal('slow');
    await sendKeys({ press: 'ArrowLeft' });
    await around.dispatch();
    button(frame, 'Send').click();
    await waitUntil(() => around.called.length > 0);
    expect(around.called).to.deep.equal([['rate', { score: 'good', comment: 'slow' }, CHAT]]);
  });

  it('is taken back, and asked again', async () => {
    const around = chatAround(next(TALK, rated({ score: 1 })));
    const told: GivenRating[] = [];
    const frame = await show(around, told);
    button(frame, 'Take it back').click();
    await waitUntil(() => told.length > 0);
    await around.dispatch(unrated);
    expect(around.called).to.deep.equal([['rate', undefined, CHAT]]);
    expect(told).to.deep.equal([{ value: 'none', comment: undefined }]);
    expect(words(frame)).to.contain('Your rating is taken back.');
    expect(thumb(frame, 'good').checked).to.equal(false);
  });

  it('has the focus on what can be done with it once it is through', async () => {
    const around = chatAround(TALK);
    const frame = await show(around);
    thumb(frame, 'good').click();
    await waitUntil(() => findAll(frame, 'textarea').length > 0);
    button(frame, 'Send').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(frame).includes('Thank you for telling us.'));
    await around.dispatch(rated({ score: 1 }));
    expect(focused() === button(frame, 'Change')).to.equal(true);
  });

  it('keeps what is not sent over a look elsewhere, and no longer', async () => {
    const around = chatAround(TALK);
    const frame = await show(around);
    thumb(frame, 'bad').click();
    await waitUntil(() => findAll(frame, 'textarea').length > 0);
    find(frame, 'textarea').focus();
    await sendKeys({ type: 'Too slow' });
    find(frame, 'customer-chat-rating-card').remove();

    const again = await show(around);
    expect(thumb(again, 'bad').checked).to.equal(true);
    expect((find(again, 'textarea') as HTMLTextAreaElement).value).to.equal('Too slow');
    button(again, 'Send').click();
    await waitUntil(() => words(again).includes('Thank you for telling us.'));
    expect(around.called).to.deep.equal([['rate', { score: 'bad', comment: 'Too slow' }, CHAT]]);
    expect(around.chat.state.window.drafts).to.deep.equal({});
  });

  it('asks anew for a new conversation, and keeps for each what was said of it', async () => {
    const around = chatAround(TALK);
    const frame = await show(around);
    thumb(frame, 'bad').click();
    await waitUntil(() => findAll(frame, 'textarea').length > 0);
    await around.dispatch(began({ thread: aThread({ id: threadId('THREAD2') }) }));
    expect(thumb(frame, 'bad').checked).to.equal(false);
    expect(findAll(frame, 'textarea')).to.deep.equal([]);
  });

  for (const draft of ['{', 'null', '7', '{"score":1,"comment":"x"}', '{"score":"good","comment":{"evil":true}}']) {
    it(`takes nothing kept that it did not write: ${draft}`, async () => {
      const around = chatAround(TALK);
      around.chat.setDraft(draft, chatId(`rating:${THREAD}`));
      const frame = await show(around);
      expect(findAll(frame, 'input')).to.have.length(2);
      expect(findAll(frame, 'textarea, :checked')).to.deep.equal([]);
    });
  }

  it('leaves who goes on elsewhere in peace when it is through', async () => {
    let arrive = () => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const around = chatAround(TALK, { rate: () => slow });
    const frame = await show(around);
    const elsewhere = document.createElement('textarea');
    frame.append(elsewhere);
    thumb(frame, 'good').click();
    await waitUntil(() => findAll(frame, '.primary').length > 0);
    button(frame, 'Send').focus();
    await sendKeys({ press: 'Enter' });
    elsewhere.focus();
    arrive();
    await waitUntil(() => words(frame).includes('Thank you for telling us.'));
    await around.dispatch(rated({ score: 1 }));
    expect(focused() === elsewhere).to.equal(true);
  });

  it('says that it did not arrive, and keeps what was chosen', async () => {
    const refuse: Partial<LateCommands> = { rate: () => Promise.reject(new Error('no')) };
    const frame = await show(chatAround(TALK, refuse));
    thumb(frame, 'bad').click();
    await waitUntil(() => findAll(frame, 'textarea').length > 0);
    button(frame, 'Send').click();
    await waitUntil(() => words(frame).includes('That didn’t arrive. Please try again.'));
    expect(thumb(frame, 'bad').checked).to.equal(true);
  });

  it('takes no score that nobody knows', async () => {
    const frame = await show(chatAround(next(TALK, rated({ score: '1', comment: { evil: true } }))));
    expect(findAll(frame, 'input')).to.have.length(2);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const around = chatAround(TALK);
      const frame = await show(around, [], options);
      await expect(frame).to.be.accessible();
      thumb(frame, 'good').click();
      await waitUntil(() => findAll(frame, 'textarea').length > 0);
      await expect(frame).to.be.accessible();
      await around.dispatch(rated({ score: 1, comment: 'fine' }));
      await expect(frame).to.be.accessible();
    });
  }
});
