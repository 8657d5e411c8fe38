import { html } from 'lit';
import type { NoticeView } from '../../store/views.ts';
import { late } from '../../ui/late.ts';
import '../../ui/notice-bar.ts';
import { english } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { AT } from '../made/events.ts';
import { inFrame } from '../show.ts';

late(() => import('../../ui/queue-card.ts'));
late(() => import('../../ui/stopped-view.ts'));

const notice = (view: NoticeView, failed = false) =>
  inFrame(
    html`<customer-chat-notice-bar .view=${view} .phrases=${english} ?failed=${failed}></customer-chat-notice-bar>`,
  );

const queue = (position: number, minutes: number) =>
  inFrame(html`<customer-chat-queue-card
    .view=${{ position, waitTime: minutes * 60 }}
    .phrases=${english}
  ></customer-chat-queue-card>`);

const stopped = (why: string, contact = 'help@quiet.example') =>
  inFrame(html`<div class="room"><customer-chat-stopped-view
    .why=${why}
    .contact=${contact}
    .phrases=${english}
  ></customer-chat-stopped-view></div>`);

/** How the connection and the house stand. */
export const notices: GalleryGroup = {
  id: 'notices',
  title: 'Notices, queue, stops',
  states: [
    { id: 'connecting', title: 'Connecting', render: () => notice({ is: 'connecting' }) },
    { id: 'offline', title: 'No connection', render: () => notice({ is: 'offline', until: AT + 30_000 }) },
    { id: 'paused', title: 'Resting', render: () => notice({ is: 'paused' }) },
    { id: 'nobody', title: 'Nobody there', render: () => notice({ is: 'nobody_online' }) },
    { id: 'failed', title: 'Something did not work', render: () => notice({ is: 'none' }, true) },
    { id: 'queue-next', title: 'Next in line', render: () => queue(1, 1) },
    { id: 'queue-far', title: 'Far down the line', render: () => queue(147, 95) },
    { id: 'banned', title: 'Banned', render: () => stopped('customer_banned') },
    { id: 'unavailable', title: 'Not available', render: () => stopped('license_not_found') },
    {
      id: 'no-contact',
      title: 'Not available, and nowhere else to turn to',
      render: () => stopped('license_not_found', ''),
    },
  ],
};
