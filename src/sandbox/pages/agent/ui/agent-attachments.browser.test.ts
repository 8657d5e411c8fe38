import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Attachment } from '../domain/attachment.ts';
import { button, find, inRoom, type } from '../testing/room.ts';
import './agent-attachments.ts';
import type { AgentAttachments } from './agent-attachments.ts';

const file: Omit<Attachment, 'key' | 'status'> = {
  name: 'plan.pdf',
  contentType: 'application/pdf',
  size: 22,
  words: '',
};
const all: readonly Attachment[] = [
  { ...file, key: 'a', status: { is: 'uploading', part: 0.4 } },
  { ...file, key: 'b', name: 'chair.png', contentType: 'image/png', status: { is: 'ready', url: '/no-picture.png' } },
  { ...file, key: 'c', name: 'bad.exe', status: { is: 'failed', why: 'Programs are not taken' } },
];
const show = (scheme: 'light' | 'dark' = 'light') =>
  inRoom<AgentAttachments>(html`<agent-attachments .chatId=${'C'} .attachments=${all}></agent-attachments>`, scheme);

describe('the files in a composer', () => {
  it('tell how far each has come, its size, or why it cannot go', async () => {
    const { element } = await show();

    const states = [...element.renderRoot.querySelectorAll('.state')].map((state) => state.textContent?.trim());
    expect(states[0]).to.equal('40 %');
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(0.4);
    expect(states[1]).to.equal('22 bytes');
    expect(states[2]).to.contain('Programs are not taken');
  });

  it('can be stopped, described, taken out and tried again', async () => {
    const { element, intents } = await show();

    button(element, 'Stop plan.pdf').click();
    type(find<HTMLInputElement>(element, 'input'), 'A chair');
    button(element, 'Remove chair.png').click();
    button(element, 'Try again').click();

    expect(intents).to.deep.equal([
      { type: 'detach', chatId: 'C', key: 'a' },
      { type: 'describe_file', chatId: 'C', key: 'b', words: 'A chair' },
      { type: 'detach', chatId: 'C', key: 'b' },
      { type: 'upload_again', chatId: 'C', key: 'c' },
    ]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be used by everybody (${scheme})`, async () => {
      await expect((await show(scheme)).element).to.be.accessible();
    });
  }
});
