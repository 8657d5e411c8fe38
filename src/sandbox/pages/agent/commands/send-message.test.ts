import { describe, expect, it } from 'vitest';
import { RequestError } from '../connection/request-error.ts';
import { Store } from '../state/store.ts';
import { ME, nine } from '../testing/builders.ts';
import { write } from './send-message.ts';

/** A line that answers as the test says, and notes what was asked: `send_event one`. */
function aLine() {
  const store = new Store();
  const asked: string[] = [];
  const answers = new Map<string, () => Promise<unknown>>();
  const connection = {
    request: (action: string, payload: { readonly event?: { readonly text: string } }) => {
      asked.push([action, payload.event?.text].filter(Boolean).join(' '));
      return answers.get(action)?.() ?? Promise.resolve({});
    },
  };
  const goes = (is: 'online' | 'connecting') => store.dispatch({ type: 'connection_changed', connection: { is } });
  goes('online');
  return {
    line: { store, connection },
    asked,
    goes,
    answers,
    texts: () => store.state.outgoing.map(({ draft, status }) => [draft.kind === 'message' && draft.text, status.is]),
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const threadWith = (...events: readonly object[]) => ({
  threads: [{ id: 'THREAD1', active: true, created_at: nine(0), events }],
});

/** The line broke under "one", and is back: nothing has been read yet. */
async function cutOff() {
  const cut = aLine();
  cut.answers.set('send_event', () => {
    cut.goes('connecting');
    return Promise.reject(new RequestError('send_event', 'offline'));
  });
  write(cut.line, 'CHAT1', 'one', 'all');
  await settled();
  cut.answers.delete('send_event');
  cut.asked.length = 0;
  cut.goes('online');
  return cut;
}

describe('a message under which the line broke', () => {
  it('is sent again only after a look, also when more is written first', async () => {
    const { line, asked, answers } = await cutOff();
    answers.set('list_threads', () => Promise.resolve(threadWith()));

    write(line, 'CHAT1', 'two', 'all');
    await settled();

    expect(asked).toEqual(['list_threads', 'send_event one', 'send_event two']);
  });

  it('is not sent again when the look finds it', async () => {
    const { line, asked, answers } = await cutOff();
    const [{ customId } = { customId: '' }] = line.store.state.outgoing;
    const arrived = { id: 'E', type: 'message', text: 'one', custom_id: customId, author_id: ME, created_at: nine(1) };
    answers.set('list_threads', () => Promise.resolve(threadWith(arrived)));

    write(line, 'CHAT1', 'two', 'all');
    await settled();

    expect(asked).toEqual(['list_threads', 'send_event two']);
  });

  it('is left to the agent when the conversation cannot be read', async () => {
    const { line, asked, answers, texts } = await cutOff();
    answers.set('list_threads', () => Promise.reject(new RequestError('list_threads', 'internal')));

    write(line, 'CHAT1', 'two', 'all');
    await settled();

    expect(asked).toEqual(['list_threads', 'send_event two']);
    expect(texts()).toEqual([
      ['one', 'refused'],
      ['two', 'accepted'],
    ]);
  });

  it('waits on when the line breaks during the look', async () => {
    const { line, answers, goes, texts } = await cutOff();
    answers.set('list_threads', () => {
      goes('connecting');
      return Promise.reject(new RequestError('list_threads', 'offline'));
    });

    write(line, 'CHAT1', 'two', 'all');
    await settled();

    expect(texts()).toEqual([
      ['one', 'unsure'],
      ['two', 'queued'],
    ]);
  });
});
