import { expect, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { GalleryGroup, GalleryState } from '../gallery/gallery-state.ts';
import { groups } from '../gallery/groups.ts';
import { allIn, whenThere } from '../gallery/in-shadow.ts';
import { CHAT, talk } from '../gallery/made/conversation.ts';
import { said } from '../gallery/made/events.ts';
import { customer, nora } from '../gallery/made/people.ts';
import { aWindow } from '../gallery/show.ts';
import type { ChatSummary } from '../protocol/domain/chat.ts';
import { type ChatId, id } from '../protocol/domain/ids.ts';
import '../ui/chat-window.ts';
import { PARTS } from '../ui/parts.ts';
import { painted } from '../ui/testing/in-page.ts';
import { anElement, PATIENCE } from './testing/live-element.ts';

interface Named {
  readonly name: string;
}

/** What the gallery shows without the window around it. */
const VIEWS: readonly string[] = [
  'gallery-rows',
  'customer-chat-message-list',
  'customer-chat-greeting-card',
  'customer-chat-quick-replies',
  'customer-chat-notice-bar',
  'customer-chat-queue-card',
  'customer-chat-stopped-view',
  'customer-chat-composer',
  'customer-chat-file-tray',
  'customer-chat-emoji-picker',
  'customer-chat-draft-link',
  'customer-chat-rating-card',
  'customer-chat-transcript-card',
  'customer-chat-aside-card',
  'customer-chat-ended-foot',
  'customer-chat-opening-form',
  'customer-chat-image-viewer',
];

/** Drawn by the element itself: its own test shows them. */
const OF_ELEMENT = ['badge', 'peek', 'consent'];

/** What one presses, follows or fills in. */
const CONTROLS = 'button, a, input, select, textarea';

/** What a label with a part of its own draws: circles, boxes, and what lies unseen under it. */
const UNDER_LABEL = 'label[part] > input:is([type=radio], [type=checkbox], [type=file])';

const MARK = 'rgb(1, 2, 3)';

/** One for each name, which nothing inherits: it tells by which of an element's names it was styled. */
const signOf = (name: string) => `--styled-${name}`;

const sheet = new CSSStyleSheet();
function style(names: readonly string[]): void {
  for (const name of names) CSS.registerProperty({ name: signOf(name), syntax: '*', inherits: false });
  const rules = names.map(
    (name) => `customer-chat::part(${name}) { ${signOf(name)}: yes; outline: 2px solid ${MARK} !important }`,
  );
  sheet.replaceSync(rules.join(''));
}

/** What stands in for a view until its code has come is drawn no more afterwards. */
const isInFlatTree = (element: Element): boolean =>
  element.parentElement === null ||
  ((element.parentElement.shadowRoot === null || element.assignedSlot !== null) && isInFlatTree(element.parentElement));

const another = (name: string, active: boolean): ChatSummary => ({
  id: id<ChatId>(name),
  active,
  users: [customer, nora],
});

/** What the gallery has no look of. */
const MORE: GalleryGroup = {
  id: 'more',
  title: 'More',
  states: [
    {
      id: 'to-end',
      title: 'Far from the end',
      render: () => aWindow(talk(Array.from({ length: 60 }, (_, at) => said(`Line ${at}`)))),
      act: async (frame) => {
        (await whenThere(frame, '.scroller')).scrollTop = 0;
        await whenThere(frame, '.to-end');
      },
    },
    {
      id: 'older-failed',
      title: 'What came before cannot be had',
      render: () => aWindow(talk([said('Hello')], { after: [{ type: 'history_failed', chatId: CHAT }] })),
    },
    {
      id: 'back',
      title: 'One of several conversations',
      render: () =>
        aWindow(
          talk([said('Hello')], {
            after: [
              { type: 'chats_read', chats: [another(CHAT, true), another('chat-2', false)] },
              { type: 'view_changed', view: { is: 'chat', chatId: CHAT } },
            ],
          }),
        ),
    },
  ],
};

describe('the parts of <customer-chat>', () => {
  let listed: readonly string[];
  let stage: HTMLElement;
  const styled = new Set<string>();

  before(async function () {
    // The manifest is made for it.
    this.timeout(60_000);
    const { modules } = await (await fetch('/__custom-elements.json')).json();
    listed = modules[0].declarations[0].cssParts.map(({ name }: Named) => name);
    style(listed);
    document.adoptedStyleSheets.push(sheet);
    const chat = await anElement();
    document.body.append(chat);
    stage = document.createElement('div');
    stage.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 420px; height: 704px; overflow: auto';
    chat.shadowRoot?.append(stage);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  /** Which parts that are drawn now do not show the page's style or have a name that nobody knows; what has no part. */
  function findFaults(root: Element): readonly string[] {
    const faults = new Set<string>();
    for (const element of allIn(root)) {
      if (!isInFlatTree(element)) continue;
      const look = getComputedStyle(element);
      const around = element.getRootNode();
      const where = around instanceof ShadowRoot ? around.host.localName : 'the page';
      if (element.matches(CONTROLS) && !element.matches(UNDER_LABEL) && element.part.length === 0)
        faults.add(`${element.localName} "${element.className}" in ${where} has no part`);
      for (const name of element.part ?? []) {
        if (!listed.includes(name)) faults.add(`${name} in ${where} is not listed`);
        else if (look.getPropertyValue(signOf(name)) === '' || look.outlineColor !== MARK)
          faults.add(`${name} in ${where} cannot be styled`);
        else styled.add(name);
      }
    }
    return [...faults];
  }

  /** Late code has come, and was drawn. */
  async function drawn(): Promise<void> {
    const isComing = () =>
      [...allIn(stage)].some(({ localName }) => localName.includes('-') && !customElements.get(localName));
    await waitUntil(() => !isComing(), 'all of it is defined', PATIENCE);
    await painted();
  }

  async function show(state: GalleryState): Promise<void> {
    render(state.render(), stage);
    for (const view of stage.querySelectorAll('*')) {
      if (VIEWS.includes(view.localName)) view.setAttribute('exportparts', PARTS);
    }
    await drawn();
    await state.act?.(stage);
    await drawn();
  }

  for (const group of [...groups, MORE]) {
    it(`${group.title}: all can be styled from the page, and are listed`, async function () {
      this.timeout(60_000);
      const faults: string[] = [];
      for (const state of group.states) {
        await show(state);
        faults.push(...findFaults(stage).map((fault) => `${state.id}: ${fault}`));
        render(null, stage);
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('are all drawn in one of these states, and styled there', async () => {
    const chat = stage.getRootNode() instanceof ShadowRoot ? (stage.getRootNode() as ShadowRoot).host : stage;
    chat.setAttribute('consent', 'required');
    chat.toggleAttribute('open', true);
    await whenThere(chat, "[part~='consent']");
    expect(findFaults(chat)).to.deep.equal([]);
    expect(listed.filter((name) => !styled.has(name) && !OF_ELEMENT.includes(name))).to.deep.equal([]);
  });
});
