import type { RichMessage } from '../../protocol/domain/event.ts';
import { AGENT, eventId, NOON } from './builders.ts';

/** A card with two buttons, `yes` and `no`. */
export const RICH: RichMessage = {
  type: 'rich_message',
  id: eventId('rich'),
  authorId: AGENT,
  createdAt: NOON * 1000,
  sortKey: NOON * 1000,
  templateId: 'cards',
  elements: [
    {
      title: 'Shall I keep it for you?',
      buttons: [
        { text: 'Yes', postbackId: 'yes', userIds: [] },
        { text: 'No', postbackId: 'no', userIds: [] },
      ],
    },
  ],
};
