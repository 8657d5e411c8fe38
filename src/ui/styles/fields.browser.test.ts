import { expect, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { groups } from '../../gallery/groups.ts';
import { allIn } from '../../gallery/in-shadow.ts';
import '../chat-window.ts';
import { painted } from '../testing/in-page.ts';

/** What one writes into, or chooses from in a list. */
const FIELDS = 'textarea, select, input:not([type=radio], [type=checkbox], [type=file], [type=range])';

/** Groups of the gallery that have some. */
const WITH_FIELDS = ['composer', 'emoji', 'forms', 'ending', 'rich'];

/** Below that, phones enlarge the page. */
const LEAST = 16;

const PATIENCE = { timeout: 10_000 };

const sheetsIn = (root: Element) =>
  new Set([...allIn(root)].flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []));

/** As if there were fingers: what a sheet says for them holds here. */
function touch(sheet: CSSStyleSheet): void {
  for (const rule of sheet.cssRules)
    if (rule instanceof CSSMediaRule && rule.conditionText === '(pointer: coarse)') rule.media.mediaText = 'all';
}

describe('fields, by fingers', function () {
  this.timeout(60_000);

  let stage: HTMLElement;

  before(() => {
    stage = document.createElement('div');
    stage.style.cssText = 'position: fixed; inset: 0; overflow: auto; --customer-chat-font-size: 13px';
    document.body.append(stage);
  });

  after(() => stage.remove());

  async function draw({ render: view, act }: GalleryState): Promise<void> {
    render(view(), stage);
    await drawn();
    await act?.(stage);
    await drawn();
  }

  /** Late code has come, and was drawn. */
  async function drawn(): Promise<void> {
    const isComing = () =>
      [...allIn(stage)].some(({ localName }) => localName.includes('-') && !customElements.get(localName));
    await waitUntil(() => !isComing(), 'all of it is defined', PATIENCE);
    await painted();
  }

  for (const { id, title, states } of groups.filter(({ id }) => WITH_FIELDS.includes(id)))
    it(`${title}: their letters are never so small that a phone enlarges the page`, async () => {
      const small: string[] = [];
      let fields = 0;
      for (const state of states) {
        await draw(state);
        for (const sheet of sheetsIn(stage)) touch(sheet);
        render('', stage);
        await draw(state);
        for (const field of allIn(stage)) {
          if (!field.matches(FIELDS)) continue;
          fields += 1;
          const size = Number.parseFloat(getComputedStyle(field).fontSize);
          if (size < LEAST) small.push(`${state.id}: ${field.localName} of ${size}px`);
        }
        render('', stage);
      }
      expect(small).to.deep.equal([]);
      expect(fields, id).to.be.above(0);
    });

  it('the composer has room for what is written in them', async () => {
    const lines = groups.find(({ id }) => id === 'composer')?.states.find(({ id }) => id === 'lines');
    if (lines === undefined) throw new Error('There are no lines.');
    await draw(lines);
    const field = [...allIn(stage)].find((one) => one.matches('textarea'));
    const copy = field?.parentElement ?? stage;
    expect(getComputedStyle(copy, '::after').fontSize).to.equal(getComputedStyle(field ?? stage).fontSize);
    expect(Number.parseFloat(getComputedStyle(copy).fontSize)).to.equal(LEAST);
  });
});
