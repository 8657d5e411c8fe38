import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, change, type History, MEMORY, redo, settle, startAt, undo } from './history.ts';

const steps = (...values: readonly string[]): History<string> =>
  values.reduce((history, value) => change(history, value), startAt('first'));

describe('undo and redo', () => {
  it('go back to what was and forth again', () => {
    const history = steps('second', 'third');

    expect(undo(history).present).toBe('second');
    expect(undo(undo(history)).present).toBe('first');
    expect(redo(undo(undo(history))).present).toBe('second');
    expect(redo(redo(undo(undo(history))))).toEqual(history);
  });

  it('do nothing where there is nothing, and say so before', () => {
    const history = startAt('first');

    expect([canUndo(history), canRedo(history)]).toEqual([false, false]);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect([canUndo(steps('second')), canRedo(undo(steps('second')))]).toEqual([true, true]);
  });

  it('forget what was undone once something else is done', () => {
    const history = change(undo(steps('second')), 'other');

    expect(canRedo(history)).toBe(false);
    expect(undo(history).present).toBe('first');
  });

  it('take what one holds and drags as one step, until it is let go', () => {
    let history = startAt(0);
    for (const value of [1, 2, 3]) history = change(history, value, 'radius');
    expect(undo(history).present).toBe(0);

    history = change(settle(history), 4, 'radius');
    expect(undo(history).present).toBe(3);
  });

  it('take two things that are changed one after the other as two steps', () => {
    const history = change(change(startAt('a'), 'b', 'radius'), 'c', 'space');

    expect(undo(history).present).toBe('b');
  });

  it('leave a change that changes nothing out', () => {
    const history = steps('second');

    expect(change(history, 'second')).toBe(history);
  });

  it(`go back ${MEMORY} steps and no further`, () => {
    const history = steps(...Array.from({ length: MEMORY + 20 }, (_, at) => `${at}`));

    expect(history.past).toHaveLength(MEMORY);
  });
});
