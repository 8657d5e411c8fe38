import { expect, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import type { GalleryGroup } from '../gallery/gallery-state.ts';
import { greetings } from '../gallery/groups/greetings.ts';
import { windows } from '../gallery/groups/windows.ts';
import { allIn, press, whenThere } from '../gallery/in-shadow.ts';
import {
  CHAT,
  loggedIn,
  online,
  opened as openedWindow,
  somebodyThere,
  stateAfter,
  talk,
} from '../gallery/made/conversation.ts';
import { own, said, system } from '../gallery/made/events.ts';
import { customer, eli, nora } from '../gallery/made/people.ts';
import { aWindow } from '../gallery/show.ts';
import { type ChatId, id } from '../protocol/domain/ids.ts';
import '../ui/chat-window.ts';
import { findAll, painted } from '../ui/testing/in-page.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anAgent } from './testing/an-agent.ts';
import { anElement, isSeen, opened, PATIENCE, theServer } from './testing/live-element.ts';

interface Place {
  readonly show: () => TemplateResult;
  readonly act?: (stage: HTMLElement) => Promise<void>;
}

const MENU = 'customer-chat-window-header >>> [aria-haspopup]';

const TALK: Place = {
  show: () =>
    aWindow(
      talk(
        [own('Is it here?'), said('It is.'), system('chat_transferred', { targets: 'the workshop' }), own('Thank you')],
        { users: [nora, eli] },
      ),
    ),
};

/** The time of a message is to be seen while one is there. */
const AT_A_MESSAGE: Place = {
  ...TALK,
  act: async (stage) => (await whenThere(stage, "[part~='bubble'][tabindex='0']")).focus(),
};

const WITH_MENU: Place = { ...TALK, act: (stage) => press(stage, MENU) };

const WELCOME: Place = {
  show: () =>
    aWindow(stateAfter(online, loggedIn, openedWindow, somebodyThere), {
      starters: ['Where is my order?'],
      team: [nora, eli],
    }),
};

const ONE_OF_SEVERAL: Place = {
  show: () =>
    aWindow(
      talk([said('Hello')], {
        after: [
          {
            type: 'chats_read',
            chats: [CHAT, id<ChatId>('chat-2')].map((id, at) => ({ id, active: at === 0, users: [customer, nora] })),
          },
          { type: 'view_changed', view: { is: 'chat', chatId: CHAT } },
        ],
      }),
    ),
};

/** A place of the gallery's. */
function inGallery({ states }: GalleryGroup, state: string): Place {
  const shown = states.find(({ id }) => id === state);
  if (shown === undefined) throw new Error(`There is no ${state}.`);
  return { show: shown.render };
}

const LIST = inGallery(windows, 'list');

/** A message, and a greeting. */
const PEEKS = [inGallery(greetings, 'peek'), inGallery(greetings, 'peek-words')];

const ENDED: Place = { show: () => aWindow(talk([own('Thank you!'), said('Bye!')], { thread: { active: false } })) };

/** Each word: where what it takes away is to be seen, and by which of its parts. */
const WORDS: Readonly<Record<string, readonly (readonly [Place, part: string])[]>> = {
  attach: [[TALK, 'attach-button']],
  emoji: [[TALK, 'emoji-button']],
  send: [[TALK, 'send-button']],
  header: [[TALK, 'header']],
  minimise: [[TALK, 'minimise-button']],
  menu: [[TALK, 'menu-button']],
  back: [[ONE_OF_SEVERAL, 'back-button']],
  rating: [[WITH_MENU, 'rating-item']],
  transcript: [
    [WITH_MENU, 'transcript-item'],
    [ENDED, 'transcript-button'],
  ],
  sounds: [[WITH_MENU, 'sounds-item']],
  end: [[WITH_MENU, 'end-item']],
  times: [[AT_A_MESSAGE, 'time']],
  avatars: [
    [TALK, 'avatar'],
    [TALK, 'portrait'],
    [WELCOME, 'avatar'],
  ],
  names: [[TALK, 'name']],
  days: [[TALK, 'day']],
  deliveries: [[TALK, 'delivery']],
  system: [[TALK, 'system-message']],
  starters: [[WELCOME, 'starters']],
};

/** Drawn by the element itself, when something comes while its window is closed. */
const BESIDE_THE_LAUNCHER = ['badge', 'peek'];

/** Pictures, initials or the brand's mark: one word takes all kinds. */
const FACES = ['avatar', 'brand-mark', 'portrait'];

const partsOf = ({ part }: Element) => [...part];

const isShown = (root: HTMLElement, part: string) => findAll(root, `[part~='${part}']`).some(isSeen);

describe('hide-controls, word by word', function () {
  this.timeout(60_000);

  let chat: CustomerChat;
  let stage: HTMLElement;

  before(async () => {
    chat = await opened(await anElement());
    // The test's own: what is drawn in it are windows of this element like its first.
    document.body.append(chat);
    stage = document.createElement('div');
    stage.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 420px; height: 704px; overflow: auto';
    chat.shadowRoot?.append(stage);
  });

  after(() => {
    chat.remove();
    localStorage.clear();
  });

  afterEach(() => {
    render(null, stage);
    chat.hideControls = '';
  });

  const shownParts = () => findAll(stage, '[part]').filter(isSeen).flatMap(partsOf);

  async function draw({ show, act }: Place): Promise<void> {
    render(show(), stage);
    const isComing = () =>
      [...allIn(stage)].some(({ localName }) => localName.includes('-') && !customElements.get(localName));
    await waitUntil(() => !isComing(), 'all of it is defined', PATIENCE);
    await act?.(stage);
    await painted();
  }

  for (const [word, places] of Object.entries(WORDS)) {
    for (const [place, part] of places) {
      it(`${word} takes away ${part}, and leaves the rest`, async () => {
        await draw(place);
        await waitUntil(() => isShown(stage, part), `${part} is there without the word`, PATIENCE);
        const without = shownParts();
        const taken = new Set(
          findAll(stage, `[part~='${part}']`).flatMap((one) => [one, ...allIn(one)].flatMap(partsOf)),
        );

        chat.hideControls = word;
        await waitUntil(() => !isShown(stage, part), `${part} goes`, PATIENCE);
        // A menu whose line had the focus is closed by that.
        render(null, stage);
        await draw(place);
        const left = without.filter((name) => !taken.has(name) && !(word === 'avatars' && FACES.includes(name)));
        await waitUntil(() => left.every((name) => isShown(stage, name)), 'all else is there', PATIENCE);
        expect(isShown(stage, part)).to.equal(false);

        chat.hideControls = '';
        await waitUntil(() => isShown(stage, part), `${part} is back`, PATIENCE);
      });
    }
  }

  for (const [word, part, other] of [
    ['names', 'name', 'time'],
    ['times', 'time', 'name'],
  ] as const) {
    it(`${word} takes no more than that from a peek, and nothing from the list`, async () => {
      chat.hideControls = word;
      for (const place of PEEKS) {
        await draw(place);
        expect(findAll(stage, `[part~='${part}']`)).to.not.have.length(0);
        await waitUntil(() => !isShown(stage, part), `${part} goes`, PATIENCE);
        expect(isShown(stage, other)).to.equal(true);
        render(null, stage);
      }

      await draw(LIST);
      await waitUntil(() => isShown(stage, 'list-name'), 'the list is there', PATIENCE);
      expect(isShown(stage, 'list-time')).to.equal(true);
    });
  }

  it('badge and peek take away what stands at the launcher, each its own', async () => {
    const agent = await anAgent(await theServer());
    try {
      await chat.sendMessage('Hello?');
      await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
      const [chat_id] = chat.chat?.state.chats.order ?? [];
      await agent.join(chat_id);
      chat.close();
      await agent.ask('send_event', { chat_id, event: { type: 'message', text: 'Hello, how can I help?' } });
      for (const word of BESIDE_THE_LAUNCHER)
        await waitUntil(() => isShown(chat, word), `${word} is there without the word`, PATIENCE);

      for (const word of BESIDE_THE_LAUNCHER) {
        chat.hideControls = word;
        await waitUntil(() => !isShown(chat, word), `${word} is gone with it`, PATIENCE);
        for (const other of BESIDE_THE_LAUNCHER.filter((one) => one !== word))
          expect(isShown(chat, other), other).to.equal(true);
      }
      chat.hideControls = '';
      for (const word of BESIDE_THE_LAUNCHER) await waitUntil(() => isShown(chat, word), `${word} is back`, PATIENCE);
      expect(isSeen(chat.shadowRoot?.querySelector('[part~=launcher]'))).to.equal(true);
    } finally {
      agent.leave();
    }
  });

  it('are the words that the reference lists', async () => {
    const { modules } = await (await fetch('/__custom-elements.json')).json();
    const described: readonly { readonly name: string; readonly description?: string }[] =
      modules[0].declarations[0].attributes;
    const { description = '' } = described.find(({ name }) => name === 'hide-controls') ?? {};
    const listed = /`([^`]+)`/.exec(description)?.[1]?.split(/\s+/);
    expect([...Object.keys(WORDS), ...BESIDE_THE_LAUNCHER]).to.have.members(listed ?? []);
  });
});
