import { describe, expect, it } from 'vitest';
import { problemsOf } from './check-draft.ts';
import { emptyButton, emptyCard, emptyField, emptyImage, emptyOption } from './event-draft.ts';

const card = { ...emptyCard, title: 'Lamp' };
const button = { ...emptyButton, text: 'Buy' };

describe('what keeps a draft from being sent', () => {
  it('is nothing where all is there', () => {
    expect(problemsOf({ kind: 'cards', cards: [{ ...card, buttons: [button] }] })).toEqual([]);
    expect(problemsOf({ kind: 'quick_replies', text: 'Well?', replies: ['Yes'] })).toEqual([]);
    expect(problemsOf({ kind: 'sticker', image: { url: 'https://shop.example/s.png', words: '' } })).toEqual([]);
    expect(problemsOf({ kind: 'custom', json: '{}' })).toEqual([]);
    expect(problemsOf({ kind: 'any', json: '{"type":"message","text":"hi"}' })).toEqual([]);
  });

  it('is more than ten cards, and more than thirteen buttons on one', () => {
    const cards = Array.from({ length: 11 }, () => card);
    const buttons = Array.from({ length: 14 }, () => button);

    expect(problemsOf({ kind: 'cards', cards })).toEqual(['There can be 10 cards at most.']);
    expect(problemsOf({ kind: 'cards', cards: [{ ...card, buttons }] })).toEqual([
      'There can be 13 buttons on a card at most.',
    ]);
    expect(problemsOf({ kind: 'quick_replies', text: 'Well?', replies: buttons.map(() => 'Yes') })).toEqual([
      'There can be 13 replies at most.',
    ]);
  });

  it('is a card of nothing, told with its place among several', () => {
    expect(problemsOf({ kind: 'cards', cards: [card, emptyCard] })).toEqual([
      'Card 2: It needs a title, a text, a picture or a button.',
    ]);
  });

  it.each([
    ['url', 'javascript:alert(1)'],
    ['url', ''],
    ['webview', 'ftp://shop.example'],
    ['phone', 'call me'],
  ] as const)('is a button (%s) that leads to “%s”', (type, value) => {
    const cards = [{ ...card, buttons: [{ ...button, type, value }] }];

    expect(problemsOf({ kind: 'cards', cards })).toHaveLength(1);
  });

  it('is a picture from nowhere', () => {
    expect(problemsOf({ kind: 'sticker', image: emptyImage })).toEqual(['A sticker needs a picture.']);
    expect(problemsOf({ kind: 'sticker', image: { url: 'data:text/html,hi', words: '' } })).toHaveLength(1);
  });

  it('is a form that asks nothing, a field without label, and a choice of nothing', () => {
    expect(
      problemsOf({ kind: 'form', formType: '', fields: [{ ...emptyField, type: 'header', label: 'Hi' }] }),
    ).toEqual(['The form asks nothing yet.']);
    expect(
      problemsOf({
        kind: 'form',
        formType: '',
        fields: [emptyField, { ...emptyField, type: 'radio', label: 'Which?' }],
      }),
    ).toEqual(['Field 1 has no label.', 'Field 2 has nothing to choose from.']);
    expect(
      problemsOf({
        kind: 'form',
        formType: '',
        fields: [{ ...emptyField, type: 'group_chooser', label: 'Who?', options: 'Sales = 1\nAnybody' }],
      }),
    ).toEqual(['Field 1: write each group as “name = number”.']);
  });

  it('is an option without a name', () => {
    const product = {
      kind: 'product',
      title: 'Chair',
      subtitle: '',
      image: emptyImage,
      label: '',
      viewType: 'tags',
      currency: '',
      options: [emptyOption],
      button: '',
    } as const;

    expect(problemsOf(product)).toEqual(['Option 1 has no name.']);
  });

  it.each(['', '[]', 'null', '3', '{'])('is content that is no JSON object: “%s”', (json) => {
    expect(problemsOf({ kind: 'custom', json })).toEqual(['The content is no JSON object.']);
  });

  it('is an event without a type', () => {
    expect(problemsOf({ kind: 'any', json: '{"text":"hi"}' })).toEqual(['The event has no “type”.']);
  });

  it('is a text of more than 16 KB', () => {
    expect(problemsOf({ kind: 'message', text: 'é'.repeat(8193) })).toEqual([
      'This is too long by 2 bytes. Send it in parts.',
    ]);
  });
});
