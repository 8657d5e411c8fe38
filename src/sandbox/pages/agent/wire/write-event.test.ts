import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventRequest } from '../../../engine/event-request.ts';
import { problemsOf } from '../domain/check-draft.ts';
import { emptyButton, emptyCard, emptyField, FIELD_TYPES, isChoice, WEBVIEW_HEIGHTS } from '../domain/event-draft.ts';
import { draftPreview } from '../select/draft-preview.ts';
import { writeEvent } from './write-event.ts';

const image = { url: 'https://shop.example/chair.png', words: 'A chair' };
const allButtons = [
  { ...emptyButton, text: 'Remember', type: '' as const },
  { ...emptyButton, text: 'I like it' },
  { ...emptyButton, text: 'See', type: 'url' as const, value: 'https://shop.example', target: 'current' as const },
  ...WEBVIEW_HEIGHTS.map((height) => ({
    ...emptyButton,
    text: height,
    type: 'webview' as const,
    value: 'https://shop.example/view',
    height,
  })),
  { ...emptyButton, text: 'Call', type: 'phone' as const, value: '+1 555 0100' },
  { ...emptyButton, text: 'No', type: 'cancel' as const },
];
const drafts = {
  message: { kind: 'message', text: 'Hello' },
  'cards with every button': {
    kind: 'cards',
    cards: [{ title: 'Chair', subtitle: 'Oak', image, buttons: allButtons }],
  },
  'ten cards': { kind: 'cards', cards: Array.from({ length: 10 }, () => ({ ...emptyCard, title: 'Lamp' })) },
  'quick replies': { kind: 'quick_replies', text: 'Well?', replies: ['Yes', 'No'] },
  sticker: { kind: 'sticker', image },
  product: {
    kind: 'product',
    title: 'Chair',
    subtitle: '',
    image,
    label: 'Colour',
    viewType: 'swatch',
    currency: 'EUR',
    options: [{ label: 'Moss', price: '340', color: '#5d7052', available: true }],
    button: 'Add',
  },
  'a form of every field': {
    kind: 'form',
    formType: 'prechat',
    fields: FIELD_TYPES.map((type) => ({
      ...emptyField,
      type,
      label: type,
      options: type === 'group_chooser' ? 'Sales = 1' : isChoice(type) ? 'One\nTwo' : '',
    })),
  },
  custom: { kind: 'custom', json: '{"a":{"b":[1]}}' },
  'any event': { kind: 'any', json: '{"type":"system_message","system_message_type":"x","text":"Said"}' },
} as const;

describe('an event that an agent put together', () => {
  it.each(Object.entries(drafts))('is one that the server takes: %s', (_, draft) => {
    expect(problemsOf(draft)).toEqual([]);

    expect(v.safeParse(eventRequest, writeEvent(draft, 'c-1')).issues).toBeUndefined();
  });

  it.each(Object.entries(drafts))('can be read back: %s', (_, draft) => {
    expect(draftPreview(draft).type).toBe(writeEvent(draft, 'c-1').type);
  });

  it('gives every button of a message an id of its own', () => {
    const cards = [0, 1].map(() => ({ ...emptyCard, title: 'Lamp', buttons: allButtons }));
    const preview = draftPreview({ kind: 'cards', cards });
    const ids =
      preview.type === 'rich_message'
        ? preview.elements.flatMap(({ buttons }) => buttons.map(({ postbackId }) => postbackId))
        : [];

    expect(new Set(ids).size).toBe(cards.length * allButtons.length);
  });

  it('leaves out what was left empty', () => {
    const cards = [{ ...emptyCard, title: ' Lamp ', image: { url: ' ', words: 'x' } }];

    expect(writeEvent({ kind: 'cards', cards }, 'c-1')).toEqual({
      type: 'rich_message',
      template_id: 'cards',
      elements: [{ title: 'Lamp' }],
    });
  });

  it('says a file with what it shows, and no more', () => {
    const file = {
      kind: 'file',
      url: 'https://x.example/a.png',
      name: 'a.png',
      contentType: 'image/png',
      size: 3,
    } as const;

    expect(writeEvent({ ...file, words: ' A lamp ' }, 'c')).toEqual({
      type: 'file',
      url: 'https://x.example/a.png',
      alternative_text: 'A lamp',
    });
    expect(draftPreview({ ...file, words: '' })).toMatchObject({ type: 'file', file: { name: 'a.png', size: 3 } });
  });
});
