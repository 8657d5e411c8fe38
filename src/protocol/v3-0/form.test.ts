import { describe, expect, it } from 'vitest';
import { outgoingEvent } from './event.ts';
import { filledField, form } from './form.ts';

const read = (wire: object) => filledField.read(wire, 'field', []);

describe('a filled field', () => {
  it('knows a group by its number, and gives it an id', () => {
    const wire = { type: 'group_chooser', id: '5', label: 'Department', answer: { group_id: 1, label: 'Sales' } };
    expect(read(wire).answer).toEqual({ id: '1', groupId: 1, label: 'Sales' });
    expect(filledField.write(read(wire))).toEqual(wire);
  });

  it('is read in the words of January 2019 and written in later ones', () => {
    const text = read({ type: 'name', name: 'n', label: 'Name', required: true, value: 'Ada' });
    expect(filledField.write(text)).toEqual({ type: 'name', id: 'n', label: 'Name', answer: 'Ada' });

    const options = [
      { id: '0', label: 'Support', checked: false },
      { id: '1', label: 'Sales', checked: true },
    ];
    const radio = read({ type: 'radio', id: 'r', label: 'Purpose', options });
    expect(filledField.write(radio)).toEqual({
      type: 'radio',
      id: 'r',
      label: 'Purpose',
      answer: { id: '1', label: 'Sales' },
    });
    const checkbox = read({ type: 'checkbox', id: 'c', label: 'Topics', options });
    expect(filledField.write(checkbox)).toMatchObject({ answers: [{ id: '1', label: 'Sales' }] });
  });

  it('names an answer that is neither a text nor an option', () => {
    expect(() => read({ type: 'radio', id: 'r', label: 'Purpose', answer: { label: 'Sales' } })).toThrow(
      'field.answer: has neither id nor group_id',
    );
    expect(() => read({ type: 'name', id: 'n', label: 'Name', answer: 7 })).toThrow('field.answer: expected a string');
  });
});

describe('a form', () => {
  it('keeps the choice that was made for the customer, and the words over a comment', () => {
    const wire = {
      id: 'f',
      fields: [
        { type: 'radio', id: 'r', label: 'Purpose', options: [{ id: '1', label: 'Sales', checked: true }] },
        { type: 'rating', id: 'x', label: 'How was it?', comment_label: 'Anything to add?' },
      ],
    };
    const [radio, rating] = form.read(wire, 'form', []).fields;
    expect(radio?.options).toEqual([{ id: '1', label: 'Sales', checked: true }]);
    expect(rating).toMatchObject({ type: 'rating', commentLabel: 'Anything to add?' });
    expect(form.write(form.read(wire, 'form', []))).toEqual(wire);
  });

  it('is filled in without its headings and ratings', () => {
    const fields = [
      { type: 'header', id: 'h', label: 'Hello' },
      { type: 'name', id: 'n', label: 'Name', answer: 'Ada' },
      { type: 'rating', id: 'x', label: 'How was it?' },
    ];
    expect(outgoingEvent.write({ type: 'filled_form', formId: 'f', fields })).toEqual({
      type: 'filled_form',
      form_id: 'f',
      fields: [{ type: 'name', id: 'n', label: 'Name', answer: 'Ada' }],
    });
  });
});
