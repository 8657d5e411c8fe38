import type { OutgoingFilledForm } from '../../protocol/domain/event.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { InitialThread } from '../../protocol/requests.ts';
import { RequestError } from '../../session/request-error.ts';
import type { FormAnswer } from '../chat.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import { draftIn } from '../selectors/composer.ts';
import { openingRequest } from '../selectors/opening.ts';
import type { Command, Context } from './context.ts';
import { newCustomId } from './custom-id.ts';
import { sendMessage } from './send-message.ts';

/**
 * Sends what was answered to a form. It does not go by way of the outbox: whoever fills a form in is told at the form
 * how it went, and what they answered stays there until the server has it.
 */
export const answerForm: Command<'answerForm'> = async (context, answer) => {
  const { store, session, random } = context;
  const { formId, formType, fields } = answer;
  const event: OutgoingFilledForm = {
    type: 'filled_form',
    customId: newCustomId(random),
    formId,
    fields,
    recipients: 'all',
    properties: { lc2: { form_type: formType } },
  };
  if (formType === 'prechat') return begin(context, answer, event);
  if (formType === 'ticket') return leave(context, answer, event);
  const { chatId = chatIdInView(store.state) } = answer;
  if (chatId !== undefined) await session.request('send_event', { chatId, event, attachToLastThread: true });
};

/** Begins the conversation with it. What stood in the composer already is sent after it. */
async function begin(context: Context, answer: FormAnswer, event: OutgoingFilledForm): Promise<void> {
  const { store, session } = context;
  const draft = draftIn(store.state, answer.chatId).trim();
  const { beginsForLater } = await session.dialect();
  try {
    await open(context, answer, { events: [event] }, {});
  } catch (error) {
    if (!isRefusal(error, 'groups_offline') || !beginsForLater) throw error;
    await open(context, answer, { events: [event] }, { continuous: true });
  }
  store.dispatch({ type: 'view_changed', view: { is: 'newest' } });
  if (draft !== '') sendMessage(context, draft, answer.chatId);
}

/** Leaves it for whoever comes: a thread that is closed from the start. */
async function leave(context: Context, answer: FormAnswer, event: OutgoingFilledForm): Promise<void> {
  const thread = { events: [event], properties: { routing: { offline_message: true } } };
  await open(context, answer, thread, { active: false, continuous: true });
  context.store.dispatch({ type: 'view_changed', view: { is: 'newest' } });
}

interface Manner {
  readonly active?: boolean;
  readonly continuous?: boolean;
}

/** Starts a chat, or goes on with the one there is, whether we were told of it or not. */
async function open(
  { store, session }: Context,
  { chatId = store.state.chats.order[0], fields, groupId: given }: FormAnswer,
  thread: InitialThread,
  manner: Manner,
): Promise<void> {
  const groupId = chosenGroup(fields) ?? given;
  const access = groupId === undefined ? {} : { access: { groupIds: [groupId] } };
  const { ask, chat } = openingRequest(store.state, thread);
  const resume = (id: ChatId) =>
    session.request('resume_chat', { ...ask, ...manner, chat: { id, ...chat, ...access } });
  if (chatId !== undefined) return void (await resume(chatId));
  try {
    await session.request('start_chat', { ...ask, ...manner, chat: { ...chat, ...access } });
  } catch (error) {
    if (!isRefusal(error, 'chat_limit_reached') && !isRefusal(error, 'limit_reached')) throw error;
    const [known] = (await session.request('list_chats', {})).chatsSummary;
    if (known === undefined) throw error;
    await resume(known.id);
  }
}

/** Who shall answer, where the form asks that (R78). */
const chosenGroup = (fields: FormAnswer['fields']): number | undefined =>
  fields.flatMap(({ type, answer }) =>
    type === 'group_chooser' && typeof answer === 'object' ? (answer.groupId ?? []) : [],
  )[0];

const isRefusal = (error: unknown, reason: string): boolean => error instanceof RequestError && error.reason === reason;
