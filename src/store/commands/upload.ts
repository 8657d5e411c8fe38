import type { ChatId, CustomId } from '../../protocol/domain/ids.ts';
import { RequestError } from '../../session/request-error.ts';
import { sendFile } from '../../session/send-file.ts';
import { openingRequest } from '../selectors/opening.ts';
import type { PendingEvent } from '../state.ts';
import type { ChosenFile, UploadingFile } from '../uploading-file.ts';
import type { Context } from './context.ts';
import { newCustomId } from './custom-id.ts';

/** Shortest time between two figures of progress, in milliseconds. */
const PAUSE = 150;

/** The upload that goes before: they go one by one, so that they arrive in the order in which they were chosen. */
const last = new WeakMap<Context, Promise<void>>();

/**
 * Shows a file in its place at once and sends it when its turn comes and there is a connection. One that did not get
 * through stays, failed, with its bytes, until somebody tries again or gives it up; a reload loses it.
 */
export function upload(context: Context, { file, name, ...known }: ChosenFile, chatId: ChatId | undefined): CustomId {
  const { store, session, clock, random, options, uploads } = context;
  const customId = newCustomId(random);
  const event: UploadingFile = {
    type: 'file',
    customId,
    url: '',
    file,
    name,
    contentType: file.type || 'application/octet-stream',
    size: file.size,
    sent: 0,
    ...known,
  };
  let pending: PendingEvent = { customId, chatId, event, queuedAt: clock.now(), delivery: { is: 'uploading' } };
  let controller = new AbortController();

  const show = (change: Partial<PendingEvent>) => {
    pending = { ...pending, ...change };
    store.dispatch({ type: 'upload_changed', upload: pending });
  };
  const stateIs = (is: PendingEvent['delivery']['is']) =>
    store.state.timeline.pending.some((each) => each.customId === customId && each.delivery.is === is);

  let shownAt = 0;
  const onProgress = (sent: number) => {
    // Its event may be faster than the last word of its progress: what has arrived is not put back.
    if (!stateIs('uploading')) return;
    // The last figure always shows: what follows is the server's to do.
    if (clock.elapsed() - shownAt < PAUSE && sent < event.size) return;
    shownAt = clock.elapsed();
    show({ event: { ...event, sent: Math.min(sent, event.size) } });
  };

  const send = async ({ signal }: AbortController) => {
    await turn(context, chatId, signal);
    if (signal.aborted) return;
    const into = chatId ?? store.state.chats.order[0];
    const { ask, chat } = openingRequest(store.state);
    const access = options.groupId === undefined ? {} : { access: { groupIds: [options.groupId] } };
    const begin = { ...ask, chat: { ...chat, ...access } };
    show({ chatId: into });
    try {
      await sendFile(session, { ...known, file, name, customId }, into, begin, { signal, onProgress });
      forget();
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof RequestError ? error.reason : 'internal';
      store.dispatch({ type: 'outbox_refused', customId, reason });
    }
  };

  const start = () => {
    const before = last.get(context) ?? Promise.resolve();
    controller = new AbortController();
    last.set(
      context,
      before.then(() => send(controller)),
    );
  };

  const cancel = () => {
    controller.abort();
    forget();
    store.dispatch({ type: 'outbox_discarded', customId });
  };

  const retry = () => {
    if (!stateIs('failed')) return;
    show({ event, delivery: { is: 'uploading' } });
    start();
  };

  // What one customer chose is not sent as the next one's.
  const stop = session.subscribe(({ type }) => type === 'identity_changed' && cancel());
  const forget = () => {
    stop();
    uploads.delete(customId);
  };

  uploads.set(customId, { retry, cancel });
  show({});
  start();
  return customId;
}

/** When there is a connection, and the first chat, if words before it begin one. Also when nobody waits any more. */
function turn({ session, store }: Context, chatId: ChatId | undefined, signal: AbortSignal): Promise<void> {
  const isTime = () => {
    const begins = session.outbox.entries.some(({ status }) => status.is !== 'failed');
    return session.state.is === 'online' && (!begins || (chatId ?? store.state.chats.order[0]) !== undefined);
  };
  return new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted && !isTime()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}
