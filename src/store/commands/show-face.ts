import type { Command } from './context.ts';

/** As if the platform had said it of the agent; what it says next goes over it. */
export const showFace: Command<'showFace'> = async ({ store }, id, avatar) => {
  const known = store.state.people.byId[id];
  if (known?.type === 'agent') store.dispatch({ type: 'agent_predicted', agent: { ...known, avatar } });
};
