import {
  CHAT,
  loggedIn,
  online,
  opened,
  somebodyThere,
  stateAfter,
  THREAD,
  talk,
} from '../../gallery/made/conversation.ts';
import { AT, file, own, rich, said } from '../../gallery/made/events.ts';
import { bot, ME, nora } from '../../gallery/made/people.ts';
import { pictures } from '../../gallery/made/pictures.ts';
import type { FormField } from '../../protocol/domain/form.ts';
import type { Action } from '../../store/actions.ts';
import { initialState, reduce } from '../../store/reduce.ts';
import type { State } from '../../store/state.ts';
import type { View } from '../look.ts';

/** A little of everything that a conversation has, so that each token shows somewhere in it. */
const everything = () => [
  own('Hi! Does the reading chair come with a lower seat?', { minute: -4 }),
  said('It does. The small one is 41 cm high, the usual one 45 cm: https://quiet.example/chairs', { minute: -3 }),
  file('reading-chair.jpg', 'image/jpeg', {
    url: pictures.chair,
    width: 400,
    height: 400,
    alternativeText: 'A reading chair',
  }),
  file('measures.pdf', 'application/pdf', { size: 184_320 }),
  rich('cards', [
    {
      title: 'Reading chair, small',
      subtitle: 'Oiled oak, wool in four colours',
      image: { url: pictures.stool, alternativeText: 'An oak stool', width: 400, height: 300 },
      buttons: [{ type: 'message', text: 'Order it', value: 'Order it', postbackId: 'order' }],
    },
  ]),
  own('Perfect, thank you'),
  own('Could it be here before Friday?'),
  rich('quick_replies', [
    {
      title: 'Yes, if you order today.',
      buttons: ['Order it', 'Other fabrics'].map((text) => ({
        type: 'message',
        text,
        value: text,
        postbackId: text,
      })),
    },
  ]),
];

const FIELDS: readonly FormField[] = [
  { type: 'header', label: 'Tell us a little, so that the right person answers.' },
  { type: 'name', id: 'name', label: 'Name', required: true },
  { type: 'email', id: 'email', label: 'E-mail', required: true },
  {
    type: 'radio',
    id: 'room',
    label: 'What is it about?',
    required: false,
    options: [
      { id: 'order', label: 'An order' },
      { id: 'other', label: 'Something else' },
    ],
  },
];

const lost: Action = { type: 'connection_changed', state: { is: 'waiting', attempt: 3, until: AT, why: 'lost' } };

/** What was said while nobody looked. */
function unread(): State {
  const event = said('Your chair left the workshop today.');
  const actions: readonly Action[] = [
    online,
    loggedIn,
    {
      type: 'incoming_chat',
      chat: {
        id: CHAT,
        users: [nora],
        thread: { id: THREAD, active: true, createdAt: event.createdAt, userIds: [ME, nora.id], events: [event] },
      },
      at: 0,
    },
  ];
  return actions.reduce(reduce, initialState);
}

const before = (...after: readonly Action[]) => stateAfter(online, loggedIn, opened, somebodyThere, ...after);

/** What is known in each of them, made of the store's own actions. */
export const STATES: Readonly<Record<View, () => State>> = {
  launcher: unread,
  welcome: () => before(),
  conversation: () => talk(everything(), { users: [bot, nora] }),
  form: () =>
    before({
      type: 'view_changed',
      view: { is: 'form', formType: 'prechat', form: { id: 'prechat', fields: FIELDS }, groupId: 0 },
    }),
  offline: () => talk(everything().slice(0, 2), { after: [lost] }),
};
