/** The greetings of a fresh sandbox: one of each kind, for pages whose address asks for it. */

/** Is shown where the page's address contains `greeting=<word>`. */
const asked = (id: number, word: string, name: string) => ({
  id,
  name,
  rules: [{ type: 'url_current', operator: 'contains', value: `greeting=${word}` } as const],
});

export const DEFAULT_GREETINGS = [
  { ...asked(1, '1', 'Need a hand?'), event: { type: 'message' as const, text: 'Need a hand choosing a lamp?' } },
  {
    ...asked(2, 'card', 'Which lamp?'),
    event: {
      type: 'rich_message' as const,
      template_id: 'cards',
      elements: [
        {
          title: 'Which lamp for which room?',
          subtitle: 'Tell us about the room, and we find the light for it.',
          image: { url: '/exhibits/brass-lamp.png', alternative_text: 'A table lamp with a brass shade' },
          buttons: [
            { type: 'message', text: 'Help me choose', value: 'help', postback_id: 'greeting-help', button_id: 'help' },
            {
              type: 'url',
              text: 'See the lamps',
              value: '/?shelf=light',
              target: 'current',
              postback_id: 'greeting-lamps',
              button_id: 'lamps',
            },
            { type: 'cancel', text: 'Not now', value: '', postback_id: 'greeting-later', button_id: 'later' },
          ].map((button) => ({ ...button, user_ids: [] })),
        },
      ],
    },
  },
  {
    ...asked(3, 'announcement', 'Late opening'),
    subtype: 'announcement' as const,
    event: {
      type: 'rich_message' as const,
      template_id: 'cards',
      elements: [
        {
          title: 'Open until ten tonight',
          subtitle: 'The workshop lights its lamps: come and see, or write to us here.',
          image: { url: '/exhibits/coast.png', alternative_text: 'Evening sun over hills by the sea' },
          buttons: [
            {
              type: 'message',
              text: 'Tell me more',
              value: 'more',
              postback_id: 'announcement-more',
              button_id: 'more',
              user_ids: [],
            },
          ],
        },
      ],
    },
  },
  {
    ...asked(4, 'replies', 'Quick questions'),
    event: {
      type: 'rich_message' as const,
      template_id: 'quick_replies',
      elements: [
        {
          title: 'What can we do for you?',
          buttons: ['Where is my order?', 'Help me choose', 'Just looking'].map((text, index) => ({
            type: 'message',
            text,
            value: text,
            postback_id: `greeting-reply-${index + 1}`,
            button_id: `reply-${index + 1}`,
            user_ids: [],
          })),
        },
      ],
    },
  },
  {
    ...asked(5, 'exit', 'Leaving already?'),
    is_exit_intent: true,
    event: { type: 'message' as const, text: 'Leaving already? Your basket stays here until you come back.' },
  },
  {
    ...asked(6, 'email', 'A letter a month'),
    addon: 'email',
    event: {
      type: 'message' as const,
      text: 'One letter a month, about light and nothing else. Where shall we send it?',
    },
  },
];
