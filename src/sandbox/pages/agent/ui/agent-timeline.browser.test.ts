import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ChatEvent } from '../domain/event.ts';
import { timelineRows } from '../select/timeline.ts';
import type { Action } from '../state/actions.ts';
import { aChat, aMessage, aThread, chatComes, historyRead, IDA, ME, nine, stateAfter } from '../testing/builders.ts';
import { button, find, inRoom } from '../testing/room.ts';
import './agent-timeline.ts';
import type { AgentTimeline } from './agent-timeline.ts';
import { MenuChoice } from './menu-button.ts';

function rows(events: readonly ChatEvent[], ...more: readonly Action[]) {
  const state = stateAfter(chatComes(), historyRead(aThread(events)), ...more);
  return timelineRows(state, state.chats.byId.CHAT1 ?? aChat(), 'Ida Berg');
}

async function aTimeline(
  events: readonly ChatEvent[],
  more: readonly Action[] = [],
  scheme: 'light' | 'dark' = 'light',
) {
  return inRoom<AgentTimeline>(
    html`<agent-timeline
      style="block-size: 320px"
      .chatId=${'CHAT1'}
      .rows=${rows(events, ...more)}
      .customerId=${IDA}
      .customerName=${'Ida Berg'}
      .newest=${events.at(-1)?.createdAt}
      .now=${Date.parse(nine(30))}
    ></agent-timeline>`,
    scheme,
  );
}
const many = Array.from({ length: 40 }, (_, index) => aMessage(index));
const scroller = (timeline: AgentTimeline) => find(timeline, '.scroll');
const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => scrollHeight - scrollTop - clientHeight < 2;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const scrollTo = async (timeline: AgentTimeline, top: number) => {
  scroller(timeline).scrollTop = top;
  await frame();
  await frame();
  await timeline.updateComplete;
};

