import { describe, expect, it } from 'vitest';
import { differences } from './sample-shape.ts';

/** The witness itself: what it lets pass, and what not. */
describe('differences of shape', () => {
  it('do not look at values', () => {
    expect(differences({ id: 'a', n: 1, on: true }, { id: 'b', n: 2, on: false })).toEqual([]);
  });

  it.each([
    [{ id: 'a' }, {}, ['.id is missing']],
    [{ id: 'a' }, { id: 1 }, ['.id is number, not string']],
    [{ id: 'a' }, { id: 'a', colour: 1 }, ['.colour is not in the sample']],
    [{ list: [{ id: 'a' }] }, { list: [{ id: 'a' }, { id: null }] }, ['.list[1].id is null, not string']],
    [{ list: ['a'] }, { list: {} }, ['.list is object, not a list']],
    [{ user: { id: 'a' } }, { user: 'a' }, ['.user is string, not object']],
  ])('%j against %j', (sample, actual, problems) => {
    expect(differences(sample, actual)).toEqual(problems);
  });

  it('leave open what depends on data, and keys that are data', () => {
    expect(differences({ name: 'a' }, {})).toEqual([]);
    expect(differences({ groups_status: { '0': 'online' } }, { groups_status: { '7': 'offline' } })).toEqual([]);
    expect(differences({ properties: { a: { b: 1 } } }, { properties: {} })).toEqual([]);
  });
});
