import { describe, expect, it } from 'vitest';
import type { Action } from '../state/actions.ts';
import { aThread, historyRead, nine, nora, stateAfter } from '../testing/builders.ts';

const thread = (id: string, minutes: number) => aThread([], { id, createdAt: nine(minutes) });
const older = (id: string, minutes: number, nextPageId?: string): Action => ({
  type: 'history_read',
  chatId: 'CHAT1',
  threads: [thread(id, minutes)],
  nextPageId,
  newest: false,
});

describe('history', () => {
  it('grows at its beginning as older pages are read', () => {
    const state = stateAfter(
      historyRead(thread('T3', 30), { nextPageId: 'p2' }),
      older('T2', 20, 'p3'),
      older('T1', 10),
    );

    expect(state.history.CHAT1).toEqual({
      is: 'ready',
      threadIds: ['T1', 'T2', 'T3'],
      nextPageId: undefined,
      stale: false,
    });
  });

  it('is stale after a login, and what was read further back stays when the new page meets it', () => {
    const state = stateAfter(historyRead(thread('T3', 30), { nextPageId: 'p2' }), older('T2', 20, 'p3'), {
      type: 'logged_in',
      profile: nora,
    });
    expect(state.history.CHAT1?.stale).toBe(true);

    const again = stateAfter(
      historyRead(thread('T3', 30), { nextPageId: 'p2' }),
      older('T2', 20, 'p3'),
      historyRead(thread('T3', 30), { nextPageId: 'q' }),
    );
    expect(again.history.CHAT1).toMatchObject({ threadIds: ['T2', 'T3'], nextPageId: 'p3', stale: false });
  });

  it('begins anew when threads came between that nobody has read', () => {
    const state = stateAfter(
      historyRead(thread('T3', 30), { nextPageId: 'p2' }),
      historyRead(thread('T9', 90), { nextPageId: 'q' }),
    );

    expect(state.history.CHAT1).toMatchObject({ threadIds: ['T9'], nextPageId: 'q' });
  });
});
