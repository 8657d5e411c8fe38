import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { DeskDialog } from '../../domain/desk-dialog.ts';
import {
  aChat,
  aMessage,
  aThread,
  COLLEAGUE,
  chatComes,
  historyRead,
  IDA,
  stateAfter,
} from '../../testing/builders.ts';
import { button, find, inRoom, press, stand, type } from '../../testing/room.ts';
import { type DialogContext, dialogView } from './dialog-view.ts';

const message = aMessage(1, { properties: { test: { string_property: 'x' } } });
const state = stateAfter(chatComes(aChat(), aThread([message])), historyRead(aThread([message])), {
  type: 'routing_statuses_read',
  statuses: { [COLLEAGUE]: 'accepting_chats' },
});
const context: DialogContext = {
  state,
  accounts: [
    { id: COLLEAGUE, name: 'Tom Hale', token: '', groupIds: [0] },
    { id: 'ana@example.test', name: 'Ana', token: '', groupIds: [0] },
  ],
  begunFor: () => new Map(),
  upload: () => Promise.reject(new Error('There is no server.')),
};
const place = { chatId: 'CHAT1', threadId: 'THREAD1', eventId: message.id };

async function open(dialog: DeskDialog, scheme: 'light' | 'dark' = 'light') {
  const room = await inRoom<LitElement>(dialogView(dialog, context), scheme);
  const frame = find<HTMLElementTagNameMap['agent-dialog']>(room.element, 'agent-dialog');
  await frame.updateComplete;
  stand(find(frame, 'dialog'));
  let closed = 0;
  room.element.addEventListener('close', () => closed++);
  return { ...room, frame, closed: () => closed };
}
const DIALOGS: Readonly<Record<string, DeskDialog>> = {
  edit: { is: 'edit', ...place, text: 'Thrusday' },
  properties: { is: 'properties', of: place, properties: {} },
  invite: { is: 'invite', chatId: 'CHAT1' },
  customer: { is: 'customer', customerId: IDA },
  ban: { is: 'ban', customerId: IDA },
  keys: { is: 'keys' },
  greet: { is: 'greet', customerId: IDA },
};

describe('the windows over the desk', () => {
  for (const [name, dialog] of Object.entries(DIALOGS)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be used by everybody: ${name} (${scheme})`, async () => {
        await expect((await open(dialog, scheme)).element).to.be.accessible();
      });
    }

    it(`are modal, and close by their button: ${name}`, async () => {
      const { frame, closed } = await open(dialog);
      expect(find(frame, 'dialog').matches(':modal')).to.equal(true);
      const gone = new Promise((resolve) => frame.addEventListener('close', resolve, { once: true }));

      button(frame, 'Close').click();
      await gone;

      expect(closed()).to.equal(1);
    });
  }

  it('mend a message with Enter, unless it is empty or the same', async () => {
    const { element, intents } = await open(DIALOGS.edit ?? { is: 'keys' });
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    type(field, '  ');
    press(field, 'Enter');
    await element.updateComplete;
    expect(find(element, '[role=alert]').textContent).to.contain('nothing to send');
    expect(intents).to.deep.equal([]);

    type(field, 'Thursday');
    press(field, 'Enter');

    expect(intents).to.deep.equal([{ type: 'edit', ...place, text: 'Thursday' }]);
  });

  it('leave Enter to whoever composes a sign of another script', async () => {
    const { element, intents } = await open(DIALOGS.edit ?? { is: 'keys' });
    const field = find<HTMLTextAreaElement>(element, 'textarea');

    type(field, 'に');
    press(field, 'Enter', { isComposing: true });
    press(field, 'Enter', { keyCode: 229 });

    expect(intents).to.deep.equal([]);
  });

  it('stay with the text of an edit that failed, and say why', async () => {
    const { element, frame, intents } = await open(DIALOGS.edit ?? { is: 'keys' });
    element.addEventListener('agent-intent', (event) => {
      event.outcome = Promise.resolve('Editing did not work.');
    });
    const field = find<HTMLTextAreaElement>(element, 'textarea');

    type(field, 'Thursday');
    press(field, 'Enter');
    press(field, 'Enter');
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]'));

    expect(intents).to.have.length(1);
    expect(find(element, '[role=alert]').textContent).to.equal('Editing did not work.');
    expect(find<HTMLDialogElement>(frame, 'dialog').open).to.equal(true);
    expect(field.value).to.equal('Thursday');
  });

  it('set and remove properties, figures as figures', async () => {
    const { element, intents } = await open(DIALOGS.properties ?? { is: 'keys' });

    button(element, 'Remove test.string_property').click();
    find<HTMLInputElement>(element, 'input[name=name]').value = 'int_property';
    find<HTMLInputElement>(element, 'input[name=value]').value = '42';
    button(element, 'Set').click();

    expect(intents).to.deep.equal([
      { type: 'remove_property', of: place, namespace: 'test', name: 'string_property' },
      { type: 'set_properties', of: place, properties: { test: { int_property: 42 } } },
    ]);
  });

  it('invite a colleague to join or to listen, and say who is not here', async () => {
    const { element, intents } = await open(DIALOGS.invite ?? { is: 'keys' });
    expect(element.renderRoot.textContent).to.contain('Takes chats').and.to.contain('Not here now');

    button(element, 'Listen: Tom Hale').click();

    expect(intents).to.deep.equal([{ type: 'invite', chatId: 'CHAT1', agentId: COLLEAGUE, visibility: 'agents' }]);
  });

  it('tell only what changed of a customer', async () => {
    const { element, intents } = await open(DIALOGS.customer ?? { is: 'keys' });

    find<HTMLInputElement>(element, 'input[name=email]').value = 'ida@example.test';
    button(element, 'Save').click();

    expect(intents).to.deep.equal([{ type: 'update_customer', customerId: IDA, email: 'ida@example.test' }]);
  });

  it('greet a visitor, with cards as an announcement too', async () => {
    const { element, intents } = await open(DIALOGS.greet ?? { is: 'keys' });
    button(element, 'Cards').click();
    await element.updateComplete;

    find<HTMLInputElement>(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    button(element, 'Send').click();

    expect(intents).to.have.length(1);
    expect(intents[0]).to.deep.include({ type: 'greet', customerId: IDA, announcement: true });
  });

  it('ban for days, after one more press', async () => {
    const { element, intents } = await open(DIALOGS.ban ?? { is: 'keys' });

    button(element, 'Ban').click();

    expect(intents).to.deep.equal([{ type: 'ban', customerId: IDA, days: 3 }]);
  });
});
