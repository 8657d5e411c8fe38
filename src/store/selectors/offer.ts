import type { State } from '../state.ts';
import type { OfferView } from '../views.ts';
import { chatInView, isBeginning } from './chat-in-view.ts';
import { selector } from './selector.ts';

/** What the window shows of a greeting or a welcome message, until the customer has answered. */
export const selectOffer: (state: State) => OfferView | undefined = selector((state) => {
  const { current, welcome } = state.greeting;
  if (chatInView(state)?.active || isBeginning(state)) return undefined;
  const { byId } = state.people;
  // One for those who leave is for nobody who has just come.
  if (current && (current.accepted || !current.isExitIntent)) {
    return { event: current.event, author: current.agent && byId[current.agent.id], greeting: current };
  }
  return welcome && { event: welcome.event, author: byId[welcome.event.authorId] };
});
