import * as v from 'valibot';
import type { Store } from '../state/store.ts';

const kept = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.object({ text: v.string(), note: v.boolean() })));

/** Brings back what this agent had begun to write, and keeps it from now on. Returns what ends it. */
export function keepDrafts(store: Store, agentId: string, storage: Storage): () => void {
  const key = `agent-console.drafts.${agentId}`;
  const before = v.safeParse(kept, storage.getItem(key));
  if (before.success) {
    for (const [chatId, draft] of Object.entries(before.output))
      store.dispatch({ type: 'draft_changed', chatId, draft });
  }
  return store.subscribe((action) => {
    if (action.type !== 'draft_changed') return;
    const begun = Object.entries(store.state.desk.drafts).filter(([, draft]) => draft.text !== '');
    storage.setItem(key, JSON.stringify(Object.fromEntries(begun)));
  });
}
