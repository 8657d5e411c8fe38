import {
  type ComposeKind,
  type DraftOf,
  emptyButton,
  emptyCard,
  emptyField,
  emptyImage,
  emptyOption,
} from './event-draft.ts';

/** What one begins with: enough to see what it will be, and to change. */
export const FIRST_DRAFTS: { readonly [K in ComposeKind]: DraftOf<K> } = {
  message: { kind: 'message', text: 'Can I help you find something?' },
  cards: {
    kind: 'cards',
    cards: [
      {
        ...emptyCard,
        title: 'Reading chair',
        subtitle: 'Oak and wool, in two heights.',
        buttons: [
          { ...emptyButton, text: 'I would like this one' },
          { ...emptyButton, text: 'See it in the shop', type: 'url', value: `${location.origin}/` },
        ],
      },
    ],
  },
  quick_replies: { kind: 'quick_replies', text: 'Did that help?', replies: ['Yes, thank you', 'Not yet'] },
  sticker: { kind: 'sticker', image: emptyImage },
  product: {
    kind: 'product',
    title: 'Reading chair',
    subtitle: 'Choose a colour',
    image: emptyImage,
    label: 'Colour',
    viewType: 'swatch',
    currency: 'EUR',
    options: [
      { ...emptyOption, label: 'Moss', price: '340', color: '#5d7052' },
      { ...emptyOption, label: 'Clay', price: '360', color: '#b5651d' },
    ],
    button: 'Add to basket',
  },
  form: {
    kind: 'form',
    formType: '',
    fields: [
      { ...emptyField, type: 'name', label: 'Your name' },
      {
        ...emptyField,
        type: 'radio',
        label: 'When may we call?',
        required: true,
        options: 'In the morning\nIn the evening',
      },
    ],
  },
  custom: { kind: 'custom', json: '{\n  "basket": { "pieces": 1, "total": "340 EUR" }\n}' },
  any: {
    kind: 'any',
    json: '{\n  "type": "rich_message",\n  "template_id": "hologram",\n  "elements": [{ "title": "A template of the future" }]\n}',
  },
};

/** Forms that one would otherwise type again and again. */
export const READY_FORMS: readonly { readonly name: string; readonly draft: DraftOf<'form'> }[] = [
  {
    name: 'Ask for an e-mail address',
    draft: {
      kind: 'form',
      formType: 'ask_for_email',
      fields: [{ ...emptyField, type: 'email', label: 'Where can we write to you?', required: true }],
    },
  },
  {
    name: 'Every kind of field',
    draft: {
      kind: 'form',
      formType: '',
      fields: [
        { ...emptyField, type: 'name', label: 'Name', required: true },
        { ...emptyField, type: 'email', label: 'E-mail', required: true },
        { ...emptyField, type: 'subject', label: 'Subject' },
        { ...emptyField, type: 'question', label: 'Order number' },
        { ...emptyField, type: 'radio', label: 'Have you bought here before?', options: 'Yes\nNot yet' },
        { ...emptyField, type: 'select', label: 'Which room is it for?', options: 'Living room\nKitchen\nHall' },
        {
          ...emptyField,
          type: 'checkbox',
          label: 'What is it about?',
          required: true,
          options: 'A repair\nA part\nElse',
        },
        { ...emptyField, type: 'group_chooser', label: 'Who shall answer?', options: 'Anybody = 0' },
        { ...emptyField, type: 'textarea', label: 'What happened?' },
      ],
    },
  },
];
