import type { ChatSummary } from '../../protocol/domain/chat.ts';
import { type ChatId, id } from '../../protocol/domain/ids.ts';
import type { Action } from '../../store/actions.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press, whenThere } from '../in-shadow.ts';
import { CHAT, loggedIn, nobodyThere, online, opened, somebodyThere, stateAfter, talk } from '../made/conversation.ts';
import { AT, file, own, rich, said, system } from '../made/events.ts';
import { customer, eli, nora } from '../made/people.ts';
import { pictures } from '../made/pictures.ts';
import { aWindow } from '../show.ts';

const STARTERS = ['Where is my order?', 'Which height fits me?', 'How do I care for oiled wood?'];
const lost: Action = {
  type: 'connection_changed',
  state: { is: 'waiting', attempt: 3, until: AT + 30_000, why: 'lost' },
};

const conversation = () => [
  own('Hi! Does the reading chair come with a lower seat?'),
  said('It does. The small one is 41 cm high, the usual one 45 cm.'),
  file('reading-chair.jpg', 'image/jpeg', {
    url: pictures.chair,
    width: 400,
    height: 400,
    alternativeText: 'The chair',
  }),
  own('Lovely! Could it be here before Friday?'),
  rich('quick_replies', [
    {
      title: 'It can. When shall we bring it?',
      buttons: ['Tuesday', 'Wednesday', 'Thursday'].map((text) => ({
        type: 'message',
        text,
        value: text,
        postbackId: text,
      })),
    },
  ]),
];

/** A page of the house, opened over the talk. */
const overTheTalk = (webviewHeight: string) => ({
  id: `page-${webviewHeight}`,
  title: `A page over the talk, ${webviewHeight}`,
  opens: true as const,
  render: () =>
    aWindow(
      talk([
        said('Have a look around:'),
        rich('cards', [
          {
            title: 'Our room',
            buttons: [
              { type: 'webview', text: 'See the room', value: pictures.room, postbackId: 'room', webviewHeight },
            ],
          },
        ]),
      ]),
    ),
  act: async (frame: HTMLElement) => {
    await press(frame, 'customer-chat-rich-button >>> .button');
    await whenThere(frame, 'customer-chat-web-view >>> iframe:not(.loading)');
  },
});

const summary = (name: string, active: boolean, text: string, minute: number): ChatSummary => {
  const event = said(text, { minute, authorId: name === 'chat-2' ? eli.id : nora.id });
  const threadId = id<NonNullable<ChatSummary['lastThreadId']>>(`thread-of-${name}`);
  return {
    id: id<ChatId>(name),
    active,
    users: [customer, name === 'chat-2' ? eli : nora],
    lastThreadId: threadId,
    lastThreadCreatedAt: event.createdAt,
    lastEventPerType: { message: { threadId, threadCreatedAt: event.createdAt, event } },
  };
};

const list: readonly Action[] = [
  {
    type: 'chats_read',
    chats: [
      summary('chat-1', true, 'It left the workshop today.', 0),
      summary('chat-2', false, 'You’re welcome! Write whenever something comes up, here or by mail.', -3 * 1440),
      summary('chat-3', false, 'Bye', -40 * 1440),
    ],
  },
  { type: 'view_changed', view: { is: 'list' } },
];

/** The whole window. */
export const windows: GalleryGroup = {
  id: 'windows',
  title: 'The window',
  states: [
    {
      id: 'loading',
      title: 'Loading',
      render: () =>
        aWindow(stateAfter(online, opened, { type: 'logged_in', answer: { customer, chats: [{ chatId: CHAT }] } })),
    },
    {
      id: 'welcome',
      title: 'Welcome',
      render: () =>
        aWindow(stateAfter(online, loggedIn, opened, somebodyThere), { starters: STARTERS, team: [nora, eli] }),
    },
    {
      id: 'welcome-nobody',
      title: 'Welcome, nobody there',
      render: () =>
        aWindow(
          stateAfter(online, loggedIn, opened, nobodyThere, {
            type: 'view_changed',
            view: { is: 'newest', canLeave: true },
          }),
          { starters: STARTERS },
        ),
    },
    { id: 'conversation', title: 'A conversation', render: () => aWindow(talk(conversation())) },
    {
      id: 'menu',
      title: 'The menu',
      opens: true,
      render: () => aWindow(talk(conversation())),
      act: (frame) => press(frame, 'customer-chat-window-header >>> [aria-haspopup]'),
    },
    {
      id: 'queue',
      title: 'In the queue',
      render: () =>
        aWindow(
          talk([own('Hello?')], {
            users: [],
            thread: { queue: { position: 3, waitTime: 240 } },
            after: [{ type: 'groups_read', groups: { 0: 'online_for_queue' } }],
          }),
        ),
    },
    { id: 'offline', title: 'No connection', render: () => aWindow(talk(conversation(), { after: [lost] })) },
    {
      id: 'ended',
      title: 'Ended',
      render: () =>
        aWindow(
          talk([own('Thank you!'), said('Bye!'), system('manual_archived_agent', { agent: 'Nora' })], {
            thread: { active: false },
          }),
        ),
    },
    {
      id: 'list',
      title: 'Several conversations',
      render: () => aWindow(stateAfter(online, loggedIn, opened, ...list)),
    },
    {
      id: 'list-empty',
      title: 'No conversations',
      render: () =>
        aWindow(
          stateAfter(
            online,
            loggedIn,
            opened,
            { type: 'chats_read', chats: [] },
            { type: 'view_changed', view: { is: 'list' } },
          ),
        ),
    },
    {
      id: 'stopped',
      title: 'Stopped',
      render: () =>
        aWindow(
          stateAfter(online, loggedIn, opened, {
            type: 'connection_changed',
            state: { is: 'stopped', why: 'customer_banned' },
          }),
          {
            contact: 'help@quiet.example',
          },
        ),
    },
    overTheTalk('compact'),
    overTheTalk('tall'),
    overTheTalk('full'),
    { id: 'inline', title: 'As a part of the page', render: () => aWindow(talk(conversation()), { mode: 'inline' }) },
  ],
};
