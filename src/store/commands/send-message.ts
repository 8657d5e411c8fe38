import type { ChatId } from '../../protocol/domain/ids.ts';
import type { Properties } from '../../protocol/domain/properties.ts';
import { LIMITS } from '../../protocol/limits.ts';
import type { SendResult } from '../chat.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import { draftIn } from '../selectors/composer.ts';
import { openingOf } from '../selectors/opening.ts';
import type { Context } from './context.ts';
import { newCustomId } from './custom-id.ts';

/**
 * Puts a message into the outbox, which shows it at once and sends it when its turn comes. What the platform would
 * refuse is refused here, before it looks sent.
 */
export function sendMessage(
  { store, session, random }: Context,
  text: string,
  chatId: ChatId | undefined = chatIdInView(store.state),
  properties?: Properties,
): SendResult {
  const said = text.trim();
  if (said === '') return { ok: false, why: 'empty' };
  if (new TextEncoder().encode(said).length > LIMITS.messageBytes) return { ok: false, why: 'too_long' };
  if (session.state.is === 'stopped') return { ok: false, why: 'forbidden' };
  const customId = newCustomId(random);
  session.outbox.add(
    { type: 'message', text: said, customId, ...(properties && { properties }) },
    chatId,
    openingOf(store.state),
  );
  // What a page sends by itself is not what stands in the composer.
  if (said.startsWith(draftIn(store.state, chatId).trim())) store.dispatch({ type: 'draft_changed', chatId, text: '' });
  return { ok: true, customId };
}
