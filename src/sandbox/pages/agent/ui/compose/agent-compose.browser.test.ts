import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { ComposeKind, DraftOf } from '../../domain/event-draft.ts';
import { button, find, inRoom, press, stand, type } from '../../testing/room.ts';
import './agent-compose.ts';
import type { AgentCompose } from './agent-compose.ts';
import { COMPOSE_KINDS } from './compose-kinds.ts';

type Begun = Map<ComposeKind, DraftOf<ComposeKind>>;

async function open(
  kind: ComposeKind,
  more: { begun?: Begun; scheme?: 'light' | 'dark'; upload?: (file: File) => Promise<string> } = {},
) {
  const { begun = new Map(), scheme, upload } = more;
  const room = await inRoom<AgentCompose>(
    html`<agent-compose .chatId=${'C'} .kind=${kind} .begun=${begun} .upload=${upload}></agent-compose>`,
    scheme,
  );
  const frame = find<HTMLElementTagNameMap['agent-dialog']>(room.element, 'agent-dialog');
  await frame.updateComplete;
  stand(find(frame, 'dialog'));
  return { ...room, begun };
}
const kinds = Object.keys(COMPOSE_KINDS) as ComposeKind[];
const preview = (element: AgentCompose) => find(element, '.preview').textContent?.replace(/\s+/g, ' ').trim();
/** The field of that label. */
function field(element: AgentCompose, label: string, at = 0): HTMLInputElement {
  const named = (one: Element) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === label);
  const labels = [...element.renderRoot.querySelectorAll('label')].filter(named);
  const found = labels[at]?.querySelector('input, textarea, select');
  if (!found) throw new Error(`There is no field “${label}”.`);
  return found as HTMLInputElement;
}

describe('the window for cards and forms', () => {
  it('shows at once what is put together', async () => {
    const { element } = await open('cards');

    type(field(element, 'Title'), 'Brass lamp');
    await element.updateComplete;
    type(field(element, 'Button'), 'Mine');
    await element.updateComplete;

    expect(preview(element)).to.contain('Brass lamp').and.to.contain('Mine');
  });

  it('sends what it shows, and begins anew afterwards', async () => {
    const { element, intents, begun } = await open('quick_replies');

    type(field(element, 'Question'), 'How was it?');
    await element.updateComplete;
    button(element, 'Send').click();

    expect(intents).to.deep.equal([
      {
        type: 'send_draft',
        chatId: 'C',
        visibility: 'all',
        draft: { kind: 'quick_replies', text: 'How was it?', replies: ['Yes, thank you', 'Not yet'] },
      },
    ]);
    await waitUntil(() => begun.size === 0);
  });

  it('keeps what did not go, and says why', async () => {
    const { element, begun } = await open('quick_replies');
    element.addEventListener('agent-intent', (event) => {
      event.outcome = Promise.resolve('The greeting did not work.');
    });
    type(field(element, 'Question'), 'How was it?');
    await element.updateComplete;

    button(element, 'Send').click();
    await waitUntil(() => find(element, '[role=alert]').textContent?.includes('The greeting did not work.'));

    expect(begun.get('quick_replies')).to.deep.include({ text: 'How was it?' });
    expect(find(element, 'agent-dialog').shadowRoot?.querySelector('dialog')?.open).to.equal(true);
  });

  it('goes once, however often one presses', async () => {
    const { element, intents } = await open('quick_replies');

    button(element, 'Send').click();
    button(element, 'Send').click();

    expect(intents).to.have.length(1);
  });

  it('sends nothing that the server would refuse, and says what is missing', async () => {
    const { element, intents } = await open('sticker');

    button(element, 'Send').click();
    await element.updateComplete;

    expect(intents).to.deep.equal([]);
    expect(find(element, '[role=alert]').textContent).to.contain('A sticker needs a picture.');
  });

  it('adds up to ten cards, each with up to thirteen buttons', async () => {
    const card = { title: 'x', subtitle: '', image: { url: '', words: '' }, buttons: [] };
    const cards = Array.from({ length: 9 }, () => card);
    const { element } = await open('cards', { begun: new Map([['cards', { kind: 'cards', cards }]]) });

    const add = () => [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.add')].at(-1);
    add()?.click();
    await element.updateComplete;

    expect(add()?.getAttribute('aria-disabled')).to.equal('true');
    expect(add()?.textContent).to.contain('10 of 10');
    add()?.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(10);
  });

  it('moves and removes what there are several of', async () => {
    const { element, begun } = await open('quick_replies');

    button(element, 'Remove reply 1').click();
    await element.updateComplete;

    expect(begun.get('quick_replies')).to.deep.include({ replies: ['Not yet'] });
  });

  it('keeps what was begun when one looks at another kind', async () => {
    const { element } = await open('cards');
    type(field(element, 'Title'), 'Half a');

    button(element, 'Form').click();
    await element.updateComplete;
    button(element, 'Cards').click();
    await element.updateComplete;

    expect(field(element, 'Title').value).to.equal('Half a');
  });

  it('is walked through by arrows', async () => {
    const { element } = await open('cards');

    press(find(element, '[role=tab][aria-selected=true]'), 'ArrowRight');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.kind).to.equal('quick_replies');
    press(find(element, '[role=tab][aria-selected=true]'), 'Home');
    press(find(element, '[role=tab]'), 'ArrowLeft');
    await element.updateComplete;

    expect(element.kind).to.equal('any');
    expect(find(element, '[role=tabpanel]').getAttribute('aria-label')).to.equal('Any event');
  });

  it('takes a picture from this computer, or says why not', async () => {
    const answers = [Promise.reject(new Error('Larger than 10 MB')), Promise.resolve('https://shop.example/a.png')];
    const { element, begun } = await open('sticker', { upload: () => answers.shift() ?? Promise.reject(new Error()) });
    const image = find<HTMLElementTagNameMap['agent-image-field']>(element, 'agent-image-field');
    const choose = async () => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
      const chooser = find<HTMLInputElement>(image, 'input[type=file]');
      chooser.files = chosen.files;
      chooser.dispatchEvent(new Event('change'));
      await new Promise((resolve) => setTimeout(resolve));
      await image.updateComplete;
    };

    await choose();
    expect(find(image, '[role=alert]').textContent).to.contain('Larger than 10 MB');
    await choose();

    expect(begun.get('sticker')).to.deep.equal({
      kind: 'sticker',
      image: { url: 'https://shop.example/a.png', words: '' },
    });
  });

  for (const kind of kinds) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be used by everybody: ${kind} (${scheme})`, async () => {
        await expect((await open(kind, { scheme })).element).to.be.accessible();
      });
    }
  }
});
