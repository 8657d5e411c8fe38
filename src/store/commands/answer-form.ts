import type { OutgoingFilledForm } from '../../protocol/domain/event.ts';
import type { ChatId, CustomId } from '../../protocol/domain/ids.ts';
import { RequestError } from '../../session/request-error.ts';
import type { Opening } from '../../session/signals.ts';
import type { FormAnswer } from '../chat.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import { draftIn } from '../selectors/composer.ts';
import { openingOf } from '../selectors/opening.ts';
import type { Command, Context } from './context.ts';
import { newCustomId } from './custom-id.ts';
import { sendMessage } from './send-message.ts';

/**
 * Sends what was answered to a form, once (promise 2). Whoever fills a form in is told at the form how it went, and what
 * they answered stays there until the server has it: a refused one is not left in the timeline.
 */
export const answerForm: Command<'answerForm'> = async (context, answer) => {
  const { store } = context;
  const { formType, chatId } = answer;
  if (formType !== 'prechat' && formType !== 'ticket') {
    const chat = chatId ?? chatIdInView(store.state);
    return chat && deliver(context, answer, chat, 'none');
  }
  const draft = draftIn(store.state, chatId).trim();
  await deliver(context, answer, chatId ?? store.state.chats.order[0], beginning(context, answer));
  store.dispatch({ type: 'view_changed', view: { is: 'newest' } });
  // What stood in the composer already comes after what was asked first: unless it was sent meanwhile, or is written on.
  const isThere = draft !== '' && draft === draftIn(store.state, chatId).trim();
  if (formType === 'prechat' && isThere) sendMessage(context, draft, chatId);
};

/** Begins a conversation with it, or leaves it for whoever comes: in a thread that is closed from the start. */
function beginning({ store }: Context, { formType, fields, groupId: given }: FormAnswer): Opening {
  const { properties, ...opening } = openingOf(store.state) ?? {};
  const groupId = chosenGroup(fields) ?? given;
  const isLeft = formType === 'ticket';
  const own = { ...properties, ...(isLeft && { routing: { offline_message: true } }) };
  return {
    ...opening,
    ...(isLeft ? { active: false, continuous: true } : { active: true }),
    ...(groupId !== undefined && { groupId }),
    ...(Object.keys(own).length > 0 && { properties: own }),
  };
}

/** By way of the outbox. Rejects with the reason when the server will not have it. */
function deliver(
  { session, random }: Context,
  { formId, formType, fields }: FormAnswer,
  chatId: ChatId | undefined,
  opening: Opening | 'none',
): Promise<void> {
  // Sent once already, before the chat was closed: it goes on.
  const waiting = session.outbox.entries.find(
    ({ event, status }) =>
      event.type === 'filled_form' &&
      event.formId === formId &&
      status.is !== 'failed' &&
      JSON.stringify(event.fields) === JSON.stringify(fields),
  );
  const customId = waiting?.customId ?? newCustomId(random);
  const event: OutgoingFilledForm & { readonly customId: CustomId } = {
    type: 'filled_form',
    customId,
    formId,
    fields,
    recipients: 'all',
    properties: { lc2: { form_type: formType } },
  };
  return new Promise((resolve, reject) => {
    const refused = (reason: string) => reject(new RequestError('send_event', reason, reason));
    if (session.state.is === 'stopped') return refused('not_connected');
    const stop = session.subscribe((signal) => {
      const { is } = session.state;
      if (signal.type === 'identity_changed') {
        // Written before anybody knew whose it is, it goes on.
        if (session.outbox.entries.some((entry) => entry.customId === customId)) return;
        refused('closed');
      } else if (signal.type === 'connection_changed') {
        if (is !== 'stopped' && is !== 'idle') return;
        refused(is === 'stopped' ? 'not_connected' : 'closed');
        session.outbox.discard(customId);
      } else if (!('customId' in signal) || signal.customId !== customId) return;
      else if (signal.type === 'outbox_delivered') resolve();
      else if (signal.type === 'outbox_discarded') refused('closed');
      else if (signal.type === 'outbox_refused') {
        refused(signal.reason);
        session.outbox.discard(customId);
      } else return;
      stop();
    });
    if (!waiting) session.outbox.add(event, chatId, opening);
  });
}

/** Who shall answer, where the form asks that (R78). */
const chosenGroup = (fields: FormAnswer['fields']): number | undefined =>
  fields.flatMap(({ type, answer }) =>
    type === 'group_chooser' && typeof answer === 'object' ? (answer.groupId ?? []) : [],
  )[0];
