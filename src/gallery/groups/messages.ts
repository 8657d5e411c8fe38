import { html } from 'lit';
import { selectTimeline } from '../../store/selectors/timeline.ts';
import { english } from '../../ui/phrases.ts';
import '../../ui/timeline/message-list.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press, whenThere } from '../in-shadow.ts';
import { refuses } from '../made/chat.ts';
import { CHAT, THREAD, talk } from '../made/conversation.ts';
import { own, rich, said, unknown } from '../made/events.ts';
import { BRAND, bot, eli, longNamed, nora, yael } from '../made/people.ts';
import { pictures } from '../made/pictures.ts';
import { inFrame, rows } from '../show.ts';

const LONG = `Thank you for waiting. I have looked at the order and there are two things that I’d like to tell you about it.

First, the reading chair is made when it is ordered, and the workshop needs about two weeks for it: the legs are turned, oiled twice and left to dry in between. Second, the throw could go out today. If you like, I’ll send it ahead at no cost.

Whatever you choose, nothing is paid before it leaves the house.`;

const question = rich('cards', [
  { title: 'Shall I keep the chair for you?', buttons: [{ text: 'Yes', postbackId: 'y' }] },
]);
const answered = own('Yes, please', {
  postback: { id: 'y', threadId: THREAD, eventId: question.id, type: 'message' },
});

const linked = (details: Readonly<Record<string, unknown>>) =>
  said('Have a look: https://quiet.example/chairs', { properties: { url_details: details } });

const ANSWER = `### Oiling a chair

It takes **ten minutes**, once a year:

1. Wipe it with a *damp* cloth
2. Wait until it is dry
   - an hour in summer
   - a night in winter
3. Rub in \`5 ml\` of [linseed oil](https://quiet.example/care)

> Rags with oil on them go outside.

\`\`\`
seat   2 ml
legs   3 ml, and never more than the wood takes in a night
\`\`\`

---

That’s all.`;

const formatted = (text: string, by: typeof said | typeof own = said) =>
  by(text, { properties: { chats: { formatting: 'commonmark' } } });

