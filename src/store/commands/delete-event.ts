import type { Command } from './context.ts';

/** Takes an own event back. That it is gone is said by a push. */
export const deleteEvent: Command<'deleteEvent'> = async ({ session }, event) => {
  await session.request('delete_event', event);
};
