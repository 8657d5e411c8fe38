import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../sandbox-clients.ts';
import { askAsAgent as ask } from './agent-requests.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, focusField, pressIn, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)('forms, rating and transcript over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and the desk', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let customer: CustomerAtShop;
    let agent: AgentAtDesk;

    const sees = (selector: string, words: string) => customer.page.waitFor(readsIn, selector, words);
    const press = (words: string) => customer.page.waitFor(pressIn, words);
    /** Puts the focus into the field with this label, and writes. */
    const fillIn = async (label: string, text: string) => {
      await customer.page.waitFor(focusField, label);
      await customer.page.type(text);
    };
    const thread = async () => at(await ask(sandbox, 'get_chat', { chat_id: await onlyChat(sandbox) }), 'thread');
    const systemTypes = async () =>
      (await eventsOf(sandbox, 'system_message')).map((event) => at(event, 'system_message_type'));
    /** The workshop's page: its group wants all kinds of fields filled in. */
    const goToWorkshop = async () => {
      await customer.page.goto(`${sandbox.info.demo_url}?group=2`);
      if (version === '3.6') return;
      await customer.page.evaluate((wanted) => {
        document.querySelector('customer-chat')?.setAttribute('api-version', wanted);
      }, version);
    };

    beforeAll(async () => {
      sandbox = await startSandbox();
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
      agent = await AgentAtDesk.signIn(office, sandbox);
      customer = new CustomerAtShop(await browser.newPage(), version);
      await goToWorkshop();
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    it('ask before the conversation, and say what is missing (R79)', async () => {
      await customer.page.click('[part~=launcher]');
      await sees('h3', 'Before we start');
      await press('Start conversation');
      await sees('.summary', '5 answers need another look.');
      expect(await customer.page.texts('.error')).toHaveLength(5);
    });

    it('begin the conversation with the answers, in the group that was chosen (R78)', async () => {
      await fillIn('Name', 'Ida Berg');
      await fillIn('Email', 'ida@example.test');
      for (const choice of ['Not yet', 'A repair', 'The workshop']) await press(choice);
      await fillIn('What happened?', 'It flickers.');
      await press('Start conversation');
      await sees('.head', 'You told us');
      expect(await customer.page.texts('dt, dd')).toContain('It flickers.');

      await customer.page.click('textarea');
      await customer.write('Can you help?');
      await agent.take('Can you help?');
      const [first] = await eventsOf(sandbox, 'filled_form');
      const answers = at(first, 'fields') as readonly { readonly type: string }[];
      expect(answers.find(({ type }) => type === 'checkbox')).toMatchObject({ answers: [{ label: 'A repair' }] });
      expect(answers.find(({ type }) => type === 'radio')).toMatchObject({ answer: { label: 'Not yet' } });
      expect(answers.some(({ type }) => type === 'header')).toBe(false);
      expect(at(await thread(), 'access.group_ids')).toEqual([2]);
      await expect.poll(() => customerName(sandbox), PATIENCE).toBe('Ida Berg');
    });

    it('are not asked again after a reload', async () => {
      await customer.page.reload();
      await goToWorkshop();
      await customer.openChat();
      await sees('.head', 'You told us');
      expect(await customer.page.texts('customer-chat-opening-form')).toEqual([]);
    });

    it.skipIf(version === '3.0')('are answered in the conversation, where an agent asks (R81)', async () => {
      const fields = [{ id: 'e1', type: 'email', label: 'Your e-mail', required: true }];
      const event = { type: 'form', form_id: 'ask-1', form_type: 'ask_for_email', fields };
      await ask(sandbox, 'send_event', { chat_id: await onlyChat(sandbox), event });
      await fillIn('Your e-mail', '');
      await customer.page.press('End');
      // What is known of the customer stands there already.
      await customer.page.press('Enter');
      await sees('.answered', 'You answered this.');
      const answers = await eventsOf(sandbox, 'filled_form');
      expect(answers.at(-1)).toMatchObject({ form_id: 'ask-1', fields: [{ answer: 'ida@example.test' }] });
    });

    it('ask after the conversation, and the answers go to its last thread (R80)', async () => {
      await customer.page.click('#menu-button');
      await press('End conversation');
      await sees('legend', 'Was your question answered?');
      if (version === '3.0') await press('Good');
      await press('In part');
      await fillIn('Anything else?', 'No.');
      await customer.page.click('customer-chat-form-sheet .primary, .aside .primary, form > .primary');
      await sees('[role=status]', 'Your answers are with us.');
      await expect
        .poll(async () => JSON.stringify((await eventsOf(sandbox, 'filled_form')).at(-1)), PATIENCE)
        .toContain('In part');
      expect(at(await thread(), 'active')).toBe(false);
      // In the older version the form asks for the rating too, which goes its own way (R79).
      if (version === '3.0') expect(at(await thread(), 'properties.rating.score')).toBe(1);
    });

    it('rate what was, with words, and show it after a reload (R86, R87)', async () => {
      if (version === '3.0') await press('Change');
      else await press('Good');
      await fillIn('What made it good?', 'Quick and kind.');
      await press('Send');
      await sees('[role=status]', 'Thank you for telling us.');
      expect(at(await thread(), 'properties.rating')).toEqual({ score: 1, comment: 'Quick and kind.' });
      expect(await systemTypes()).toContain('rating.chat_commented');

      await goToWorkshop();
      await customer.page.click('[part~=launcher]');
      await sees('.words', 'Quick and kind.');
    });

    it('take the rating back', async () => {
      await press('Take it back');
      await sees('[role=status]', 'Your rating is taken back.');
      expect(at(await thread(), 'properties.rating')).toBeUndefined();
      expect(await systemTypes()).toContain('rating.chat_rating_canceled');
    });

    it('have the transcript sent to where the customer is known to be (R88)', async () => {
      await press('Send me the transcript');
      await sees('.title', 'The transcript');
      // The older version tells nobody after a reload who the customer is.
      if (version === '3.0') await fillIn('Your e-mail', 'ida@example.test');
      await customer.page.click('.arrow');
      await sees('[role=status]', 'It goes to ida@example.test.');
      await expect.poll(systemTypes, PATIENCE).toContain('transcript_sent');
      expect(customer.page.errors).toEqual([]);
    });
  });
});

