import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormField } from '../../protocol/domain/form.ts';
import { button, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { AnswerDraftEvent, AnswersEvent, FormSheet } from './form-sheet.ts';
import './form-sheet.ts';

const option = (id: string, label: string) => ({ id, label });

const FIELDS: readonly FormField[] = [
  { type: 'header', id: 'h', label: 'A few questions.' },
  { type: 'name', id: 'n', label: 'Name:', required: true },
  { type: 'email', id: 'e', label: 'E-mail', required: true },
  { type: 'question', id: 'o', label: 'Order number' },
  { type: 'radio', id: 'r', label: 'Which one?', required: true, options: [option('a', 'This'), option('b', 'That')] },
  { type: 'select', id: 's', label: 'Which room?', options: [option('x', 'Hall'), option('y', 'Kitchen')] },
  { type: 'checkbox', id: 'c', label: 'What about?', options: [option('1', 'A part'), option('2', 'A repair')] },
  { type: 'group_chooser', id: 'g', label: 'Who?', options: [{ ...option('g', 'Sales'), groupId: 3 }] },
  { type: 'rating', id: 'q', label: 'How was it?', commentLabel: 'Tell us more' },
  { type: 'textarea', id: 't', label: 'Anything else?' },
  { type: 'hologram', id: 'u', label: 'A new kind' },
];

interface Shown {
  readonly sheet: FormSheet;
  readonly sent: AnswersEvent[];
  readonly drafts: string[];
}

async function show(fields: Partial<FormSheet> = {}, { dir = 'ltr', scheme = 'light' } = {}): Promise<Shown> {
  const sent: AnswersEvent[] = [];
  const drafts: string[] = [];
  const { fields: asked = FIELDS, ...others } = fields;
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-form-sheet
        .fields=${asked}
        @answers=${(event: AnswersEvent) => sent.push(event)}
        @answer-draft=${({ draft }: AnswerDraftEvent) => drafts.push(draft)}
      ></customer-chat-form-sheet>
    </customer-chat-test-frame>`);
  // All of it on the frame's ground.
  (frame as HTMLElement).style.blockSize = 'max-content';
  const sheet = find(frame, 'customer-chat-form-sheet') as FormSheet;
  Object.assign(sheet, others);
  await sheet.updateComplete;
  return { sheet, sent, drafts };
}

/** The control under this label. */
function control(sheet: FormSheet, label: string): HTMLInputElement {
  const found = findAll(sheet, 'label, legend').find((one) => one.textContent?.includes(label));
  const { htmlFor } = found as HTMLLabelElement;
  return find(sheet, htmlFor ? `#${htmlFor}` : 'missing') as HTMLInputElement;
}

const choice = (sheet: FormSheet, label: string) =>
  findAll(sheet, '.choice, .thumb')
    .find((one) => one.textContent?.trim() === label)
    ?.querySelector('input');

describe('a form', () => {
  it('has a label over each field, and says what need not be answered', async () => {
    const { sheet } = await show();
    const name = control(sheet, 'Name');
    expect([name.type, name.autocomplete, name.ariaRequired]).to.deep.equal(['text', 'name', 'true']);
    const email = control(sheet, 'E-mail');
    expect([email.type, email.autocomplete, email.inputMode, email.dir]).to.deep.equal([
      'email',
      'email',
      'email',
      'ltr',
    ]);
    expect(control(sheet, 'Order number').labels?.[0]?.textContent).to.contain('optional');
    expect(name.labels?.[0]?.textContent?.trim()).to.equal('Name');
    expect(control(sheet, 'Anything else?').tagName).to.equal('TEXTAREA');
    expect(control(sheet, 'A new kind').tagName).to.equal('INPUT');
    expect(findAll(sheet, 'legend').map((one) => one.textContent?.trim().split(' ')[0])).to.deep.equal([
      'Which',
      'What',
      'Who?',
      'How',
    ]);
    expect(words(sheet)).to.contain('A few questions.');
  });

  it('says what is missing at the top, where the focus goes, and at each field (R79)', async () => {
    const { sheet, sent } = await show();
    button(sheet, 'Send').click();
    await sheet.updateComplete;
    await sheet.updateComplete;

    expect(sent).to.deep.equal([]);
    expect(focused()?.className).to.equal('summary');
    expect(words(find(sheet, '.summary'))).to.contain('3 answers need another look.');
    expect(findAll(sheet, '.error').map((one) => one.textContent?.trim())).to.deep.equal([
      'Please fill this in',
      'Please fill this in',
      'Choose one',
    ]);
    const email = control(sheet, 'E-mail');
    expect(email.ariaInvalid).to.equal('true');
    expect(find(sheet, `#${email.getAttribute('aria-describedby')}`).textContent).to.contain('Please fill this in');

    button(find(sheet, '.summary'), 'E-mail').click();
    expect(focused() === email).to.equal(true);
    await expect(sheet).to.be.accessible();
  });

  it('forgets a fault when it is put right, and finds no new one before the next try', async () => {
    const { sheet } = await show({ fields: FIELDS.slice(1, 4) });
    button(sheet, 'Send').click();
    await sheet.updateComplete;
    control(sheet, 'Name').focus();
    await sendKeys({ type: 'Ida' });
    expect(findAll(sheet, '.error')).to.have.length(1);
    control(sheet, 'E-mail').focus();
    await sendKeys({ type: 'ida@mail' });
    expect(find(sheet, '.error').textContent).to.contain('looks unfinished');
    await sendKeys({ type: '.test' });
    expect(findAll(sheet, '.error')).to.deep.equal([]);
  });

  it('is filled in by keyboard alone, and sent with Enter, in the documented shape', async () => {
    const { sheet, sent } = await show({
      fields: [FIELDS[1], FIELDS[4], FIELDS[6]].filter((one) => one !== undefined),
    });
    sheet.focus();
    await sendKeys({ type: 'Ida' });
    choice(sheet, 'This')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    choice(sheet, 'A repair')?.focus();
    await sendKeys({ press: ' ' });
    control(sheet, 'Name').focus();
    await sendKeys({ press: 'Enter' });

    expect(sent.map(({ fields }) => fields)).to.deep.equal([
      [
        { type: 'name', id: 'n', label: 'Name:', answer: 'Ida' },
        { type: 'radio', id: 'r', label: 'Which one?', answer: option('b', 'That') },
        { type: 'checkbox', id: 'c', label: 'What about?', answers: [option('2', 'A repair')] },
      ],
    ]);
  });

  it('keeps a rating apart (R79)', async () => {
    const { sheet, sent } = await show({ fields: FIELDS.filter(({ type }) => type === 'rating') });
    choice(sheet, 'Good')?.click();
    await sheet.updateComplete;
    control(sheet, 'Tell us more').focus();
    await sendKeys({ type: 'quick' });
    button(sheet, 'Send').click();
    expect(sent.map(({ fields, rating }) => ({ fields, rating }))).to.deep.equal([
      { fields: [], rating: { score: 'good', comment: 'quick' } },
    ]);
  });

  it('begins with what was left in it, and tells of what changes', async () => {
    const { sheet, drafts } = await show({
      fields: FIELDS.slice(1, 3),
      draft: '{"n":"Ida","e":""}',
      known: { email: 'i@x.test' },
    });
    // Read when the fields are set: after them, nothing that one writes is lost.
    sheet.fields = FIELDS.slice(1, 4);
    await sheet.updateComplete;
    expect(control(sheet, 'Name').value).to.equal('Ida');
    control(sheet, 'Order number').focus();
    await sendKeys({ type: '7' });
    expect(JSON.parse(drafts.at(-1) ?? '')).to.deep.equal({ n: 'Ida', e: '', o: '7' });
  });

  it('is one line with an arrow where one line is asked', async () => {
    const { sheet, sent } = await show({ fields: [{ type: 'email', id: 'e', label: 'Your e-mail', required: true }] });
    const send = button(sheet, 'Send');
    expect(send.className).to.equal('arrow');
    send.click();
    await sheet.updateComplete;
    expect(focused() === control(sheet, 'Your e-mail')).to.equal(true);
    expect(findAll(sheet, '.summary')).to.deep.equal([]);
    await expect(sheet).to.be.accessible();
    await sendKeys({ type: 'ida@example.test' });
    await sendKeys({ press: 'Enter' });
    expect(sent).to.have.length(1);
  });

  it('is not sent twice while it is being sent, and says how it went', async () => {
    const { sheet, sent } = await show({ fields: FIELDS.slice(3, 4).concat(FIELDS.slice(5, 6)), sending: 'sending' });
    const send = button(sheet, 'Sending…');
    expect(send.ariaDisabled).to.equal('true');
    send.click();
    expect(sent).to.deep.equal([]);

    sheet.sending = 'refused';
    await sheet.updateComplete;
    await sheet.updateComplete;
    expect(words(sheet)).to.contain('We couldn’t take these answers.');
    expect(focused()?.className).to.equal('summary');

    sheet.sending = 'not_sent';
    await sheet.updateComplete;
    expect(words(sheet)).to.contain('That didn’t arrive.');
  });

  it('tells who is elsewhere by then that it did not arrive, without calling them back', async () => {
    const { sheet } = await show({ sending: 'sending' });
    const elsewhere = document.createElement('textarea');
    sheet.after(elsewhere);
    elsewhere.focus();
    sheet.sending = 'not_sent';
    await sheet.updateComplete;
    await painted();
    expect(focused() === elsewhere).to.equal(true);
    expect(find(sheet, '[role=alert]').textContent).to.contain('That didn’t arrive.');
  });

  it('shows hostile words as words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { sheet } = await show({
      fields: [
        { type: '__proto__', id: '__proto__', label: evil, options: [option(evil, evil)] },
        { type: 'select', id: evil, label: evil, options: [option(evil, evil)] },
        { type: 'checkbox', id: 'constructor', label: 'x'.repeat(10_000), options: [option(evil, evil)] },
      ],
    });
    expect(findAll(sheet, 'img')).to.deep.equal([]);
    expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      const { sheet } = await show({}, options);
      choice(sheet, 'This')?.click();
      choice(sheet, 'Good')?.click();
      await sheet.updateComplete;
      await expect(sheet).to.be.accessible();
    });
  }
});
