import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilledForm, FormEvent } from '../../protocol/domain/event.ts';
import type { LateCommands } from '../../store/chat.ts';
import type { OpeningForm as View } from '../../store/state.ts';
import { arrived, CHAT, CUSTOMER, eventId, inChat, aMessage as said, THREAD } from '../../store/testing/builders.ts';
import { ALONE } from '../cards/card-setting.ts';
import { english } from '../phrases.ts';
import { aMessage, mine } from '../testing/builders.ts';
import { type ChatAround, chatAround } from '../testing/chat-around.ts';
import { button, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import './filled-form-card.ts';
import type { FormCard } from './form-card.ts';
import './form-card.ts';
import type { SentForm } from './form-sent-event.ts';
import './opening-form.ts';

const TALK = inChat(arrived(said('Which address?')));
const ASKED = { type: 'email', id: 'e', label: 'Your e-mail', required: true } as const;

const setting = (around: ChatAround): RowSetting => ({
  phrases: english,
  brand: 'Quiet Goods',
  sendsLater: false,
  now: 0,
  cards: { ...ALONE, draft: (key) => around.chat.state.window.drafts[key] ?? '' },
  retry: () => undefined,
});

const form: Partial<FormEvent> = { type: 'form', formId: 'f1', formType: 'ask_for_email', fields: [ASKED], sortKey: 1 };
const row = aMessage('', { key: 'form-1', threadId: THREAD, event: { ...form, id: eventId('form-1') } });

async function inWindow(around: ChatAround, view: unknown, told: SentForm[] = [], dir = 'ltr') {
  return fixture(html`<customer-chat-test-frame
    dir=${dir}
    @customer-chat-command=${around.hear}
    @customer-chat-form=${({ detail }: CustomEvent<SentForm>) => told.push(detail)}
    >${view}</customer-chat-test-frame
  >`);
}

const card = (around: ChatAround) =>
  html`<customer-chat-form-card .row=${row} .setting=${setting(around)}></customer-chat-form-card>`;

const field = (root: Element) => find(root, 'input') as HTMLInputElement;

describe('a form in the conversation', () => {
  it('is answered where it stands, and the page hears of it', async () => {
    const around = chatAround(TALK);
    const told: SentForm[] = [];
    const frame = await inWindow(around, card(around), told);
    field(frame).focus();
    await sendKeys({ type: 'ida@example.test' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(frame).includes('You answered this.'));

    const fields = [{ type: 'email', id: 'e', label: 'Your e-mail', answer: 'ida@example.test' }];
    expect(around.called).to.deep.equal([
      ['answerForm', { formId: 'f1', formType: 'ask_for_email', chatId: CHAT, fields }],
    ]);
    expect(told).to.deep.equal([{ type: 'ask_for_email', fields }]);
    expect(around.chat.state.window.drafts).to.deep.equal({});
  });

  it('has the focus on its answered line once it is through, or leaves it with who went elsewhere', async () => {
    for (const isElsewhere of [false, true]) {
      let arrive = () => {};
      const slow = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const around = chatAround(TALK, { answerForm: () => slow });
      const frame = await inWindow(around, html`${card(around)}<textarea aria-label="Elsewhere"></textarea>`);
      const status = find(find(frame, 'customer-chat-form-card'), '[role=status]');
      expect(status.textContent?.trim()).to.equal('');
      field(frame).focus();
      await sendKeys({ type: 'ida@example.test' });
      await sendKeys({ press: 'Enter' });
      if (isElsewhere) find(frame, 'textarea').focus();
      arrive();
      await waitUntil(() => status.textContent?.includes('You answered this.'));
      expect(focused() === (isElsewhere ? find(frame, 'textarea') : status)).to.equal(true);
    }
  });

  it('keeps what was begun over a look elsewhere', async () => {
    const around = chatAround(TALK);
    const frame = await inWindow(around, card(around));
    field(frame).focus();
    await sendKeys({ type: 'ida@' });
    find(frame, 'customer-chat-form-card').remove();

    const again = await inWindow(around, card(around));
    expect(field(again).value).to.equal('ida@');
  });

  it('asks no more once the conversation holds an answer', async () => {
    const around = chatAround(TALK);
    const frame = await inWindow(around, card(around));
    const answer: FilledForm = {
      type: 'filled_form',
      id: eventId('filled'),
      authorId: CUSTOMER,
      formId: 'f1',
      fields: [],
      createdAt: 2,
      sortKey: 2,
    };
    await around.dispatch(arrived(answer));
    expect(words(frame)).to.equal('You answered this.');
    await expect(frame).to.be.accessible();
  });

  it('says at the form that the server will not have it, and keeps the answers', async () => {
    const refuse: Partial<LateCommands> = { answerForm: () => Promise.reject({ reason: 'validation' }) };
    const around = chatAround(TALK, refuse);
    const frame = await inWindow(around, card(around));
    field(frame).focus();
    await sendKeys({ type: 'ida@example.test' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(frame).includes('We couldn’t take these answers.'));
    expect(field(frame).value).to.equal('ida@example.test');
  });

  it('is answered where only the rating in it did not arrive, which is sent again by itself', async () => {
    let tries = 0;
    const around = chatAround(TALK, {
      rate: async () => {
        tries += 1;
        if (tries === 1) throw new Error('no');
      },
    });
    const fields = [ASKED, { type: 'rating', id: 'q', label: 'How was it?' }];
    const event = { ...form, id: eventId('form-1'), fields };
    const withRating = aMessage('', { key: 'form-1', threadId: THREAD, event });
    const told: SentForm[] = [];
    const frame = await inWindow(
      around,
      html`<customer-chat-form-card .row=${withRating} .setting=${setting(around)}></customer-chat-form-card>`,
      told,
    );
    field(frame).focus();
    await sendKeys({ type: 'ida@example.test' });
    find(frame, 'input[value=bad]').click();
    button(frame, 'Send').click();
    await waitUntil(() => words(frame).includes('Your rating didn’t arrive.'));
    expect(words(frame)).to.contain('You answered this.');
    expect(told).to.have.length(1);
    await expect(frame).to.be.accessible();

    button(frame, 'Try again').click();
    await waitUntil(() => words(frame) === 'You answered this.');
    expect(around.called.map(([name]) => name)).to.deep.equal(['answerForm']);
    expect(tries).to.equal(2);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`passes the accessibility audit, ${dir}`, async () => {
      const around = chatAround(TALK);
      await expect(await inWindow(around, card(around), [], dir)).to.be.accessible();
    });
  }
});

describe('a filled form', () => {
  const filled: Partial<FilledForm> = {
    type: 'filled_form',
    fields: [
      { type: 'name', id: 'n', label: 'Name:', answer: '<b>Ida</b>' },
      {
        type: 'checkbox',
        id: 'c',
        label: 'About',
        answers: [
          { id: '1', label: 'One' },
          { id: '2', label: 'Two' },
        ],
      },
      { type: 'question', id: 'q', label: 'Nothing', answer: '' },
    ],
  };

  it('is a short list of what was answered', async () => {
    const around = chatAround(TALK);
    const frame = await inWindow(
      around,
      html`<customer-chat-filled-form-card
        .row=${mine('', { event: filled })}
        .setting=${setting(around)}
      ></customer-chat-filled-form-card>`,
    );
    expect(findAll(frame, 'dt, dd').map((one) => one.textContent)).to.deep.equal([
      'Name',
      '<b>Ida</b>',
      'About',
      'One, Two',
    ]);
    expect(find(frame, '.head').textContent).to.equal('You told us');
    await expect(frame).to.be.accessible();
  });
});

describe('the form before a conversation', () => {
  const view: View = {
    is: 'form',
    formType: 'prechat',
    groupId: 2,
    form: {
      id: 'f2',
      fields: [
        { type: 'header', label: 'So that the right person answers.' },
        { type: 'name', id: 'n', label: 'Name', required: true },
        { type: 'textarea', id: 't', label: 'What happened?' },
      ],
    },
  };

  const opening = (shown: View) =>
    html`<customer-chat-opening-form .view=${shown} .phrases=${english}></customer-chat-opening-form>`;

  it('begins the conversation, with what stood in the composer after it', async () => {
    const around = chatAround(TALK);
    around.chat.setDraft('my lamp flickers');
    const frame = await inWindow(around, opening(view));
    expect(words(frame)).to.contain('Before we start').and.to.contain('So that the right person answers.');
    expect(words(frame)).to.contain('Your message goes with it: “my lamp flickers”');

    (find(frame, 'customer-chat-opening-form') as HTMLElement).focus();
    await sendKeys({ type: 'Ida' });
    button(frame, 'Start conversation').click();
    await waitUntil(() => around.called.length > 0);
    expect(around.called[0]?.[1]).to.deep.include({ formId: 'f2', formType: 'prechat', groupId: 2 });
    expect(around.chat.state.window.drafts).to.deep.equal({ '': 'my lamp flickers' });
  });

  it('is one for a message that is left where nobody is there, with a way back', async () => {
    const around = chatAround(TALK);
    const frame = await inWindow(around, opening({ ...view, formType: 'ticket' }));
    expect(words(frame)).to.contain('Leave us a message').and.to.contain('Send message');
    button(frame, 'Back').click();
    expect(around.called).to.deep.equal([['closeForm']]);
  });

  it('takes the focus that the window holds for it', async () => {
    const around = chatAround(TALK);
    const frame = await inWindow(around, html`<div></div>`);
    const root = find(frame, 'div').attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    section.tabIndex = -1;
    root.append(section);
    section.focus();
    const late = document.createElement('customer-chat-opening-form');
    late.view = view;
    section.append(late);
    await waitUntil(() => findAll(late, 'input')[0]?.matches(':focus'));
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`passes the accessibility audit, ${dir}`, async () => {
      const around = chatAround(TALK);
      const frame = await inWindow(around, opening(view), [], dir);
      await painted();
      await expect(frame).to.be.accessible();
    });
  }
});

/** The gallery draws it without a window. */
it('A form shows without a conversation around it', async () => {
  const alone = await fixture<FormCard>(
    html`<customer-chat-form-card .row=${row} .setting=${setting(chatAround(TALK))} answered></customer-chat-form-card>`,
  );
  expect(words(alone)).to.equal('You answered this.');
});
