import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { Greeting } from '../../protocol/domain/greeting.ts';
import { type CustomId, id, type ThreadId } from '../../protocol/domain/ids.ts';
import { event as eventShape } from '../../protocol/v3-6/event.ts';
import type { EventRow, Row, TimelineView } from '../../store/rows.ts';
import { selectTimeline } from '../../store/selectors/timeline.ts';
import { arrived, aMessage as aSaying, inChat } from '../../store/testing/builders.ts';
import '../files/file-card.ts';
import '../forms/filled-form-card.ts';
import '../forms/form-card.ts';
import '../greeting/greeting-card.ts';
import '../peek.ts';
import '../rich/carousel.ts';
import '../rich/custom-card.ts';
import '../rich/message-extra.ts';
import '../rich/product-choice.ts';
import '../rich/quick-replies.ts';
import '../rich/rich-card.ts';
import { anyEvent, anyWireEvent, type DrawnEvent } from '../testing/arbitrary-events.ts';
import { aMessage, anAgent, aTimeline } from '../testing/builders.ts';
import { foreignIn } from '../testing/drawn-allowed.ts';
import { findAll, painted } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import type { MessageList } from './message-list.ts';
// What comes late is here from the start: every run is to meet it.
import './event-card.ts';
import './message-list.ts';
import './refusal.ts';
import './system-text.ts';

/** Whatever goes wrong is found again with the same figure. */
const SEED = 20_260_321;
/** Each property, in milliseconds: as many events as that allows. */
const LIMIT = 1_500;
const AT_MOST = 400;

const held = { seed: SEED, numRuns: AT_MOST, interruptAfterTimeLimit: LIMIT, includeErrorInReport: true };

const FIRST = aMessage('Before it', { key: 'first' });
const LAST = aMessage('After it', { key: 'last' });

describe('events of any shape', () => {
  let frame: HTMLElement;
  let list: MessageList;
  let neighbours: readonly string[];
  let problems: string[];

  const complain = (event: ErrorEvent | PromiseRejectionEvent) => {
    const { error, message, reason }: Partial<ErrorEvent & PromiseRejectionEvent> = event;
    // An engine's own remark, about nothing that went wrong.
    if (message?.includes('ResizeObserver loop')) return;
    problems.push(String((error ?? reason)?.stack ?? message ?? reason));
  };
  const log = window.console;
  const said = log.error;
  const caught = window.onerror;

  before(async () => {
    // Whatever is thrown belongs to the run that is under way.
    window.onerror = null;
    log.error = (...words: readonly unknown[]) => void problems.push(words.join(' '));
    window.addEventListener('error', complain);
    window.addEventListener('unhandledrejection', complain);
  });
  after(() => {
    log.error = said;
    window.onerror = caught;
    window.removeEventListener('error', complain);
    window.removeEventListener('unhandledrejection', complain);
  });

  beforeEach(async () => {
    problems = [];
    frame = await fixture(html`<customer-chat-test-frame></customer-chat-test-frame>`);
    await show(aTimeline([FIRST, LAST]));
    neighbours = [drawn('Before it'), drawn('After it')];
  });

  /** In a list of its own: what one run left behind is no other one's. */
  async function show(view: TimelineView): Promise<void> {
    list = document.createElement('customer-chat-message-list');
    list.brand = 'Quiet Goods';
    list.view = view;
    const replies = document.createElement('customer-chat-quick-replies');
    replies.view = view;
    frame.replaceChildren(list, replies);
    await list.updateComplete;
    await painted();
  }

  /** What is drawn of a row, by its words. */
  function drawn(words: string): string {
    const row = findAll(list, '.row').find(({ textContent }) => textContent?.includes(words));
    return row?.outerHTML.replaceAll(/<!--.*?-->/g, '') ?? 'nothing';
  }

  function holds(): void {
    expect(problems.join('\n')).to.equal('');
    expect([...frame.children].flatMap(foreignIn).join('\n')).to.equal('');
  }

  it('are drawn with what is theirs and nothing else, beside neighbours that stay as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (rows) => {
        problems = [];
        await show(aTimeline([FIRST, ...rows.map((row, at) => ({ ...row, key: `${at}` })), LAST]));
        holds();
        expect([drawn('Before it'), drawn('After it')]).to.deep.equal(neighbours);
      }),
      held,
    );
  });

  it('come over the wire whole, damaged or not at all, and are drawn all the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWireEvent, { minLength: 1, maxLength: 6 }), async (wire) => {
        problems = [];
        const come = wire.flatMap((value) => {
          try {
            return [eventShape.read(value, 'event', [])];
          } catch {
            return [];
          }
        });
        const chosen = selectTimeline(inChat(...come.map((event) => arrived(event)), arrived(aSaying('Still here'))));
        await show(chosen);
        holds();
        expect(drawn('Still here')).to.include('Still here');
      }),
      held,
    );
  });

  it('are drawn as greetings, in the window and beside the launcher', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, fc.constantFrom('announcement', 'constructor', undefined), async (event, subtype) => {
        problems = [];
        const greeting: Greeting = { id: 1, uniqueId: 'g', event, ...(subtype !== undefined && { subtype }) };
        const card = document.createElement('customer-chat-greeting-card');
        card.offer = { event, author: anAgent(), greeting };
        const peek = document.createElement('customer-chat-peek');
        peek.peek = { key: 'peek', author: undefined, text: '', at: event.createdAt / 1000, greeting };
        frame.replaceChildren(card, peek);
        await painted();
        holds();
      }),
      held,
    );
  });
});

const anyRow: fc.Arbitrary<Row> = fc
  .tuple(
    anyEvent,
    fc.record({ mine: fc.boolean(), firstOfGroup: fc.boolean(), showName: fc.boolean(), edited: fc.boolean() }),
  )
  .map(([event, flags]) => rowOf(event, flags));

function rowOf(event: DrawnEvent, flags: Pick<EventRow, 'mine' | 'firstOfGroup' | 'showName' | 'edited'>): Row {
  const at = Math.floor(event.createdAt / 1000);
  if (event.type === 'system_message') return { kind: 'system', key: event.id, event, at };
  return {
    kind: 'event',
    key: event.id,
    event,
    threadId: id<ThreadId>('thread-1'),
    author: flags.mine ? undefined : anAgent(),
    at,
    lastOfGroup: true,
    delivery: flags.mine ? { is: 'failed', reason: event.id, customId: id<CustomId>('x') } : undefined,
    showDelivery: flags.mine,
    ...flags,
  };
}