describe('the conversation', () => {
  it('draws what people send as text, whatever it says', async () => {
    const hostile = '<img src=x onerror=alert(1)> javascript:alert(1) <b>bold</b>';
    const { element } = await aTimeline([aMessage(1, { text: hostile })]);

    expect(find(element, '.bubble').textContent).to.equal(hostile);
    expect(element.renderRoot.querySelector('.bubble img, .bubble b, .bubble a')).to.equal(null);
  });

  it('makes links of web addresses alone, and leaves the full stop out', async () => {
    const { element } = await aTimeline([aMessage(1, { text: 'See https://quietgoods.example/a(b). Yes.' })]);

    expect(find<HTMLAnchorElement>(element, '.bubble a').href).to.equal('https://quietgoods.example/a(b)');
    expect(find(element, '.bubble').textContent).to.equal('See https://quietgoods.example/a(b). Yes.');
  });

  it('keeps what it cannot show in its place, and says so', async () => {
    const strange: ChatEvent = { ...aMessage(2), type: 'unknown', wireType: 'hologram' };
    const { element } = await aTimeline([aMessage(1), strange]);

    expect(element.renderRoot.querySelectorAll('.body')[1]?.textContent).to.contain('hologram');
  });

  it('marks notes, colleagues and the customer apart', async () => {
    const { element } = await aTimeline([
      aMessage(1),
      aMessage(2, { authorId: ME }),
      aMessage(3, { authorId: ME, visibility: 'agents' }),
      aMessage(4, { authorId: 'somebody' }),
    ]);

    const classes = [...element.renderRoot.querySelectorAll('.row')].map((row) =>
      row.className.trim().split(/\s+/).join(' '),
    );
    expect(classes).to.deep.equal([
      'row theirs first',
      'row ours first',
      'row ours note first',
      'row ours colleague first',
    ]);
  });

  it('offers to send a refused message again, or to let it go', async () => {
    const { element, intents } = await aTimeline(
      [aMessage(1)],
      [
        {
          type: 'message_written',
          message: {
            customId: 'n',
            chatId: 'CHAT1',
            draft: { kind: 'message', text: 'hm' },
            visibility: 'all',
            writtenAt: 0,
            status: { is: 'queued' },
          },
        },
        { type: 'message_refused', customId: 'n', why: 'This chat has ended.' },
      ],
    );

    button(element, 'Try again').click();
    button(element, 'Remove').click();

    expect(intents.slice(-2)).to.deep.equal([
      { type: 'retry', customId: 'n' },
      { type: 'withdraw', customId: 'n' },
    ]);
  });

  it('says what was edited, deleted, hidden from the customer, and pressed', async () => {
    const card: ChatEvent = {
      ...aMessage(1, { id: 'CARD', authorId: ME }),
      type: 'rich_message',
      template: 'cards',
      elements: [{ title: 'Brass lamp', buttons: [] }],
    };
    const { element } = await aTimeline([
      card,
      aMessage(2, { postback: { id: 'b', eventId: 'CARD' } }),
      aMessage(3, { authorId: ME, edited: true }),
      { ...aMessage(4), type: 'deleted', was: 'Oops' },
      {
        ...aMessage(5),
        type: 'system_message',
        systemType: 'customer_updated',
        text: 'Renamed.',
        visibility: 'agents',
      },
      {
        ...aMessage(6),
        type: 'system_message',
        systemType: 'rating.chat_rated',
        text: 'Rated.',
        variables: { score: 'good' },
      },
      aMessage(7, { properties: { test: { int_property: 3 } } }),
    ]);

    const words = element.renderRoot.textContent?.replace(/\s+/g, ' ');
    for (const part of [
      'Pressed under “Brass lamp”',
      'Edited',
      'Ida Berg deleted a message: Oops',
      'Renamed. Only the team sees this',
      'Rated.',
      '1 property test.int_property 3',
    ]) {
      expect(words).to.contain(part);
    }
    expect(find(element, '.line.good svg')).to.be.instanceOf(SVGElement);
  });

  it('tells who else is thinking, until they answer', async () => {
    const thinks: Action = {
      type: 'thinking',
      chatId: 'CHAT1',
      threadId: 'THREAD1',
      authorId: ME,
      title: 'Stock',
      at: 1,
    };
    const { element } = await aTimeline([aMessage(1)], [thinks]);

    expect(element.renderRoot.textContent).to.contain('is thinking: Stock');
  });

  it('lets an agent mend, mark and delete what they wrote, and only mark what others did', async () => {
    const { element, intents } = await aTimeline([aMessage(1), aMessage(2, { authorId: ME })]);
    element.canChange = true;
    await element.updateComplete;
    const menus = [...element.renderRoot.querySelectorAll('agent-menu-button')];
    const labels = menus.map(({ items }) => items.map(({ id }) => id).join(' '));

    for (const id of ['edit', 'delete']) menus[1]?.dispatchEvent(new MenuChoice(id));

    expect(labels).to.deep.equal(['properties', 'edit properties delete']);
    const place = { chatId: 'CHAT1', threadId: 'THREAD1', eventId: 'E_2' };
    expect(intents.filter(({ type }) => type !== 'seen')).to.deep.equal([
      { type: 'ask', dialog: { is: 'edit', ...place, text: 'said at 2' } },
      { type: 'delete', ...place },
    ]);
  });

  it('opens at its end and stays there while messages come', async () => {
    const { element } = await aTimeline(many);
    expect(isAtEnd(scroller(element))).to.equal(true);

    element.rows = rows([...many, aMessage(41)]);
    await element.updateComplete;

    expect(isAtEnd(scroller(element))).to.equal(true);
  });

  it('stays at its end while its box shrinks, as when the composer grows', async () => {
    const { element } = await aTimeline(many);

    element.style.blockSize = '200px';
    await frame();
    await frame();

    expect(isAtEnd(scroller(element))).to.equal(true);
    expect(element.renderRoot.querySelector('.pill')).to.equal(null);
  });

  it('stays where one reads, and counts what came below', async () => {
    const { element } = await aTimeline(many);
    await scrollTo(element, 300);
    const before = scroller(element).scrollTop;

    element.rows = rows([...many, aMessage(41), aMessage(42)]);
    await element.updateComplete;

    expect(scroller(element).scrollTop).to.equal(before);
    button(element, '2 new messages').click();
    await element.updateComplete;
    expect(isAtEnd(scroller(element))).to.equal(true);
  });

  it('asks for older events near its beginning, and does not jump when they come', async () => {
    const { element, intents } = await aTimeline(many.slice(20));
    element.hasOlder = true;
    await scrollTo(element, 100);
    expect(intents).to.deep.include({ type: 'load_older', chatId: 'CHAT1' });
    const fromEnd = scroller(element).scrollHeight - scroller(element).scrollTop;

    element.hasOlder = false;
    element.rows = rows(many);
    await element.updateComplete;

    expect(scroller(element).scrollHeight - scroller(element).scrollTop).to.be.closeTo(fromEnd, 1);
  });

  it('tells what was seen once its end is on a page that is looked at, and not while one reads above', async () => {
    if (!document.hasFocus()) return;
    const { element, intents } = await aTimeline(many);
    const seen = () => intents.filter((intent) => intent.type === 'seen').length;
    expect(intents).to.deep.include({ type: 'seen', chatId: 'CHAT1', upTo: nine(39) });
    await scrollTo(element, 200);
    const before = seen();

    element.newest = nine(41);
    await element.updateComplete;
    expect(seen()).to.equal(before);

    await scrollTo(element, 100_000);
    expect(intents).to.deep.include({ type: 'seen', chatId: 'CHAT1', upTo: nine(41) });
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read by everybody (${scheme})`, async () => {
      const { element } = await aTimeline(
        [
          aMessage(1),
          aMessage(2, { text: 'https://quietgoods.example/lamps' }),
          { ...aMessage(3), type: 'filled_form', answers: [{ label: 'Name', answer: 'Ida' }] },
          {
            ...aMessage(4),
            type: 'file',
            file: { name: 'plan.pdf', url: '/plan.pdf', contentType: 'application/pdf', size: 840_000 },
          },
          {
            ...aMessage(5),
            type: 'rich_message',
            template: 'cards',
            elements: [{ title: 'Lamp', buttons: [{ text: 'See', postbackId: 'b', chosenBy: [IDA] }] }],
          },
          { ...aMessage(6), type: 'system_message', systemType: 'x', text: 'Nora Lind is with you now.' },
          aMessage(7, { authorId: ME, visibility: 'agents' }),
          aMessage(8, { authorId: 'somebody' }),
          aMessage(9, { authorId: ME }),
        ],
        [
          {
            type: 'message_written',
            message: {
              customId: 'n',
              chatId: 'CHAT1',
              draft: { kind: 'message', text: 'hm' },
              visibility: 'all',
              writtenAt: 0,
              status: { is: 'queued' },
            },
          },
          { type: 'message_refused', customId: 'n', why: 'This chat has ended.' },
          { type: 'sneak_peek', chatId: 'CHAT1', threadId: 'THREAD1', authorId: IDA, text: 'Is the bl', at: 0 },
        ],
        scheme,
      );

      await expect(element).to.be.accessible();
    });
  }
});
