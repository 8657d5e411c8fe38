import { html } from 'lit';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { Greeting } from '../../protocol/domain/greeting.ts';
import type { PeekView } from '../../store/views.ts';
import { late } from '../../ui/late.ts';
import '../../ui/peek.ts';
import { english, withPhrases } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { AT, rich, said } from '../made/events.ts';
import { BRAND, nora } from '../made/people.ts';
import { pictures } from '../made/pictures.ts';
import { inFrame } from '../show.ts';

late(() => import('../../ui/greeting/greeting-card.ts'));

const phrases = withPhrases({ brand: BRAND });

const greeting = (event: ChatEvent, rest: Partial<Greeting> = {}): Greeting => ({
  id: 1,
  uniqueId: `greeting-${event.id}`,
  event,
  agent: nora,
  ...rest,
});

const words = said('Are you looking for a chair that fits? I’m happy to help.');
const card = rich('cards', [
  {
    title: 'Chairs, made when they are ordered',
    subtitle: 'Ask us for the height that fits you.',
    image: { url: pictures.chair, width: 400, height: 400, alternativeText: 'A reading chair' },
    buttons: [
      { type: 'message', text: 'Ask about heights', value: 'Which height fits me?', postbackId: 'a' },
      { type: 'cancel', text: 'Not now', postbackId: 'b' },
    ],
  },
]);
const question = rich('quick_replies', [
  {
    title: 'What brings you here?',
    buttons: ['A chair', 'An order', 'Something else'].map((text) => ({
      type: 'message',
      text,
      value: text,
      postbackId: text,
    })),
  },
]);

const inWindow = (event: ChatEvent, rest: Partial<Greeting> = {}, author: typeof nora | undefined = nora) =>
  inFrame(html`<customer-chat-greeting-card
    class="padded"
    .offer=${{ event, author, greeting: greeting(event, rest) }}
    .phrases=${english}
    .brand=${BRAND}
  ></customer-chat-greeting-card>`);

const peek = (view: Partial<PeekView>) =>
  html`<div class="peek"><customer-chat-peek
    .peek=${{ key: 'peek', author: nora, text: '', at: AT, ...view }}
    .phrases=${phrases}
  ></customer-chat-peek></div>`;

const peekOf = (event: ChatEvent, rest: Partial<Greeting> = {}) => peek({ greeting: greeting(event, rest) });

/** The house speaks first: in the window, and beside the launcher. */
export const greetings: GalleryGroup = {
  id: 'greetings',
  title: 'Greetings',
  states: [
    { id: 'words', title: 'Words', render: () => inWindow(words) },
    { id: 'card', title: 'A card', render: () => inWindow(card) },
    { id: 'question', title: 'A question', render: () => inWindow(question) },
    { id: 'announcement', title: 'An announcement', render: () => inWindow(card, { subtype: 'announcement' }) },
    {
      id: 'peek',
      title: 'Beside the launcher: a message',
      render: () =>
        peek({
          text: 'It left the workshop today. You’ll have it on Friday, I think, unless the ferry is late again.',
        }),
    },
    {
      id: 'peek-nobody',
      title: 'Beside the launcher: nobody’s message',
      render: () => peek({ author: undefined, text: 'Closed on Monday' }),
    },
    { id: 'peek-words', title: 'Beside the launcher: a greeting', render: () => peekOf(words) },
    { id: 'peek-card', title: 'Beside the launcher: a card', render: () => peekOf(card) },
    { id: 'peek-question', title: 'Beside the launcher: a question', render: () => peekOf(question) },
    {
      id: 'peek-announcement',
      title: 'Beside the launcher: an announcement',
      render: () => peekOf(card, { subtype: 'announcement' }),
    },
  ],
};
