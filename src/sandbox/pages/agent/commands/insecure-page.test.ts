import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../state/store.ts';
import { AttachFiles } from './attach-files.ts';
import { greet } from './change-people.ts';
import { LiveAnswer } from './live-answer.ts';
import { write } from './send-message.ts';

// What a page has that came from another machine by plain HTTP.
beforeEach(() => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a page without a secure context', () => {
  it('writes, attaches, shows what is being written, and greets', async () => {
    const asked: string[] = [];
    const connection = {
      request: (action: string) => {
        asked.push(action);
        return Promise.resolve({});
      },
    };
    const line = { store: new Store(), connection };
    line.store.dispatch({ type: 'connection_changed', connection: { is: 'online' } });
    const live = new LiveAnswer(line);
    const files = new AttachFiles(line.store, () => Promise.resolve('http://sandbox.example/f'));

    expect(write(line, 'C', 'one', 'all')).toBeUndefined();
    expect(write(line, 'C', 'two', 'all')).toBeUndefined();
    live.think('C', 'Looking into it');
    live.typed('C', 'Yes');
    files.attach('C', [new File(['plan'], 'plan.txt')]);
    await greet(line, 'ida', { kind: 'message', text: 'Hello' }, false);

    expect(new Set(line.store.state.outgoing.map(({ customId }) => customId)).size).toBe(2);
    expect(line.store.state.attachments.C).toHaveLength(1);
    expect(live.end('C')).toBeDefined();
    expect(asked).toEqual(expect.arrayContaining(['send_event', 'send_thinking_indicator', 'send_greeting']));
  });
});
