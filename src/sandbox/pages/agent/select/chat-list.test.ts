import { describe, expect, it } from 'vitest';
import type { Action } from '../state/actions.ts';
import {
  aChat,
  aMessage,
  anAgentInChat,
  aThread,
  COLLEAGUE,
  chatComes,
  ida,
  ME,
  nine,
  stateAfter,
} from '../testing/builders.ts';
import { chatList } from './chat-list.ts';

/** A chat of its own, with a customer called as it is. */
function chat(name: string, more: Parameters<typeof aChat>[0], thread: ReturnType<typeof aThread>): Action {
  const customer = { ...ida, id: name, name };
  const events = thread.events.map((event) => (event.authorId === ida.id ? { ...event, authorId: name } : event));
  return chatComes(
    aChat({ id: name, lastThreadId: `T-${name}`, customer: { id: name, present: true }, ...more }),
    { ...thread, id: `T-${name}`, chatId: name, events },
    customer,
  );
}
const answered = [aMessage(1), aMessage(2, { authorId: ME })];
const nobody = { agents: [] };
const colleague = { agents: [anAgentInChat({ id: COLLEAGUE, name: 'Tom Hale' })] };
const shown = (state: ReturnType<typeof stateAfter>) =>
  Object.fromEntries(chatList(state).sections.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)]));

describe('the list of chats', () => {
  const everything = [
    chat('late', {}, aThread([aMessage(5)])),
    chat('early', {}, aThread([aMessage(1)])),
    chat('answered', {}, aThread(answered)),
    chat('queued', nobody, aThread([aMessage(3)], { queue: { position: 1, queuedAt: nine(3) } })),
    chat('theirs', colleague, aThread([aMessage(4)])),
    chat('over', nobody, aThread([aMessage(0)], { active: false })),
  ];

  it('shows what is mine by who waits longest, and the queue', () => {
    expect(shown(stateAfter(...everything))).toEqual({
      'Waiting for you': ['early', 'late'],
      'Waiting for them': ['answered'],
      'In the queue': ['queued'],
    });
  });

  it('shows with each tab what it is called for', () => {
    expect(shown(stateAfter(...everything, { type: 'tab_chosen', tab: 'waiting' }))).toEqual({
      'In the queue': ['queued'],
    });
    expect(shown(stateAfter(...everything, { type: 'tab_chosen', tab: 'all' }))['With others']).toEqual(['theirs']);
    expect(shown(stateAfter(...everything, { type: 'tab_chosen', tab: 'closed' }))).toEqual({ Closed: ['over'] });
  });

  it('finds people and words in every tab', () => {
    const state = stateAfter(...everything, { type: 'search_changed', query: 'OVER' });

    expect(shown(state)).toEqual({ Closed: ['over'] });
  });

  it('counts for the title whoever has had no word yet', () => {
    expect(chatList(stateAfter(...everything)).waiting).toBe(3);
    expect(chatList(stateAfter(...everything)).counts).toEqual({ mine: 3, waiting: 1 });
  });

  it('counts unread messages up to the mark of this agent, and none once they answered', () => {
    const unread = (state: ReturnType<typeof stateAfter>) => chatList(state).sections[0]?.rows[0]?.unread;
    const two = chat('two', {}, aThread([aMessage(1), aMessage(2)]));

    expect(unread(stateAfter(two))).toBe(2);
    expect(unread(stateAfter(two, { type: 'events_seen', chatId: 'two', userId: ME, seenUpTo: nine(1) }))).toBe(1);
  });

  it('does not take a note for an answer', () => {
    const note = aMessage(2, { authorId: ME, visibility: 'agents' });
    const [section] = chatList(stateAfter(chat('noted', {}, aThread([aMessage(1), note])))).sections;

    expect(section).toMatchObject({ heading: 'Waiting for you', rows: [{ preview: 'Your note: said at 2' }] });
  });
});
