import type { Form, FormType } from '../protocol/domain/form.ts';
import type { Session } from '../session/contract.ts';
import { askOnce } from './ask-once.ts';
import { ownGroup, presence } from './selectors/presence.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/**
 * The form of this kind that a group has switched on, if any; asked for once per page, or again where it may be had
 * another time. Rejects with a `RequestError`.
 */
export type AskForm = (type: FormType, groupId: number) => Promise<Form | undefined>;

export function createAskForm(session: Session): AskForm {
  const asked = new Map<string, Promise<Form | undefined>>();
  return (type, groupId) =>
    askOnce(asked, `${type} ${groupId}`, () => session.request('get_form', { groupId, type }).then(({ form }) => form));
}

/**
 * Puts the form that the platform wants filled in before the very first word in the welcome's place, or offers to leave
 * a message where nobody is there. Where it cannot be had, the conversation begins without one; the next connection is
 * asked once more.
 */
export function offerForm(store: Store, ask: AskForm): () => void {
  let tried: string | undefined;
  /** The login whose connection did not bring it. */
  let failed: number | undefined;

  const offer = async (type: FormType, groupId: number): Promise<void> => {
    const form = await ask(type, groupId);
    if (form && isBeforeAll(store.state)) {
      const view = type === 'prechat' ? ({ is: 'form', formType: type, form, groupId } as const) : LEAVE;
      store.dispatch({ type: 'view_changed', view });
    } else if (type === 'ticket') await offer('prechat', groupId);
  };

  return store.subscribe((state) => {
    const { login } = state.timeline;
    // Another customer, who has been asked nothing.
    if (!state.chats.loaded || (failed !== undefined && failed !== login)) tried = failed = undefined;
    if (!isBeforeAll(state)) return;
    const type = presence(state) === 'offline' ? 'ticket' : 'prechat';
    if (tried === type || presence(state) === 'unknown') return;
    tried = type;
    offer(type, ownGroup(state)).catch(() => {
      failed = login;
    });
  });
}

const LEAVE = { is: 'newest', canLeave: true } as const;

/** The customer looks at the welcome and has no conversation, nor begun one. */
export const isBeforeAll = ({ window, chats, timeline }: State): boolean =>
  window.open &&
  window.view.is === 'newest' &&
  chats.loaded &&
  chats.order.length === 0 &&
  timeline.pending.length === 0;
