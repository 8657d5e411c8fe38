import type { Session } from '../session/contract.ts';
import { isBeforeAll } from './ask-form.ts';
import type { Store } from './store.ts';

/**
 * Asks for the message that stands before a first one (R76): once per page, when somebody looks at the welcome. A
 * greeting says enough by itself.
 */
export function askWelcome(session: Session, store: Store): () => void {
  let asked = false;
  return store.subscribe((state) => {
    // Another customer.
    if (!state.chats.loaded) asked = false;
    if (asked || state.greeting.current || !isBeforeAll(state)) return;
    asked = true;
    session.request('request_welcome_message', {}).then(
      ({ predictedAgent: agent }) => agent && store.dispatch({ type: 'agent_predicted', agent }),
      // The house has none, or nobody is there to say it.
      () => undefined,
    );
  });
}
