import { expect, waitUntil } from '@open-wc/testing';
import { findAll } from '../ui/testing/in-page.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anElement, opened, PATIENCE, windowOf } from './testing/live-element.ts';

/** What no compiler saw. */
const given = (settings: object): Partial<CustomerChat> => settings;

function errorsOf(chat: CustomerChat): object[] {
  const told: object[] = [];
  chat.addEventListener('customer-chat-error', ({ detail }) => told.push(detail));
  return told;
}

describe('what a page gives', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('of its visitor is told where it cannot be right, once, and all else arrives', async () => {
    const customer = { name: 42, email: 'ida@example.test', sessionFields: { plan: 'trial', basket: 129 } };
    const chat = await anElement();
    const told = errorsOf(chat);
    Object.assign(chat, given({ customer }));
    await opened(chat);
    const known = () => chat.chat?.state.people.customer;
    await waitUntil(() => known()?.email === 'ida@example.test', 'the rest is known', PATIENCE);
    expect(Object.fromEntries(known()?.sessionFields ?? [])).to.deep.equal({ plan: 'trial' });

    Object.assign(chat, given({ customer: { ...customer, name: 42 } }));
    chat.setSessionFields({ plan: 'pro' });
    await waitUntil(() => known()?.sessionFields?.some(([, value]) => value === 'pro'), 'fields are known', PATIENCE);
    Object.assign(chat, given({ customer: 'Ida' }));
    await chat.updateComplete;
    await waitUntil(() => told.length > 2, 'it is told', PATIENCE);
    const fault = (sentence: string) => ({
      attribute: 'customer',
      message: `<customer-chat>: ${sentence}`,
      fatal: false,
    });
    expect(told).to.deep.equal([
      fault('customer.name: 42 cannot be right, it should be a text.'),
      fault('customer.sessionFields.basket: 129 cannot be right, it should be a text.'),
      fault('customer: "Ida" cannot be right, it should be an object.'),
    ]);
  });

  for (const [what, starters, drawn] of [
    ['a text', 'When?', []],
    ['a list with something else in it', ['When?', 7], ['When?']],
  ] as const)
    it(`as starters is told where it is ${what}, and the window opens`, async () => {
      const chat = await anElement();
      const told = errorsOf(chat);
      Object.assign(chat, given({ starters }));
      await opened(chat);
      await windowOf(chat)?.updateComplete;

      expect(told).to.deep.equal([
        {
          attribute: 'starters',
          message: '<customer-chat>: starters cannot be right, it should be an array of texts.',
          fatal: false,
        },
      ]);
      expect(findAll(chat, '[part=starter]').map((one) => one.textContent?.trim())).to.deep.equal([...drawn]);
    });
});
