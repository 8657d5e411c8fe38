import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { type ChatId, type CustomId, id } from '../../protocol/domain/ids.ts';
import type { RowPage, TimelineView } from '../../store/rows.ts';
import type { RetryIntent } from '../intents.ts';
import {
  aDay,
  aMessage,
  anAgent,
  aPage,
  aSystemMessage,
  aTimeline,
  failed,
  manyPages,
  mine,
  NOON,
  sent,
  theNewLine,
} from '../testing/builders.ts';
import { button, drawnIn, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { MessageList } from './message-list.ts';
import './message-list.ts';

const agent = anAgent();

async function show(view: TimelineView, { dir = 'ltr', scheme = 'light' } = {}): Promise<MessageList> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-message-list brand="Quiet Goods" .view=${view}></customer-chat-message-list>
    </customer-chat-test-frame>`);
  const list = find(frame, 'customer-chat-message-list') as MessageList;
  await painted();
  return list;
}

async function change(list: MessageList, view: TimelineView): Promise<void> {
  list.view = view;
  await list.updateComplete;
  await painted();
}

const scroller = (list: MessageList) => find(list, '[role=log]');
const bubbles = (list: MessageList) => findAll(list, '.rows .bubble').map((bubble) => bubble.textContent?.trim());
const leftBelow = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => scrollHeight - scrollTop - clientHeight;
const elements = (list: MessageList) => [...drawnIn(list)].length;

/** Scrolls as a reader does, and waits until that has had its effects. */
async function scrollTo(list: MessageList, top: number): Promise<void> {
  const box = scroller(list);
  box.scrollTop = top;
  await waitUntil(() => Math.abs(box.scrollTop - Math.max(0, top)) < box.scrollHeight);
  await painted();
  await list.updateComplete;
  await painted();
}

/** Engines scroll by key in many small steps. */
async function standsStill(box: HTMLElement): Promise<void> {
  for (let last = Number.NaN; last !== box.scrollTop; ) {
    last = box.scrollTop;
    for (let frame = 0; frame < 10; frame += 1) await painted();
  }
}

/** The text of a row in sight, and where it stands. */
function landmark(list: MessageList): { readonly text: string; readonly top: number } {
  const { top, bottom } = scroller(list).getBoundingClientRect();
  for (const bubble of findAll(list, '.rows .bubble')) {
    const box = bubble.getBoundingClientRect();
    if (box.top >= top && box.bottom <= bottom) return { text: bubble.textContent ?? '', top: box.top - top };
  }
  throw new Error('No whole bubble is in sight.');
}

function topOf(list: MessageList, text: string): number {
  const bubble = findAll(list, '.rows .bubble').find((one) => one.textContent === text);
  if (bubble === undefined) throw new Error(`"${text}" is not drawn.`);
  return bubble.getBoundingClientRect().top - scroller(list).getBoundingClientRect().top;
}

const withMore = (pages: readonly RowPage[], ...rows: Parameters<typeof aPage>[1]): readonly RowPage[] => {
  const last = pages.at(-1);
  if (last === undefined) throw new Error('There is no page.');
  return [...pages.slice(0, -1), aPage(last.key, [...last.rows, ...rows])];
};

const conversation = aTimeline(
  [
    aDay(),
    aSystemMessage('agent_joined', { textVars: { agent: 'Support agent' } }),
    mine('Does the chair come with a lower seat?', { lastOfGroup: false }),
    sent('I’m 158 cm tall', { is: 'seen', by: agent }, { firstOfGroup: false }),
    aMessage('It does: https://example.com/chairs', { showName: true, lastOfGroup: false }),
    aMessage('😄', { firstOfGroup: false }),
    theNewLine,
    aMessage('Shall I put one aside?'),
    failed('Yes please'),
  ],
  { live: [{ kind: 'typing', key: 'typing', author: agent }] },
);

describe('the timeline', () => {
  it('shows messages, days, what the system says, what is new and who types', async () => {
    const list = await show(conversation);

    expect(bubbles(list)).to.deep.equal([
      'Does the chair come with a lower seat?',
      'I’m 158 cm tall',
      'It does: https://example.com/chairs',
      '😄',
      'Shall I put one aside?',
      'Yes please',
    ]);
    expect(find(list, '.system').textContent).to.equal('Support agent joined the conversation');
    expect(find(list, '.new').textContent).to.equal('New');
    expect(find(list, '.live').textContent).to.contain('Support agent is typing');
    expect(find(list, 'a').getAttribute('href')).to.equal('https://example.com/chairs');
  });

  it('says in its own words what else the system says, and in the server’s until they are there', async () => {
    const left = aSystemMessage('agent_left', { text: 'Support agent has left', textVars: { agent: 'Support agent' } });
    const list = await show(
      aTimeline([mine('Hello?'), left, aSystemMessage('acme.parcel', { text: 'It is on its way' })]),
    );
    const said = () => findAll(list, '.system').map((row) => words(row) || row.textContent);

    await waitUntil(() => said()[0] === 'Support agent left the conversation');
    expect(said()).to.deep.equal(['Support agent left the conversation', 'It is on its way']);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }, { dir: 'rtl', scheme: 'dark' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async function () {
      this.timeout(30_000);
      await expect(await show(conversation, options)).to.be.accessible();
    });
  }

  it('names author and time of each message', async () => {
    const list = await show(aTimeline([aMessage('hello', { at: NOON }), mine('hi', { at: NOON })]));

    const [theirs, own] = findAll(list, '[role=group]').map((row) => row.getAttribute('aria-label'));
    expect(theirs).to.match(/^Support agent, (2:06.PM|14:06)$/);
    expect(own).to.match(/^You, (2:06.PM|14:06)$/);
  });

  it('shows text as text, whatever it holds', async () => {
    const hostile = '<img src=x onerror="window.hacked = true"><b>bold</b> javascript:alert(1)';
    const list = await show(aTimeline([aMessage(hostile)]));

    expect(bubbles(list)).to.deep.equal([hostile]);
    expect(findAll(list, '.bubble *')).to.deep.equal([]);
    expect(window).not.to.have.property('hacked');
  });

  it('puts a short talk at the bottom', async () => {
    const list = await show(aTimeline([aMessage('hello')]));

    expect(
      scroller(list).getBoundingClientRect().bottom - find(list, '.bubble').getBoundingClientRect().bottom,
    ).to.be.lessThan(20);
  });

  it('rounds only the first corner of a group on its author’s side', async () => {
    const list = await show(aTimeline([mine('one', { lastOfGroup: false }), mine('two', { firstOfGroup: false })]));

    const corners = findAll(list, '.bubble').map((bubble) => {
      const { borderTopRightRadius, borderBottomRightRadius, borderTopLeftRadius } = getComputedStyle(bubble);
      return [borderTopLeftRadius, borderTopRightRadius, borderBottomRightRadius];
    });
    expect(corners).to.deep.equal([
      ['18px', '18px', '6px'],
      ['18px', '6px', '6px'],
    ]);
  });

  it('keeps long words, addresses and lines inside', async () => {
    const list = await show(
      aTimeline([aMessage('w'.repeat(300)), mine(`https://example.com/${'a'.repeat(300)}`), aMessage('a\nb')]),
    );

    expect(scroller(list).scrollWidth).to.equal(scroller(list).clientWidth);
    const [, , lines] = findAll(list, '.bubble');
    expect(lines?.offsetHeight).to.be.greaterThan(50);
  });

  it('says in words what became of an own message', async () => {
    const states = [
      [{ is: 'sending' }, 'Sending'],
      [{ is: 'sent' }, 'Sent'],
      [{ is: 'delivered' }, 'Delivered'],
      [{ is: 'seen', by: agent }, 'Seen'],
      [{ is: 'queued' }, 'Sending'],
    ] as const;
    for (const [delivery, words] of states) {
      const list = await show(aTimeline([sent('hello', delivery)]));
      expect(find(list, '.delivery').textContent, delivery.is).to.contain(words);
    }
    const list = await show(aTimeline([sent('hello', { is: 'queued' })]));
    list.sendsLater = true;
    await list.updateComplete;
    expect(find(list, '.delivery').textContent).to.contain('Sends when you’re back online');
  });

  it('offers to send a failed message again', async () => {
    const list = await show(aTimeline([failed('hello', id<CustomId>('mine-1'))]));

    setTimeout(() => button(list, 'Try again').click());
    const { customId } = await oneEvent<RetryIntent>(list, 'customer-chat-retry');

    expect(customId).to.equal('mine-1');
    expect(find(list, '.delivery').textContent).to.contain('Not sent');
  });

  it('shows the time beside a message that has the focus', async () => {
    const list = await show(aTimeline([aMessage('hello', { at: NOON })]));
    const time = find(list, '.time');
    expect(getComputedStyle(time).display).to.equal('none');

    find(list, '.bubble').focus();

    expect(getComputedStyle(time).display).not.to.equal('none');
    expect(time.textContent).to.match(/2:06|14:06/);
  });

  it('has cards come for other types of events, and says of one that nobody knows that it cannot be shown', async () => {
    const file = {
      type: 'file',
      name: 'guide.pdf',
      url: 'https://example.com/guide.pdf',
      contentType: 'application/pdf',
    } as const;
    const hostile = { type: 'file', name: 'evil', url: 'javascript:alert(1)', contentType: 'x' } as const;
    const form = { type: 'form', formId: '1', fields: [{ type: 'name', label: 'Your name' }] } as const;
    const filled = {
      type: 'filled_form',
      formId: '1',
      fields: [{ type: 'name', id: '1', label: 'Your name', answer: 'Ada' }],
    } as const;
    const card = {
      type: 'rich_message',
      templateId: 'cards',
      elements: [{ title: 'A lamp', buttons: [{ text: 'See it', type: 'url', value: 'https://example.com/lamp' }] }],
    } as const;
    const unknown = { type: 'unknown', wireType: 'poll' } as const;
    const list = await show(
      aTimeline([file, hostile, form, filled, card, unknown].map((event) => aMessage('', { event }))),
    );
    const cards = findAll(list, 'customer-chat-event-card');
    await waitUntil(() => cards.every(({ shadowRoot }) => shadowRoot !== null), 'late', { timeout: 5_000 });
    await painted();

    const rich = find(list, 'customer-chat-rich-card');
    await waitUntil(() => rich.shadowRoot?.querySelector('.title') != null, 'the card of a card', { timeout: 5_000 });
    expect(words(rich)).to.contain('A lamp').and.to.contain('See it');
    expect(words(cards[5] ?? list)).to.contain('This message can’t be shown here.');
    expect(findAll(list, 'a').map((link) => link.getAttribute('href'))).not.to.contain('javascript:alert(1)');
    await expect(list).to.be.accessible();
  });

  it('moves nothing for those who ask for less motion', async () => {
    // The other engines' drivers cannot ask for it.
    if (!navigator.userAgent.includes('Chrome')) return;
    await emulateMedia({ reducedMotion: 'reduce' });
    const list = await show(conversation);

    expect(getComputedStyle(find(list, '.dots span')).animationName).to.equal('fade');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('a long timeline', () => {
  it('has only the rows near the screen in the document', async () => {
    const list = await show(aTimeline([], { pages: manyPages(10_000) }));

    expect(bubbles(list).at(-1)).to.contain('Message 9999');
    expect(elements(list)).to.be.lessThan(500);
    for (const part of [0.75, 0.5, 0.25, 0]) {
      await scrollTo(list, scroller(list).scrollHeight * part);
      landmark(list);
      expect(elements(list)).to.be.lessThan(500);
    }
    expect(bubbles(list)[0]).to.contain('Message 0');
  });

  it('stays at the end while messages come in there', async () => {
    const pages = manyPages(300);
    const list = await show(aTimeline([], { pages }));
    expect(leftBelow(scroller(list))).to.be.lessThan(2);

    await change(list, aTimeline([], { pages: withMore(pages, aMessage('the newest '.repeat(40))) }));

    expect(leftBelow(scroller(list))).to.be.lessThan(2);
    expect(bubbles(list).at(-1)).to.contain('the newest');
  });

  it('stays at the end when the screen shrinks, as when a keyboard comes up', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));

    (list.closest('customer-chat-test-frame') ?? list).style.blockSize = '320px';
    await painted();

    expect(leftBelow(scroller(list))).to.be.lessThan(2);
  });

  it('stays at the end when the screen grows and what is last grows with it', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));
    const frame = list.closest('customer-chat-test-frame') ?? list;
    frame.style.blockSize = '320px';
    await painted();

    frame.style.blockSize = '400px';
    // Laid out: the engine has taken some of the way by itself.
    expect(scroller(list).scrollTop).to.be.greaterThan(0);
    const last = findAll(list, '.rows .bubble').at(-1);
    if (last) last.style.minBlockSize = '120px';
    await painted();

    expect(leftBelow(scroller(list))).to.be.lessThan(2);
  });

  it('does not move under a reader when messages come in below', async () => {
    const pages = manyPages(300);
    const list = await show(aTimeline([], { pages }));
    await scrollTo(list, scroller(list).scrollHeight / 2);
    const { text, top } = landmark(list);

    await change(list, aTimeline([], { pages: withMore(pages, aMessage('the newest')) }));

    expect(topOf(list, text)).to.be.closeTo(top, 1.5);
  });

  it('does not move under a reader when history grows above', async () => {
    const pages = manyPages(200, 10);
    const list = await show(aTimeline([], { pages, older: 'more' }));
    await scrollTo(list, 300);
    const { text, top } = landmark(list);

    await change(list, aTimeline([], { pages: [...manyPages(300, 5), ...pages], older: 'none' }));

    expect(topOf(list, text)).to.be.closeTo(top, 1.5);
  });

  it('does not move under a reader when something above turns out higher', async () => {
    const pages = manyPages(200);
    const list = await show(aTimeline([], { pages }));
    await scrollTo(list, scroller(list).scrollHeight / 2);
    const { text, top } = landmark(list);

    const firstDrawn = findAll(list, '.rows .bubble')[0];
    if (firstDrawn) firstDrawn.style.minBlockSize = '180px';
    await painted();

    expect(topOf(list, text)).to.be.closeTo(top, 1.5);
  });

  it('does not jump while one scrolls up through rows that were never drawn', async () => {
    const list = await show(aTimeline([], { pages: manyPages(600) }));
    for (let step = 0; step < 25; step += 1) {
      const { text, top } = landmark(list);
      const before = scroller(list).scrollTop;
      await scrollTo(list, before - 90);
      if (topOf(list, text) > scroller(list).clientHeight) continue;
      expect(topOf(list, text) - top, `step ${step}`).to.be.closeTo(90, 2);
    }
  });

  /** Engines put a scrolling box that leaves its place back to its start. */
  const departures: Readonly<Record<string, (frame: HTMLElement) => Promise<void>>> = {
    'is moved in the document': async (frame) => {
      const place = document.createElement('div');
      frame.before(place);
      place.append(frame);
    },
    'is out of the document for a while': async (frame) => {
      const { parentElement } = frame;
      frame.remove();
      await painted();
      parentElement?.append(frame);
    },
    'is hidden for a while': async (frame) => {
      frame.style.display = 'none';
      await painted();
      frame.style.removeProperty('display');
    },
  };

  for (const [departure, leave] of Object.entries(departures)) {
    it(`stands where it stood, at the end or within, and asks for no history when it ${departure}`, async () => {
      let asked = 0;
      const pages = manyPages(90);
      const list = await show(aTimeline([], { pages, older: 'more' }));
      list.addEventListener('customer-chat-load-more', () => {
        asked += 1;
      });
      const frame = list.closest('customer-chat-test-frame');
      if (!(frame instanceof HTMLElement)) throw new Error('There is no frame.');

      await leave(frame);
      await painted();
      expect(leftBelow(scroller(list))).to.be.lessThan(2);

      await scrollTo(list, scroller(list).scrollHeight / 2);
      const { text, top } = landmark(list);
      const read: unknown[] = [];
      list.addEventListener('customer-chat-read', (intent) => read.push(intent));
      await leave(frame);
      await painted();
      expect(topOf(list, text)).to.be.closeTo(top, 1.5);
      // Also what comes in meanwhile finds it there.
      const returning = leave(frame);
      await change(list, aTimeline([], { pages: withMore(pages, aMessage('the newest')), older: 'more' }));
      await returning;
      await painted();
      expect(topOf(list, text)).to.be.closeTo(top, 1.5);
      expect(asked).to.equal(0);
      expect(read).to.deep.equal([]);
    });
  }

  it('keeps its place when its width changes', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));
    await scrollTo(list, scroller(list).scrollHeight / 2);
    const { text } = landmark(list);

    (list.closest('customer-chat-test-frame') ?? list).style.inlineSize = '320px';
    await painted();
    await painted();

    expect(topOf(list, text)).to.be.within(-200, scroller(list).clientHeight);
  });

  it('asks for older history near its start, once, and not before', async () => {
    const pages = manyPages(200);
    let asked = 0;
    const list = await show(aTimeline([], { pages, older: 'more' }));
    list.addEventListener('customer-chat-load-more', () => {
      asked += 1;
    });
    await scrollTo(list, scroller(list).scrollHeight / 2);
    expect(asked).to.equal(0);

    await scrollTo(list, 200);
    await scrollTo(list, 100);
    expect(asked).to.equal(1);

    await change(list, aTimeline([], { pages, older: 'loading' }));
    await change(list, aTimeline([], { pages: [...manyPages(100, 50), ...pages], older: 'more' }));
    expect(asked).to.equal(1);
    await scrollTo(list, 50);
    expect(asked).to.equal(2);
  });

  it('fills the screen with history by itself when there is little', async () => {
    let asked = 0;
    const frame = await fixture<HTMLElement>(html`<customer-chat-test-frame
      @customer-chat-load-more=${() => {
        asked += 1;
      }}
    ><customer-chat-message-list .view=${aTimeline([aMessage('hello')], { older: 'more' })}></customer-chat-message-list></customer-chat-test-frame>`);
    await painted();

    expect(asked).to.equal(1);
    expect(find(frame, '.older').textContent).to.contain('Loading earlier messages');
  });

  it('lets the reader ask again when history failed to load', async () => {
    const list = await show(aTimeline([], { pages: manyPages(100), older: 'failed' }));

    setTimeout(() => button(list, 'Try again').click());
    await oneEvent(list, 'customer-chat-load-more');
  });

  it('counts what comes in below and leads there', async () => {
    const pages = manyPages(300);
    const list = await show(aTimeline([], { pages }));
    expect(findAll(list, '.to-end')).to.deep.equal([]);
    await scrollTo(list, 1_000);
    await expect(list).to.be.accessible();

    const one = withMore(pages, aMessage('first new'));
    await change(list, aTimeline([], { pages: one }));
    await change(list, aTimeline([], { pages: withMore(one, aMessage('second new')) }));
    expect(find(list, '.to-end').textContent?.trim()).to.equal('2 new messages');
    await expect(list).to.be.accessible();

    find(list, '.to-end').click();
    await list.updateComplete;
    await painted();
    expect(leftBelow(scroller(list))).to.be.lessThan(2);
    expect(bubbles(list).at(-1)).to.equal('second new');
    expect(findAll(list, '.to-end')).to.deep.equal([]);
    expect(focused() === scroller(list)).to.equal(true);
  });

  it('goes to the end when the customer writes', async () => {
    const pages = manyPages(300);
    const list = await show(aTimeline([], { pages }));
    await scrollTo(list, 1_000);

    await change(list, aTimeline([], { pages: withMore(pages, sent('my answer', { is: 'sending' })) }));

    expect(leftBelow(scroller(list))).to.be.lessThan(2);
    expect(bubbles(list).at(-1)).to.equal('my answer');
  });

  it('opens where the new begins', async () => {
    const pages = [...manyPages(200), aPage('unread', [theNewLine, ...(manyPages(60, 7)[0]?.rows ?? [])])];
    const list = await show(aTimeline([], { pages }));

    const line = find(list, '.new').getBoundingClientRect();
    expect(line.top - scroller(list).getBoundingClientRect().top).to.be.within(0, 120);
  });

  it('begins another conversation at its end', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));
    await scrollTo(list, 1_000);

    await change(list, aTimeline([], { pages: manyPages(300, 20), chatId: id<ChatId>('other') }));

    expect(leftBelow(scroller(list))).to.be.lessThan(2);
  });

  it('scrolls by keyboard', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));
    scroller(list).focus();
    const before = scroller(list).scrollTop;

    await sendKeys({ press: 'PageUp' });
    await waitUntil(() => scroller(list).scrollTop < before - 100, 'up', { timeout: 5_000 });
    await standsStill(scroller(list));

    await sendKeys({ press: 'Home' });
    await waitUntil(() => scroller(list).scrollTop < 2, 'to the start', { timeout: 5_000 });

    await sendKeys({ press: 'End' });
    await waitUntil(() => leftBelow(scroller(list)) < 2, 'down', { timeout: 5_000 });
  });

  it('does not lose the focus when the row that had it is no longer drawn', async () => {
    const list = await show(aTimeline([], { pages: manyPages(300) }));
    findAll(list, '.bubble').at(-1)?.focus();
    // WebKit brings what has the focus into view a little later.
    await painted();

    await scrollTo(list, 0);

    expect(focused() === scroller(list)).to.equal(true);
  });
});