describe('a message that is left where nobody is there', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  it('waits for whoever comes, in a thread that is closed from the start (R82)', async () => {
    const { page } = await CustomerAtShop.arrive(browser, sandbox);
    await page.click('[part~=launcher]');
    await page.waitFor(pressIn, 'Leave a message');
    await page.waitFor(focusField, 'Email');
    await page.type('ida@example.test');
    await page.waitFor(focusField, 'Message');
    await page.type('Do you repair lamps?');
    await page.waitFor(pressIn, 'Send message');
    // In the platform's words (`Ticket_sent`).
    await page.waitFor(readsIn, '[role=status]', 'Thanks, we will answer at ida@example.test.');

    const chat = await ask(sandbox, 'get_chat', { chat_id: await onlyChat(sandbox) });
    expect(at(chat, 'thread.active')).toBe(false);
    expect(at(chat, 'thread.properties.routing.offline_message')).toBe(true);
    expect(JSON.stringify(await eventsOf(sandbox, 'filled_form'))).toContain('Do you repair lamps?');
  });
});

const onlyChat = async (sandbox: Sandbox) => at(await ask(sandbox, 'list_chats', {}), 'chats_summary.0.id');

const customerName = async (sandbox: Sandbox) => {
  const users = at(await ask(sandbox, 'get_chat', { chat_id: await onlyChat(sandbox) }), 'users');
  return Array.isArray(users) ? users.find((user) => at(user, 'type') === 'customer')?.name : undefined;
};

/** Events of the last thread, as agents have them. */
async function eventsOf(sandbox: Sandbox, type: string): Promise<unknown[]> {
  const events = at(await ask(sandbox, 'get_chat', { chat_id: await onlyChat(sandbox) }), 'thread.events');
  return Array.isArray(events) ? events.filter((event) => at(event, 'type') === type) : [];
}
