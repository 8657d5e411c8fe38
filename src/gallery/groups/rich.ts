import { html } from 'lit';
import type { RichMessage } from '../../protocol/domain/event.ts';
import type { Ecommerce, RichButton, RichElement } from '../../protocol/domain/rich-message.ts';
import { selectTimeline } from '../../store/selectors/timeline.ts';
import { english } from '../../ui/phrases.ts';
import '../../ui/rich/quick-replies.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press } from '../in-shadow.ts';
import { refuses } from '../made/chat.ts';
import { talk } from '../made/conversation.ts';
import { rich as richMessage, said } from '../made/events.ts';
import { ME } from '../made/people.ts';
import { pictures } from '../made/pictures.ts';
import { inFrame, rows } from '../show.ts';

const image = (url: string) => ({ url, name: 'picture', contentType: 'image/svg+xml', width: 400, height: 400 });

const chair: RichElement = {
  title: 'Reading chair',
  subtitle: 'Oiled oak, wool cushion. Made when it is ordered, in about two weeks.',
  image: { ...image(pictures.chair), alternativeText: 'A low chair of oak' },
  buttons: [
    { type: 'url', text: 'See it in the shop', value: 'https://quiet.example/chairs/reading', postbackId: 'see' },
    { type: 'message', text: 'Keep one for me', value: 'Keep one for me', postbackId: 'keep' },
  ],
};
const stool: RichElement = { ...chair, title: 'Oak stool', subtitle: 'Three legs', image: image(pictures.stool) };
const lamp: RichElement = {
  title: 'Table lamp',
  image: image(pictures.lamp),
  buttons: [{ text: 'More', postbackId: 'm' }],
};

const kinds: readonly RichButton[] = [
  { type: 'message', text: 'Says something', value: 'Hello', postbackId: '1' },
  { type: 'url', text: 'Leads to a page', value: 'https://quiet.example/', postbackId: '2', target: 'new' },
  { type: 'url', text: 'Leads away from here', value: 'https://quiet.example/', postbackId: '3', target: 'current' },
  {
    type: 'webview',
    text: 'Opens over the talk',
    value: 'https://quiet.example/',
    postbackId: '4',
    webviewHeight: 'tall',
  },
  { type: 'phone', text: 'Calls', value: '+46 8 555 01 23', postbackId: '5' },
  { type: 'cancel', text: 'Not now', postbackId: '6' },
  { text: 'Turns on and off', postbackId: '7' },
  { type: 'teleport', text: 'Of a kind that nobody knows', postbackId: '8' },
  { type: 'url', text: 'Leads nowhere safe', value: 'javascript:alert(1)', postbackId: '9' },
  { text: 'A button with more words than anybody would put on a button, and then some more of them', postbackId: '10' },
];

const pressed = (buttons: readonly RichButton[], text: string): readonly RichButton[] =>
  buttons.map((button) => (button.text === text ? { ...button, userIds: [ME] } : button));

const replies = (title: string): RichMessage =>
  richMessage('quick_replies', [
    {
      title,
      buttons: ['Today', 'Tomorrow morning', 'On Friday', 'I’ll pick it up', 'Later'].map((text, at) => ({
        type: 'message',
        text,
        value: text,
        postbackId: `reply-${at}`,
      })),
    },
  ]);

const product = (viewType: string, rest: Partial<Ecommerce> = {}): RichMessage =>
  richMessage('ecommerce', [
    {
      title: 'Wool throw',
      ecommerce: {
        viewType,
        productId: 'throw',
        label: 'Colour',
        options: [
          {
            optionId: 'oat',
            label: 'Oat',
            price: '129.00',
            currency: 'EUR',
            color: '#e7dcc8',
            imageUrl: pictures.throw,
            selected: true,
          },
          {
            optionId: 'moss',
            label: 'Moss',
            price: '99.00',
            regularPrice: '129.00',
            currency: 'EUR',
            color: '#5f6b4e',
            imageUrl: pictures.lamp,
          },
          {
            optionId: 'ink',
            label: 'Ink',
            price: '129.00',
            currency: 'EUR',
            color: '#1f2937',
            imageUrl: pictures.mug,
            available: false,
          },
        ],
        ...rest,
      },
      buttons: [{ type: 'message', text: 'Put it into the basket', value: 'buy', postbackId: 'buy' }],
    },
  ]);