describe('what a screen reader hears of the timeline', () => {
  const said = (list: MessageList) => find(list, '[role=status]').textContent?.trim();

  it('is what comes in, with its author, and no history', async () => {
    const pages = manyPages(100);
    const list = await show(aTimeline([], { pages }));
    expect(scroller(list).getAttribute('aria-live')).to.equal('off');
    expect(said(list)).to.equal('');

    const newer = withMore(pages, aMessage('It is on its way.'));
    await change(list, aTimeline([], { pages: newer }));
    expect(said(list)).to.equal('Support agent: It is on its way.');

    await change(list, aTimeline([], { pages: [...manyPages(100, 80), ...newer] }));
    expect(said(list)).to.equal('Support agent: It is on its way.');
  });

  it('is also that a message could not be sent', async () => {
    const lost = failed('lost');
    const list = await show(aTimeline([aMessage('hello'), mine('lost', { key: lost.key })]));

    await change(list, aTimeline([aMessage('hello'), lost]));

    expect(said(list)).to.contain('Not sent');
  });
});

describe('what was read of the timeline', () => {
  it('is what stood on the screen, and it grows only', async () => {
    const told: (number | undefined)[] = [];
    const pages = manyPages(300);
    const view = aTimeline([], { pages });
    const frame = await fixture(html`<customer-chat-test-frame
      @customer-chat-read=${({ upTo }: { upTo?: number }) => told.push(upTo)}
    ><customer-chat-message-list .view=${view}></customer-chat-message-list></customer-chat-test-frame>`);
    await painted();
    const list = find(frame, 'customer-chat-message-list') as MessageList;
    const newest = pages.at(-1)?.rows.at(-1);
    const newestAt = newest?.kind === 'event' && 'createdAt' in newest.event ? newest.event.createdAt : 0;
    expect(told.at(-1)).to.equal(newestAt);

    await scrollTo(list, 1_000);
    await change(list, aTimeline([], { pages: withMore(pages, aMessage('unseen')) }));
    expect(told.at(-1)).to.equal(newestAt);

    await scrollTo(list, scroller(list).scrollHeight);
    await waitUntil(() => (told.at(-1) ?? 0) > newestAt);
  });
});
