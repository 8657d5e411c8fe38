import { share } from '../share.ts';
import { type Handlers, slice } from '../slice.ts';
import type { WindowSlice } from '../state.ts';

const initial: WindowSlice = { open: false, looking: false, view: { is: 'newest' }, drafts: {}, newFrom: {} };

/** Where drafts stand that belong to no chat yet. */
export const NO_CHAT = '';

const closeForm = (slice: WindowSlice): WindowSlice =>
  slice.view.is === 'form' ? { ...slice, view: { is: 'newest' } } : slice;

/** Open or not, what it shows, what stands in its composer, and where the unread began. */
export const window = slice(initial, {
  window_opened: (slice) => ({ ...slice, open: true }),
  window_closed: (slice) => ({ ...slice, open: false, newFrom: {} }),
  looking_changed: (slice, { looking }) => (slice.looking === looking ? slice : { ...slice, looking }),
  view_changed: (slice, { view }) => share(slice, { ...slice, view }),
  new_line_drawn: (slice, { chatId, eventId }) => ({ ...slice, newFrom: { ...slice.newFrom, [chatId]: eventId } }),
  draft_changed: (slice, { chatId, text }) => {
    const key = chatId ?? NO_CHAT;
    const { [key]: _, [NO_CHAT]: homeless, ...others } = slice.drafts;
    // What was written before the chat was known belongs to it. Cards keep theirs under keys with a colon.
    const kept = homeless && key.includes(':') ? { ...others, [NO_CHAT]: homeless } : others;
    return share(slice, { ...slice, drafts: text === '' ? kept : { ...kept, [key]: text } });
  },
  // It has begun some other way. The answers themselves leave the form when the server has them.
  outbox_queued: (slice, { entry }) => (entry.event.type === 'filled_form' ? slice : closeForm(slice)),
  incoming_chat: closeForm,
  restored: (slice, { drafts }) => ({ ...slice, drafts }),
  // Whether the window is open says nothing about the customer.
  identity_changed: ({ open, looking }) => ({ ...initial, open, looking }),
} satisfies Handlers<WindowSlice>);
