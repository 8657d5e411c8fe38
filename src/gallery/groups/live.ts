import type { ChatEvent, EventPreview } from '../../protocol/domain/event.ts';
import { type CustomId, id, type UserId } from '../../protocol/domain/ids.ts';
import type { Action } from '../../store/actions.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { CHAT, THREAD, talk } from '../made/conversation.ts';
import { AT, own } from '../made/events.ts';
import { bot, eli, nora } from '../made/people.ts';
import { rows } from '../show.ts';

const FAR = Number.MAX_SAFE_INTEGER / 2;

const typing = (authorId: UserId): Action => ({
  type: 'incoming_typing_indicator',
  chatId: CHAT,
  threadId: THREAD,
  typingIndicator: { authorId, recipients: 'all', timestamp: AT * 1000, isTyping: true },
  at: FAR,
});

const thinking = (title?: string): Action => ({
  type: 'incoming_thinking_indicator',
  chatId: CHAT,
  threadId: THREAD,
  authorId: bot.id,
  sentAt: AT * 1000,
  ...(title !== undefined && { title }),
  customId: id<CustomId>('thought'),
  at: FAR,
});

const preview = (text: string): Action => {
  const event: EventPreview = {
    type: 'message',
    text,
    authorId: bot.id,
    createdAt: AT * 1000,
    customId: id<CustomId>('answer'),
  };
  return { type: 'incoming_event_preview', chatId: CHAT, threadId: THREAD, event, at: FAR };
};

const asked: readonly ChatEvent[] = [own('How do I care for oiled wood?')];
const meanwhile = (...after: readonly Action[]) => rows(talk(asked, { users: [nora, eli, bot], after }));

/** Somebody is about to say something. */
export const live: GalleryGroup = {
  id: 'live',
  title: 'About to answer',
  states: [
    { id: 'typing', title: 'Typing', render: () => meanwhile(typing(nora.id)) },
    { id: 'two', title: 'Two at once', render: () => meanwhile(typing(nora.id), typing(eli.id)) },
    { id: 'thinking', title: 'Thinking', render: () => meanwhile(thinking()) },
    {
      id: 'thinking-about',
      title: 'Thinking about something',
      render: () => meanwhile(thinking('Reading what the workshop says about linseed oil and how often it is needed')),
    },
    {
      id: 'preview',
      title: 'An answer as it grows',
      render: () =>
        meanwhile(preview('Wipe it with a dry cloth once a week. Twice a year, a thin coat of linseed oil')),
    },
  ],
};
