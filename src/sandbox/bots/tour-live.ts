/** The parts of the tour about words, files, and what happens while one looks on. */
import type { TourAddresses } from './tour-files.ts';
import { type Step, say, send, stream } from './tour-step.ts';

export const wordSteps = (site: string): readonly Step[] => [
  { does: 'typing', after: 300, isTyping: true },
  say(900, 'Here is everything that a conversation can carry. It takes about a minute; write "stop" to end it.'),
  say(
    1400,
    `Links become links: ${site}/ and www.example.com, mail to hello@example.test, call tel:+15550100.\nA new line stays one.`,
    'links',
  ),
  {
    does: 'set_properties',
    after: 600,
    event: 'links',
    properties: {
      url_details: { title: 'The demo shop', description: 'Lamps, chairs and mugs.', url: `${site}/` },
      test: { bool_property: true, int_property: 7, string_property: 'seen by everybody' },
    },
  },
  say(1000, '🎉💡✨'),
  say(1100, 'שלום! טקסט מימין לשמאל נשאר מימין לשמאל.'),
  send(1000, {
    type: 'message',
    text: 'Some words are **strong**, some are *soft*, some are `code`.',
    properties: { chats: { formatting: 'commonmark' } },
  }),
  say(1000, LONG_TEXT),
];

const LONG_TEXT = [
  'Long messages are read in peace.',
  'A lamp is more than its bulb: it decides where people sit, how long they stay and whether they read or talk.',
  'Put one low beside the chair, one high behind the sofa, and leave the middle of the room alone.',
  'Words without an end, such as Lampenschirmhalterungsschraubenzieherschubladenbeschriftung or 0123456789012345678901234567890123456789012345678901234567890123456789, break where they have to.',
  'And when all is said, the last line stands at the end of the window.',
].join('\n\n');

/** Said by the platform itself when it happens; here by the guide, so that each is seen. */
const system = (after: number, type: string, text: string, text_vars: Readonly<Record<string, string>>): Step =>
  send(after, { type: 'system_message', system_message_type: type, text, text_vars });

export const systemSteps = (guide: string): readonly Step[] => [
  say(1100, 'Now and then something is told by nobody in particular.'),
  system(700, 'agent_added', `${guide} added Nora Lind to the chat.`, { initiator: guide, agent: 'Nora Lind' }),
  system(700, 'chat_transferred', `${guide} transferred the chat to Sales.`, { initiator: guide, targets: 'Sales' }),
  system(700, 'agent_removed', `${guide} removed Nora Lind from the chat.`, { initiator: guide, agent: 'Nora Lind' }),
  system(700, 'routing.idle', 'Nobody has written for 15 minutes.', { duration: '15' }),
  system(700, 'lamp_was_lit', 'A type that nobody knows is told in its own words.', {}),
];

export const liveSteps = (run: string): readonly Step[] => [
  { does: 'typing', after: 900, isTyping: true },
  say(1800, 'That was the typing sign. Now thinking, and an answer that grows as you read.'),
  {
    does: 'think',
    after: 600,
    customId: `${run}-answer`,
    title: 'Looking through the catalogue',
    description: 'Comparing three lamps',
  },
  ...stream(1800, `${run}-answer`, [
    'A lamp',
    'of about',
    '400 lumens',
    'is right',
    'for reading;',
    'warm white,',
    'if you ask me.',
  ]),
  say(1000, 'This message is going to be mended in a momnet.', 'typo'),
  { does: 'edit', after: 1500, event: 'typo', text: 'This message was mended a moment ago.' },
  say(900, 'And this one is about to go away.', 'mistake'),
  { does: 'delete', after: 1800, event: 'mistake' },
  say(900, 'Dieser Satz trägt eine Übersetzung.', 'foreign'),
  {
    does: 'set_properties',
    after: 600,
    event: 'foreign',
    properties: {
      translation: {
        source_lang_code: 'de',
        target_lang_code: 'en',
        target_message: 'This sentence carries a translation.',
      },
    },
  },
  { does: 'delete_properties', after: 400, event: 'links', names: { test: ['bool_property'] } },
  send(400, { type: 'custom', content: { kind: 'lamp', colour: 'brass', lumens: 400 } }),
];

export const fileSteps = (files: TourAddresses): readonly Step[] => {
  const file = (after: number, url: string, alternative_text?: string): Step =>
    send(after, { type: 'file', url, ...(alternative_text !== undefined && { alternative_text }) });
  return [
    say(1100, 'Files: pictures, sound, film, and some to keep.'),
    file(900, files.coast, 'Evening sun over hills by the sea'),
    file(1100, files.tower, 'The same coast, in a tall picture'),
    file(1000, files.film),
    file(900, files.melody),
    file(800, files.page),
    file(700, files.note),
    file(700, files.lost),
    { does: 'lose_file', after: 0, file: 'lost' },
    say(900, 'The receipt is lost: whoever opens it is told so.'),
  ];
};
