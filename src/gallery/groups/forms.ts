import type { FilledField, FormField } from '../../protocol/domain/form.ts';
import type { OpeningForm } from '../../store/state.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press, whenThere, write } from '../in-shadow.ts';
import { refuses, type Ways } from '../made/chat.ts';
import { loggedIn, online, opened, stateAfter } from '../made/conversation.ts';
import { filledForm, form, said } from '../made/events.ts';
import { aWindow, rows } from '../show.ts';

const options = (...labels: readonly string[]) => labels.map((label, at) => ({ id: `${at}`, label }));

const every: readonly FormField[] = [
  { type: 'header', label: 'Tell us a little, so that the right person answers.' },
  { type: 'name', id: 'name', label: 'Name:', required: true },
  { type: 'email', id: 'email', label: 'E-mail:', required: true },
  { type: 'question', id: 'order', label: 'Order number', required: false },
  { type: 'subject', id: 'subject', label: 'What is it about?', required: true },
  { type: 'textarea', id: 'text', label: 'Your message', required: true },
  {
    type: 'radio',
    id: 'room',
    label: 'Which room is it for?',
    required: true,
    options: options('Living room', 'Study', 'Elsewhere'),
  },
  { type: 'select', id: 'wood', label: 'Which wood?', required: true, options: options('Oak', 'Ash', 'Walnut') },
  {
    type: 'checkbox',
    id: 'news',
    label: 'What would you like to hear about?',
    required: true,
    options: options('Chairs', 'Lamps', 'Care of wood'),
  },
  {
    type: 'group_chooser',
    id: 'group',
    label: 'Who should answer?',
    required: true,
    options: [
      { id: 'a', label: 'Sales', groupId: 1 },
      { id: 'b', label: 'The workshop', groupId: 2 },
    ],
  },
  { type: 'rating', id: 'rating', label: 'How was it?', commentLabel: 'Anything to add?', required: false },
  { type: 'palm_reading', id: 'palm', label: 'A field that nobody knows', required: false },
];

const short: readonly FormField[] = [
  { type: 'name', id: 'name', label: 'Name', required: true },
  { type: 'email', id: 'email', label: 'E-mail', required: true },
];
const withRating: readonly FormField[] = [
  { type: 'name', id: 'name', label: 'Name', required: true },
  { type: 'rating', id: 'rating', label: 'How was it?', required: false },
];
const forEmail: readonly FormField[] = [{ type: 'email', id: 'email', label: 'Your e-mail', required: true }];

const filled: readonly FilledField[] = [
  { type: 'name', id: 'name', label: 'Name:', answer: 'Alva Lind' },
  { type: 'email', id: 'email', label: 'E-mail:', answer: 'alva@mail.example' },
  { type: 'radio', id: 'room', label: 'Which room is it for?', answer: { id: '1', label: 'Study' } },
  {
    type: 'checkbox',
    id: 'news',
    label: 'What would you like to hear about?',
    answers: options('Chairs', 'Care of wood'),
  },
  { type: 'question', id: 'order', label: 'Order number', answer: '' },
];

const opening = (formType: OpeningForm['formType'], fields: readonly FormField[], ways?: Ways) =>
  aWindow(
    stateAfter(online, loggedIn, opened, {
      type: 'view_changed',
      view: { is: 'form', formType, form: { id: formType, fields }, groupId: 0 },
    }),
    ways && { ways },
  );

/** Forms before, in and after a conversation. */
export const forms: GalleryGroup = {
  id: 'forms',
  title: 'Forms',
  states: [
    { id: 'every-field', title: 'Every field', render: () => rows([form(every)]) },
    {
      id: 'errors',
      title: 'What is missing, said at the top and at each field',
      render: () => rows([form(every)]),
      act: (frame) => press(frame, 'form button:not([type])'),
    },
    {
      id: 'one-line',
      title: 'One question',
      render: () => rows([form([{ type: 'question', id: 'o', label: 'Order number', required: true }])]),
    },
    {
      id: 'ask-for-email',
      title: 'Asked for an address',
      render: () => rows([said('Nobody is free right now.'), form(forEmail, { formType: 'ask_for_email' })]),
    },
    {
      id: 'sending',
      title: 'Being sent',
      render: () => rows([form(short)], { ways: { answerForm: () => new Promise(() => undefined) } }),
      act: fillIn,
    },
    {
      id: 'not-sent',
      title: 'Not sent',
      render: () => rows([form(short)], { ways: { answerForm: refuses } }),
      act: fillIn,
    },
    { id: 'sent', title: 'Sent', render: () => rows([form(short)]), act: fillIn },
    {
      id: 'unrated',
      title: 'Sent, but for the rating in it',
      render: () => rows([form(withRating)], { ways: { rate: refuses } }),
      act: async (frame) => {
        await write(frame, 'input[type="text"]', 'Alva Lind');
        await press(frame, 'input[type="radio"]');
        await press(frame, 'form button:not([type])');
        await whenThere(frame, 'button.again');
      },
    },
    {
      id: 'answered',
      title: 'Answered, with its answers',
      render: () => rows([form(short, { formId: 'f' }), filledForm(filled, { formId: 'f' })]),
    },
    {
      id: 'hostile',
      title: 'Nothing in it, or far too much',
      render: () =>
        rows([
          form([]),
          form([
            { type: 'question', id: 'a', label: 'Long '.repeat(80) },
            { type: 'radio', id: 'b', label: '', options: options('x'.repeat(120), '<b>markup</b>') },
            { type: 'select', id: 'c', label: 'Nothing to choose from', options: [] },
          ]),
          filledForm([{ type: 'question', id: 'q', label: 'Word', answer: 'y'.repeat(200) }]),
        ]),
    },
    { id: 'prechat', title: 'Before the conversation', render: () => opening('prechat', every.slice(0, 6)) },
    { id: 'ticket', title: 'A message that is left', render: () => opening('ticket', every.slice(1, 6)) },
  ],
};

async function fillIn(frame: HTMLElement): Promise<void> {
  await write(frame, 'input[type="text"], input:not([type="email"])', 'Alva Lind');
  await write(frame, 'input[type="email"]', 'alva@mail.example');
  await press(frame, 'form button:not([type])');
}
