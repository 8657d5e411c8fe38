import { problemsOf } from '../domain/check-draft.ts';
import type { Draft } from '../domain/desk-places.ts';
import type { OpenDesk } from './open-desk.ts';
import { send } from './send-message.ts';

/** What stands in a composer: its files first, then the words below them. Returns what is wrong with it, if anything. */
export function sendComposed(desk: OpenDesk, chatId: string, { text, note }: Draft): string | undefined {
  const visibility = note ? 'agents' : 'all';
  const waiting = desk.store.state.attachments[chatId] ?? [];
  if (waiting.some(({ status }) => status.is === 'uploading')) return 'A file is still on its way.';
  const ready = waiting.flatMap(({ status, ...file }) => (status.is === 'ready' ? [{ ...file, url: status.url }] : []));
  const message = { kind: 'message', text: text.trim() } as const;
  const [problem] = message.text === '' && ready.length > 0 ? [] : problemsOf(message);
  if (problem !== undefined) return problem;
  for (const { key, url, name, contentType, size, words } of ready) {
    send(desk, chatId, { kind: 'file', url, name, contentType, size, words }, visibility);
    desk.store.dispatch({ type: 'attachment_gone', chatId, key });
  }
  if (message.text === '') return undefined;
  return send(desk, chatId, message, visibility, note ? undefined : desk.live.end(chatId));
}