const quickReplies = (title: string) => {
  const state = talk([replies(title)]);
  return inFrame(
    html`<customer-chat-quick-replies .view=${selectTimeline(state)} .phrases=${english}></customer-chat-quick-replies>`,
    state,
  );
};

/** Cards, carousels, quick replies, stickers and products. */
export const rich: GalleryGroup = {
  id: 'rich',
  title: 'Rich messages',
  states: [
    { id: 'card', title: 'A card', render: () => rows([said('What about this one?'), richMessage('cards', [chair])]) },
    {
      id: 'carousel',
      title: 'Several cards',
      render: () => rows([richMessage('cards', [chair, stool, lamp, { title: 'Only a title' }])]),
    },
    {
      id: 'buttons',
      title: 'Every kind of button',
      render: () => rows([richMessage('cards', [{ title: 'Buttons', buttons: kinds }])]),
    },
    {
      id: 'chosen',
      title: 'Buttons that were chosen',
      render: () =>
        rows([
          richMessage('cards', [{ ...chair, buttons: pressed(chair.buttons ?? [], 'Keep one for me') }]),
          richMessage('cards', [{ title: 'News by e-mail?', buttons: pressed(kinds.slice(6, 7), 'Turns on and off') }]),
        ]),
    },
    {
      id: 'dismissed',
      title: 'Dismissed',
      render: () =>
        rows([richMessage('cards', [{ title: 'May we ask you something?', buttons: pressed(kinds, 'Not now') }])]),
    },
    {
      id: 'closed',
      title: 'Nothing can be answered any more',
      render: () => rows([richMessage('cards', [chair])], { closed: true }),
    },
    {
      id: 'refused',
      title: 'Pressing did not work',
      render: () =>
        rows([richMessage('cards', [{ title: 'Shall I keep it?', buttons: [{ text: 'Yes', postbackId: 'y' }] }])], {
          ways: { pressButton: refuses },
        }),
      act: (frame) => press(frame, 'customer-chat-rich-button >>> .button'),
    },
    { id: 'quick-replies', title: 'Quick replies: the question', render: () => rows([replies('When shall it come?')]) },
    { id: 'quick-replies-offered', title: 'Quick replies: what is offered', render: () => quickReplies('When?') },
    {
      id: 'quick-reply-chosen',
      title: 'Quick replies: the answer',
      render: () => {
        const asked = replies('When shall it come?');
        const [first] = asked.elements ?? [];
        return rows([
          { ...asked, elements: [{ ...first, buttons: pressed(first?.buttons ?? [], 'Tomorrow morning') }] },
          richMessage('quick_replies', [
            { title: 'With a picture?', image: image(pictures.room), buttons: [{ text: 'Yes', postbackId: 'y' }] },
          ]),
        ]);
      },
    },
    {
      id: 'sticker',
      title: 'A sticker',
      render: () => rows([richMessage('sticker', [{ title: 'A cup of tea', image: image(pictures.mug) }])]),
    },
    { id: 'product-swatch', title: 'A product: colours', render: () => rows([product('swatch')]) },
    { id: 'product-tags', title: 'A product: words', render: () => rows([product('tags')]) },
    { id: 'product-images', title: 'A product: pictures', render: () => rows([product('images')]) },
    { id: 'product-select', title: 'A product: a list', render: () => rows([product('select')]) },
    {
      id: 'unknown',
      title: 'A template that nobody knows, and too much of everything',
      render: () =>
        rows([
          richMessage('hologram', [
            {
              title: 'a'.repeat(200),
              subtitle: 'Long words, '.repeat(30),
              buttons: Array.from({ length: 16 }, (_, at) => ({ text: `Button ${at + 1}`, postbackId: `${at}` })),
            },
          ]),
          richMessage('cards', []),
          richMessage('cards', [{ image: image('https://files.quiet.example/nothing.png') }]),
        ]),
    },
  ],
};
