import type { ChatId } from '../../protocol/domain/ids.ts';
import { RequestError } from '../../session/request-error.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import { ownGroup, presence } from '../selectors/presence.ts';
import type { OpeningForm } from '../state.ts';
import type { Command, Context } from './context.ts';
import { resumeChat } from './open-chat.ts';

/** The form of this kind of the chat's group, or of the page's. */
export const loadForm: Command<'loadForm'> = (context, type, chatId) => context.askForm(type, groupOf(context, chatId));

/** Goes on with a chat that ended. */
export const beginAgain: Command<'beginAgain'> = async (context, chatId = chatIdInView(context.store.state)) => {
  const isOffline = presence(context.store.state) === 'offline';
  if (isOffline && (await showForm(context, 'ticket', chatId))) return;
  if (await showForm(context, 'prechat', chatId)) return;
  try {
    await resumeChat(context, chatId);
  } catch (error) {
    if (!(error instanceof RequestError) || error.reason !== 'groups_offline' || chatId === undefined) throw error;
    // Nobody has to be there for it: agents who come later find it.
    await context.session.request('resume_chat', { chat: { id: chatId }, continuous: true });
  }
};

/** Shows the form for a message that is left. */
export const leaveMessage: Command<'leaveMessage'> = (context, chatId = chatIdInView(context.store.state)) =>
  showForm(context, 'ticket', chatId);

/** Shows what was there before. */
export const closeForm: Command<'closeForm'> = async ({ store }) => {
  const { view } = store.state.window;
  if (view.is !== 'form') return;
  const { chatId, formType } = view;
  const welcome = { is: 'newest', canLeave: formType === 'ticket' } as const;
  store.dispatch({ type: 'view_changed', view: chatId === undefined ? welcome : { is: 'chat', chatId } });
};

/** Whether there is one. One that cannot be had keeps nobody from the conversation. */
async function showForm(
  context: Context,
  formType: OpeningForm['formType'],
  chatId: ChatId | undefined,
): Promise<boolean> {
  const { store } = context;
  const form = await loadForm(context, formType, chatId).catch(() => undefined);
  if (form === undefined) return false;
  const groupId = groupOf(context, chatId);
  store.dispatch({ type: 'view_changed', view: { is: 'form', formType, form, groupId, ...(chatId && { chatId }) } });
  return true;
}

/** Whose agents answer there. */
function groupOf({ store }: Context, chatId: ChatId | undefined): number {
  const chat = chatId && store.state.chats.byId[chatId];
  return chat?.lastThread?.access?.groupIds[0] ?? ownGroup(store.state);
}
