import { describe, expect, it } from 'vitest';
import { checkStarters, LONGEST_STARTER, MOST_STARTERS, readStarters } from './starters.ts';

describe('questions to begin with', () => {
  it('are one on each line, and lines without words are none', () => {
    expect(readStarters('Where is my order?\r\n\n  Do you deliver abroad?  \n')).toEqual({
      starters: ['Where is my order?', 'Do you deliver abroad?'],
      problems: [],
    });
  });

  it('may be as many, and as long, as one takes in at a glance', () => {
    const most = Array.from({ length: MOST_STARTERS }, (_, at) => `${at}`.repeat(LONGEST_STARTER));

    expect(checkStarters(most)).toEqual({ starters: most, problems: [] });
    expect(checkStarters([...most, 'one', 'and another']).starters).toEqual(most);
    expect(checkStarters([...most, 'one', 'and another']).problems).toEqual([
      'There can be 8 starters; 2 more are left out.',
    ]);
  });

  it.each([
    ['x'.repeat(LONGEST_STARTER + 1), 'Starter 2 is longer than 120 characters'],
    ['Hello?', 'Starter 2 is there already'],
    ['two\nlines', 'Starter 2 has to be one line'],
    [7, 'Starter 2 has to be text in quotes'],
    [null, 'Starter 2 has to be text in quotes'],
    [['nested'], 'Starter 2 has to be text in quotes'],
  ])('say what cannot be one of them, by its place, and keep the others: %j', (wrong, told) => {
    const { starters, problems } = checkStarters(['Hello?', wrong, 'Anybody there?']);

    expect(starters).toEqual(['Hello?', 'Anybody there?']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
    expect(problems[0]?.length).toBeLessThan(200);
  });
});
