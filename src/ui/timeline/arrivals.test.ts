import { describe, expect, it } from 'vitest';
import { type ChatId, id } from '../../protocol/domain/ids.ts';
import { aMessage, aPage, aSystemMessage, aTimeline, failed, mine } from '../testing/builders.ts';
import { Arrivals } from './arrivals.ts';

const keys = ({ rows }: { readonly rows: readonly { readonly key: string }[] }) => rows.map(({ key }) => key);

describe('arrivals', () => {
  it('are what others say after the conversation was shown, and nothing that was there', () => {
    const [hello, answer, joined] = [aMessage('hello'), aMessage('answer'), aSystemMessage('agent_joined')];
    const arrivals = new Arrivals();

    expect(keys(arrivals.take(aTimeline([hello])))).toEqual([]);
    expect(keys(arrivals.take(aTimeline([hello, answer, joined])))).toEqual([answer.key, joined.key]);
    expect(keys(arrivals.take(aTimeline([hello, answer, joined])))).toEqual([]);
  });

  it('are not history that comes in above', () => {
    const old = aMessage('old');
    const newer = aMessage('newer');
    const arrivals = new Arrivals();
    arrivals.take(aTimeline([newer]));

    const { rows } = arrivals.take(aTimeline([], { pages: [aPage('older', [old]), aPage('page-1', [newer])] }));

    expect(rows).toEqual([]);
  });

  it('are not another conversation', () => {
    const arrivals = new Arrivals();
    arrivals.take(aTimeline([aMessage('one')]));

    expect(arrivals.take(aTimeline([aMessage('two')], { chatId: id<ChatId>('other') })).rows).toEqual([]);
  });

  it('go on when a first chat gets its id', () => {
    const question = mine('question');
    const answer = aMessage('answer');
    const arrivals = new Arrivals();
    arrivals.take(aTimeline([question], { chatId: undefined }));

    expect(keys(arrivals.take(aTimeline([question, answer])))).toEqual([answer.key]);
  });

  it('tell when the customer wrote, once, and not when the server confirms it', () => {
    const hello = aMessage('hello');
    const question = mine('question');
    const arrivals = new Arrivals();
    arrivals.take(aTimeline([hello]));

    expect(arrivals.take(aTimeline([hello, question])).own).toBe(true);
    expect(arrivals.take(aTimeline([hello, { ...question }])).own).toBe(false);
  });

  it('tell when something could not be sent, once', () => {
    const hello = aMessage('hello');
    const lost = failed('lost');
    const arrivals = new Arrivals();
    arrivals.take(aTimeline([hello, mine('lost', { key: lost.key })]));

    expect(arrivals.take(aTimeline([hello, lost])).failure).toBe(true);
    expect(arrivals.take(aTimeline([hello, lost])).failure).toBe(false);
  });
});
