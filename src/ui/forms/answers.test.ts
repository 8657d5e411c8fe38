import { describe, expect, it } from 'vitest';
import type { FormField } from '../../protocol/domain/form.ts';
import { faultsIn, filledFields, questionsIn, ratingIn, readAnswers, startValues, type Values } from './answers.ts';

const option = (id: string, label = id) => ({ id, label });

const FIELDS: readonly FormField[] = [
  { type: 'header', id: 'h', label: 'Hello' },
  { type: 'name', id: 'n', label: 'Name:', required: true },
  { type: 'email', id: 'e', label: 'E-mail', required: true },
  { type: 'radio', id: 'r', label: 'Which?', required: true, options: [option('a'), option('b')] },
  { type: 'select', id: 's', label: 'Where?', options: [option('x'), option('y')] },
  { type: 'checkbox', id: 'c', label: 'What?', required: true, options: [option('1'), option('2')] },
  { type: 'group_chooser', id: 'g', label: 'Who?', options: [{ ...option('g1', 'Sales'), groupId: 4 }] },
  { type: 'rating', id: 'q', label: 'How was it?', commentLabel: 'More' },
  { type: 'textarea', id: 't', label: 'Else?' },
  { type: 'hologram', id: 'u', label: 'Unknown' },
];
const questions = questionsIn(FIELDS);

describe('the answers to a form', () => {
  it('begin with what was left, what is known and what is chosen from the start', () => {
    const checked = [{ ...option('1'), checked: true }, option('2')];
    const fields = FIELDS.map((field) => (field.id === 'c' ? { ...field, options: checked } : field));
    const known = { name: 'Ida', email: 'ida@example.test' };

    expect(startValues(questionsIn(fields), '{"n":"","t":"so far","c":5}', known)).toMatchObject({
      n: '',
      e: 'ida@example.test',
      c: ['1'],
      t: 'so far',
    });
  });

  it('take nothing from a draft that does not fit the form', () => {
    for (const draft of ['', 'nonsense', 'null', '[]', '{"r":"gone","c":["gone"],"__proto__":"x","n":{}}']) {
      expect(startValues(questions, draft)).toMatchObject({ n: '', r: '', c: [], s: '' });
    }
  });

  it('say by field what is missing or unfinished (R79)', () => {
    const values = { ...startValues(questions, ''), e: 'customer@mail' };
    expect(faultsIn(questions, values)).toEqual({
      n: 'empty',
      e: 'no_email',
      r: 'nothing_chosen',
      c: 'none_chosen',
    });
    expect(faultsIn(questions, { ...values, n: ' ', e: ' ' })).toMatchObject({ n: 'empty', e: 'empty' });
    expect(faultsIn(questions, { ...values, t: 'x'.repeat(5001) })).toMatchObject({ t: 'too_long' });
  });

  it('go out in the documented shape, without header and rating (R79)', () => {
    const values: Values = {
      ...startValues(questions, ''),
      n: ' Ida ',
      e: 'ida@example.test',
      r: 'b',
      c: ['2', '1'],
      g: 'g1',
      q: 'good',
      u: 'all the same',
    };
    expect(faultsIn(questions, values)).toEqual({});
    expect(filledFields(questions, values)).toEqual([
      { type: 'name', id: 'n', label: 'Name:', answer: 'Ida' },
      { type: 'email', id: 'e', label: 'E-mail', answer: 'ida@example.test' },
      { type: 'radio', id: 'r', label: 'Which?', answer: { id: 'b', label: 'b' } },
      { type: 'checkbox', id: 'c', label: 'What?', answers: [option('1'), option('2')] },
      { type: 'group_chooser', id: 'g', label: 'Who?', answer: { id: 'g1', label: 'Sales', groupId: 4 } },
      { type: 'textarea', id: 't', label: 'Else?', answer: '' },
      { type: 'hologram', id: 'u', label: 'Unknown', answer: 'all the same' },
    ]);
  });

  it('keep a rating apart, with its words if there are any (R86)', () => {
    expect(ratingIn(questions, { q: 'bad', 'q:comment': ' slow ' })).toEqual({ score: 'bad', comment: 'slow' });
    expect(ratingIn(questions, { q: 'good', 'q:comment': '' })).toEqual({ score: 'good' });
    expect(ratingIn(questions, { q: '' })).toBeUndefined();
    expect(ratingIn([], {})).toBeUndefined();
  });

  it('stay apart where fields or options have the same id, or none', () => {
    const twins = questionsIn([
      { type: 'question', label: 'One' },
      { type: 'question', id: 'x', label: 'Two' },
      { type: 'radio', id: 'x', label: 'Three', options: [option('1'), option('1')] },
    ]);
    expect(new Set(twins.map(({ key }) => key)).size).toBe(3);
    expect(twins[2]?.options).toHaveLength(1);
  });

  it('are words where there is nothing to choose from, and a list where there is much', () => {
    const many = Array.from({ length: 9 }, (_, at) => option(`${at}`));
    const kinds = questionsIn([
      { type: 'radio', label: 'None' },
      { type: 'checkbox', label: 'Empty', options: [] },
      { type: 'group_chooser', label: 'Many', options: many },
      { type: 'constructor', label: 'Odd' },
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['line', 'line', 'list', 'line']);
  });

  it('read as a short list of what was answered', () => {
    expect(
      readAnswers([
        { type: 'name', id: 'n', label: 'Name:', answer: 'Ida' },
        { type: 'question', id: 'q', label: 'Empty', answer: '' },
        { type: 'radio', id: 'r', label: 'Which?', answer: option('a', 'This') },
        { type: 'checkbox', id: 'c', label: 'What?', answers: [option('1', 'One'), option('2', 'Two')] },
        { type: 'checkbox', id: 'd', label: 'Nothing', answers: [] },
      ]),
    ).toEqual([
      { label: 'Name', answer: 'Ida' },
      { label: 'Which?', answer: 'This' },
      { label: 'What?', answer: 'One, Two' },
    ]);
  });
});
