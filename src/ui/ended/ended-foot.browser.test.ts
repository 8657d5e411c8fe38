import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Form } from '../../protocol/domain/form.ts';
import type { Heard } from '../../store/actions.ts';
import type { LateCommands } from '../../store/chat.ts';
import {
  aMessage,
  arrived,
  CHAT,
  eventId,
  inChat,
  mine,
  next,
  THREAD,
  threadsRead,
} from '../../store/testing/builders.ts';
import { type ChatAround, chatAround } from '../testing/chat-around.ts';
import { button, find, findAll, focused, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { pressWhileComposing } from '../testing/while-composing.ts';
import './aside-card.ts';
import './ended-foot.ts';

const ended: Heard = { type: 'chat_deactivated', chatId: CHAT, threadId: THREAD, at: 0 };
const TALK = inChat(arrived(mine('hello')), arrived(aMessage('Bye', { at: 5 })));
const ENDED = next(TALK, ended);
const goesTo = (email: string): Heard => ({
  type: 'thread_properties_updated',
  chatId: CHAT,
  threadId: THREAD,
  properties: { routing: { transcript_email: email } },
  at: 0,
});

const POSTCHAT: Form = {
  id: 'p1',
  fields: [{ type: 'textarea', id: 't', label: 'What could be better?', required: true }],
};
const withForm: Partial<LateCommands> = { loadForm: async () => POSTCHAT };

const RATED: Form = {
  id: 'p3',
  fields: [...POSTCHAT.fields, { type: 'rating', id: 'q', label: 'How did we do?' }],
};

async function show(
  around: ChatAround,
  view = html`<customer-chat-ended-foot brand="Quiet Goods"></customer-chat-ended-foot>`,
  dir = 'ltr',
) {
  const frame = await fixture(html`<customer-chat-test-frame dir=${dir} @customer-chat-command=${around.hear}
    ><div style="flex: 1"></div>${view}</customer-chat-test-frame
  >`);
  await around.dispatch();
  return frame;
}

describe('the foot of an ended conversation', () => {
  it('offers to begin again, asks how it was, and what the platform asks after it', async () => {
    const around = chatAround(ENDED, withForm);
    const frame = await show(around);
    expect(words(frame)).to.contain('How was it?').and.to.contain('What could be better?');
    setTimeout(() => button(frame, 'Start again').click());
    await oneEvent(frame, 'customer-chat-start');
  });

  it('sends the form for after the conversation, and asks no more (R80)', async () => {
    const around = chatAround(ENDED, withForm);
    const frame = await show(around);
    find(frame, 'textarea').focus();
    await sendKeys({ type: 'Nothing.' });
    button(find(frame, 'customer-chat-postchat-card'), 'Send').click();
    await waitUntil(() => words(frame).includes('Your answers are with us.'));
    expect(around.called).to.deep.equal([
      [
        'answerForm',
        {
          formId: 'p1',
          formType: 'postchat',
          chatId: CHAT,
          fields: [{ type: 'textarea', id: 't', label: 'What could be better?', answer: 'Nothing.' }],
        },
      ],
    ]);
  });

  it('has the focus on its thanks once the form is through', async () => {
    const frame = await show(chatAround(ENDED, withForm));
    find(frame, 'textarea').focus();
    await sendKeys({ type: 'Nothing.' });
    button(find(frame, 'customer-chat-postchat-card'), 'Send').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(frame).includes('Your answers are with us.'));
    expect(focused()?.textContent?.trim()).to.equal('Thank you. Your answers are with us.');
    await expect(frame).to.be.accessible();
  });

  it('lets the form be put off', async () => {
    const around = chatAround(ENDED, withForm);
    const frame = await show(around);
    button(frame, 'Not now').click();
    await waitUntil(() => focused()?.textContent?.trim() === 'Start again');
    expect(findAll(frame, 'textarea')).to.deep.equal([]);
  });

  it('asks for the rating in the form, where the form does (v3.0)', async () => {
    const form: Form = { id: 'p2', fields: [{ type: 'rating', id: 'q', label: 'How did we do?' }] };
    const frame = await show(chatAround(ENDED, { loadForm: async () => form }));
    expect(findAll(frame, 'customer-chat-rating-card')).to.deep.equal([]);
    expect(words(frame)).to.contain('How did we do?');
  });

  it('sends again the rating alone, where the answers beside it are through', async () => {
    const rates: unknown[] = [];
    const around = chatAround(ENDED, {
      loadForm: async () => RATED,
      rate: async (rating) => {
        rates.push(rating);
        if (rates.length === 1) throw new Error('no');
      },
    });
    const frame = await show(around);
    const told: string[] = [];
    frame.addEventListener('customer-chat-form', () => told.push('form'));
    frame.addEventListener('customer-chat-rating', () => told.push('rating'));
    find(frame, 'textarea').focus();
    await sendKeys({ type: 'Nothing.' });
    find(frame, 'input[value=good]').click();
    button(find(frame, 'customer-chat-postchat-card'), 'Send').click();
    await waitUntil(() => words(frame).includes('Your rating didn’t arrive.'));
    expect(words(frame)).to.contain('Your answers are with us.').and.not.contain('Your answers are still here.');
    expect(told).to.deep.equal(['form']);
    expect(around.chat.state.window.drafts).to.deep.equal({});
    await expect(frame).to.be.accessible();

    button(frame, 'Try again').click();
    await waitUntil(() => !words(frame).includes('Your rating didn’t arrive.'));
    expect(around.called.filter(([name]) => name === 'answerForm')).to.have.length(1);
    expect(rates).to.deep.equal([{ score: 'good' }, { score: 'good' }]);
    expect(told).to.deep.equal(['form', 'rating']);
  });

  it('asks for the rating by itself, where the form was answered and it did not arrive', async () => {
    const answer = { ...mine(''), type: 'filled_form', id: eventId('filled'), formId: 'p3', fields: [] } as const;
    const answered = inChat(arrived(answer), ended);
    const frame = await show(chatAround(answered, { loadForm: async () => RATED }));
    await waitUntil(() => words(frame).includes('How was it?'));
    expect(words(frame)).to.not.contain('What could be better?');
  });

  it('asks nothing of who has left a message', async () => {
    const left = next(TALK, ended, threadsRead({ active: false, properties: { routing: { offline_message: true } } }));
    const frame = await show(chatAround(left, withForm));
    expect(words(frame)).to.contain('We have your message').and.not.to.contain('How was it?');
    await expect(frame).to.be.accessible();
  });

  it('has the transcript sent (R88), and says where it goes', async () => {
    const around = chatAround(ENDED);
    const frame = await show(around);
    button(frame, 'Send me the transcript').click();
    await waitUntil(() => focused()?.matches('input[type=email]'));
    await sendKeys({ type: 'ida@mail' });
    await sendKeys({ press: 'Enter' });
    await around.dispatch();
    expect(words(frame)).to.contain('That looks unfinished.');
    await sendKeys({ type: '.test' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => around.called.length > 1);
    expect(around.called.at(-1)).to.deep.equal(['sendTranscript', 'ida@mail.test', CHAT]);
    await around.dispatch(goesTo('ida@mail.test'));
    expect(words(frame)).to.contain('It goes to ida@mail.test.');
    await expect(frame).to.be.accessible();
  });

  it('leaves who goes on elsewhere in peace when the wish for the transcript is through', async () => {
    let arrive = () => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const around = chatAround(ENDED, { sendTranscript: () => slow });
    const frame = await show(
      around,
      html`<customer-chat-ended-foot></customer-chat-ended-foot><textarea aria-label="Elsewhere"></textarea>`,
    );
    button(frame, 'Send me the transcript').click();
    await waitUntil(() => focused()?.matches('input[type=email]'));
    await sendKeys({ type: 'ida@mail.test' });
    await sendKeys({ press: 'Enter' });
    find(frame, 'textarea[aria-label=Elsewhere]').focus();
    arrive();
    await waitUntil(() => find(frame, '.arrow').getAttribute('aria-disabled') === 'false');
    await around.dispatch();
    expect(focused()?.getAttribute('aria-label')).to.equal('Elsewhere');
  });

  it('makes a file of all that was said, once all of it is there', async () => {
    const around = chatAround(ENDED);
    const frame = await show(around);
    button(frame, 'Send me the transcript').click();
    await waitUntil(() => findAll(frame, '.secondary').length > 0);
    const saved: [string, string][] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push([this.download, this.href]);
    };
    try {
      button(frame, 'Download').click();
      await waitUntil(() => saved.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [[name = '', href = ''] = []] = saved;
    expect(name).to.match(/^conversation-Quiet-Goods-\d{4}-\d\d-\d\d\.txt$/);
    expect(await (await fetch(href)).text())
      .to.contain('You: hello')
      .and.to.contain('Nora: Bye');
    expect(around.called.at(-1)).to.deep.equal(['loadWhole', CHAT]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`passes the accessibility audit, ${dir}`, async () => {
      await expect(await show(chatAround(ENDED, withForm), undefined, dir)).to.be.accessible();
    });
  }
});

describe('rating and transcript while the conversation runs', () => {
  const aside = (what: string) => html`<customer-chat-aside-card what=${what}></customer-chat-aside-card>`;

  it('come with the focus in them, and go with Escape, which the window does not hear', async () => {
    const frame = await show(chatAround(TALK), aside('rating'));
    expect(focused()?.getAttribute('aria-label')).to.equal('Close');
    let heard = 0;
    frame.addEventListener('keydown', () => {
      heard += 1;
    });
    const closing = oneEvent(find(frame, 'customer-chat-aside-card'), 'close');
    await sendKeys({ press: 'Escape' });
    await closing;
    expect(heard).to.equal(0);
  });

  it('stay where Escape belongs to an input method that is composing a word', async () => {
    const frame = await show(chatAround(TALK), aside('rating'));
    let closes = 0;
    find(frame, 'customer-chat-aside-card').addEventListener('close', () => {
      closes += 1;
    });

    pressWhileComposing(focused(), 'Escape');

    expect(closes).to.equal(0);
  });

  it('lets the transcript be called off until it goes', async () => {
    const around = chatAround(next(TALK, goesTo('ida@example.test')));
    const frame = await show(around, aside('transcript'));
    expect(words(frame)).to.contain('We’ll send it when the conversation ends.');
    button(frame, 'Don’t send it').click();
    await waitUntil(() => around.called.length > 0);
    expect(around.called).to.deep.equal([['sendTranscript', undefined, CHAT]]);
  });

  it('has the focus on where the transcript goes, so that Enter once more takes nothing back', async () => {
    const around = chatAround(TALK);
    const frame = await show(around, aside('transcript'));
    find(frame, 'input[type=email]').focus();
    await sendKeys({ type: 'ida@mail.test' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => around.called.length > 0);
    await around.dispatch(goesTo('ida@mail.test'));
    expect(focused()?.textContent).to.equal('It goes to ida@mail.test.');
    await sendKeys({ press: 'Enter' });
    expect(around.called).to.deep.equal([['sendTranscript', 'ida@mail.test', CHAT]]);

    button(frame, 'Don’t send it').focus();
    await sendKeys({ press: 'Enter' });
    await around.dispatch({
      type: 'thread_properties_deleted',
      chatId: CHAT,
      threadId: THREAD,
      properties: { routing: ['transcript_email'] },
      at: 0,
    });
    expect(focused()?.matches('input[type=email]')).to.equal(true);
  });

  for (const what of ['rating', 'transcript']) {
    it(`pass the accessibility audit: ${what}`, async () => {
      await expect(await show(chatAround(TALK), aside(what))).to.be.accessible();
      await expect(await show(chatAround(TALK), aside(what), 'rtl')).to.be.accessible();
    });
  }
});