/** What people write. */
export const messages: GalleryGroup = {
  id: 'messages',
  title: 'Messages',
  states: [
    {
      id: 'talk',
      title: 'A talk, with its groups, faces and names',
      render: () =>
        rows(
          talk(
            [
              own('Hi! Does the reading chair come with a lower seat?'),
              own('I’m 158 cm tall'),
              said('It does. The small one is 41 cm high, the usual one 45 cm.'),
              said('Both have the same oak legs, so you can swap the cushion later.'),
              own('Perfect, thank you'),
              said('I’m Eli from the workshop. Shall I keep one for you?', { authorId: eli.id, minute: 5 }),
            ],
            { users: [nora, eli] },
          ),
          { days: true },
        ),
    },
    {
      id: 'days',
      title: 'Days, and where the new begins',
      render: () => {
        const news = said('Good morning! It left the workshop today.', { minute: 1 });
        return rows(
          talk(
            [
              own('When will it come?', { minute: -2 * 365 * 1440 }),
              said('Next week, I think.', { minute: -1440 }),
              own('Lovely', { minute: -1439 }),
              news,
            ],
            { after: [{ type: 'new_line_drawn', chatId: CHAT, eventId: news.id }] },
          ),
          { days: true },
        );
      },
    },
    { id: 'short', title: 'One letter', render: () => rows([said('K'), own('!')]) },
    { id: 'long', title: 'Several paragraphs', render: () => rows([said(LONG), own(LONG)]) },
    {
      id: 'emoji',
      title: 'Emoji alone, and among words',
      render: () => rows([said('👋🏽'), said('🪑🧶'), own('❤️'), own('Yes 🎉 and thanks')]),
    },
    {
      id: 'links',
      title: 'Links that are safe, and others that stay text',
      render: () =>
        rows([
          said(
            'https://quiet.example/chairs/reading?height=41#legs and mail help@quiet.example or call tel:+4685550123',
          ),
          said('javascript:alert(1) data:text/html,hi file:///etc/passwd'),
          own('www.quiet.example, quiet.example/care and http://quiet.example:8080/a_(b).'),
        ]),
    },
    {
      id: 'link-preview',
      title: 'What a link leads to',
      render: () =>
        rows([
          linked({
            url: 'https://quiet.example/chairs',
            title: 'Chairs, made when they are ordered',
            description: 'Oak, wool and linseed oil. Every chair is made by one person from the first cut to the last.',
            image_url: pictures.chair,
            image_width: 400,
            image_height: 400,
          }),
          linked({ url: 'https://quiet.example/care', title: 'Care of oiled wood' }),
        ]),
    },
    {
      id: 'markup',
      title: 'Markup is text',
      render: () =>
        rows([said('<b>bold</b> <img src=x onerror=alert(1)> **stars** `code` &amp;'), own('</div><script>')]),
    },
    {
      id: 'formatted',
      title: 'Markdown, where the message says that it is',
      render: () => rows([formatted(ANSWER), formatted('**One word**, and `code`', own)]),
    },
    {
      id: 'right-to-left',
      title: 'Each message runs its own way',
      render: () =>
        rows(
          talk(
            [
              said('שלום! הכיסא מגיע בשתי מידות: 41 ו־45 ס״מ.', { authorId: yael.id }),
              own('متى يصل الطلب رقم 4711؟'),
              said('The Hebrew for “chair” is כיסא.', { authorId: yael.id }),
            ],
            { users: [yael] },
          ),
        ),
    },
    {
      id: 'long-word',
      title: 'A word wider than the window, and spaces',
      render: () =>
        rows([
          said(`Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${'a'.repeat(60)}`),
          own(`https://quiet.example/${'a-very-long-address/'.repeat(8)}`),
          own('two\n\nlines  and    spaces'),
        ]),
    },
    {
      id: 'names',
      title: 'Authors: a bot, a long name, nobody',
      render: () => {
        const nobody = said('Our office is closed on Monday.', { minute: 8 });
        const { authorId: _, ...unsigned } = nobody;
        return rows(
          talk([said('I’m a bot.', { authorId: bot.id }), said('I’m not.', { authorId: longNamed.id }), unsigned], {
            users: [bot, longNamed],
          }),
        );
      },
    },
    {
      id: 'edited',
      title: 'Edited',
      render: () => {
        const asked = own('How much is it?');
        const first = said('It costs 420.');
        return rows(
          talk([asked, first], {
            after: [
              {
                type: 'event_updated',
                chatId: CHAT,
                threadId: THREAD,
                event: { ...first, text: 'It costs 460, with the cushion.' },
                at: 0,
              },
            ],
          }),
        );
      },
      act: async (frame) => {
        (await whenThere(frame, '.theirs .bubble')).focus();
      },
    },
    {
      id: 'answer-to',
      title: 'The card that a message answers',
      render: () => rows([question, answered]),
    },
    { id: 'delete', title: 'An own message to take back', render: ownMessage, act: offerToDelete },
    {
      id: 'delete-asked',
      title: 'An own message to take back: asked again',
      opens: true,
      render: ownMessage,
      act: async (frame) => {
        await offerToDelete(frame);
        await press(frame, 'customer-chat-own-row-menu >>> button');
      },
    },
    {
      id: 'delete-failed',
      title: 'An own message that could not be taken back',
      render: ownMessage,
      act: async (frame) => {
        await offerToDelete(frame);
        await press(frame, 'customer-chat-own-row-menu >>> button');
        await press(frame, 'customer-chat-own-row-menu >>> .asking');
        await whenThere(frame, '.failure');
      },
    },
    {
      id: 'unknown',
      title: 'A type of event that nobody knows',
      render: () => rows([said('Here is a poll:'), unknown('poll')]),
    },
  ],
};

function ownMessage() {
  const state = talk([own('I live at 12 Harbour Street')]);
  return inFrame(
    html`<div class="room"><customer-chat-message-list
      .view=${selectTimeline(state)}
      .phrases=${english}
      .brand=${BRAND}
    ></customer-chat-message-list></div>`,
    state,
    { deleteEvent: refuses },
  );
}

async function offerToDelete(frame: HTMLElement): Promise<void> {
  const line = await whenThere(frame, '.mine > .line');
  line.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await whenThere(frame, 'customer-chat-own-row-menu >>> button');
}
