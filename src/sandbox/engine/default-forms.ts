/** The forms of a fresh sandbox: short ones, as most shops have them, and one with every kind of field. */

export const PRECHAT_FORM = {
  id: '170000000000000200',
  fields: [
    { id: '170000000000000201', type: 'header', label: 'Tell us a little before we start.' },
    { id: '170000000000000202', type: 'name', label: 'Name:', required: false },
    { id: '170000000000000203', type: 'email', label: 'Email:', required: true },
  ],
} as const;

export const POSTCHAT_FORM = {
  id: '170000000000000400',
  fields: [
    { id: '170000000000000401', type: 'header', label: 'How was it?' },
    { id: '170000000000000402', type: 'textarea', label: 'Anything we could do better?', required: false },
  ],
} as const;

export const TICKET_FORM = {
  id: '170000000000000300',
  fields: [
    { id: '170000000000000301', type: 'header', label: 'We are away. Leave a note and we will write back.' },
    { id: '170000000000000302', type: 'name', label: 'Name:', required: false },
    { id: '170000000000000303', type: 'email', label: 'Email:', required: true },
    { id: '170000000000000304', type: 'subject', label: 'Subject:', required: false },
    { id: '170000000000000305', type: 'textarea', label: 'Message:', required: true },
  ],
} as const;

const option = (id: string, label: string) => ({ id, label });

export const LONG_PRECHAT_FORM = {
  id: '170000000000000500',
  fields: [
    { id: '170000000000000501', type: 'header', label: 'A few questions, so that the right person answers.' },
    { id: '170000000000000502', type: 'name', label: 'Name:', required: true },
    { id: '170000000000000503', type: 'email', label: 'Email:', required: true },
    { id: '170000000000000504', type: 'question', label: 'Order number:', required: false },
    {
      id: '170000000000000505',
      type: 'radio',
      label: 'Have you bought from us before?',
      required: true,
      options: [option('170000000000000506', 'Yes'), option('170000000000000507', 'Not yet')],
    },
    {
      id: '170000000000000508',
      type: 'select',
      label: 'Which room is it for?',
      required: false,
      options: [
        option('170000000000000509', 'Living room'),
        option('170000000000000510', 'Kitchen'),
        option('170000000000000511', 'Hall'),
      ],
    },
    {
      id: '170000000000000512',
      type: 'checkbox',
      label: 'What is it about?',
      required: true,
      options: [
        option('170000000000000513', 'A repair'),
        option('170000000000000514', 'A spare part'),
        option('170000000000000515', 'Something else'),
      ],
    },
    {
      id: '170000000000000516',
      type: 'group_chooser',
      label: 'Who shall answer?',
      required: true,
      options: [
        { ...option('170000000000000517', 'The workshop'), group_id: 2 },
        { ...option('170000000000000518', 'Anybody'), group_id: 0 },
      ],
    },
    { id: '170000000000000519', type: 'textarea', label: 'What happened?', required: false },
  ],
} as const;

/** `rating` is a field of v3.0; newer versions are asked without it. */
export const LONG_POSTCHAT_FORM = {
  id: '170000000000000600',
  fields: [
    { id: '170000000000000601', type: 'header', label: 'One more minute?' },
    { id: '170000000000000602', type: 'rating', label: 'How did we do?', comment_label: 'Tell us more' },
    {
      id: '170000000000000603',
      type: 'radio',
      label: 'Was your question answered?',
      required: true,
      options: [
        option('170000000000000604', 'Yes'),
        option('170000000000000605', 'In part'),
        option('170000000000000606', 'No'),
      ],
    },
    {
      id: '170000000000000607',
      type: 'checkbox',
      label: 'What was good?',
      required: false,
      options: [
        option('170000000000000608', 'Quick'),
        option('170000000000000609', 'Friendly'),
        option('170000000000000610', 'Clear'),
      ],
    },
    { id: '170000000000000611', type: 'textarea', label: 'Anything else?', required: false },
  ],
} as const;
