import type { Attachment } from '../domain/attachment.ts';
import { slice } from './slice.ts';

/** Files that wait in the composers, by chat id. */
export type Attachments = Readonly<Record<string, readonly Attachment[]>>;

export const attachments = slice<Attachments>(
  {},
  {
    file_attached: (state, { chatId, attachment }) => ({
      ...state,
      [chatId]: [...(state[chatId] ?? []), attachment],
    }),
    attachment_changed: (state, { chatId, key, change }) => ({
      ...state,
      [chatId]: (state[chatId] ?? []).map((one) => (one.key === key ? { ...one, ...change } : one)),
    }),
    attachment_gone: (state, { chatId, key }) => ({
      ...state,
      [chatId]: (state[chatId] ?? []).filter((one) => one.key !== key),
    }),
  },
);
