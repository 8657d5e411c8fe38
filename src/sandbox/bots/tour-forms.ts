/** The part of the tour that asks: a form of every field, and one for an address. */
import { type Step, say, send } from './tour-step.ts';

/** What the ids of the tour's forms begin with. */
export const TOUR_FORM = 'tour-form';

const options = (field: string, ...labels: readonly string[]) =>
  labels.map((label, index) => ({ id: `${field}-${index + 1}`, label }));

export const formSteps: readonly Step[] = [
  say(1400, 'This form has a field of every kind. Some have to be filled in.'),
  send(900, {
    type: 'form',
    form_id: `${TOUR_FORM}-everything`,
    fields: [
      { type: 'header', id: 'everything-0', label: 'Tell us about your room' },
      { type: 'name', id: 'everything-1', label: 'Name:', required: false },
      { type: 'email', id: 'everything-2', label: 'Email:', required: true },
      { type: 'subject', id: 'everything-3', label: 'What is it about?', required: false },
      { type: 'question', id: 'everything-4', label: 'How many lamps do you have?', required: false },
      { type: 'textarea', id: 'everything-5', label: 'What does the room look like?', required: false },
      {
        type: 'radio',
        id: 'everything-6',
        label: 'How bright should it be?',
        required: true,
        options: options('everything-6', 'Dim', 'Bright', 'As the sun'),
      },
      {
        type: 'select',
        id: 'everything-7',
        label: 'Which room is it?',
        required: false,
        options: options('everything-7', 'Living room', 'Bedroom', 'Kitchen', 'Hall'),
      },
      {
        type: 'checkbox',
        id: 'everything-8',
        label: 'What else do you need?',
        required: false,
        options: options('everything-8', 'A bulb', 'A timer', 'A longer cable'),
      },
      {
        type: 'group_chooser',
        id: 'everything-9',
        label: 'Whom would you like to talk to?',
        required: false,
        options: [
          { id: 'everything-9-1', label: 'General', group_id: 0 },
          { id: 'everything-9-2', label: 'Sales', group_id: 1 },
        ],
      },
    ],
  }),
  send(1800, {
    type: 'form',
    form_id: `${TOUR_FORM}-email`,
    form_type: 'ask_for_email',
    fields: [{ type: 'email', id: 'email-1', label: 'Where shall we write if you have to go?', required: true }],
  }),
];
