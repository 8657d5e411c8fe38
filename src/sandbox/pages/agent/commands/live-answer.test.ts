import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../state/store.ts';
import { LiveAnswer } from './live-answer.ts';

interface Asked {
  readonly action: string;
  readonly payload: object;
}

function anAnswer() {
  const asked: Asked[] = [];
  const connection = {
    request: (action: string, payload: object) => {
      asked.push({ action, payload });
      return Promise.resolve({});
    },
  };
  return { live: new LiveAnswer({ store: new Store(), connection }), asked };
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer that is read while it is written', () => {
  it('goes out as it stands, four times a second at most', () => {
    const { live, asked } = anAnswer();

    for (const text of ['T', 'Th', 'The']) live.typed('C', text);
    vi.advanceTimersByTime(250);
    live.typed('C', 'The oak');
    vi.advanceTimersByTime(250);

    expect(asked.map(({ payload }) => payload)).toMatchObject([
      { chat_id: 'C', event: { type: 'message', text: 'The' } },
      { chat_id: 'C', event: { type: 'message', text: 'The oak' } },
    ]);
  });

  it('has one custom id from the thought to the message', () => {
    const { live, asked } = anAnswer();

    live.think('C', 'Looking into it');
    live.typed('C', 'Yes');
    vi.advanceTimersByTime(250);
    const customId = live.end('C');

    expect(asked).toMatchObject([
      { action: 'send_thinking_indicator', payload: { title: 'Looking into it', custom_id: customId } },
      { action: 'send_event_preview', payload: { event: { custom_id: customId } } },
    ]);
  });

  it('is over when it was sent: nothing of it comes after the message', () => {
    const { live, asked } = anAnswer();

    live.typed('C', 'Yes');
    expect(live.end('C')).toBeDefined();
    vi.advanceTimersByTime(1000);

    expect(asked).toEqual([]);
    expect(live.end('C')).toBeUndefined();
  });
});
