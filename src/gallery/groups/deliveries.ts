import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Delivery } from '../../store/rows.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { own, said } from '../made/events.ts';
import { nora } from '../made/people.ts';
import { rows } from '../show.ts';

const after = (delivery: Delivery, offline = false) =>
  rows([said('Shall I send it today?'), own('Yes, please do')], {
    offline,
    change: (row) => (row.mine ? { ...row, delivery, showDelivery: true } : row),
  });

const failed = (reason: string) => after({ is: 'failed', reason, customId: id<CustomId>('failed') });

/** What became of an own message. */
export const deliveries: GalleryGroup = {
  id: 'deliveries',
  title: 'What became of an own message',
  states: [
    { id: 'offline', title: 'Written without a connection', render: () => after({ is: 'queued' }, true) },
    { id: 'sending', title: 'Sending', render: () => after({ is: 'sending' }) },
    { id: 'sent', title: 'Sent', render: () => after({ is: 'sent' }) },
    { id: 'delivered', title: 'Delivered', render: () => after({ is: 'delivered' }) },
    { id: 'seen', title: 'Seen', render: () => after({ is: 'seen', by: nora }) },
    { id: 'failed', title: 'Not sent', render: () => failed('internal') },
    { id: 'not-accepted', title: 'Not accepted', render: () => failed('validation') },
    { id: 'nobody-there', title: 'Nobody there', render: () => failed('group_offline') },
    { id: 'too-many', title: 'Too many conversations', render: () => failed('limit_reached') },
  ],
};
