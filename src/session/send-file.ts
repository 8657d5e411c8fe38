import type { ChatId, CustomId } from '../protocol/domain/ids.ts';
import type { Ask } from '../protocol/requests.ts';
import type { CallWatch, Session } from './contract.ts';
import { RequestError } from './request-error.ts';

export interface FileToSend {
  /** At most 10 MB, no executables. */
  readonly file: Blob;
  readonly name: string;
  /** Its event comes with this one. */
  readonly customId: CustomId;
  /** What it shows, in words. Versions that send at once have no place for it. */
  readonly alternativeText?: string;
}

/**
 * Sends a file in the way of the spoken version: stored first and then said by an event of the outbox, or put into its
 * chat at once, which begins (as `begin` says) where there is none. Over now does not mean seen: its event comes as a
 * push with the custom id. Rejects with a `RequestError`; nothing was sent then.
 */
export async function sendFile(
  session: Pick<Session, 'dialect' | 'call' | 'request' | 'outbox'>,
  { file, name, customId, alternativeText }: FileToSend,
  chatId: ChatId | undefined,
  begin: Ask<'start_chat'> = {},
  watch: CallWatch = {},
): Promise<void> {
  const { upload } = await session.dialect();
  if (upload === 'stores') {
    const { url } = await session.call('upload_file', { file, name }, watch);
    if (watch.signal?.aborted) throw new RequestError('upload_file', 'cancelled', 'cancelled');
    const { chat: { thread: { properties } = {} } = {}, welcomeMessageId } = begin;
    const opening = { ...(properties && { properties }), ...(welcomeMessageId && { welcomeMessageId }) };
    session.outbox.add({ type: 'file', url, customId, ...(alternativeText && { alternativeText }) }, chatId, opening);
  } else {
    const into = chatId ?? (await session.request('start_chat', begin)).chatId;
    await session.call('upload_file', { file, name, into: { chatId: into, customId } }, watch);
  }
}
